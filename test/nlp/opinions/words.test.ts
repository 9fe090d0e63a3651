import { quoteOf, wordsOf } from '../../../nlp/opinions/words';

const lows = (text: string) => wordsOf(text).map((word) => word.low);

describe('wordsOf', () => {
  test.each([
    ['We didn’t like it', ['we', 'did', 'not', 'like', 'it']],
    ['cant sleep', ['can', 'not', 'sleep']],
    ["they're late", ['they', 'are', 'late']],
    ['run-down', ['run', 'down']],
    ['well - kept garden', ['well', 'kept', 'garden']],
    ['nice pool - cold water', ['nice', 'pool', '-', 'cold', 'water']],
    ['lovely staffRooms were cold', ['lovely', 'staff', '.', 'rooms', 'were', 'cold']],
    ['great :)', ['great', ':)']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(lows(text)).toEqual(expected);
  });

  test('offsets lead back to the words as they were written', () => {
    const text = 'The Foyer wasn’t CLEAN, sadly';
    const words = wordsOf(text);
    expect(quoteOf(text, words, 1, 4)).toBe('Foyer wasn’t CLEAN');
  });
});
