import type { OutboxEntry } from '../../../domain/guest';
import type { Stay } from '../../../domain/stay';
import { changed, complained, frontDesk, ingrid, naples, stayInNaples, wish } from '../support/people';
import type { Wish } from '../support/people';
import { makeWorld } from '../support/world';
import type { World } from '../support/world';

const briefed = async (now: string, given: Partial<Stay> = {}): Promise<World> => {
  const world = makeWorld(now);
  await world.store.properties.put(naples());
  await world.store.conversations.put(frontDesk());
  await world.store.guests.insert(ingrid());
  await world.store.stays.insert(stayInNaples({ nextBriefingAt: new Date(now), ...given }));
  await world.sweep();
  world.sent.length = 0;
  return world;
};

/** What a note does to the guest: wishes, and an entry in the outbox, in one write. */
const learn = async (world: World, entry: OutboxEntry, ...wishes: Wish[]): Promise<void> => {
  const guest = await world.store.guests.get('g_ingrid');
  const preferences = wishes.map((id) => wish(id));
  await world.store.guests.replace({ ...guest!, profile: { ...guest!.profile, preferences }, outbox: [...guest!.outbox, entry] });
};

const editions = async (world: World): Promise<string[]> => (await world.briefing()).editions.map(({ key }) => key);

describe('a preference learned after the briefing', () => {
  test('reaches the property at once where the guest is in the house', async () => {
    const world = await briefed('2026-06-10T16:00:00Z', { status: 'in house' });
    await learn(world, changed('n_1'), 'p_pillow', 'p_adapter');
    await world.sweep();
    expect(world.sent.map(({ key }) => key)).toEqual(['S1~delta-1~desk', 'S1~delta-1~pms']);
    expect((await world.briefing()).editions.at(-1)).toMatchObject({ added: ['S1~p_adapter'], changed: [], withdrawn: [] });
    expect((await world.store.guests.get('g_ingrid'))?.outbox).toEqual([]);
  });

  test('rides with the next edition where there is time', async () => {
    const world = await briefed('2026-06-07T08:00:00Z');
    await learn(world, changed('n_1'), 'p_pillow', 'p_adapter');
    await world.sweep();
    expect(world.sent).toEqual([]);
    world.setClock('2026-06-09T07:00:00Z');
    await world.sweep();
    expect(await editions(world)).toEqual(['d3', 'd1']);
    expect((await world.briefing()).editions.at(-1)?.added).toEqual(['S1~p_adapter']);
  });

  test('does not wait for an edition that will not come', async () => {
    const world = await briefed('2026-06-07T08:00:00Z');
    await world.store.properties.put(naples({ leadTimes: [{ daysBefore: 3, at: '09:00' }] }));
    await learn(world, changed('n_1'), 'p_pillow', 'p_adapter');
    await world.sweep();
    expect(await editions(world)).toEqual(['d3', 'delta-1']);
  });

  test('and taken back is withdrawn by a second delta', async () => {
    const world = await briefed('2026-06-09T12:00:00Z');
    await learn(world, changed('n_1'), 'p_pillow', 'p_adapter');
    await world.sweep();
    await learn(world, changed('n_2'), 'p_pillow');
    await world.sweep();
    expect((await world.briefing()).editions.at(-1)).toMatchObject({ key: 'delta-2', withdrawn: ['S1~p_adapter'] });
  });

  test('which changes no task sends nothing', async () => {
    const world = await briefed('2026-06-10T16:00:00Z', { status: 'in house' });
    await learn(world, changed('n_1'), 'p_pillow');
    await world.sweep();
    expect(await editions(world)).toEqual(['d0']);
    expect(world.sent).toEqual([]);
  });

  test('is not lost where the queue loses everything after the outbox was settled', async () => {
    const world = await briefed('2026-06-10T16:00:00Z', { status: 'in house' });
    await learn(world, changed('n_1'), 'p_pillow', 'p_adapter');
    await world.parts.queue.enqueue('relay-outbox', { guestId: 'g_ingrid' });
    const [relay] = [...world.waiting.values()];
    world.waiting.clear();
    await relay?.();
    expect((await world.store.guests.get('g_ingrid'))?.outbox).toEqual([]);
    world.waiting.clear();
    await world.sweep();
    expect(await editions(world)).toEqual(['d0', 'delta-1']);
  });
});

describe('a complaint', () => {
  test('reaches those who take alerts at the property, once', async () => {
    const world = await briefed('2026-06-11T20:00:00Z', { status: 'in house', room: '412' });
    await world.store.conversations.put(frontDesk({ id: 'spa', takesAlerts: false }));
    await world.store.conversations.put(frontDesk({ id: 'manager', subscribed: false }));
    await learn(world, complained('n_9'), 'p_pillow');
    await world.sweep();
    await world.sweep();
    expect(world.sent.map(({ key }) => key).sort()).toEqual(['alert~n_9~desk', 'alert~n_9~manager', 'alert~n_9~pms']);
    expect(await world.store.alerts.get('alert~n_9')).toMatchObject({
      guestName: 'Mrs Ingrid Solheim',
      room: '412',
      severity: 'high',
      state: 'open',
      deliveries: [{ state: 'delivered' }, { state: 'delivered' }, { state: 'delivered' }],
    });
  });

  test('relayed twice, because the first worker died before it settled, is one alert', async () => {
    const world = await briefed('2026-06-11T20:00:00Z', { status: 'in house' });
    await learn(world, complained('n_9'), 'p_pillow');
    const settle = world.store.guests.settle.bind(world.store.guests);
    world.store.guests.settle = () => Promise.reject(new Error('killed'));
    await world.sweep();
    world.store.guests.settle = settle;
    await world.sweep();
    expect(world.sent).toHaveLength(2);
  });

  test('that names no property belongs to the stay in house', async () => {
    const world = await briefed('2026-06-11T20:00:00Z', { status: 'in house' });
    await learn(world, complained('n_9', { property: null, stayId: null }), 'p_pillow');
    await world.sweep();
    expect(await world.store.alerts.get('alert~n_9')).toMatchObject({ property: 'NAP', stayId: 'S1' });
  });

  test('of a guest without any stay stays in the notes, and the log says so', async () => {
    const world = makeWorld('2026-06-11T20:00:00Z');
    await world.store.guests.insert(ingrid([], [complained('n_9', { property: null, stayId: null })]));
    await world.sweep();
    expect(await world.store.alerts.get('alert~n_9')).toBeNull();
    expect(world.log.lines.filter(({ level }) => level === 'warn')).toMatchObject([{ fields: { noteId: 'n_9' } }]);
    expect((await world.store.guests.get('g_ingrid'))?.outbox).toEqual([]);
  });

  test('never puts the words of the guest into the log', async () => {
    const world = await briefed('2026-06-11T20:00:00Z', { status: 'in house' });
    await learn(world, complained('n_9'), 'p_pillow', 'p_adapter');
    await world.sweep();
    expect(JSON.stringify(world.log.lines)).not.toMatch(/drips|Solheim|pillow"/);
  });
});
