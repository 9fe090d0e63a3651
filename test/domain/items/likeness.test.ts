import { contentsOf } from '../../../domain/items/contents';
import { covers, isGeneric, sameItem } from '../../../domain/items/likeness';
import { areOpposed } from '../../../domain/items/opposites';
import { headOf, stemsOf } from '../../../domain/items/stems';

test.each([
  ['a glass of the tawny ports', ['tawny', 'port']],
  ['Two extra wool blankets, please', ['two', 'wool', 'blanket']],
  ['crème brûlée', ['creme', 'brulee']],
  ['lifts', ['elevator']],
  ['the', ['the']],
])('stems of “%s”', (item, stems) => {
  expect(stemsOf(item)).toEqual(stems);
});

test.each([
  ['Turkish coffee', 'coffee'],
  ['coffee cake', 'cake'],
  ['table by the window', 'table'],
  ['chocolate at turndown', 'chocolate'],
])('head of “%s”', (item, head) => {
  expect(headOf(item)).toBe(head);
});

const table: [slot: string, item: string, otherSlot: string, other: string, same: boolean, covered: boolean][] = [
  ['bed.pillow', 'feather', 'bed.pillow', 'feather pillows', true, true],
  ['drink.coffee', 'coffee', 'drink.coffee', 'Turkish coffee', false, true],
  ['drink.coffee', 'Turkish coffee', 'drink.coffee', 'coffee', false, false],
  ['drink.coffee', 'coffee', 'food.dessert.cake', 'coffee cake', false, false],
  ['media.newspaper', 'the newspaper', 'media.newspaper', 'Le Monde', false, true],
  ['housekeeping.turndown.amenity', 'chocolate at turndown', 'food.sweet.chocolate', 'dark chocolate', false, true],
  ['drink.tea', 'tea', 'drink.tea.herbal', 'mint tea', false, true],
  ['food.fruit', 'papaya', 'food.fruit', 'mango', false, false],
];
test.each(table)('%s “%s” and %s “%s”', (slot, item, otherSlot, other, same, covered) => {
  expect(sameItem({ slot, item }, { slot: otherSlot, item: other })).toBe(same);
  expect(covers({ slot, item }, { slot: otherSlot, item: other })).toBe(covered);
});

test('the name of a slot stands for all of it', () => {
  expect(isGeneric({ slot: 'media.newspaper', item: 'my newspaper' })).toBe(true);
  expect(isGeneric({ slot: 'media.newspaper', item: 'Le Monde' })).toBe(false);
});

test.each([
  ['soft pillow', 'firm pillow', true],
  ['black tea', 'tea with milk', true],
  ['high floor', 'upper floor', false],
  ['feather pillow', 'soft pillow', false],
  ['oat milk', 'milk', true],
])('“%s” and “%s” exclude each other: %s', (a, b, opposed) => {
  expect(areOpposed(a, b)).toBe(opposed);
});

test.each([
  ['shellfish', 'food.seafood', 'clams', 'surely'],
  ['shellfish', 'food.pasta', 'spaghetti with clams', 'likely'],
  ['vegetarian', 'food.meat.steak', 'rare steak', 'surely'],
  ['vegetarian', 'food.cheese', 'goat cheese', null],
  ['dairy', 'drink.milk', 'oat milk', null],
  ['peanuts', 'food.sauce', 'satay', 'likely'],
  ['peanuts', 'food.fruit', 'figs', null],
  ['alcohol', 'drink.wine.champagne', 'champagne', 'surely'],
  ['alcohol', 'drink.beer', 'alcohol-free beer', null],
])('leaving out %s, %s “%s”: %s', (avoided, slot, item, taken) => {
  expect(contentsOf(avoided, { slot, item })).toBe(taken);
});
