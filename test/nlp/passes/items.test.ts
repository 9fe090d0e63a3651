import { readByRules } from '../../../nlp/understand';

/** Every thing that was kept, with its slot and its conditions: "tea (drink.tea) morning". */
const itemsOf = (text: string): string[] =>
  readByRules(text, { speaker: 'guest' })
    .flatMap(({ candidates }) => candidates)
    .filter(({ dropped }) => dropped === null)
    .map(({ item, slot, when }) => [item, `(${slot ?? 'unknown'})`, ...when].join(' '));

describe('pass 5, items', () => {
  it.each([
    ['I like green tea, oat milk and honey.', ['green tea (drink.tea.green)', 'oat milk (drink.milk)', 'honey (food.breakfast.spread)']],
    ['No nuts, seeds or sesame please.', ['nuts (food.nut)', 'seeds (food.nut)', 'sesame (food.nut)']],
    ['I need a cot and an extra blanket for my daughter.', ['cot (family.crib)', 'extra blanket (bed.blanket)']],
    ['I would like coffee or tea.', ['coffee or tea (drink.tea)']],
    ['We prefer a cheap hotel near the harbour.', ['cheap hotel (price.budget)', 'near the harbour (activities.near)']],
  ])('reads a list as its things: %s', (text, expected) => {
    expect(itemsOf(text)).toEqual(expected);
  });

  it.each([
    ['Sparkling water is what I like.', ['sparkling water (drink.water)']],
    ['Shellfish allergy.', ['shellfish (dietary.allergy)']],
    ['We had the corner room; I liked it.', ['corner room (room.location)']],
  ])('finds what stands before its cue: %s', (text, expected) => {
    expect(itemsOf(text)).toEqual(expected);
  });

  it.each([
    ['I always take the stairs because lifts scare me.', ['stairs (accessibility.steps)']],
    ['I like cats, my brother arrives at nine.', ['cats (pets.animal)']],
    ['We love a bath, and the receptionist refused.', ['bath (unknown)']],
  ])('ends where something else begins: %s', (text, expected) => {
    expect(itemsOf(text)).toEqual(expected);
  });

  it.each([
    ['I like tea in the morning.', ['tea (drink.tea) morning']],
    ['Sugar in my tea I do not like.', ['sugar (drink.sweetener) tea']],
    ['I want as high a floor as possible.', ['high floor (room.floor)']],
  ])('leaves out what is no part of the thing: %s', (text, expected) => {
    expect(itemsOf(text)).toEqual(expected);
  });

  it.each(['I want to thank you.', 'I love it.', 'No thanks.', 'Please, could you help me?', 'I would like to ask you something.'])(
    'finds nothing where a cue names nothing: %s',
    (text) => {
      expect(itemsOf(text)).toEqual([]);
    },
  );
});
