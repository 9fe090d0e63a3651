import { makePad } from '../../../domain/pad/make';
import { readMoment } from '../../../nlp/moment';
import { understand } from '../../../nlp/understand';
import { cuttable, isCutOff, type Cuttable } from '../../support/cut-off';
import { countingIds } from '../../support/ids';
import { frontDesk, ingrid, naples, stayInNaples } from '../support/people';
import { makeWorld, type World } from '../support/world';

/** Ingrid's stay is briefed; then her record is made part of another, with the property briefed again at every step of it. */
let world: World;
let cut: Cuttable;
let pad: ReturnType<typeof makePad>;

const say = (guestId: string, text: string) =>
  pad.takeNote({
    ...{ id: `n.${text}`, channel: 'rest', property: 'NAP', stayId: null },
    ...{ guestId, text, speaker: 'guest', author: { kind: 'guest', id: guestId, name: 'Ingrid' } },
  });
const merge = () => pad.mergeGuests('g_keeper', 'g_ingrid', 'ann');
const open = async () => (await world.briefing()).tasks.filter(({ state }) => state === 'open').map(({ item }) => item);
const lookNow = async () => {
  const stay = await world.store.stays.get('S1');
  await world.store.stays.replace({ ...stay!, nextBriefingAt: world.parts.clock.now() });
  await world.sweep();
};

beforeEach(async () => {
  world = makeWorld('2026-06-09T08:00:00Z');
  const { clock, queue, log } = world.parts;
  cut = cuttable(world.store);
  pad = makePad({ store: cut.store, queue, understand, readMoment, clock, ids: countingIds(), log });
  await world.store.properties.put(naples());
  await world.store.conversations.put(frontDesk());
  for (const id of ['g_ingrid', 'g_keeper']) await world.store.guests.insert({ ...ingrid([]), id });
  await world.store.stays.insert(stayInNaples({ nextBriefingAt: world.parts.clock.now() }));
  await say('g_ingrid', 'I always want a foam pillow.');
  await say('g_keeper', 'I prefer a high floor.');
  await world.sweep();
  expect(await open()).toEqual(['foam pillow']);
});

test.each(Array.from({ length: 24 }, (_, writes) => writes))(
  'nothing is taken back after %i writes of a merge, or of its undoing',
  async (writes) => {
    const before = (await world.briefing()).editions.length;
    if (await isCutOff(cut, writes, merge)) {
      await lookNow();
      expect(await open()).toContain('foam pillow');
      expect((await world.briefing()).editions.slice(before).flatMap(({ withdrawn }) => withdrawn)).toEqual([]);
    }
    const { id } = await merge();
    await world.sweep();
    expect((await open()).sort()).toEqual(['foam pillow', 'high floor']);
    if (await isCutOff(cut, writes, () => pad.undoMerge(id, 'ann'))) {
      await lookNow();
      expect(await open()).toContain('foam pillow');
    }
    await pad.undoMerge(id, 'ann');
    await world.sweep();
    expect(await open()).toEqual(['foam pillow']);
  },
);

test('a merge that broke off long ago keeps no property waiting', async () => {
  expect(await isCutOff(cut, 5, merge)).toBe(true);
  expect((await world.store.guests.get('g_ingrid'))?.mergedInto).toBe('g_keeper');
  await say('g_ingrid', 'I am allergic to walnuts.');
  await lookNow();
  expect(await open()).toEqual(['foam pillow']);
  world.setClock('2026-06-09T08:11:00Z');
  await world.sweep();
  expect((await open()).sort()).toEqual(expect.arrayContaining(['walnuts']));
});
