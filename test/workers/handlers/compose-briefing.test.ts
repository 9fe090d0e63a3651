import type { Property } from '../../../domain/property';
import type { Stay } from '../../../domain/stay';
import { frontDesk, ingrid, naples, stayInNaples, wish } from '../support/people';
import type { Wish } from '../support/people';
import { makeWorld } from '../support/world';
import type { World } from '../support/world';

const settled = async (now: string, given: { stay?: Partial<Stay>; property?: Partial<Property> } = {}): Promise<World> => {
  const world = makeWorld(now);
  await world.store.properties.put(naples(given.property));
  await world.store.conversations.put(frontDesk());
  await world.store.guests.insert(ingrid());
  await world.store.stays.insert(stayInNaples({ nextBriefingAt: new Date(now), ...given.stay }));
  return world;
};

const changeStay = async (world: World, change: Partial<Stay>): Promise<void> => {
  const stay = await world.store.stays.get('S1');
  const saved = await world.store.stays.replace({ ...stay!, ...change, nextBriefingAt: world.parts.clock.now() });
  expect(saved).toBe('saved');
};

const changeWishes = async (world: World, ...ids: Wish[]): Promise<void> => {
  const guest = await world.store.guests.get('g_ingrid');
  const preferences = ids.map((id) => wish(id));
  await world.store.guests.replace({ ...guest!, profile: { ...guest!.profile, preferences } });
};

const editions = async (world: World): Promise<string[]> => (await world.briefing()).editions.map(({ key }) => key);
const nextLook = async (world: World): Promise<string | undefined> => (await world.store.stays.get('S1'))?.nextBriefingAt?.toISOString();

describe('a stay booked long before', () => {
  test('is briefed at each lead time, each destination once for each edition', async () => {
    const world = await settled('2026-05-01T08:00:00Z');
    await world.sweep();
    expect(await world.store.briefings.get('S1~NAP')).toBeNull();
    expect(await nextLook(world)).toBe('2026-06-07T07:00:00.000Z');
    for (const now of ['2026-06-07T07:00:00Z', '2026-06-09T07:00:03Z', '2026-06-10T04:00:07Z']) {
      world.setClock(now);
      await world.sweep();
      await world.sweep();
    }
    expect(await editions(world)).toEqual(['d3', 'd1', 'd0']);
    expect(await nextLook(world)).toBeUndefined();
    expect(world.sent.map(({ key }) => key)).toEqual(['S1~d3~desk', 'S1~d3~pms', 'S1~d1~desk', 'S1~d1~pms', 'S1~d0~desk', 'S1~d0~pms']);
  });

  test('has in its first edition everything as added, and in a later one what is new', async () => {
    const world = await settled('2026-06-07T08:00:00Z');
    await world.sweep();
    await changeWishes(world, 'p_pillow', 'p_call');
    world.setClock('2026-06-09T07:00:00Z');
    await world.sweep();
    const briefing = await world.briefing();
    expect(briefing.editions.map(({ added, changed, withdrawn }) => [added, changed, withdrawn])).toEqual([
      [['S1~p_pillow'], [], []],
      [['S1~p_call'], [], []],
    ]);
    expect(briefing.tasks.map(({ number }) => number)).toEqual([1, 2]);
  });
});

test('a stay booked the evening before gets one briefing at once, and the one of the morning', async () => {
  const world = await settled('2026-06-09T19:00:00Z');
  await world.sweep();
  expect(await editions(world)).toEqual(['d1']);
  world.setClock('2026-06-10T04:00:00Z');
  await world.sweep();
  expect(await editions(world)).toEqual(['d1', 'd0']);
});

test('a walk-in is briefed at once', async () => {
  const world = await settled('2026-06-10T16:00:00Z', { stay: { status: 'in house', room: '412' } });
  await world.sweep();
  expect(await editions(world)).toEqual(['d0']);
  expect((await world.briefing()).room).toBe('412');
  expect(await nextLook(world)).toBeUndefined();
});

test('nobody to brief is no reason not to compose: the briefing is there to be read', async () => {
  const world = makeWorld('2026-06-07T08:00:00Z');
  await world.store.properties.put(naples({ webhooks: [] }));
  await world.store.guests.insert(ingrid());
  await world.store.stays.insert(stayInNaples({ nextBriefingAt: new Date('2026-06-07T07:00:00Z') }));
  await world.sweep();
  expect(await editions(world)).toEqual(['d3']);
  expect((await world.briefing()).nextDeliveryAt).toBeUndefined();
});

