import type { Preference } from '../domain/profile';
import { slotOf } from '../domain/slots';

const EMPTY_WORDS = new Set(
  'a an the my his her their our your i me we of for in on at to with and or any some no not that this it is are do does think want wants like likes have has about please more'.split(
    ' ',
  ),
);

/** Words by their stems: enough to tell "pillows" is "pillow", and never more than a plural or an -ing. */
const stems = (words: string): string[] =>
  words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word))
    .map((word) => (word.length > 3 ? word.replace(/(?:ies|y)$/, 'i').replace(/(?:es|s|ing|ed)$/, '') : word));

/** The preferences meant by these words, best first: all their words in the item, else in what it is about. [] if none. */
export function matching(said: string, known: readonly Preference[]): Preference[] {
  const wanted = stems(said);
  if (wanted.length === 0) return [];
  const holds = (words: string) => wanted.every((stem) => stems(words).includes(stem));
  const byItem = known.filter(({ item }) => holds(item));
  if (byItem.length > 0) return byItem;
  const aloud = ({ item, slot, category, holder, when }: Preference) =>
    [item, slot, slotOf(slot).label, category, holder, ...when].join(' ');
  const wide = known.filter((preference) => holds(aloud(preference)));
  return wide.length > 0 ? wide : known.filter(({ item }) => stems(item).length > 0 && stems(item).every((stem) => wanted.includes(stem)));
}
