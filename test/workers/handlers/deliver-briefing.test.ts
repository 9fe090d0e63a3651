import { makeHandlers } from '../../../workers/handlers';
import { Circuit } from '../../../workers/circuit';
import { MAX_ATTEMPTS } from '../../../workers/deliveries';
import { makeGate } from '../support/gate';
import { frontDesk, ingrid, naples, stayInNaples } from '../support/people';
import { makeWorld } from '../support/world';
import type { World } from '../support/world';

const START = '2026-06-07T08:00:00.000Z';
const after = (ms: number) => new Date(Date.parse(START) + ms).toISOString();

/** Composed, and nothing sent yet. */
const composed = async (): Promise<World> => {
  const world = makeWorld(START);
  await world.store.properties.put(naples());
  await world.store.conversations.put(frontDesk());
  await world.store.guests.insert(ingrid());
  await world.store.stays.insert(stayInNaples());
  await makeHandlers(world.parts)['compose-briefing']({ stayId: 'S1' });
  world.waiting.clear();
  return world;
};

const refuse = () => Promise.reject(new Error('answered 500'));
const deliveries = async (world: World) => (await world.briefing()).editions.flatMap((edition) => edition.deliveries);
const deliver = (world: World) => makeHandlers(world.parts, world.parts.circuit)['deliver-briefing']({ briefingId: 'S1~NAP' });

test('a destination that refuses delays no other, and is tried again after a pause', async () => {
  const world = await composed();
  world.behave.set('pms', refuse);
  await deliver(world);
  expect(world.sent.map(({ destination }) => destination)).toEqual(['desk']);
  expect(await deliveries(world)).toMatchObject([
    { state: 'delivered', attempts: 1 },
    { state: 'due', attempts: 1, lastError: 'answered 500', nextAttemptAt: new Date(after(10_000)) },
  ]);
  await world.sweep();
  expect(world.sent).toHaveLength(1);
  world.behave.delete('pms');
  world.setClock(after(10_000));
  await world.sweep();
  expect(world.sent.map(({ key }) => key)).toEqual(['S1~d3~desk', 'S1~d3~pms']);
  const [, pms] = await deliveries(world);
  expect(pms).toMatchObject({ state: 'delivered', attempts: 2 });
  expect(pms).not.toHaveProperty('lastError');
  expect((await world.briefing()).nextDeliveryAt).toBeUndefined();
});

test('the pauses grow, and after the last attempt the delivery is dead and is not found due again', async () => {
  const world = await composed();
  world.behave.set('pms', refuse);
  const pauses: number[] = [];
  for (let now = Date.parse(START), attempts = 0; attempts < 100; attempts++) {
    world.setClock(new Date(now).toISOString());
    world.parts.circuit.succeeded('pms');
    await deliver(world);
    const due = (await world.briefing()).nextDeliveryAt?.getTime();
    if (due === undefined) break;
    pauses.push(due - now);
    now = due;
  }
  expect(pauses).toHaveLength(MAX_ATTEMPTS - 1);
  expect([...pauses].sort((a, b) => a - b)).toEqual(pauses);
  const [, pms] = await deliveries(world);
  expect(pms).toMatchObject({ state: 'dead', attempts: MAX_ATTEMPTS, lastError: 'answered 500' });
  expect(await world.store.briefings.dueForDelivery(new Date('2030-01-01'), 10)).toEqual([]);
  expect(world.log.lines.at(-1)?.message).toBe('not delivered; given up');
});

test('two workers at once send each message once', async () => {
  const world = await composed();
  const slow = makeGate();
  world.behave.set('pms', () => slow.opened);
  const first = deliver(world);
  const second = deliver(world);
  const third = deliver(world);
  slow.open();
  await Promise.all([first, second, third]);
  expect(world.sent.map(({ key }) => key).sort()).toEqual(['S1~d3~desk', 'S1~d3~pms']);
});

test('a worker that is killed between claim and sending is replaced once its lease is over, under the same key', async () => {
  const world = await composed();
  const never = makeGate();
  const messenger = { ...world.parts.messenger, sendBriefing: () => never.opened };
  const killed = makeHandlers({ ...world.parts, messenger })['deliver-briefing']({ briefingId: 'S1~NAP' });
  while ((await deliveries(world)).every(({ attempts }) => attempts === 0)) await Promise.resolve();
  await world.sweep();
  expect(world.sent).toEqual([]);
  world.setClock(after(61_001));
  await world.sweep();
  expect(world.sent.map(({ key }) => key).sort()).toEqual(['S1~d3~desk', 'S1~d3~pms']);
  expect(await deliveries(world)).toMatchObject([
    { state: 'delivered', attempts: 2 },
    { state: 'delivered', attempts: 2 },
  ]);
  never.open();
  await killed;
});

