import { addressOf, guestWording, languageFor, listedIn, wishIn } from '../../../domain/guest-words';
import { LANGUAGES } from '../../../domain/words';
import { aGuest, aPreference } from '../../support/samples';

/** Every template of a language by its path, and the names it leaves open. */
const templates = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') {
    const names = [...value.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    return [[path, names.sort().join(' ')]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => templates(inner, `${path}/${key}`));
};
const without = (language: (typeof LANGUAGES)[number]) => ({ ...guestWording(language), titles: {} });

test.each(LANGUAGES)('%s says all that English says, with the same places to fill', (language) => {
  expect(templates(without(language)).sort()).toEqual(templates(without('en')).sort());
});

test.each(LANGUAGES.filter((language) => language !== 'en'))('%s is not English', (language) => {
  for (const part of ['review', 'recovered', 'subjects', 'mail'] as const) {
    const english: Record<string, string> = { ...guestWording('en')[part] };
    const same = Object.entries(guestWording(language)[part]).filter(([key, value]) => key !== 'line' && value === english[key]);
    expect(same).toEqual([]);
  }
});

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['German', 'de'],
  ['Français', 'fr'],
  ['SPA', 'es'],
  ['es_MX', 'es'],
  ['en-GB', 'en'],
  ['it', 'en'],
  [undefined, 'en'],
])('a guest whose language is %s is spoken to in %s', (language, expected) => {
  expect(languageFor(language === undefined ? {} : { language })).toBe(expected);
});

test.each([
  ['en', 'Mrs', 'Mrs Solheim'],
  ['de', 'Mrs', 'Frau Solheim'],
  ['fr', 'Mr.', 'Monsieur Solheim'],
  ['es', 'Dr', 'Dr. Solheim'],
  ['de', 'Sir', 'Sir Solheim'],
] as const)('%s: “%s” is addressed as %s', (language, title, said) => {
  expect(addressOf(aGuest('g_1', { firstName: 'Ingrid', lastName: 'Solheim', title }), language)).toBe(said);
});

test('a wish keeps the words in which it was said', () => {
  const wish = (slot: string, item: string, level: 'preferred' | 'avoided' | 'unacceptable', holder = 'guest') =>
    aPreference('p', { slot, item, level, holder });
  expect(wishIn(wish('bed.pillow', 'foam pillow', 'preferred'), 'de')).toBe('foam pillow');
  expect(wishIn(wish('bed.pillow', 'feathers', 'avoided'), 'de')).toBe('ohne feathers');
  expect(wishIn(wish('dietary.allergy', 'walnuts', 'unacceptable', 'son'), 'fr')).toBe('allergie : walnuts (son)');
  expect(wishIn(wish('dietary.allergy', 'nut allergy', 'unacceptable'), 'es')).toBe('nut allergy');
  expect(listedIn(['a', 'b', 'c', 'a'], 'es')).toBe('a, b y c');
});