describe('a stay that is cancelled', () => {
  test('has its tasks withdrawn, and says so to whom it was told', async () => {
    const world = await settled('2026-06-07T08:00:00Z');
    await world.sweep();
    world.sent.length = 0;
    await changeStay(world, { status: 'cancelled' });
    await world.sweep();
    await world.sweep();
    const briefing = await world.briefing();
    expect(briefing.tasks.map(({ state }) => state)).toEqual(['withdrawn']);
    expect(briefing.editions.at(-1)).toMatchObject({ key: 'withdrawn', withdrawn: ['S1~p_pillow'] });
    expect(world.sent.map(({ key }) => key)).toEqual(['S1~withdrawn~desk', 'S1~withdrawn~pms']);
    expect(await nextLook(world)).toBeUndefined();
  });

  test('says nothing to those whom nothing was sent', async () => {
    const world = await settled('2026-06-07T08:00:00Z');
    await world.parts.queue.enqueue('compose-briefing', { stayId: 'S1' });
    const [compose] = world.waiting.values();
    world.waiting.clear();
    await compose?.();
    world.waiting.clear();
    await changeStay(world, { status: 'no-show' });
    await world.sweep();
    expect(await editions(world)).toEqual(['d3', 'withdrawn']);
    expect(world.sent).toEqual([]);
  });

  test('before its first briefing leaves nothing behind', async () => {
    const world = await settled('2026-05-01T08:00:00Z', { stay: { status: 'cancelled' } });
    await world.sweep();
    expect(await world.store.briefings.get('S1~NAP')).toBeNull();
    expect(await nextLook(world)).toBeUndefined();
  });

  test('and is booked again is told to the property again, at once', async () => {
    const world = await settled('2026-06-07T08:00:00Z');
    await world.sweep();
    await changeStay(world, { status: 'cancelled' });
    await world.sweep();
    await changeStay(world, { status: 'booked' });
    await world.sweep();
    expect(await editions(world)).toEqual(['d3', 'withdrawn', 'delta-1']);
    expect((await world.briefing()).tasks.map(({ state }) => state)).toEqual(['open']);
    await changeStay(world, { status: 'cancelled' });
    await world.sweep();
    expect((await editions(world)).at(-1)).toBe('withdrawn-2');
  });
});

test('a stay moved to another property is withdrawn at the one and briefed at the other', async () => {
  const world = await settled('2026-06-09T12:00:00Z');
  await world.store.properties.put({
    ...naples(),
    code: 'CUN',
    timeZone: 'America/Cancun',
    webhooks: [{ id: 'cun', url: 'http://127.0.0.1:1/', secret: 'x' }],
  });
  await world.sweep();
  world.sent.length = 0;
  await changeStay(world, { property: 'CUN' });
  await world.sweep();
  expect(world.sent.map(({ key }) => key).sort()).toEqual(['S1~d3~cun', 'S1~withdrawn~desk', 'S1~withdrawn~pms']);
});

test('a stay moved to later days is briefed again before them, under keys of its own', async () => {
  const world = await settled('2026-06-07T08:00:00Z');
  await world.sweep();
  await changeStay(world, { arrival: '2026-07-10', departure: '2026-07-14' });
  await world.sweep();
  expect(await world.briefing()).toMatchObject({ arrival: '2026-07-10', editions: [{ key: 'd3' }] });
  world.setClock('2026-07-07T07:00:00Z');
  await world.sweep();
  expect(await editions(world)).toEqual(['d3', 'd3-2']);
});

test('a room that was assigned shows in the briefing and sends nothing', async () => {
  const world = await settled('2026-06-09T12:00:00Z');
  await world.sweep();
  world.sent.length = 0;
  await changeStay(world, { room: '412' });
  await world.sweep();
  expect((await world.briefing()).room).toBe('412');
  expect(world.sent).toEqual([]);
});

test('a stay that cannot be composed is said so, rests a while, and holds up no other', async () => {
  const world = await settled('2026-06-07T08:00:00Z');
  await world.store.stays.insert(stayInNaples({ id: 'S0', property: 'XXX', nextBriefingAt: new Date('2026-06-01T00:00:00Z') }));
  await world.sweep();
  expect(await editions(world)).toEqual(['d3']);
  expect((await world.store.stays.get('S0'))?.nextBriefingAt?.toISOString()).toBe('2026-06-07T08:15:00.000Z');
  expect(world.log.lines.filter(({ level }) => level === 'error')).toMatchObject([{ fields: { stayId: 'S0' } }]);
});

test('two workers on one stay issue one edition', async () => {
  const world = await settled('2026-06-07T08:00:00Z');
  await world.parts.queue.enqueue('compose-briefing', { stayId: 'S1' });
  const [compose] = [...world.waiting.values()];
  await Promise.all([compose?.(), compose?.(), compose?.()]);
  await world.drain();
  expect(await editions(world)).toEqual(['d3']);
  expect(world.sent).toHaveLength(2);
});

test('an edition is not lost where somebody else writes the briefing meanwhile', async () => {
  const world = await settled('2026-06-07T08:00:00Z');
  await world.sweep();
  const replace = world.store.briefings.replace.bind(world.store.briefings);
  let writes = 0;
  world.store.briefings.replace = (briefing) => (++writes === 1 ? Promise.resolve('conflict') : replace(briefing));
  world.setClock('2026-06-09T07:00:00Z');
  await world.parts.queue.enqueue('compose-briefing', { stayId: 'S1' });
  await world.drain();
  expect(await editions(world)).toEqual(['d3', 'd1']);
});
