import type { Edition } from '../../../domain/briefing';
import { frontDesk, ingrid, naples, stayInNaples, wish } from '../support/people';
import { makeWorld, type World } from '../support/world';
import { anAssociate } from '../../support/samples';

/** Pillow, adapter and wake-up call for the stay of 10 to 14 June; a room in Naples is ready at 13:00 UTC. */
async function briefed(over: Parameters<typeof naples>[0] = {}): Promise<World> {
  const world = makeWorld('2026-06-09T12:00:00Z');
  const { store } = world;
  await store.properties.put(naples({ webhooks: [], ...over }));
  await store.associates.put(anAssociate('a_1', { department: 'front office' }));
  await store.associates.put(anAssociate('a_2', { department: 'housekeeping' }));
  await store.associates.put(anAssociate('a_3', { department: 'guest relations', dutyManager: true }));
  await store.conversations.put(frontDesk({ takesAlerts: false }));
  await store.conversations.put(frontDesk({ id: 'rooms', who: { kind: 'associate', associateId: 'a_2' }, takesAlerts: false }));
  await store.conversations.put(frontDesk({ id: 'manager', who: { kind: 'associate', associateId: 'a_3' }, subscribed: false }));
  await store.guests.insert(ingrid([wish('p_pillow'), wish('p_adapter')]));
  await store.stays.insert(stayInNaples({ room: '412', nextBriefingAt: new Date('2026-06-07T07:00:00Z') }));
  await world.sweep();
  world.setClock('2026-06-10T05:00:00Z');
  await world.sweep();
  world.sent.length = 0;
  return world;
}

const escalations = async (world: World): Promise<Edition['escalation'][]> =>
  (await world.briefing()).editions.flatMap(({ escalation }) => (escalation ? [escalation] : []));
const toldAt = async (world: World, at: string): Promise<string[]> => {
  world.sent.length = 0;
  world.setClock(at);
  await world.sweep();
  await world.sweep();
  return world.sent.map(({ destination, what }) => `${destination} ${what}`).sort();
};

test('an overdue task is told its owner, an hour later the duty manager, and each once', async () => {
  const world = await briefed();
  expect(await toldAt(world, '2026-06-10T12:59:00Z')).toEqual([]);
  expect(await toldAt(world, '2026-06-10T13:00:00Z')).toEqual(['rooms S1~overdue-1']);
  expect(await toldAt(world, '2026-06-10T13:59:00Z')).toEqual([]);
  expect(await toldAt(world, '2026-06-10T14:00:00Z')).toEqual(['manager S1~overdue-2']);
  expect(await toldAt(world, '2026-06-13T14:00:00Z')).toEqual([]);
  expect((await escalations(world)).map((one) => one?.to)).toEqual(['owner', 'duty manager']);
});

test('a task that is marked in time is told to nobody, whatever its outcome', async () => {
  const world = await briefed();
  const briefing = await world.briefing();
  const outcome = { outcome: 'failed', by: 'Ana', at: new Date(), remark: 'none left' } as const;
  const tasks = briefing.tasks.map((task, index) => (index === 0 ? { ...task, state: 'failed' as const, outcome } : task));
  await world.store.briefings.replace({ ...briefing, tasks });
  await toldAt(world, '2026-06-10T13:00:00Z');
  expect(await escalations(world)).toEqual([{ to: 'owner', tasks: [briefing.tasks[1]?.id] }]);
});

test('where nobody looked for long, owner and duty manager are told at once and together', async () => {
  const world = await briefed();
  expect(await toldAt(world, '2026-06-10T20:00:00Z')).toEqual(['manager S1~overdue-1', 'rooms S1~overdue-1']);
});

test('at the times that the property has set', async () => {
  const world = await briefed({ care: { readyAt: '18:00', ownerAfterMinutes: 30, managerAfterMinutes: 45 } });
  expect(await toldAt(world, '2026-06-10T16:29:00Z')).toEqual([]);
  expect(await toldAt(world, '2026-06-10T16:30:00Z')).toEqual(['rooms S1~overdue-1']);
  expect(await toldAt(world, '2026-06-10T16:45:00Z')).toEqual(['manager S1~overdue-2']);
});

