const KEEP = /(?:ss|us|is|os|as)$/;
const SIBILANT = /(?:ch|sh|ss|x|z)es$/;

/** The singular by form alone, the same for text and lexicon, so that it need not be right, only steady. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || KEEP.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (SIBILANT.test(word) || word.endsWith('oes')) return word.slice(0, -2);
  return word.slice(0, -1);
}
