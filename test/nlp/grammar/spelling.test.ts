import { mended } from '../../../nlp/grammar/spelling';

test.each([
  ['softner', 'softener'],
  ['attendent', 'attendant'],
  ['recomended', 'recommended'],
  ['seperate', 'separate'],
  ['freindly', 'friendly'],
  ['toliet', 'toilet'],
])('%s is read as %s', (word, meant) => {
  expect(mended(word)).toBe(meant);
});

/** Real words near one of ours, short ones, words with an ending of their own, and what could be two of ours. */
test.each(['angle', 'quite', 'desert', 'pinch', 'scene', 'current', 'locale', 'dairy', 'cots', 'angled', 'zzzzz'])('%s stays', (word) => {
  expect(mended(word)).toBe(word);
});