test('by e-mail the department that owns it, and the general mailbox with the duty manager', async () => {
  const mailboxes = [
    { id: 'rooms-mail', address: 'rooms@house.example', department: 'housekeeping' as const },
    { id: 'kitchen-mail', address: 'kitchen@house.example', department: 'food & beverage' as const },
    { id: 'desk-mail', address: 'desk@house.example' },
  ];
  const world = await briefed({ mailboxes });
  expect(await toldAt(world, '2026-06-10T13:00:00Z')).toEqual(['rooms S1~overdue-1', 'rooms-mail S1~overdue-1']);
  expect(await toldAt(world, '2026-06-10T14:00:00Z')).toEqual(['desk-mail S1~overdue-2', 'manager S1~overdue-2']);
});

describe('in quiet hours', () => {
  const care = { readyAt: '23:00' };
  const quietHours = { from: '22:00', to: '07:00' };

  test('an owner is told in the morning, the duty manager at any hour', async () => {
    const world = await briefed({ care, quietHours });
    expect(await toldAt(world, '2026-06-10T21:00:00Z')).toEqual([]);
    expect(await toldAt(world, '2026-06-10T22:00:00Z')).toEqual(['manager S1~overdue-2']);
    expect(await toldAt(world, '2026-06-11T04:59:00Z')).toEqual([]);
    expect(await toldAt(world, '2026-06-11T05:00:00Z')).toEqual(['rooms S1~overdue-1']);
  });

  test('for a guest who is in the house the owner is told as well', async () => {
    const world = await briefed({ care, quietHours });
    const stay = (await world.store.stays.get('S1'))!;
    await world.store.stays.replace({ ...stay, status: 'in house' });
    expect(await toldAt(world, '2026-06-10T21:00:00Z')).toEqual(['rooms S1~overdue-1']);
  });

  test('who owns it and is the duty manager, too, is told as such', async () => {
    const world = await briefed({ care, quietHours });
    const [rooms] = await world.store.conversations.subscribed('NAP').then((all) => all.filter(({ id }) => id === 'rooms'));
    await world.store.conversations.put({ ...rooms!, takesAlerts: true });
    expect(await toldAt(world, '2026-06-10T22:30:00Z')).toEqual(['manager S1~overdue-1', 'rooms S1~overdue-1']);
  });
});

test('a stay that is off is let go: nothing is told, and the sweep finds nothing any more', async () => {
  const world = await briefed();
  const stay = (await world.store.stays.get('S1'))!;
  await world.store.stays.replace({ ...stay, status: 'no-show' });
  expect(await toldAt(world, '2026-06-10T20:00:00Z')).toEqual([]);
  expect(await world.store.briefings.dueForEscalation(new Date('2100-01-01'), 9)).toEqual([]);
});

test('two workers at once tell it once, and a crash after the write loses no delivery', async () => {
  const world = await briefed();
  world.setClock('2026-06-10T13:00:00Z');
  world.sent.length = 0;
  const { queue } = world.parts;
  await queue.enqueue('escalate-tasks', { briefingId: 'S1~NAP' }, { key: 'one' });
  await queue.enqueue('escalate-tasks', { briefingId: 'S1~NAP' }, { key: 'two' });
  const running = [...world.waiting.values()].map((run) => run());
  world.waiting.clear();
  await Promise.all(running);
  world.waiting.clear();
  await world.sweep();
  expect(world.sent.map(({ key }) => key)).toEqual(['S1~overdue-1~rooms']);
});

test('a guest who gets another room: what was put into the old one is to be done again, and that is news', async () => {
  const world = await briefed();
  const briefing = await world.briefing();
  const outcome = { outcome: 'done', by: 'Ana', at: new Date('2026-06-10T08:00:00Z') } as const;
  await world.store.briefings.replace({ ...briefing, tasks: briefing.tasks.map((task) => ({ ...task, state: 'done' as const, outcome })) });
  const stay = (await world.store.stays.get('S1'))!;
  await world.store.stays.replace({ ...stay, room: '508', nextBriefingAt: new Date('2026-06-10T09:00:00Z') });
  expect(await toldAt(world, '2026-06-10T09:00:00Z')).toEqual(['desk S1~delta-1', 'rooms S1~delta-1']);
  const moved = await world.briefing();
  expect(moved).toMatchObject({ room: '508', editions: expect.arrayContaining([expect.objectContaining({ key: 'delta-1' })]) as unknown });
  expect(moved.tasks.map(({ state, reason, earlier }) => [state, reason.slice(0, 24), earlier?.length])).toEqual([
    ['open', 'Again, for the new room.', 1],
    ['open', 'Again, for the new room.', 1],
  ]);
  expect(await toldAt(world, '2026-06-10T09:30:00Z')).toEqual([]);
  expect(await toldAt(world, '2026-06-10T13:00:00Z')).toEqual(['rooms S1~overdue-1']);
});
