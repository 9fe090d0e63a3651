import { makeHandlers } from '../../../workers/handlers';
import { makeGate } from '../support/gate';
import { frontDesk, ingrid, naples, stayInNaples } from '../support/people';
import { makeWorld } from '../support/world';
import type { World } from '../support/world';

const NOW = '2026-06-07T08:00:00.000Z';
const BRIEFINGS = 10;
const briefingIds = Array.from({ length: BRIEFINGS }, (_, n) => `S${n}~NAP`);

const composed = async (): Promise<World> => {
  const world = makeWorld(NOW);
  await world.store.properties.put(naples());
  await world.store.conversations.put(frontDesk());
  for (let n = 0; n < BRIEFINGS; n++) {
    await world.store.guests.insert({ ...ingrid(), id: `g_${n}` });
    await world.store.stays.insert(stayInNaples({ id: `S${n}`, guestId: `g_${n}` }));
    await makeHandlers(world.parts)['compose-briefing']({ stayId: `S${n}` });
  }
  world.waiting.clear();
  return world;
};

const deliver = (world: World) => makeHandlers(world.parts, world.parts.circuit)['deliver-briefings']({ briefingIds });
const statesAt = async (world: World, destination: string) => {
  const briefings = await world.store.briefings.getMany(briefingIds);
  const all = briefings.flatMap(({ editions }) => editions.flatMap(({ deliveries }) => deliveries));
  return all.filter((delivery) => delivery.destination.id === destination).map(({ state }) => state);
};
const keysOf = (world: World) => world.sent.map(({ key }) => key);

test('many briefings are delivered together, each to each destination once', async () => {
  const world = await composed();
  await Promise.all([deliver(world), deliver(world)]);
  expect(new Set(keysOf(world)).size).toBe(2 * BRIEFINGS);
  expect(world.sent).toHaveLength(2 * BRIEFINGS);
  expect([...(await statesAt(world, 'pms')), ...(await statesAt(world, 'desk'))]).toEqual(Array(2 * BRIEFINGS).fill('delivered'));
});

test('what was taken is written down while another destination still hangs', async () => {
  const world = await composed();
  const slow = makeGate();
  world.behave.set('pms', () => slow.opened);
  const delivering = deliver(world);
  for (let states = await statesAt(world, 'desk'); states.includes('due'); states = await statesAt(world, 'desk'))
    await new Promise(setImmediate);
  expect(await statesAt(world, 'pms')).toEqual(Array(BRIEFINGS).fill('due'));
  slow.open();
  await delivering;
  expect(await statesAt(world, 'pms')).toEqual(Array(BRIEFINGS).fill('delivered'));
});

test('a briefing that somebody writes between claim and outcome keeps both', async () => {
  const world = await composed();
  const slow = makeGate();
  world.behave.set('pms', () => slow.opened);
  const delivering = deliver(world);
  while (world.sent.length < BRIEFINGS) await new Promise(setImmediate);
  const briefing = (await world.store.briefings.get('S3~NAP'))!;
  const saved = await world.store.briefings.replace({ ...briefing, room: '999' });
  slow.open();
  await delivering;
  expect(saved).toBe('saved');
  expect(await world.store.briefings.get('S3~NAP')).toMatchObject({ room: '999' });
  expect(await statesAt(world, 'pms')).toEqual(Array(BRIEFINGS).fill('delivered'));
  expect(world.sent).toHaveLength(2 * BRIEFINGS);
});

test('where one claim of many is refused, nothing is lost: what nobody can tell is sent once its lease is over', async () => {
  const world = await composed();
  const replaceMany = world.store.briefings.replaceMany.bind(world.store.briefings);
  let writes = 0;
  world.store.briefings.replaceMany = async (briefings) => {
    if (writes++ === 0) {
      const other = (await world.store.briefings.get('S3~NAP'))!;
      await world.store.briefings.replace({ ...other, room: '999' });
    }
    return replaceMany(briefings);
  };
  await deliver(world);
  expect(keysOf(world).sort()).toEqual(['S3~d3~desk', 'S3~d3~pms']);
  world.setClock('2026-06-07T08:01:00.001Z');
  await world.sweep();
  expect(new Set(keysOf(world)).size).toBe(2 * BRIEFINGS);
  expect(world.sent).toHaveLength(2 * BRIEFINGS);
});

test('one that cannot even be looked at holds back no other', async () => {
  const world = await composed();
  const broken = (await world.store.briefings.get('S3~NAP'))!;
  await world.store.briefings.replace({ ...broken, property: 'BAD' });
  const get = world.store.properties.get.bind(world.store.properties);
  world.store.properties.get = (code) => (code === 'BAD' ? Promise.reject(new Error('no such time zone')) : get(code));
  await deliver(world);
  await world.drain();
  expect(world.sent).toHaveLength(2 * (BRIEFINGS - 1));
  expect(keysOf(world).filter((key) => key.startsWith('S3~'))).toEqual([]);
  expect(world.log.lines.filter(({ message }) => message === 'a job failed')).toMatchObject([
    { fields: { cause: 'Error: no such time zone' } },
  ]);
});
