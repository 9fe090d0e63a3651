import { actionIn } from '../../../domain/brief/action';
import { fill, wordingOf } from '../../../domain/brief/languages';
import { LANGUAGES } from '../../../domain/words';

/** Every template of a language by its path, and the names it leaves open. */
const templates = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string')
    return [
      [
        path,
        [...value.matchAll(/\{(\w+)\}/g)]
          .map(([, name]) => name)
          .sort()
          .join(' '),
      ],
    ];
  return Object.entries(value as object).flatMap(([key, inner]) => templates(inner, `${path}/${key}`));
};

test.each(LANGUAGES)('%s says all that English says, with the same places to fill', (language) => {
  expect(templates(wordingOf(language)).sort()).toEqual(templates(wordingOf('en')).sort());
});

test.each(LANGUAGES.filter((language) => language !== 'en'))('%s is not English', (language) => {
  const [ours, english] = [wordingOf(language), wordingOf('en')];
  for (const part of ['actions', 'reasons', 'lines', 'lastTime', 'ratings'] as const) {
    const said = Object.entries(ours[part]).filter(([key]) => key !== 'task');
    const same = said.filter(([key, value]) => value === (english[part] as Record<string, unknown>)[key]);
    expect(same).toEqual([]);
  }
});

test('a sentence keeps the guest’s own words', () => {
  const wish = {
    slot: 'bed.pillow',
    item: 'buckwheat pillow',
    level: 'preferred',
    holder: 'son',
    when: ['in winter'],
    until: '2031-05-01',
  } as const;
  expect(LANGUAGES.map((language) => actionIn({ ...wish, when: [...wish.when] }, language))).toEqual([
    'On the bed: buckwheat pillow (for the son; when: in winter; until 2031-05-01)',
    'Auf das Bett: buckwheat pillow (für: son; wenn: in winter; bis 2031-05-01)',
    'Sur le lit : buckwheat pillow (pour : son; quand : in winter; jusqu’au 2031-05-01)',
    'En la cama: buckwheat pillow (para: son; cuando: in winter; hasta el 2031-05-01)',
  ]);
});

test('words in braces that a guest wrote are not filled in', () => {
  expect(fill('{a} and {b}', { a: '{b}', b: 'x' })).toBe('{b} and x');
});
