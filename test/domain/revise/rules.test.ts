import type { Observation } from '../../../domain/profile';
import { believed, note, profileOf } from './guest';

const foam = { slot: 'bed.pillow', item: 'foam pillow' };
const feather = { slot: 'bed.pillow', item: 'feather pillow' };
const noFeather = { ...feather, level: 'unacceptable' } as const;
const shellfish = { slot: 'dietary.allergy', item: 'shellfish', level: 'unacceptable' } as const;
const shrimp = { slot: 'food.seafood', item: 'shrimp cocktail' };
const seen = { act: 'observation', basis: 'seen' } as const;
const stay = { duration: 'stay', act: 'request' } as const;

/** Name, notes, and what is believed at each date. */
const table: [string, Observation[][], Record<string, string[]>][] = [
  [
    'one value at a time: the newer pillow closes the older',
    [note('2024-02-01', feather), note('2024-09-10', foam)],
    { '2024-03-01': ['+feather pillow'], '2024-10-01': ['+foam pillow'] },
  ],
  [
    'two kinds of one thing that exclude each other, in whatever slots',
    [
      note('2024-02-01', { slot: 'dining.table', item: 'table on the terrace' }),
      note('2024-09-10', { slot: 'dining.area', item: 'table indoors' }),
    ],
    { '2024-10-01': ['+table indoors'] },
  ],
  [
    'a dry white and a sweet red may both be liked',
    [
      note('2024-02-01', { slot: 'drink.wine.white', item: 'dry white wine' }),
      note('2024-09-10', { slot: 'drink.wine.red', item: 'sweet red wine' }),
    ],
    { '2024-10-01': ['+dry white wine', '+sweet red wine'] },
  ],
  [
    'what goes into a thing is one choice for that thing: tea says nothing of coffee',
    [
      note('2024-02-01', [
        { slot: 'drink.milk', item: 'tea black' },
        { slot: 'drink.milk', item: 'milk', level: 'avoided' },
      ]),
      note('2024-02-02', { slot: 'drink.milk', item: 'cream', when: ['coffee'] }),
      note('2024-09-10', { slot: 'drink.milk', item: 'milk in my tea' }),
    ],
    { '2024-05-01': ['+cream (coffee)', '+tea black (tea)', '-milk (tea)'], '2024-10-01': ['+cream (coffee)', '+milk in my tea (tea)'] },
  ],
  [
    'many values side by side: one more fruit closes none',
    [note('2024-02-01', { slot: 'food.fruit', item: 'figs' }), note('2024-09-10', { slot: 'food.fruit', item: 'plums' })],
    { '2024-10-01': ['+figs', '+plums'] },
  ],
  [
    'a refusal closes what it takes in: all coffee, and no cake',
    [
      note('2024-02-01', { slot: 'drink.coffee', item: 'Turkish coffee', when: ['after lunch'] }),
      note('2024-02-02', { slot: 'food.dessert.cake', item: 'coffee cake' }),
      note('2024-09-10', { slot: 'drink.coffee', item: 'coffee', level: 'avoided' }),
    ],
    { '2024-10-01': ['+coffee cake', '-coffee'] },
  ],
  [
    'what the guest had refused and wants again is believed again',
    [
      note('2024-02-01', { slot: 'food.dessert.cake', item: 'lemon cake' }),
      note('2024-09-10', { slot: 'food.dessert.cake', item: 'cake', level: 'avoided' }),
      note('2025-06-01', { slot: 'food.dessert.cake', item: 'lemon cake' }),
    ],
    { '2024-10-01': ['-cake'], '2025-07-01': ['+lemon cake'] },
  ],
  [
    'a liking beside a general dislike is an exception',
    [
      note('2024-02-01', { slot: 'food.cheese', item: 'cheese', level: 'avoided' }),
      note('2024-02-02', { slot: 'food.cheese', item: 'goat cheese' }),
    ],
    { '2024-10-01': ['+goat cheese', '-cheese'] },
  ],
  [
    'a condition stands beside the general wish, and the newer of one condition closes the older',
    [
      note('2024-02-01', { slot: 'drink.coffee', item: 'espresso' }),
      note('2024-02-02', { slot: 'drink.chocolate', item: 'hot chocolate', when: ['cold'], insteadOf: 'espresso' }),
      note('2024-09-10', { slot: 'drink.tea.herbal', item: 'ginger tea', when: ['when it is cold'], insteadOf: 'the hot chocolate' }),
    ],
    { '2024-03-01': ['+espresso', '+hot chocolate (cold)'], '2024-10-01': ['+espresso', '+ginger tea (when it is cold)'] },
  ],
  [
    'at this hotel stands beside everywhere',
    [
      note('2024-02-01', { slot: 'room.floor', item: 'high floor' }, { stay: 'rome' }),
      note('2024-09-11', { slot: 'room.floor', item: 'low floor', here: true }, { stay: 'osaka' }),
    ],
    { '2024-10-01': ['+high floor', '+low floor (at OSA)'] },
  ],
  [
    'a companion’s wish is the companion’s, by name too',
    [note('2024-02-01', foam), note('2024-02-01', { ...feather, holder: 'Pavel' }, { id: 'n2' })],
    { '2024-03-01': ['+foam pillow', 'husband: +feather pillow'] },
  ],
  [
    'a wish for this stay ends with it',
    [note('2024-02-02', { slot: 'climate.fan', item: 'fan', ...stay }, { stay: 'rome' })],
    { '2024-02-03': ['+fan'], '2024-02-10': [] },
  ],
  [
    'twice in one stay does not last',
    [
      note('2024-02-02', { slot: 'climate.fan', item: 'fan', ...stay }, { stay: 'rome' }),
      note('2024-02-03', { slot: 'climate.fan', item: 'fan', ...stay }, { stay: 'rome', by: 'Ugo' }),
    ],
    { '2024-02-10': [] },
  ],
  [
    'on another stay it lasts, whatever its number',
    [
      note('2024-02-02', { slot: 'bed.blanket', item: 'two wool blankets', ...stay }, { stay: 'rome' }),
      note('2024-09-11', { slot: 'bed.blanket', item: 'a wool blanket', ...stay }, { stay: 'osaka' }),
    ],
    { '2024-05-01': [], '2025-01-01': ['+a wool blanket'] },
  ],
  [
    'for this stay holds back what lasts, which holds again afterwards',
    [note('2024-02-01', feather), note('2024-09-11', { ...foam, ...stay }, { stay: 'osaka' })],
    { '2024-09-12': ['+foam pillow'], '2024-10-01': ['+feather pillow'] },
  ],
  [
    'not on this stay suspends, and closes nothing',
    [
      note('2024-02-01', { slot: 'media.instrument', item: 'piano' }),
      note('2024-09-10', { slot: 'media.instrument', item: 'piano', change: 'retract', duration: 'stay' }, { stay: 'osaka' }),
    ],
    { '2024-09-12': [], '2024-10-01': ['+piano'] },
  ],
  [
    'until a date is over with that day, and holds back what it leaves out',
    [
      note('2025-01-10', { slot: 'food.meat.steak', item: 'rib-eye steak' }),
      note('2025-03-10', { slot: 'dietary.diet', item: 'meat', level: 'avoided', until: { day: 20, month: 4 } }),
    ],
    { '2025-04-01': ['-meat'], '2025-04-20T20:00:00Z': ['-meat'], '2025-04-22': ['+rib-eye steak'] },
  ],
  [
    'until a month takes in the month, of next year if it is over',
    [note('2024-11-02', { slot: 'accessibility.shower.seat', item: 'shower stool', until: { month: 3 } })],
    { '2025-03-30': ['+shower stool'], '2025-04-02': [] },
  ],
  [
    'a sighting is not believed',
    [note('2024-02-02', { slot: 'dining.table', item: 'corner table', ...seen }, { stay: 'rome', by: 'Ugo' })],
    { '2024-02-03': [] },
  ],
  [
    'seen on several stays it is believed',
    [
      note('2024-02-02', { slot: 'dining.table', item: 'corner table', ...seen }, { stay: 'rome', by: 'Ugo' }),
      note('2024-09-11', { slot: 'dining.table', item: 'corner table', ...seen }, { stay: 'osaka', by: 'Rin' }),
    ],
    { '2024-05-01': [], '2024-10-01': ['+corner table'] },
  ],
  [
    'no number of sightings stands against the guest’s word',
    [
      note('2024-02-02', { slot: 'climate.temperature', item: '19 degrees' }),
      note('2024-02-03', { slot: 'climate.temperature', item: '24 degrees', ...seen }, { stay: 'rome', by: 'Ugo' }),
      note('2024-09-11', { slot: 'climate.temperature', item: '24 degrees', ...seen }, { stay: 'osaka', by: 'Rin' }),
      note('2025-06-02', { slot: 'climate.temperature', item: '24 degrees', ...seen }, { stay: 'lima', by: 'Eva' }),
    ],
    { '2025-07-01': ['+19 degrees'] },
  ],
  [
    'a colleague’s own statement does not close the guest’s word; the guest’s word passed on does',
    [
      note('2024-02-02', foam),
      note('2024-09-10', feather, { by: 'Rin' }),
      note('2025-06-02', { ...feather, basis: 'told' }, { by: 'Eva' }),
    ],
    { '2024-10-01': ['+foam pillow'], '2025-07-01': ['+feather pillow'] },
  ],
  [
    'forgotten by the name of the slot',
    [
      note('2024-02-02', { slot: 'media.newspaper', item: 'Le Monde' }),
      note('2024-09-10', { slot: 'media.newspaper', item: 'newspaper', change: 'retract', level: 'avoided' }),
    ],
    { '2024-05-01': ['+Le Monde'], '2024-10-01': [] },
  ],
  [
    'a button forgets the one preference it is on, and nothing that its name covers',
    [
      note('2024-02-02', { slot: 'food.fruit', item: 'fruit' }, { id: 'one' }),
      note('2024-02-03', { slot: 'food.fruit', item: 'figs' }),
      note('2024-09-10', { slot: 'food.fruit', item: 'fruit', change: 'retract', preferenceId: 'p.one.0' }),
    ],
    { '2024-10-01': ['+figs'] },
  ],
  [
    'a dish that likely holds the allergen is believed on the guest’s word, and on no sighting',
    [
      note('2024-02-02', { slot: 'dietary.allergy', item: 'nuts', level: 'unacceptable' }),
      note('2024-02-03', { slot: 'food.sauce', item: 'pesto' }),
      note('2024-02-03', { slot: 'food.dessert', item: 'baklava', ...seen }, { id: 'b1', stay: 'rome', by: 'Ugo' }),
      note('2024-09-11', { slot: 'food.dessert', item: 'baklava', ...seen }, { id: 'b2', stay: 'osaka', by: 'Rin' }),
    ],
    { '2024-10-01': ['!nuts', '+pesto'] },
  ],
  [
    'forgotten whatever its sign',
    [note('2024-02-02', { ...feather, level: 'avoided' }), note('2024-09-10', { ...feather, change: 'retract' })],
    { '2024-10-01': [] },
  ],
  [
    'forget everything about one person closes nobody else’s',
    [
      note('2024-02-02', [
        foam,
        { ...feather, holder: 'husband' },
        { slot: 'dietary.allergy', item: 'nuts', level: 'unacceptable', holder: 'husband' },
      ]),
      note('2024-09-10', { slot: 'service.other', item: 'everything', holder: 'husband', change: 'retract' }),
    ],
    { '2024-10-01': ['+foam pillow'] },
  ],
  [
    'a correction takes condition, holder and duration from what it corrects',
    [
      note('2024-02-02T18:00:00Z', { slot: 'drink.wine.red', item: 'bottle of red wine', ...stay }, { stay: 'rome' }),
      note(
        '2024-02-02T18:01:00Z',
        { slot: 'drink.wine.champagne', item: 'champagne', corrects: true, insteadOf: 'red wine' },
        { stay: 'rome' },
      ),
    ],
    { '2024-02-03': ['+champagne'], '2024-02-10': [] },
  ],
  [
    'a correction long after corrects nothing',
    [
      note('2024-02-02T18:00:00Z', { slot: 'food.fruit', item: 'figs' }),
      note('2024-02-04T18:00:00Z', { slot: 'food.fruit', item: 'plums', corrects: true }),
    ],
    { '2024-03-01': ['+figs', '+plums'] },
  ],
  [
    'a bare name that corrects a dislike is disliked',
    [
      note('2024-02-02T18:00:00Z', { slot: 'food.vegetable', item: 'leeks', level: 'avoided', quote: 'I hate leeks' }),
      note('2024-02-02T18:01:00Z', { slot: 'food.vegetable', item: 'turnips', corrects: true, quote: 'sorry, I meant turnips' }),
    ],
    { '2024-03-01': ['-turnips'] },
  ],
  [
    'a bare name in the next breath corrects what the allergy is of, for the same person',
    [
      note('2024-02-02T18:00:00Z', { slot: 'dietary.allergy', item: 'plums', level: 'unacceptable', holder: 'daughter' }),
      note('2024-02-02T18:01:00Z', { slot: 'food.fruit', item: 'peaches', corrects: true, quote: 'I meant peaches' }),
    ],
    { '2024-03-01': ['daughter: !peaches'] },
  ],
  [
    'not where anything else was heard in between, nor what is no bare name',
    [
      note('2024-02-02T18:00:00Z', { slot: 'dietary.allergy', item: 'plums', level: 'unacceptable' }),
      note('2024-02-02T18:00:30Z', { slot: 'food.bread', item: 'rye bread' }),
      note('2024-02-02T18:01:00Z', { slot: 'food.bread', item: 'spelt bread', corrects: true, quote: 'I meant spelt bread' }),
      note('2024-02-02T18:02:00Z', { slot: 'food.cheese', item: 'brie', corrects: true, quote: 'actually I adore brie' }),
    ],
    { '2024-03-01': ['!plums', '+brie'] },
  ],
  [
    'how a thing comes is no part of it: putting cherries in the room is about cherries',
    [
      note('2024-02-01', { slot: 'food.fruit', item: 'bowl of cherries' }),
      note('2024-09-10', { slot: 'food.fruit', item: 'putting cherries', level: 'avoided' }),
    ],
    { '2024-03-01': ['+bowl of cherries'], '2024-10-01': ['-putting cherries'] },
  ],
  [
    'an allergy stands whatever is seen, said by a colleague, or ordered by the guest',
    [
      note('2024-02-02', shellfish),
      note('2024-02-03', { ...shrimp, ...seen }, { stay: 'rome', by: 'Ugo' }),
      note('2024-09-10', { ...shellfish, change: 'retract', basis: 'told' }, { by: 'Rin' }),
      note('2024-09-11', shrimp),
      note('2024-09-12', { ...shellfish, change: 'retract', duration: 'stay' }, { stay: 'osaka' }),
    ],
    { '2024-10-01': ['!shellfish'] },
  ],
  [
    'the guest’s own word closes an allergy',
    [note('2024-02-02', shellfish), note('2024-09-10', { ...shellfish, change: 'retract' })],
    { '2024-10-01': [] },
  ],
  [
    'a privacy officer’s word closes an allergy',
    [note('2024-02-02', shellfish), note('2024-09-10', { ...shellfish, change: 'retract' }, { by: 'Ida', privacyOfficer: true })],
    { '2024-10-01': [] },
  ],
  [
    'what the guest cannot bear is lifted by liking it, and by no colleague',
    [note('2024-02-02', noFeather), note('2024-05-01', { ...feather, basis: 'told' }, { by: 'Rin' }), note('2024-09-10', feather)],
    { '2024-06-01': ['!feather pillow'], '2024-10-01': ['+feather pillow'] },
  ],
  [
    'the mother’s satay is not the daughter’s',
    [
      note('2024-02-02', { slot: 'dietary.allergy', item: 'peanuts', level: 'unacceptable', holder: 'Mila' }),
      note('2024-02-03', { slot: 'food.sauce', item: 'peanut sauce' }),
    ],
    { '2024-03-01': ['+peanut sauce', 'daughter: !peanuts'] },
  ],
  [
    'two things at once: the first stands until somebody has asked',
    [
      note('2024-02-02', [
        { slot: 'room.floor', item: 'high floor' },
        { slot: 'room.floor', item: 'low floor' },
      ]),
    ],
    { '2024-03-01': ['+high floor'] },
  ],
  [
    'two things at once, of which one is known already: it stands as well',
    [
      note('2024-02-01', { slot: 'room.floor', item: 'high floor' }),
      note('2024-02-02', [
        { slot: 'room.floor', item: 'high floor' },
        { slot: 'room.floor', item: 'low floor' },
      ]),
    ],
    { '2024-03-01': ['+high floor'] },
  ],
  [
    'two properties of one pillow in one breath are one wish',
    [
      note('2024-02-02', [
        { slot: 'bed.pillow', item: 'soft pillow' },
        { slot: 'bed.pillow', item: 'hypoallergenic pillow' },
      ]),
    ],
    { '2024-03-01': ['+soft pillow and hypoallergenic pillow'] },
  ],
  [
    'a note from the future counts from when it was received',
    [note('2031-01-01', foam, { received: '2024-02-02' })],
    { '2024-03-01': ['+foam pillow'] },
  ],
];

test.each(table)('%s', (_name, notes, dates) => {
  const profile = profileOf(...notes);
  for (const [at, expected] of Object.entries(dates)) expect([at, believed(profile, at)]).toEqual([at, expected]);
});