test('a worker that is killed between sending and writing it down sends again, under the same key', async () => {
  const world = await composed();
  const replaceMany = world.store.briefings.replaceMany.bind(world.store.briefings);
  let writes = 0;
  world.store.briefings.replaceMany = (many) => (++writes === 1 ? replaceMany(many) : Promise.reject(new Error('killed')));
  await expect(deliver(world)).rejects.toThrow('killed');
  world.store.briefings.replaceMany = replaceMany;
  world.setClock(after(61_001));
  await world.sweep();
  const keys = world.sent.map(({ key }) => key);
  expect(new Set(keys)).toEqual(new Set(['S1~d3~desk', 'S1~d3~pms']));
  expect((await deliveries(world)).every(({ state }) => state === 'delivered')).toBe(true);
});

test('a late success counts, though another has claimed the delivery since; a late failure does not', async () => {
  const world = await composed();
  const slow = makeGate();
  world.behave.set('pms', () => slow.opened);
  world.behave.set('desk', () => slow.opened.then(refuse));
  const late = deliver(world);
  while ((await deliveries(world)).some(({ attempts }) => attempts === 0)) await Promise.resolve();
  world.setClock(after(61_001));
  const second = makeGate();
  world.behave.set('pms', () => second.opened.then(refuse));
  world.behave.set('desk', () => second.opened);
  const again = deliver(world);
  while ((await deliveries(world)).some(({ attempts }) => attempts === 1)) await Promise.resolve();
  const [claimedAgain] = await deliveries(world);
  slow.open();
  await late;
  expect(await deliveries(world)).toMatchObject([
    { destination: { id: 'desk' }, state: 'due', attempts: 2, nextAttemptAt: claimedAgain!.nextAttemptAt },
    { destination: { id: 'pms' }, state: 'delivered', attempts: 2 },
  ]);
  second.open();
  await again;
  expect((await deliveries(world)).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
});

test('a delivery whose last attempt never came back is dead, and not sent an eleventh time', async () => {
  const world = await composed();
  const briefing = await world.briefing();
  const editions = briefing.editions.map((edition) => ({
    ...edition,
    deliveries: edition.deliveries.map((delivery) => ({ ...delivery, attempts: MAX_ATTEMPTS })),
  }));
  await world.store.briefings.replace({ ...briefing, editions });
  await deliver(world);
  expect(world.sent).toEqual([]);
  expect((await deliveries(world)).map(({ state }) => state)).toEqual(['dead', 'dead']);
});

describe('the circuit of a destination', () => {
  const now = new Date(START);
  const later = (ms: number) => new Date(now.getTime() + ms);

  test('opens after three failures in a row, lets one try after a rest, and closes with a success', () => {
    const circuit = new Circuit();
    circuit.failed('pms', now);
    circuit.failed('pms', now);
    expect(circuit.closedUntil('pms', now)).toBeNull();
    circuit.failed('pms', now);
    expect(circuit.closedUntil('pms', now)).toEqual(later(30_000));
    expect(circuit.closedUntil('desk', now)).toBeNull();
    expect(circuit.closedUntil('pms', later(30_000))).toBeNull();
    expect(circuit.closedUntil('pms', later(30_000))).toEqual(later(50_000));
    circuit.failed('pms', later(31_000));
    expect(circuit.closedUntil('pms', later(31_000))).toEqual(later(91_000));
    circuit.succeeded('pms');
    expect(circuit.closedUntil('pms', later(31_000))).toBeNull();
  });

  test('postpones deliveries without counting them as tried', async () => {
    const world = await composed();
    for (const ms of [0, 1, 2]) world.parts.circuit.failed('pms', new Date(after(ms)));
    await deliver(world);
    expect(await deliveries(world)).toMatchObject([
      { state: 'delivered' },
      { state: 'due', attempts: 0, nextAttemptAt: new Date(after(30_002)) },
    ]);
  });
});
