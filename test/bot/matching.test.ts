import { matching } from '../../bot/matching';
import { aPreference } from '../support/samples';

const KNOWN = [
  aPreference('pillow', { item: 'foam pillow', slot: 'bed.pillow', category: 'bed' }),
  aPreference('paper', { item: 'Corriere della Sera', slot: 'media.newspaper', category: 'media' }),
  aPreference('ice', { item: 'ice cubes', slot: 'drink.ice', category: 'drink', when: ['white wine'] }),
  aPreference('milk', { item: 'chocolate milk', slot: 'drink.other', category: 'drink', holder: 'son' }),
  aPreference('tea', { item: 'crème de menthe tea', slot: 'drink.tea', category: 'drink' }),
];

describe('which preference is meant', () => {
  test.each([
    ['foam pillow', ['pillow']],
    ['the foam pillows', ['pillow']],
    ['pillow', ['pillow']],
    ['newspaper', ['paper']],
    ['my ice cube', ['ice']],
    ['the ice in my white wine', ['ice']],
    ['creme de menthe', ['tea']],
    ['my son', ['milk']],
    ['drinks', ['ice', 'milk', 'tea']],
    ['parrot', []],
    ['the', []],
  ])('%s', (said, ids) => {
    expect(matching(said, KNOWN).map(({ id }) => id)).toEqual(ids);
  });
});
