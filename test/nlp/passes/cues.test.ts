import type { Speaker } from '../../../domain/words';
import { readByRules } from '../../../nlp/understand';

/** "kind (not) holder: words" of every cue, in the order of the text. */
const cuesOf = (text: string, speaker: Speaker): string[] =>
  readByRules(text, { speaker }).flatMap(({ tokens, cues }) =>
    cues.map(({ kind, negated, holder, begin, to }) => {
      const words = tokens.slice(begin, to).map(({ norm }) => norm);
      return `${kind}${negated ? ' not' : ''} ${holder}: ${words.join(' ')}`;
    }),
  );

describe('pass 4, cues', () => {
  it.each([
    ['I like green tea.', ['wish guest: i like']],
    ['We would love a late check-out.', ['wish guest: we would love']],
    ['I guess I prefer tea.', ['wish guest: i prefer']],
    ['Could you bring me an iron?', ['request guest: could you bring']],
    ['I am allergic to shellfish.', ['avoid guest: i am allergic to']],
    ['I miss the old lounge.', ['wish guest: i miss']],
    ['No feathers, no wool.', ['avoid guest: no', 'avoid guest: no']],
  ])('finds what announces a preference: %s', (text, expected) => {
    expect(cuesOf(text, 'guest')).toEqual(expected);
  });

  it.each([
    ['My wife prefers a firm mattress.', ['wish wife: my wife prefers']],
    ['My son loves pancakes and hates porridge.', ['wish son: my son loves', 'avoid guest: hates']],
    ['The room needs a kettle.', ['lack guest: needs']],
  ])('knows whose it is: %s', (text, expected) => {
    expect(cuesOf(text, 'guest')).toEqual(expected);
  });

  it.each([
    ['I never drink coffee.', 'habit not guest: i never drink'],
    ['I do not need a cot.', 'need not guest: i do not need'],
    ['We no longer want the cot.', 'retract guest: no longer want'],
    ['Please cancel the newspaper.', 'retract guest: cancel'],
  ])('knows what is denied and what is taken back: %s', (text, expected) => {
    expect(cuesOf(text, 'guest')).toContain(expected);
  });

  it.each([
    'I have stayed here for years.',
    'The receptionist wanted a signature.',
    'They made me forget the noise.',
    'How do guests like the pool?',
    'The lobby is on the first floor.',
    'Breakfast was served at eight.',
    'He took the stairs.',
    'Miss Ortega arrived.',
  ])('finds nothing where nobody wants anything: %s', (text) => {
    expect(cuesOf(text, 'guest')).toEqual([]);
  });

  it.each([
    ['Gst prefers still water', ['wish guest: guest prefers']],
    ['Mr Ruiz not eat pork', ['habit not guest: mr ruiz not eat']],
    ['asked for two towels', ['wish guest: asked for']],
    ['Guest took the stairs', ['habit guest: guest took']],
    ['picks the raisins out of muesli', []],
    ['had breakfast in room', []],
    ['brought one up', []],
    ['Porter wants a trolley', []],
  ])('reads a note of an associate: %s', (text, expected) => {
    expect(cuesOf(text, 'staff')).toEqual(expected);
  });
});
