import type { Property } from '../../../domain/property';
import type { Stay } from '../../../domain/stay';
import { anAssociate } from '../../support/samples';
import { complained, frontDesk, ingrid, naples, stayInNaples, wish, type Wish } from '../support/people';
import { makeWorld, type World } from '../support/world';

const NIGHT = { from: '22:00', to: '07:00' };
const HOUSEKEEPING = { department: 'housekeeping', leadTimes: [{ daysBefore: 5, at: '08:00' }] } as const;
const mailboxes = [
  { id: 'rooms', address: 'rooms@naples.example', department: 'housekeeping' as const },
  { id: 'kitchen', address: 'kitchen@naples.example', department: 'food & beverage' as const },
];

const house = async (now: string, property: Partial<Property>, stay: Partial<Stay> = {}): Promise<World> => {
  const world = makeWorld(now);
  await world.store.properties.put(naples(property));
  await world.store.guests.insert(ingrid([wish('p_pillow')]));
  await world.store.stays.insert(stayInNaples({ nextBriefingAt: new Date(now), ...stay }));
  return world;
};

const at = async (world: World, now: string): Promise<string[]> => {
  world.setClock(now);
  const before = world.sent.length;
  await world.sweep();
  return world.sent.slice(before).map(({ key }) => key);
};

const learn = async (world: World, ...wishes: (Wish | ReturnType<typeof wish>)[]): Promise<void> => {
  const guest = await world.store.guests.get('g_ingrid');
  const preferences = wishes.map((one) => (typeof one === 'string' ? wish(one) : one));
  await world.store.guests.replace({ ...guest!, profile: { ...guest!.profile, preferences } });
  const stay = await world.store.stays.get('S1');
  await world.store.stays.replace({ ...stay!, nextBriefingAt: world.parts.clock.now() });
};

describe('lead times by department', () => {
  const property = { departments: [{ ...HOUSEKEEPING, leadTimes: [...HOUSEKEEPING.leadTimes] }], mailboxes };

  test('a department with its own is briefed at those, everybody else at the property’s', async () => {
    const world = await house('2026-06-01T08:00:00Z', property);
    expect(await at(world, '2026-06-01T08:00:00Z')).toEqual([]);
    expect((await world.store.stays.get('S1'))?.nextBriefingAt).toEqual(new Date('2026-06-05T06:00:00Z'));
    expect(await at(world, '2026-06-05T06:00:00Z')).toEqual(['S1~d5 housekeeping~rooms']);
    expect(await at(world, '2026-06-07T07:00:00Z')).toEqual(['S1~d3~pms', 'S1~d3~kitchen']);
    expect(await at(world, '2026-06-09T07:00:00Z')).toEqual(['S1~d1~pms', 'S1~d1~kitchen']);
  });

  test('what was told to others meanwhile reaches a department that has no later edition', async () => {
    const world = await house('2026-06-05T06:00:00Z', property);
    await at(world, '2026-06-05T06:00:00Z');
    world.setClock('2026-06-06T08:00:00Z');
    await learn(world, 'p_pillow', wish('p_adapter', { category: 'bed', slot: 'bed.blanket', item: 'wool blanket' }));
    expect(await at(world, '2026-06-06T08:00:00Z')).toEqual(['S1~delta-1~rooms']);
    expect(await at(world, '2026-06-07T07:00:00Z')).toEqual(['S1~d3~pms', 'S1~d3~kitchen']);
    const keys = (await world.briefing()).editions.map(({ key }) => key);
    expect(keys).toEqual(['d5 housekeeping', 'delta-1', 'd3']);
  });

  test('both due at the same moment are both composed', async () => {
    const world = await house('2026-06-09T08:00:00Z', property);
    expect((await at(world, '2026-06-09T08:00:00Z')).sort()).toEqual(['S1~d1~kitchen', 'S1~d1~pms', 'S1~d5 housekeeping~rooms']);
    expect(await at(world, '2026-06-09T08:00:05Z')).toEqual([]);
  });

  test('a change goes to a department only where it is about its tasks', async () => {
    const world = await house('2026-06-09T08:00:00Z', property);
    await at(world, '2026-06-09T08:00:00Z');
    await learn(world, 'p_pillow', wish('p_call', { category: 'food', slot: 'food.fruit', item: 'papaya' }));
    expect((await at(world, '2026-06-09T09:00:00Z')).sort()).toEqual(['S1~delta-1~kitchen', 'S1~delta-1~pms']);
  });
});

test('a department is told only by the channels it has chosen', async () => {
  const departments = [{ department: 'housekeeping' as const, channels: ['webhook' as const] }];
  const world = await house('2026-06-07T08:00:00Z', { departments, mailboxes });
  expect(await at(world, '2026-06-07T08:00:00Z')).toEqual(['S1~d3~pms', 'S1~d3~kitchen']);
});

