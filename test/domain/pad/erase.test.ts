import { exportText } from '../../../domain/pad/export-text';
import { noon } from '../../support/samples';
import { associate, byBar, GUEST, OFFICER, openHouse, type House } from './house';

let house: House;
beforeEach(async () => {
  house = await openHouse();
  await house.say('2031-01-10T12:00:00Z', 'I always sleep on a feather pillow.');
  await house.say('2031-01-10T13:00:00Z', 'Always takes her martini with three olives.', byBar);
  await house.say('2031-01-11T12:00:00Z', 'From now on I want a foam pillow instead of the feather pillow.');
});

const STRANGERS = [
  associate(),
  associate({ role: 'manager', properties: ['*'] }),
  associate({ role: 'privacy officer', properties: ['CUN'] }),
  { kind: 'guest', guestId: 'g_2' } as const,
];

describe('everything that is known', () => {
  test('in one JSON: current, over, notes with their words, stays, conversations by id, audit', async () => {
    await house.pad.preferences('g_1', associate());
    const all = await house.pad.exportGuest('g_1', OFFICER);
    expect(all.current.map(({ item }) => item)).toContain('foam pillow');
    expect(all.over.map(({ item }) => item)).toEqual(['feather pillow']);
    expect(all.notes.map(({ text }) => text)[1]).toBe('Always takes her martini with three olives.');
    expect(all.stays.map(({ id }) => id)).toEqual(['S1', 'S2']);
    expect(all.audit.map(({ action }) => action)).toEqual(['export', 'read']);
  });

  test('in one readable text', async () => {
    const text = exportText(await house.pad.exportGuest('g_1', GUEST));
    expect(text).toMatch(/^# Ingrid Solheim\n/);
    expect(text).toContain('**foam pillow**: preferred');
    expect(text).toContain('“Always takes her martini with three olives.”');
    expect(text).toMatch(/A newer word on the same thing took its place|The guest named what takes its place/);
    expect(text.match(/^## /gm)).toHaveLength(11);
  });

  test('a guest gets no colleague’s name or number', async () => {
    await house.pad.preferences('g_1', associate({ id: 'ana-77' }));
    const all = JSON.stringify(await house.pad.exportGuest('g_1', GUEST));
    for (const personal of ['Luis', 'luis', 'ana-77']) expect(all).not.toContain(personal);
    expect(JSON.stringify(await house.pad.exportGuest('g_1', OFFICER))).toContain('Luis Ortega');
  });

  test.each(STRANGERS)('is refused to %j', async (viewer) => {
    await expect(house.pad.exportGuest('g_1', viewer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('erasure', () => {
  test.each(STRANGERS)('is refused to %j', async (viewer) => {
    await expect(house.pad.eraseGuest('g_1', viewer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await house.store.guests.get('g_1')).not.toBeNull();
  });

  test.each([GUEST, OFFICER])('takes everything out for %j, leaves who did it, and is finished a minute later', async (viewer) => {
    expect(await house.pad.eraseGuest('g_1', viewer)).toMatchObject({ guests: 1, stays: 2, compacted: true });
    expect(await house.store.guests.get('g_1')).toBeNull();
    expect(await house.store.audit.ofGuest('g_1', 9)).toMatchObject([{ action: 'erase', what: '' }]);
    expect(house.told.at(-1)).toEqual({ name: 'finish-erasure', payload: { guestId: 'g_1' }, delayMs: 60_000 });
    expect(await house.store.erasures.due(noon('2031-01-12'), 9)).toEqual(['g_1']);
    expect(await house.pad.eraseGuest('g_1', viewer)).toMatchObject({ guests: 0 });
  });

  test('empties colleagues’ chats that speak of the guest, and only those; an open page misses nothing that comes after', async () => {
    const chat = (id: string, text: string) => ({
      id,
      guestId: null,
      next: 8,
      activities: [{ number: 7, key: 'k', activity: { attachments: [{ content: { body: [{ text }] } }] } }],
      updatedAt: noon('2031-01-11'),
      version: 0,
    });
    const spoken = ['Mrs SOLHEIM arrives', 'stay S1', 'she “Always takes her martini with three olives”', 'from g_1@example.org'];
    for (const [index, text] of spoken.entries()) await house.store.threads.insert(chat(`t${index}`, text));
    await house.store.threads.insert(chat('other', 'Mr Solheimer wants tea'));
    await house.pad.eraseGuest('g_1', OFFICER);
    for (const index of spoken.keys()) expect(await house.store.threads.get(`t${index}`)).toMatchObject({ activities: [], next: 8 });
    expect((await house.store.threads.get('other'))?.activities).toHaveLength(1);
  });
});
