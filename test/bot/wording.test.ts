import { forGuest, forStaff, listed, type Wish } from '../../bot/wording';

const aWish = (over: Partial<Wish>): Wish => ({
  category: 'drink',
  slot: 'drink.other',
  item: 'water',
  level: 'preferred',
  when: [],
  holder: 'guest',
  ...over,
});

describe('a wish in words', () => {
  test.each<[string, Partial<Wish>]>([
    ['a quiet room', { item: 'quiet room', category: 'room' }],
    ['an ice cube with white wine', { item: 'ice cube', when: ['white wine'] }],
    ['still water', { item: 'still water' }],
    ['two more towels', { item: 'two more towels' }],
    ['the corner table', { item: 'the corner table' }],
    ['a table near the window', { item: 'table near the window' }],
    ['New York Times', { item: 'New York Times', category: 'media' }],
    ['no newspaper', { item: 'newspaper', level: 'avoided' }],
    ['away from the elevator', { item: 'elevator', level: 'avoided', category: 'room' }],
    ['not near the lift', { item: 'near the lift', level: 'avoided', category: 'room' }],
    ['no carpet', { item: 'carpet', level: 'unacceptable', category: 'room' }],
    ['no feathers (allergy)', { item: 'feathers', level: 'unacceptable', slot: 'dietary.allergy' }],
    ['nut allergy', { item: 'nut allergy', level: 'unacceptable', slot: 'dietary.allergy' }],
    ['espresso in the morning', { item: 'espresso', when: ['morning'] }],
    ['a latte when it is cold', { item: 'latte', when: ['cold'] }],
    ['a latte except when it is cold', { item: 'latte', when: ['not cold'] }],
    ['black tea at breakfast', { item: 'black tea', when: ['breakfast'] }],
    ['pancakes on Sundays', { item: 'pancakes', when: ['Sundays'] }],
    ['juice at the pool', { item: 'juice', when: ['at the pool'] }],
    ['chocolate milk for your son', { item: 'chocolate milk', holder: 'son' }],
    ['chocolate milk for Leo', { item: 'chocolate milk', holder: 'Leo' }],
  ])('%s', (words, wish) => {
    expect(forGuest(aWish(wish))).toBe(words);
  });

  test('colleagues read of the guest’s people, guests of their own', () => {
    expect(forStaff(aWish({ item: 'chocolate milk', holder: 'son' }))).toBe('chocolate milk for the son');
  });

  test.each([
    [['tea'], 'tea'],
    [['tea', 'milk'], 'tea and milk'],
    [['tea', 'milk', 'tea', 'honey'], 'tea, milk and honey'],
    [[], ''],
  ])('%j in one breath', (parts, words) => {
    expect(listed(parts)).toBe(words);
  });
});
