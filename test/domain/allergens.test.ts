import { ALLERGENS, allergensNamed } from '../../domain/allergens';
import { isSlot } from '../../domain/slots';

describe('allergens', () => {
  test('are in lower case, of single words, in slots that exist', () => {
    for (const { names, foods, slots, unless } of ALLERGENS) {
      for (const word of [...names, ...foods, ...unless]) expect(word).toMatch(/^\p{Ll}+$/u);
      expect(slots.filter((slot) => !isSlot(slot))).toEqual([]);
      expect(foods.length).toBeGreaterThan(0);
    }
  });

  test.each([
    'gluten',
    'crustacean',
    'egg',
    'fish',
    'peanut',
    'soy',
    'milk',
    'nut',
    'celery',
    'mustard',
    'sesame',
    'sulphite',
    'lupin',
    'mollusc',
  ])('the law names %s, and so do we', (name) => {
    expect(allergensNamed(name)).not.toEqual([]);
  });

  test.each([
    ['allergic to shellfish', 'clam'],
    ['shellfish allergy', 'prawn'],
    ['nuts', 'marzipan'],
    ['tree nuts', 'pesto'],
    ['peanuts', 'satay'],
    ['coeliac disease', 'couscous'],
    ['lactose', 'cappuccino'],
    ['eggs', 'mayonnaise'],
    ['sesame', 'hummus'],
    ['alcohol', 'tiramisu'],
  ])('%s takes in %s', (said, food) => {
    expect(allergensNamed(said).some(({ foods }) => foods.includes(food))).toBe(true);
  });

  test('no allergen is named by a word that only looks like it', () => {
    expect(allergensNamed('eggplant')).toEqual([]);
    expect(allergensNamed('butternut')).toEqual([]);
  });
});
