import { asksToStop, readAnswers } from '../../../domain/care/answers';
import type { ReviewItem } from '../../../domain/review';

const item = (number: number, slot: string, words: string, over: Partial<ReviewItem> = {}): ReviewItem => ({
  ...{ number, preferenceId: `p.${number}`, category: 'bed', slot, item: words, level: 'preferred', when: [], holder: 'guest' },
  ...{ outcome: 'done', asked: true },
  ...over,
});
const ITEMS = [
  item(1, 'bed.pillow', 'foam pillow'),
  item(2, 'media.newspaper', 'Corriere della Sera'),
  item(3, 'drink.ice', 'ice cube', { when: ['white wine'] }),
  item(4, 'room.quiet', 'quiet room'),
  item(5, 'dietary.allergy.nuts', 'walnuts', { asked: false }),
];

describe('what a guest’s words say of how it went', () => {
  test.each<[string, [number, string][]]>([
    [
      'the pillow was great but nobody remembered the paper',
      [
        [1, 'relevant'],
        [2, 'missed'],
      ],
    ],
    [
      'The foam pillow was perfect, and the room was lovely and quiet',
      [
        [1, 'relevant'],
        [4, 'relevant'],
      ],
    ],
    ['thank you for the ice cube!', [[3, 'relevant']]],
    ['I never got my newspaper', [[2, 'missed']]],
    [
      'The newspaper was missing. The pillow was just right.',
      [
        [1, 'relevant'],
        [2, 'missed'],
      ],
    ],
    ['there was no foam pillow', [[1, 'missed']]],
    ['you forgot the pillow', [[1, 'missed']]],
    ['I didn’t need the newspaper this time', [[2, 'not now']]],
    ['no need for the paper on this trip', [[2, 'not now']]],
    ['the ice cube is wrong, I never asked for that', [[3, 'wrong']]],
    ['I don’t like foam pillows any more', [[1, 'wrong']]],
    ['2 wrong', [[2, 'wrong']]],
    [
      '1 and 3 perfect; 2 missing',
      [
        [1, 'relevant'],
        [2, 'missed'],
        [3, 'relevant'],
      ],
    ],
    [
      'all perfect',
      [
        [1, 'relevant'],
        [2, 'relevant'],
        [3, 'relevant'],
        [4, 'relevant'],
      ],
    ],
    [
      'Everything was just wonderful, thank you!',
      [
        [1, 'relevant'],
        [2, 'relevant'],
        [3, 'relevant'],
        [4, 'relevant'],
      ],
    ],
    [
      'perfect',
      [
        [1, 'relevant'],
        [2, 'relevant'],
        [3, 'relevant'],
        [4, 'relevant'],
      ],
    ],
  ])('%s', (text, verdicts) => {
    expect(readAnswers(text, ITEMS).answers.map(({ number, verdict }) => [number, verdict])).toEqual(verdicts);
  });

  test.each([
    'A foam pillow for my next stay, please',
    'what time is breakfast?',
    'The concert was great',
    'the pillow was not great',
    'I am allergic to walnuts',
    'hello',
    '',
  ])('nothing: %s', (text) => {
    expect(readAnswers(text, ITEMS)).toEqual({ answers: [], stop: false });
  });

  test.each(['stop asking', 'Please don’t ask me again.', 'no more questions', 'unsubscribe', 'please stop asking me these things'])(
    'never again: %s',
    (text) => {
      expect([readAnswers(text, ITEMS).stop, asksToStop(text)]).toEqual([true, true]);
    },
  );

  test('the last word on an item counts', () => {
    expect(readAnswers('The pillow was great. No, the pillow was missing.', ITEMS).answers).toEqual([{ number: 1, verdict: 'missed' }]);
  });

  test('grows linearly with hostile text', () => {
    for (const text of ['pillow '.repeat(280), 'not '.repeat(490), 'was '.repeat(490), 'x'.repeat(100_000)]) {
      const started = performance.now();
      readAnswers(text, ITEMS);
      expect(performance.now() - started).toBeLessThan(300);
    }
  });
});
