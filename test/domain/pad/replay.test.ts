import { applyReplay, replay } from '../../../domain/pad/replay';
import type { Understand } from '../../../domain/understanding';
import { understand } from '../../../nlp/understand';
import { byBar, GUEST, openHouse, type House } from './house';

let house: House;
beforeEach(async () => {
  house = await openHouse();
  await house.say('2031-01-10T12:00:00Z', 'I always sleep on a feather pillow.');
  await house.say('2031-01-10T13:00:00Z', 'I am allergic to walnuts, and my husband loves green tea.');
  await house.say('2031-01-11T12:00:00Z', 'Always takes her martini with three olives.', byBar);
  await house.say('2031-01-12T12:00:00Z', 'Three extra towels, please, for this stay.');
  await house.say('2031-03-02T12:00:00Z', 'From now on I want a foam pillow instead of the feather pillow.', { stayId: 'S2' });
});

const known = async () => (await house.store.guests.get('g_1'))!;
const replayed = async (read: Understand = understand) => replay({ store: house.store, understand: read }, await known());

/** As if today's understanding read every tea as oolong. */
const better: Understand = (text, by) => {
  const read = understand(text, by);
  return { ...read, preferences: read.preferences.map((one) => ({ ...one, item: one.item.replace('green tea', 'oolong') })) };
};

test('what the notes tell is what live revision has made, whether they are settled or not', async () => {
  expect((await known()).profile.preferences.length).toBeGreaterThan(3);
  expect(await replayed()).toMatchObject({ differences: [], reread: [] });
  await house.store.guests.settle('g_1', []);
  expect((await known()).inbox).toEqual([]);
  expect(await replayed()).toMatchObject({ differences: [], reread: [] });
});

test('a better understanding shows what would change, and changes it only when applied', async () => {
  await house.store.guests.settle('g_1', []);
  const before = await known();
  const result = await replayed(better);
  expect(result.differences).toMatchObject([{ about: 'preference', is: expect.stringContaining('oolong'), fields: ['item'] }]);
  expect(result.reread.map(({ id }) => id)).toEqual(['n2']);
  expect(await known()).toEqual(before);
  expect(await applyReplay(house.store, result)).toBe('saved');
  const items = (await house.pad.preferences('g_1', GUEST)).map(({ item }) => item);
  expect(items).toContain('oolong');
  expect(await replayed(better)).toMatchObject({ differences: [], reread: [] });
});

test('an older note that arrives afterwards does not bring the old reading back', async () => {
  await house.store.guests.settle('g_1', []);
  await applyReplay(house.store, await replayed(better));
  await house.say('2031-03-03T12:00:00Z', 'I need a desk.', { at: new Date('2031-01-09T12:00:00Z') });
  const items = (await house.pad.preferences('g_1', GUEST)).map(({ item }) => item);
  expect(items).toContain('oolong');
});

test('what a person picked is never read again', async () => {
  const [pillow] = (await house.pad.preferences('g_1', GUEST)).filter(({ slot }) => slot.startsWith('bed.pillow'));
  const by = { kind: 'guest', id: 'g_1', name: 'Ingrid' } as const;
  await house.pad.removePreference('g_1', pillow!.id, by, { id: 'gone', channel: 'rest', property: null, stayId: null });
  expect((await known()).inbox.at(-1)).toMatchObject({ id: 'gone', picked: true });
  expect(await replayed()).toMatchObject({ differences: [] });
});

test('of two writers at once the replay gives way', async () => {
  const result = await replayed(better);
  await house.say('2031-03-04T12:00:00Z', 'I like a quiet room.');
  expect(await applyReplay(house.store, result)).toBe('conflict');
  expect((await house.pad.preferences('g_1', GUEST)).map(({ item }) => item)).not.toContain('oolong');
});

test('what changes is told to the properties that were briefed', async () => {
  const drops: Understand = (text, by) => ({
    ...understand(text, by),
    preferences: text.includes('walnuts') ? [] : understand(text, by).preferences,
  });
  const { guest, differences } = await replayed(drops);
  expect(differences.filter(({ is }) => is === null).length).toBeGreaterThan(0);
  expect(guest.outbox.at(-1)).toMatchObject({ kind: 'preferences-changed', id: expect.stringMatching(/^replay~g_1~/) });
});
