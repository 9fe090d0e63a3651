import { stemsOf } from '../domain/items/stems';
import type { Preference } from '../domain/profile';
import { slotOf } from '../domain/slots';

/** Words of a question about a wish that say nothing of the wish itself. */
const EMPTY_WORDS = new Set('no not think want like have has about do does'.split(' '));

const stems = (words: string): string[] => stemsOf(words.toLowerCase()).filter((stem) => !EMPTY_WORDS.has(stem));

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
