import * as fc from 'fast-check';
import { opinionsIn as opinionsOf } from '../../../nlp/opinions/opinions';
import { speechOf } from '../../../nlp/opinions/speech';

const opinionsIn = (text: string): ReturnType<typeof opinionsOf> => opinionsOf(speechOf(text));

const told = (text: string): string[] => opinionsIn(text).map((opinion) => `${opinion.target} ${opinion.polarity}`);

describe.each<[phenomenon: string, rows: [text: string, expected: string[]][]]>([
  [
    'target',
    [
      ['Wonderful breakfast', ['breakfast positive']],
      ['The sauna was spotless.', ['sauna positive']],
      ['The bathroom mirror was cracked', ['mirror negative']],
      ['We adored the rooftop', ['rooftop positive']],
      ['The view from our balcony was breathtaking', ['view positive']],
      ['The harpist was superb', ['harpist positive']],
      ['The Meridian is a delightful hotel', ['meridian positive']],
      ['Rude porters, filthy carpets', ['porters negative', 'carpets negative']],
      ['The receptionists and the bellman were charming', ['receptionists positive', 'bellman positive']],
      ['Dreadful.', ['hotel negative']],
    ],
  ],
  [
    'neither good nor bad',
    [
      ['The breakfast was ok', ['breakfast neutral']],
      ['The sauna is so so', ['sauna neutral']],
      ['The gym was okay but filthy', ['gym neutral', 'gym negative']],
      ['The soup was just ok', ['soup negative']],
    ],
  ],
  [
    'negation',
    [
      ['The towels were not clean', ['towels negative']],
      ['The waiter was neither friendly nor helpful', ['waiter negative']],
      ['The gym is not bad', ['gym positive']],
      ['There was never any noise from the lift', ['lift positive']],
      ['The pool was not too crowded', ['pool positive']],
      ['The concierge was not too helpful', ['concierge negative']],
      ['The soup was anything but delicious', ['soup negative']],
    ],
  ],
  [
    'contrast',
    [
      ['The room was tiny but immaculate', ['room negative', 'room positive']],
      ['Lovely garden, although the terrace was grubby', ['garden positive', 'terrace negative']],
      ['The lobby is gorgeous; the corridors are shabby', ['lobby positive', 'corridors negative']],
    ],
  ],
  [
    'degree',
    [
      ['The mattress was too soft', ['mattress negative']],
      ['The desk is big enough', ['desk positive']],
      ['The shower could have been cleaner', ['shower negative']],
      ['The staff could not have been kinder', ['staff positive']],
      ['A kettle would have been nice', ['kettle negative']],
      ['The spa needs a lot of updating', ['spa negative']],
    ],
  ],
  [
    'what is missing or fails',
    [
      ['The television did not work', ['television negative']],
      ['No kettle', ['kettle negative']],
      ['We had to wait for our table', ['table negative']],
      ['You can hear the neighbours through paper thin walls', ['walls negative', 'neighbours negative']],
    ],
  ],
  ['supposition', [['If you want a quiet room, ask for the courtyard', []]]],
  [
    'spelling',
    [
      ['A disapointing dinner', ['dinner negative']],
      ['The bartender was soooo friendly', ['bartender positive']],
      ['EXCELLENT SPA', ['spa positive']],
    ],
  ],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(told(text).sort()).toEqual([...expected].sort());
  });
});

describe('sarcasm and idiom', () => {
  test.each([
    ['Great, another cold shower.', 'negative'],
    ['The croissants are to die for', 'positive'],
    ['The pillows are like bricks', 'negative'],
    ['I would not send my worst enemy to this dump', 'negative'],
    ['We will definitely be staying here again', 'positive'],
    ['Never again!', 'negative'],
  ])('%s', (text, expected) => {
    expect(opinionsIn(text).map((opinion) => opinion.polarity)).toContain(expected);
  });
});

describe('promises', () => {
  test('facts are no opinions', () => {
    expect(opinionsIn('We stayed on the fourth floor from Monday to Friday.')).toEqual([]);
  });

  test('any text gives quotes that are its own words, and never throws', () => {
    const words = fc.constantFrom(
      'not',
      'the room',
      'was',
      'filthy',
      'but',
      'lovely',
      ',',
      '.',
      'staff',
      'too',
      '’',
      'no',
      'if',
      '😡',
      '-',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const opinion of opinionsIn(text)) expect(text).toContain(opinion.quote);
      }),
      { numRuns: 500 },
    );
  });

  test('a very long text without a full stop is read to its end', () => {
    const text = `${'the linen was lovely and '.repeat(4000)}the soup was vile`;
    expect(opinionsIn(text).at(-1)).toMatchObject({ target: 'soup', polarity: 'negative' });
  });

  test('upper case changes nothing', () => {
    const text = 'The porter was rude but the terrace is beautiful';
    expect(told(text.toUpperCase())).toEqual(told(text));
  });
});
