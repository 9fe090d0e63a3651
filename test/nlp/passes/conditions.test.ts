import { byRules } from '../said';

const { heard } = byRules;

const when = (text: string): string[][] => heard(text).map((one) => one.when);

describe('pass 6, conditions', () => {
  it.each([
    ['An ice cube in my white wine, please.', [['white wine']]],
    ['I drink green tea in the morning.', [['morning']]],
    ['After dinner I drink an espresso.', [['after dinner']]],
    ['In winter I like an electric blanket.', [['winter']]],
    ['On Sundays I have pancakes.', [['sundays']]],
    ["When it's cold I drink hot chocolate.", [['cold']]],
    ['I like a king bed when I travel alone.', [['travel alone']]],
    ['I always want the window open except in winter.', [['not winter']]],
    ['My birthday is on 2 March; for that day I like tulips.', [['birthday'], []]],
    ['Our anniversary falls on 9 May and we like oysters that evening.', [['anniversary'], []]],
    ['I like tea.', [[]]],
    ['If possible, I would like a quiet room.', [[]]],
  ])('%s', (text, expected) => {
    expect(when(text)).toEqual(expected);
  });

  it('keeps each wish of a sentence under its own condition', () => {
    expect(heard('In summer I drink iced tea, in winter I drink hot chocolate.')).toMatchObject([
      { item: 'iced tea', when: ['summer'] },
      { item: 'hot chocolate', when: ['winter'] },
    ]);
  });

  it.each([
    ['I like a heavy blanket in winter and a light one in summer.', [['winter'], ['summer']]],
    ['I have porridge for breakfast, for lunch soup.', [['breakfast'], ['lunch']]],
    ['I like olives and radishes at lunch.', [['lunch'], ['lunch']]],
    ['On business trips I need a desk and a printer.', [['on business trips'], ['on business trips']]],
    ["Whenever it's my birthday I want a lemon cake.", [['my birthday']]],
  ])('%s', (text, expected) => {
    expect(when(text)).toEqual(expected);
  });
});
