import { brief, composeTasks } from '../../../domain/brief/brief';
import type { Briefing } from '../../../domain/briefing';
import type { Observation } from '../../../domain/profile';
import type { Capability } from '../../../domain/property';
import { note, profileOf, type StayName } from '../revise/guest';
import { guestOf, propertyOf, stayOf } from '../recall/house';

interface Where {
  stay: StayName;
  now: string;
  party: { relation: string }[];
  capabilities: Capability[];
  previous: Briefing;
}

const briefed = (
  notes: Observation[][],
  { stay = 'osaka', now = '2024-09-07', party, capabilities, previous }: Partial<Where> = {},
): Briefing =>
  brief(
    {
      guest: guestOf(profileOf(...notes)),
      stay: stayOf(stay, party),
      property: propertyOf(stay, capabilities),
      previous: previous ?? null,
    },
    new Date(now),
  );
const actions = (briefing: Briefing) => briefing.tasks.filter(({ state }) => state === 'open').map(({ action }) => action);

const foam = note('2024-02-02', { slot: 'bed.pillow', item: 'foam pillow' }, { id: 'foam' });
const paper = note('2024-02-02', { slot: 'media.newspaper', item: 'Le Monde' }, { id: 'paper' });
const firm = note('2024-02-02', { slot: 'bed.pillow', item: 'firm pillow', holder: 'husband' }, { id: 'firm' });
const nuts = note('2024-02-02', { slot: 'dietary.allergy', item: 'nuts', level: 'unacceptable', holder: 'daughter' }, { id: 'nuts' });
const winter = note('2024-02-02', { slot: 'climate.temperature', item: '23 degrees', when: ['in winter'] }, { id: 'winter' });
const summer = note('2024-02-02', { slot: 'climate.temperature', item: '18 degrees', when: ['in summer'] }, { id: 'summer' });
const cold = note('2024-02-02', { slot: 'drink.chocolate', item: 'hot chocolate', when: ['on rainy days'] }, { id: 'cold' });
const wine = note(
  '2024-09-01',
  { slot: 'drink.wine.red', item: 'bottle of Barolo', duration: 'stay', act: 'request' },
  { id: 'wine', stay: 'osaka' },
);

const table: [string, Observation[][], string[], Partial<Where>?][] = [
  [
    'the whole party, what is dangerous first, in hotel language',
    [foam, firm, nuts],
    [
      'Allergy: nuts. Tell the kitchen, and check every dish and drink (for the daughter)',
      'On the bed: foam pillow',
      'On the bed: firm pillow (for the husband)',
    ],
  ],
  ['who does not come along is left out', [foam, firm, nuts], ['On the bed: foam pillow'], { party: [] }],
  [
    'a condition that cannot hold is left out: June in Lima is winter',
    [winter, summer],
    ['Set the room to 23 degrees (when: in winter)'],
    { stay: 'lima' },
  ],
  ['one that may hold is kept with its condition', [cold], ['Have ready: hot chocolate (when: on rainy days)']],
  ['a wish for this stay is for this stay', [wine], ['Have ready: bottle of Barolo (this stay)']],
  ['and for no other', [wine], [], { stay: 'lima' }],
  [
    'what ends before the arrival is left out',
    [note('2024-08-01', { slot: 'accessibility.shower.seat', item: 'shower stool', until: { month: 8 } })],
    [],
  ],
];

test.each(table)('%s', (...[, notes, expected, where]) => {
  expect(actions(briefed(notes, where))).toEqual(expected);
});

test('a task says why, on whose word, and which department acts', () => {
  const [task] = briefed([foam]).tasks;
  expect(task).toMatchObject({
    id: 'osaka~p.foam.0',
    number: 1,
    department: 'housekeeping',
    reason: 'The guest said so.',
    sensitive: false,
    state: 'open',
    evidence: [{ quote: 'foam pillow', author: 'guest', at: new Date('2024-02-02') }],
  });
});

test('numbers and outcomes stay over the editions; what is no longer wanted is withdrawn, and open again if wanted again', () => {
  const first = briefed([foam, paper]);
  const done = { ...first, tasks: first.tasks.map((task) => (task.slot === 'bed.pillow' ? { ...task, state: 'done' as const } : task)) };
  const stop = note('2024-09-08', { slot: 'media.newspaper', item: 'newspaper', change: 'retract' }, { id: 'stop' });
  const high = note('2024-09-08', { slot: 'room.floor', item: 'high floor' }, { id: 'high' });
  const second = briefed([foam, paper, stop, high], { now: '2024-09-09', previous: done });
  expect(second.tasks.map(({ number, item, state }) => [number, item, state])).toEqual([
    [1, 'foam pillow', 'done'],
    [3, 'high floor', 'open'],
    [2, 'Le Monde', 'withdrawn'],
  ]);
  const third = briefed([foam, paper, high], { now: '2024-09-09', previous: second });
  expect(third.tasks.find(({ item }) => item === 'Le Monde')).toMatchObject({ number: 2, state: 'open' });
});

test('the same profile and time give the same tasks', () => {
  const once = briefed([foam, nuts, paper]);
  expect(briefed([paper, foam, nuts], { previous: once }).tasks).toEqual(once.tasks);
});

test('what the property cannot do comes with the nearest substitute, or none, ahead of what it can', () => {
  const capabilities = [
    { slot: 'bed.pillow', cannot: ['foam'], substitute: 'latex pillow' },
    { slot: 'media.newspaper', cannot: [] },
  ];
  const buckwheat = note('2024-02-02', { slot: 'bed.pillow', item: 'buckwheat pillow', holder: 'husband' }, { id: 'bw' });
  const high = note('2024-02-01', { slot: 'room.floor', item: 'high floor' }, { id: 'a' });
  const tasks = briefed([high, foam, buckwheat, paper], { capabilities }).tasks;
  expect(tasks.map(({ item, substitute }) => [item, substitute])).toEqual([
    ['foam pillow', 'latex pillow'],
    ['Le Monde', null],
    ['high floor', undefined],
    ['buckwheat pillow', undefined],
  ]);
});

test('a doubt is told with the task it is about', () => {
  const seen = note('2024-09-01', { slot: 'food.nut', item: 'almonds', holder: 'daughter', basis: 'seen' }, { by: 'Rin' });
  const guest = guestOf(profileOf(nuts, seen));
  const known = { guest, stay: stayOf('osaka'), property: propertyOf('osaka'), previous: null };
  expect(composeTasks(known, new Date('2024-09-07')).questions.map(({ about }) => about)).toEqual(['nuts: “almonds”']);
  expect(brief(known, new Date('2024-09-07')).guestName).toBe('Ms Nela Brod');
});

test('what another host has written is briefed, though its clock is ahead of the one that composes', () => {
  const ahead = note('2024-09-07T00:10:00Z', { slot: 'bed.pillow', item: 'foam pillow' }, { id: 'ahead' });
  expect(actions(briefed([ahead], { now: '2024-09-07T00:00:00Z' }))).toEqual(['On the bed: foam pillow']);
});
