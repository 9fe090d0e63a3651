import type { Guest } from '../../../domain/guest';
import type { Stay } from '../../../domain/stay';
import { ingrid, naples, stayInNaples, wish } from '../support/people';
import { makeWorld, type World } from '../support/world';

/** One crib in the house; whoever booked first has it. */
const crib = wish('p_pillow', { category: 'family', slot: 'family.crib', item: 'crib' });
const guestOf = (id: string, over: Partial<Guest> = {}): Guest => ({ ...ingrid([{ ...crib, id: `p_${id}` }]), id, lastName: id, ...over });
const booked = (id: string, bookedAt: string, over: Partial<Stay> = {}): Stay =>
  stayInNaples({ id, guestId: id, bookedAt: new Date(bookedAt), nextBriefingAt: new Date('2026-06-07T07:00:00Z'), ...over });

async function house(): Promise<World> {
  const world = makeWorld('2026-06-09T12:00:00Z');
  await world.store.properties.put(naples({ capacities: [{ slot: 'family.crib', items: [], count: 1 }] }));
  for (const id of ['anna', 'bert']) await world.store.guests.insert(guestOf(id));
  await world.store.stays.insert(booked('anna', '2026-01-01'));
  await world.store.stays.insert(booked('bert', '2026-02-01'));
  await world.sweep();
  world.sent.length = 0;
  return world;
}
const short = async (world: World, id: string): Promise<boolean> =>
  (await world.store.briefings.get(`${id}~NAP`))!.tasks.some(({ shortage, state }) => shortage !== undefined && state === 'open');
const sent = (world: World): string[] => world.sent.map(({ what }) => what);

test('who comes second is short, and told nothing new while nothing changes', async () => {
  const world = await house();
  expect([await short(world, 'anna'), await short(world, 'bert')]).toEqual([false, true]);
  await world.sweep();
  await world.sweep();
  expect(sent(world)).toEqual([]);
});

test('when the first does not come, the second has it, and the house is told at once', async () => {
  const world = await house();
  const anna = (await world.store.stays.get('anna'))!;
  await world.store.stays.replace({ ...anna, status: 'cancelled', nextBriefingAt: new Date('2026-06-09T12:00:00Z') });
  await world.sweep();
  expect(await short(world, 'bert')).toBe(false);
  expect(sent(world).sort()).toEqual(['anna~withdrawn', 'bert~delta-1']);
  world.sent.length = 0;
  await world.sweep();
  expect(sent(world)).toEqual([]);
});

test('when the first goes to other nights, the second has it', async () => {
  const world = await house();
  const anna = (await world.store.stays.get('anna'))!;
  const later = { arrival: '2026-06-20', departure: '2026-06-22', nextBriefingAt: new Date('2026-06-09T12:00:00Z') };
  await world.store.stays.replace({ ...anna, ...later });
  await world.sweep();
  expect(await short(world, 'bert')).toBe(false);
});

test('when somebody comes who cannot do without, the first is short and the house is told of it', async () => {
  const world = await house();
  await world.store.guests.insert(guestOf('carl', { profile: ingrid([{ ...crib, id: 'p_carl', level: 'required' }]).profile }));
  await world.store.stays.insert(booked('carl', '2026-06-09'));
  await world.sweep();
  expect([await short(world, 'anna'), await short(world, 'carl')]).toEqual([true, false]);
  expect(sent(world)).toContain('anna~delta-1');
  world.sent.length = 0;
  for (let round = 0; round < 3; round++) await world.sweep();
  expect(sent(world)).toEqual([]);
});

test('a house that has no limits looks at nobody else', async () => {
  const world = await house();
  await world.store.properties.put(naples());
  const bert = (await world.store.stays.get('bert'))!;
  const anna = (await world.store.stays.get('anna'))!;
  await world.store.stays.replace({ ...anna, status: 'cancelled', nextBriefingAt: new Date('2026-06-09T12:00:00Z') });
  await world.sweep();
  expect(await world.store.stays.get('bert')).toEqual(bert);
});
