import { heard } from '../said';

/** An unknown thing is filed under what its note is about. */
test.each([
  ['shirts of 1104: no grimples', 'grimples', 'housekeeping'],
  ['mezcal for Mr Sorel, no flurn', 'flurn', 'drink'],
  ['mezcal for Mr Sorel, no lime', 'lime', 'drink'],
  ['grilled sole for Mr Sorel, no lemon', 'lemon', 'food'],
  ['spa: Ms Kaya wants the borlock', 'borlock', 'wellness'],
  ['the dog of 16 dislikes the zibbet', 'zibbet', 'pets'],
  ['Mr Sorel wants the borlock', 'borlock', 'service'],
])('%s', (text, thing, category) => {
  const found = heard(text, { speaker: 'staff' }).find(({ item }) => item.includes(thing));
  expect(found?.category).toBe(category);
});
