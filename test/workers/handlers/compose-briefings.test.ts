import type { Briefing } from '../../../domain/briefing';
import { makeHandlers } from '../../../workers/handlers';
import { complained, frontDesk, ingrid, naples, stayInNaples, wish } from '../support/people';
import { makeWorld } from '../support/world';
import type { World } from '../support/world';

const NOW = '2026-06-07T08:00:00.000Z';
const STAYS = 60;
const numbers = Array.from({ length: STAYS }, (_, n) => n);
const ids = numbers.map((n) => `S${n}`);

/** Stays of all kinds: some off, some told elsewhere, some whose guest is gone, some that were briefed before or not due at all. */
const house = async (): Promise<World> => {
  const world = makeWorld(NOW);
  await world.store.properties.put(naples());
  await world.store.properties.put(naples({ code: 'CUN' }));
  await world.store.conversations.put(frontDesk());
  for (const n of numbers) {
    if (n % 11 !== 3)
      await world.store.guests.insert({ ...ingrid([wish('p_pillow')], n % 7 === 0 ? [complained(`c_${n}`)] : []), id: `g_${n}` });
    await world.store.stays.insert(
      stayInNaples({
        id: `S${n}`,
        guestId: `g_${n}`,
        ...(n % 13 === 5 && { status: 'cancelled' }),
        ...(n % 5 === 4 ? {} : { nextBriefingAt: new Date(NOW) }),
        ...(n % 17 === 6 && { property: 'CUN' }),
      }),
    );
  }
  return world;
};

const composeTogether = (world: World) => makeHandlers(world.parts)['compose-briefings']({ property: 'NAP', stayIds: ids });
const composeAlone = async (world: World) => {
  for (const stayId of ids) {
    if ((await world.store.stays.get(stayId))?.nextBriefingAt !== undefined)
      await makeHandlers(world.parts)['compose-briefing']({ stayId });
  }
};
const briefingsOf = async (world: World): Promise<Briefing[]> =>
  (await world.store.briefings.ofStays(ids)).sort((a, b) => (a.id < b.id ? -1 : 1));
const plannedOf = async (world: World) =>
  (await Promise.all(ids.map((id) => world.store.stays.get(id)))).map((stay) => stay?.nextBriefingAt);

test('what is composed together is what is composed alone, and is sent once', async () => {
  const [together, alone] = [await house(), await house()];
  await composeTogether(together);
  await composeAlone(alone);
  expect(await briefingsOf(together)).toEqual(await briefingsOf(alone));
  expect(await plannedOf(together)).toEqual(await plannedOf(alone));
  expect((await briefingsOf(together)).length).toBeGreaterThan(STAYS / 2);
  for (const world of [together, alone]) await world.drain();
  const keys = together.sent.map(({ key }) => key).sort();
  expect(keys).toEqual(alone.sent.map(({ key }) => key).sort());
  expect(new Set(keys).size).toBe(keys.length);
});

test('done again it changes nothing, and two workers at once issue one edition of each', async () => {
  const world = await house();
  await Promise.all([composeTogether(world), composeTogether(world)]);
  await world.drain();
  const briefings = await briefingsOf(world);
  const sent = world.sent.length;
  await composeTogether(world);
  await world.drain();
  expect(await briefingsOf(world)).toEqual(briefings);
  expect(world.sent).toHaveLength(sent);
  for (const { editions } of briefings) expect(editions.map(({ key }) => key)).toEqual(['d3']);
});

test('a wish that is learned while editions are being composed is in them', async () => {
  const world = await house();
  const insertMany = world.store.briefings.insertMany.bind(world.store.briefings);
  let written = 0;
  world.store.briefings.insertMany = async (briefings) => {
    if (written++ === 0) {
      const guest = (await world.store.guests.get('g_0'))!;
      await world.store.guests.replace({ ...guest, profile: { ...guest.profile, preferences: [wish('p_pillow'), wish('p_adapter')] } });
      const stay = (await world.store.stays.get('S0'))!;
      // As the relay marks a stay whose guest has said something.
      await world.store.stays.replace({ ...stay, nextBriefingAt: new Date(NOW) });
    }
    return insertMany(briefings);
  };
  await composeTogether(world);
  world.setClock('2026-06-09T08:00:00Z');
  await world.sweep();
  const [briefing] = await world.store.briefings.ofStay('S0');
  expect(briefing?.tasks.map(({ preferenceId }) => preferenceId).sort()).toEqual(['p_adapter', 'p_pillow']);
});

test('one stay that cannot be composed leaves the others alone', async () => {
  const world = await house();
  const broken = (await world.store.guests.get('g_1'))!;
  await world.store.guests.replace({
    ...broken,
    profile: { ...broken.profile, preferences: [{ ...wish('p_pillow'), evidence: null as never }] },
  });
  await composeTogether(world);
  expect(await world.store.briefings.ofStay('S1')).toEqual([]);
  expect(await world.store.briefings.ofStay('S2')).toHaveLength(1);
  expect(world.log.lines.filter(({ level, fields }) => level === 'error' && fields.stayId === 'S1')).toHaveLength(1);
});
