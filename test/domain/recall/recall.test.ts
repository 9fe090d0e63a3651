import type { Moment } from '../../../domain/moment';
import type { Observation, Profile } from '../../../domain/profile';
import { recall } from '../../../domain/recall/recall';
import { COMPANIONS, note, profileOf, type StayName } from '../revise/guest';
import { guestOf, propertyOf, stayOf } from './house';

const moment = (text: string, facts: Partial<Moment> = {}): Moment => ({
  text,
  occasions: [],
  slots: [],
  items: [],
  conditions: [],
  holder: null,
  ...facts,
});

const TURNDOWN = moment('turndown', { occasions: ['turndown'] });
const BREAKFAST = moment('comes down for breakfast', { occasions: ['breakfast'] });
const DINNER = moment('sits down to dinner', { occasions: ['dinner'] });
const AFTER_DINNER = moment('finishes dinner', { occasions: ['dinner'], conditions: ['after dinner'] });
const COFFEE = moment('orders a coffee', { slots: ['drink.coffee'], items: ['coffee'], occasions: ['drinks'] });
const CHABLIS = moment('orders a glass of Chablis', { slots: ['drink.wine.white'], items: ['Chablis'], occasions: ['drinks'] });
const MASSAGE = moment('books a massage', { slots: ['wellness.massage'], items: ['massage'], occasions: ['spa'] });
const CAR = moment('asks for a car to the airport', { slots: ['travel.transfer'], items: ['car'], occasions: ['transfer'] });
const CHECK_IN = moment('checks in', { occasions: ['check-in'] });
const STAMP = moment('asks for a stamp');

const said = (profile: Profile, at: Moment, { stay = 'osaka', now = '2024-09-11T11:00:00Z', along = COMPANIONS }: Partial<Here> = {}) =>
  recall(profile, at, { guest: guestOf(profile), stay: stayOf(stay, along), property: propertyOf(stay) }, new Date(now)).map(
    ({ say }) => say,
  );
interface Here {
  stay: StayName;
  now: string;
  along: typeof COMPANIONS;
}

const ice = note('2024-02-02', { slot: 'drink.ice', item: 'ice cube', when: ['white wine'] }, { id: 'ice' });
const foam = note('2024-02-02', { slot: 'bed.pillow', item: 'foam pillow' }, { id: 'foam' });
const oat = note('2024-02-02', { slot: 'drink.milk', item: 'oat milk' }, { id: 'oat' });
const espresso = note('2024-02-02', { slot: 'drink.coffee', item: 'espresso', when: ['after dinner'] }, { id: 'espresso' });
const cocoa = note(
  '2024-02-02',
  { slot: 'drink.chocolate', item: 'hot chocolate', when: ['cold'], insteadOf: 'espresso' },
  { id: 'cocoa' },
);
const shellfish = note('2024-02-02', { slot: 'dietary.allergy', item: 'shellfish', level: 'unacceptable' }, { id: 'shell' });
const suite = note('2024-02-02', { slot: 'room.type', item: 'family suite', when: ['with my children'] }, { id: 'suite' });
const high = note('2024-02-02', { slot: 'room.floor', item: 'high floor' }, { id: 'high' });
const low = note('2024-02-02', { slot: 'room.floor', item: 'low floor', here: true }, { id: 'low', stay: 'rome' });
const deep = note('2024-02-02', { slot: 'wellness.massage', item: 'deep tissue massage' }, { id: 'deep' });
const woman = note('2024-02-02', { slot: 'wellness.therapist', item: 'female therapist' }, { id: 'woman' });
const electric = note('2024-02-02', { slot: 'travel.car', item: 'electric car' }, { id: 'electric' });
const bottle = note('2024-02-02', { slot: 'bed.warmer', item: 'hot water bottle', when: ['in winter'] }, { id: 'bottle' });
const all = [ice, foam, oat, espresso, deep, electric, high];

