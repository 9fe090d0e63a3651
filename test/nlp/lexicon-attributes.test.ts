import { isSlot, isWithin, SLOTS } from '../../domain/slots';
import { refine } from '../../nlp/grammar/refine';
import { ATTRIBUTES } from '../../nlp/lexicon/attributes';

describe('attributes', () => {
  test('are said of slots that exist, and lead to slots that exist', () => {
    for (const { heads, slot } of ATTRIBUTES) {
      expect(isSlot(slot)).toBe(true);
      for (const head of heads) expect(Object.keys(SLOTS).some((id) => isWithin(id, head))).toBe(true);
    }
  });

  test.each([
    ['bed.pillow', ['two'], 'bed.pillow.count'],
    ['bed.pillow', ['extra'], 'bed.pillow.count'],
    ['bed.pillow', ['foam'], 'bed.pillow'],
    ['bath.towel', ['four'], 'bath.towel.count'],
    ['bath.robe', ['xxl'], 'bath.robe.size'],
    ['drink.tea.black', ['black'], 'drink.milk'],
    ['drink.coffee', ['with oat milk'], 'drink.milk'],
    ['drink.coffee', ['extra strong'], 'drink.coffee.strength'],
    ['drink.coffee', ['extra hot'], 'drink.temperature'],
    ['drink.spirit.whisky', ['neat'], 'drink.ice'],
    ['drink.wine.white', ['with an ice cube'], 'drink.ice'],
    ['drink.wine.white', ['well chilled'], 'drink.wine.temperature'],
    ['drink.beer', ['ice cold'], 'drink.temperature'],
    ['food.meat.steak', ['medium rare'], 'food.meat.doneness'],
    ['food.sandwich', ['well done'], 'food.meat.doneness'],
    ['food.eggs.dish', ['poached'], 'food.eggs'],
    ['food.dish', ['extra spicy'], 'food.spiciness'],
    ['wellness.massage', ['firm'], 'wellness.massage.pressure'],
    ['dining.table', ['quiet'], 'dining.table.quiet'],
    ['food.fruit', ['fresh'], 'food.fruit'],
    ['food.fruit', [], 'food.fruit'],
  ])('%s, %j: %s', (slot, attributes, refined) => {
    expect(refine(slot, attributes)).toBe(refined);
  });
});