test('an associate of a department with settings is told as that department, a front desk as the whole', async () => {
  const world = await house('2026-06-05T06:00:00Z', { departments: [{ ...HOUSEKEEPING, leadTimes: [...HOUSEKEEPING.leadTimes] }] });
  await world.store.associates.put(anAssociate('a_1'));
  await world.store.associates.put(anAssociate('a_2', { role: 'associate', department: 'housekeeping' }));
  await world.store.conversations.put(frontDesk());
  await world.store.conversations.put(frontDesk({ id: 'floor 2', who: { kind: 'associate', associateId: 'a_2' } }));
  expect(await at(world, '2026-06-05T06:00:00Z')).toEqual(['S1~d5 housekeeping~floor 2']);
  expect(await at(world, '2026-06-07T07:00:00Z')).toEqual(['S1~d3~desk', 'S1~d3~pms']);
});

describe('quiet hours', () => {
  test('hold a briefing of the night back until they are over, and lose nothing', async () => {
    const world = await house('2026-06-09T21:00:00Z', { quietHours: NIGHT });
    expect(await at(world, '2026-06-09T21:00:00Z')).toEqual([]);
    const [edition] = (await world.briefing()).editions;
    expect(edition?.deliveries).toMatchObject([{ state: 'due', attempts: 0, nextAttemptAt: new Date('2026-06-10T05:00:00Z') }]);
    expect(await at(world, '2026-06-10T04:59:59Z')).toEqual([]);
    expect(await at(world, '2026-06-10T05:00:00Z')).toEqual(['S1~d1~pms', 'S1~d0~pms']);
  });

  test('in the order in which it was composed, however much there was', async () => {
    const world = await house('2026-06-09T12:00:00Z', { quietHours: NIGHT });
    await at(world, '2026-06-09T12:00:00Z');
    for (const [hour, wishes] of [
      ['21', ['p_pillow', 'p_call']],
      ['22', ['p_call']],
      ['23', ['p_call', 'p_adapter']],
    ] as const) {
      world.setClock(`2026-06-09T${hour}:00:00Z`);
      await learn(world, ...wishes);
      expect(await at(world, `2026-06-09T${hour}:00:00Z`)).toEqual([]);
    }
    expect(await at(world, '2026-06-10T05:00:01Z')).toEqual(['S1~delta-1~pms', 'S1~delta-2~pms', 'S1~delta-3~pms', 'S1~d0~pms']);
  });

  test('let through what a guest in the house must not have, and nothing smaller', async () => {
    // Nothing is overdue that night: what is would pass, for the guest is in the house.
    const care = { ownerAfterMinutes: 1_440, managerAfterMinutes: 1_440 };
    const world = await house('2026-06-10T16:00:00Z', { quietHours: NIGHT, care }, { status: 'in house' });
    await at(world, '2026-06-10T16:00:00Z');
    world.setClock('2026-06-10T22:00:00Z');
    await learn(world, 'p_pillow', 'p_call');
    expect(await at(world, '2026-06-10T22:00:00Z')).toEqual([]);
    const nuts = wish('p_adapter', { category: 'dietary', slot: 'dietary.allergy', item: 'nuts', level: 'unacceptable' });
    await learn(world, 'p_pillow', 'p_call', nuts);
    expect(await at(world, '2026-06-10T22:30:00Z')).toEqual(['S1~delta-2~pms']);
    const [first] = await at(world, '2026-06-11T05:00:00Z');
    expect(first).toBe('S1~delta-1~pms');
  });

  test('let through a complaint', async () => {
    const world = await house('2026-06-11T22:30:00Z', { quietHours: NIGHT }, { status: 'in house' });
    const guest = await world.store.guests.get('g_ingrid');
    await world.store.guests.replace({ ...guest!, outbox: [complained('n_1')] });
    expect(await at(world, '2026-06-11T22:30:00Z')).toContain('alert~n_1~pms');
  });

  test('hold back a repeat, too, but not what a person sends again', async () => {
    const world = await house('2026-06-09T19:59:50Z', { quietHours: NIGHT });
    world.behave.set('pms', () => Promise.reject(new Error('answered 500')));
    expect(await at(world, '2026-06-09T19:59:55Z')).toEqual([]);
    world.behave.clear();
    expect(await at(world, '2026-06-09T20:10:00Z')).toEqual([]);
    expect(await at(world, '2026-06-10T05:00:00Z')).toEqual(['S1~d1~pms', 'S1~d0~pms']);
  });

  test('are a department’s own where it has some', async () => {
    const departments = [{ department: 'housekeeping' as const, quietHours: { from: '12:00', to: '16:00' } }];
    const world = await house('2026-06-09T12:00:00Z', { quietHours: NIGHT, departments, mailboxes });
    expect(await at(world, '2026-06-09T12:00:00Z')).toEqual(['S1~d1~pms', 'S1~d1~kitchen']);
    expect(await at(world, '2026-06-09T14:00:00Z')).toEqual(['S1~d1~rooms']);
  });
});
