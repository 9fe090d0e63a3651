import { Patterns } from '../../../nlp/opinions/patterns';
import { wordsOf } from '../../../nlp/opinions/words';

const matched = (pattern: string, text: string): string | null => {
  const words = wordsOf(text);
  const found = new Patterns([[pattern, true]]).all(words)[0];
  return (
    (found &&
      words
        .slice(found.first, found.last + 1)
        .map((word) => word.low)
        .join(' ')) ??
    null
  );
};

describe('the pattern language', () => {
  test.each([
    ['red|white wine', 'a glass of white wine', 'white wine'],
    ['red|white wine', 'a glass of rose wine', null],
    ['very [very] slow', 'it is very very slow', 'very very slow'],
    ['complain* about', 'she complained about it', 'complained about'],
    ['asked _ times', 'we asked three times', 'asked three times'],
    ['asked .. manager', 'we asked for the manager', 'asked for the manager'],
    ['asked .. manager', 'we asked. The manager came', null],
    ['<n> hours', 'it took 3 hours', '3 hours'],
    ['^ bring', 'bring a coat', 'bring'],
    ['^ bring', 'they bring a coat', null],
    ['^ bring', 'it is cold, so bring a coat', 'bring'],
    ['[a] bit', 'a bit', 'a bit'],
    ['worth *ing', 'it is worth booking', 'worth booking'],
    ['worth *ing', 'it is worth it', null],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(matched(pattern, text)).toBe(expected);
  });

  test('the longest of several wins', () => {
    const patterns = new Patterns([
      ['not', 1],
      ['not bad', 2],
    ]);
    expect(patterns.all(wordsOf('not bad')).map((found) => found.value)).toEqual([2]);
  });
});
