import nlp from 'compromise/two';

const { one } = (nlp as unknown as { model: () => { one: { lexicon: Record<string, string | string[] | undefined> } } }).model();
const PLACES = new Set(['City', 'Country', 'Place', 'Region']);

/** True for the names of cities, regions and countries that the tagger's lexicon lists. */
export function isPlaceName(word: string): boolean {
  const tags = one.lexicon[word];
  return tags !== undefined && [tags].flat().some((tag) => PLACES.has(tag));
}