const table: [string, Observation[][], Moment, string[], Partial<Here>?][] = [
  ['a Chablis is a white wine', all, CHABLIS, ['With an ice cube?']],
  ['nothing where nothing fits', all, STAMP, []],
  ['at turndown the bed, and not the floor', all, TURNDOWN, ['Foam pillow.']],
  ['the milk goes with the coffee', all, COFFEE, ['Oat milk?']],
  ['after dinner what is taken after dinner', all, AFTER_DINNER, ['With espresso?', 'Oat milk?']],
  [
    'where the condition holds only the conditional one',
    [espresso, cocoa],
    { ...AFTER_DINNER, conditions: ['after dinner', 'cold'] },
    ['With hot chocolate?'],
  ],
  [
    'where it cannot hold only the general one',
    [espresso, cocoa],
    { ...AFTER_DINNER, text: 'finishes dinner on a hot evening' },
    ['With espresso?'],
  ],
  ['allergies always warn at table', [shellfish, foam], DINNER, ['Careful: allergic to shellfish.']],
  [
    'and say so where what is ordered may contain it',
    [shellfish],
    moment('orders the clams', { slots: ['food.seafood'], items: ['clams'], occasions: ['dinner'] }),
    ['Careful, this may contain it: allergic to shellfish.'],
  ],
  ['but not at a massage', [shellfish, deep, woman], MASSAGE, ['Deep tissue massage.', 'Female therapist.']],
  ['the kind of car goes with a transfer', all, CAR, ['Electric car.']],
  ['at this hotel only the wish for this hotel', [high, low], CHECK_IN, ['Low floor.'], { stay: 'rome', now: '2024-02-03' }],
  ['at another hotel only the general one', [high, low], CHECK_IN, ['High floor.']],
  ['with the children there', [suite], CHECK_IN, ['Family suite.']],
  ['without them not', [suite], CHECK_IN, [], { along: [] }],
  ['winter in Lima is in June', [bottle], TURNDOWN, ['Hot water bottle.'], { stay: 'lima', now: '2025-06-02T23:00:00Z' }],
  ['and not in September in Osaka', [bottle], TURNDOWN, []],
  [
    'for the daughter only what is the daughter’s',
    [
      note('2024-02-02', [
        { slot: 'dietary.allergy', item: 'peanuts', level: 'unacceptable', holder: 'daughter' },
        { slot: 'food.dish', item: 'noodles', holder: 'daughter' },
        { slot: 'food.dish', item: 'satay' },
      ]),
    ],
    { ...DINNER, holder: 'daughter' },
    ['Careful: allergic to peanuts (daughter).', 'Noodles (daughter)?'],
  ],
  [
    'a refusal warns',
    [note('2024-02-02', { slot: 'bed.pillow', item: 'feather pillow', level: 'avoided' })],
    TURNDOWN,
    ['No feather pillow.'],
  ],
  [
    'on Sundays, by the calendar of the property',
    [
      note('2024-02-02', { slot: 'food.breakfast.cereal', item: 'porridge' }),
      note('2024-02-03', { slot: 'food.breakfast.pancake', item: 'pancakes', when: ['on Sundays'], insteadOf: 'porridge' }),
    ],
    BREAKFAST,
    ['With pancakes?'],
    { now: '2024-09-14T23:00:00Z' },
  ],
];

test.each(table)('%s', (...[, notes, at, expected, here]) => {
  expect(said(profileOf(...notes), at, here)).toEqual(expected);
});

const taken = (day: number, item: string) =>
  note(
    `2024-09-1${day}T07:30:00Z`,
    { slot: 'drink.coffee', item, act: 'observation', basis: 'seen' },
    { stay: 'osaka', by: 'Rin', id: `t${day}${item}` },
  );

test('what was taken three times running is offered as the usual, though it is not believed yet', () => {
  const profile = profileOf(taken(0, 'cortado'), taken(1, 'cortado'), taken(2, 'cortado'));
  expect(said(profile, COFFEE, { now: '2024-09-13T07:00:00Z' })).toEqual(['Your usual, cortado?']);
});

test('twice, or with something else between, it is no usual', () => {
  expect(said(profileOf(taken(1, 'cortado'), taken(2, 'cortado')), COFFEE)).toEqual([]);
  const mixed = profileOf(taken(0, 'cortado'), taken(1, 'flat white'), taken(2, 'cortado'), taken(3, 'cortado'));
  expect(said(mixed, COFFEE, { now: '2024-09-14' })).toEqual([]);
});

test('never more than five, and the allergy among them', () => {
  const fruits = ['figs', 'plums', 'pears', 'grapes', 'dates', 'limes', 'kiwis'].map((item, i) =>
    note(`2024-03-0${i + 1}`, { slot: 'food.fruit', item }),
  );
  const prompts = said(profileOf(shellfish, ...fruits), DINNER);
  expect(prompts).toHaveLength(5);
  expect(prompts[0]).toBe('Careful: allergic to shellfish.');
});

test('each prompt has its reason and its evidence', () => {
  const profile = profileOf(ice);
  const [prompt] = recall(profile, CHABLIS, { guest: guestOf(profile), stay: null, property: propertyOf('osaka') }, new Date('2024-09-11'));
  expect(prompt?.reason).toBe('The guest said so. When: white wine.');
  expect(prompt?.evidence.map(({ quote, noteId }) => [quote, noteId])).toEqual([['ice cube', 'ice']]);
});
