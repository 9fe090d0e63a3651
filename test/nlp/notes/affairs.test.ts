import { byRules } from '../said';

const { noted } = byRules;

/** The house's own business, every line made up, by the desk that writes it. None asks for anything on a guest's behalf. */
const OURS = {
  engineering: [
    'boiler 2 pressure alarm again, rang contractor, coming 7am',
    'corridor 9 carpet wet near 912, dehumidifier running',
    'room 515 shower head dripping, washer changed',
    'ice machine 6th making noise again, unplugged',
    'elevator music too loud says gm',
  ],
  stock: [
    'need more bathrobes size L in floor pantry',
    'wine delivery came, 6 cases Chablis, 2 broken',
    'umbrella bucket empty again, ordered ten',
    'towel order tomorrow 300 pcs',
    'breakfast items low: bacon, brown bread, yoghurt',
    'We sold nine bottles of the house red and no whites at all.',
  ],
  rota: [
    'who took the master key for 4th floor',
    'please everyone sign the fire form',
    'no phones on duty says boss',
    'driver Ahmed sick, Omar takes 5am',
  ],
  sales: [
    'october occupancy 71%, suite upsell slow',
    'BAR minus 10 midweek, promo out',
    'corporate rate for Siemens signed 165',
    'rental skis 22 pair back',
  ],
  incidents: [
    'guest fell on steps, ice given, no injury',
    'white audi blocking ramp, owner called',
    'cctv camera 7 offline, police informed',
    'Somebody parked across the ramp and we could not find him for an hour.',
  ],
  events: [
    'group of 40 checks out 10am, bags down by 9',
    'wedding cake arrived 2 tiers, in walk-in',
    'kids club 14 today, 3 staff',
    'tonight 2 parties of 20 plus set menu',
  ],
  'what guests did and asked': [
    'The couple from 22 got engaged on the terrace last night, the whole room clapped.',
    'Three guests asked for directions to the lake, we should print a map.',
    'He asked what the dress code is, I told him smart casual.',
    'Dr Pham settled the account in cash and took a late taxi.',
    "Mr Castell's bill had two dinners on it which were not his.",
  ],
};

/** The same words beside a wish of somebody: the wish is kept. */
const THEIRS: readonly (readonly [string, string])[] = [
  ['AC leaking in 803, she wants a fan tonight', '+ fan'],
  ['delivery late but Mr Oduya prefers rye bread', '+ rye bread'],
  ['after the false alarm Mrs Ekman asked for a lower floor', '+ lower floor'],
  ['615 says no feather pillows, bulb changed', '- feather pillows'],
];

describe.each(Object.entries(OURS))('a note about %s asks for nothing', (_desk, notes) => {
  test.each(notes)('%s', (text) => {
    expect(noted(text)).toEqual([]);
  });
});

test.each(THEIRS)('a wish beside business: %s', (text, wish) => {
  expect(noted(text)).toContain(wish);
});
