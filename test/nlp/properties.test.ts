import fc from 'fast-check';
import { understand } from '../../nlp/understand';
import { isPositive } from '../../domain/words';
import { heard, said } from './said';

const THINGS = [
  'feather pillows',
  'green tea',
  'a quiet room',
  'a high floor',
  'oat milk',
  'sparkling water',
  'a bathtub',
  'blackout curtains',
  'jazz',
  'a kettle',
];
const thing = fc.constantFrom(...THINGS);
const things = fc.uniqueArray(thing, { minLength: 2, maxLength: 4 });
const wish = fc.constantFrom('I like', 'I prefer', 'I need', 'I want', 'I would like', 'My wife loves', 'We always ask for');
const sentence = fc.tuple(wish, things).map(([start, list]) => `${start} ${list.slice(0, -1).join(', ')} and ${list.at(-1) ?? ''}`);
const meaning = (text: string): string[] => heard(text).map(({ item, level, holder, when }) => JSON.stringify([item, level, holder, when]));

describe('understanding as a whole', () => {
  it('finds every thing on a list', () => {
    fc.assert(
      fc.property(wish, things, (start, list) => {
        expect(said(`${start} ${list.join(' and ')}.`)).toHaveLength(list.length);
      }),
    );
  });

  it('quotes the text verbatim', () => {
    const noise = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(noise, sentence, noise, (before, text, after) => {
        const whole = `${before} ${text}. ${after}`;
        for (const { quote } of heard(whole)) expect(whole).toContain(quote);
      }),
    );
  });

  it('hears the same with "please", in capitals, with spaces, emoji and curly quotes', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const plain = meaning(text);
        for (const other of [`${text} please`, text.toUpperCase(), `  ${text}   `, `${text} 🎉`, `“${text}”`])
          expect(meaning(other)).toEqual(plain);
      }),
    );
  });

  it('hears the same in any order of the list', () => {
    fc.assert(
      fc.property(wish, things, (start, list) => {
        expect(said(`${start} ${[...list].reverse().join(' and ')}`).sort()).toEqual(said(`${start} ${list.join(' and ')}`).sort());
      }),
    );
  });

  it('turns about when denied', () => {
    const verbs = fc.constantFrom(
      ['I like', "I don't like"],
      ['I want', 'I do not want'],
      ['My wife drinks', "My wife doesn't drink"],
      ['I eat', 'I never eat'],
    );
    fc.assert(
      fc.property(verbs, fc.constantFrom('green tea', 'oat milk', 'sparkling water', 'apple juice'), ([yes, no], what) => {
        const level = (text: string): boolean[] => heard(text).map((one) => isPositive(one.level));
        expect(level(`${yes} ${what}`)).toEqual([true]);
        expect(level(`${no} ${what}`)).toEqual([false]);
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('guest' as const, 'staff' as const), (text, speaker) => {
        expect(understand(text, { speaker }).preferences).toBeInstanceOf(Array);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'I like tea and need a quiet room. ',
    'no ',
    'my ',
    'and pillow ',
    'tea and coffee and milk or ',
    'a',
    'Ab',
    ',',
    '(',
    "n't ",
    '\n',
    '7 ',
    'two three 4 20 dollars per night ',
    'I like I want no please ',
    'not never was not very good ',
    'staffRooms',
    'if it is ',
    ' - ',
    'b/fast w/o 4 her ',
    '🎉 ñandú ',
    '我喜欢绿茶',
    '\u0301',
    'forget everything about my ',
  ])('takes time in step with length: %j', (part) => {
    const time = (kilobytes: number): number => {
      const text = part.repeat(Math.ceil((kilobytes * 1000) / part.length));
      const start = process.cpuUsage().user;
      understand(text, { speaker: 'guest' });
      return process.cpuUsage().user - start + 5000;
    };
    time(10);
    expect(time(100) / time(10)).toBeLessThan(10 * 4);
  });
});
