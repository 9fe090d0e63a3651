import nlp from 'compromise/two';
import { LEXICON } from '../lexicon';
import { CUES } from '../lexicon/cues';
import { KINSHIP } from '../lexicon/people';
import { SETTINGS } from '../lexicon/settings';
import { AFFAIRS } from '../lexicon/affairs';

interface Model {
  one: { lexicon: Record<string, unknown> };
  two: { switches: Record<string, unknown> };
}
interface Spellings {
  known: ReadonlySet<string>;
  bySound: ReadonlyMap<string, readonly string[]>;
}

const SHORTEST = 5;
const LONG = 8;
const { one, two } = (nlp as unknown as { model: () => Model }).model();
let spellings: Spellings | null = null;

/**
 * A word nobody knows, read as the one word of ours that it can be by a slip in its vowels, a letter doubled or not, or two letters
 * in the wrong order: "softner", "alergic", "brekafast". First letters are never mended, nor what could be two words of ours.
 */
export function mended(word: string): string {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word) || one.lexicon[word] !== undefined || two.switches[word] !== undefined) return word;
  spellings ??= compile();
  if (isKnown(spellings, word)) return word;
  const near = (spellings.bySound.get(soundOf(word)) ?? []).filter((other) => isSlip(word, other));
  return near.length === 1 ? (near[0] ?? word) : word;
}

/** Known as it stands, or without an ending. */
const isKnown = ({ known }: Spellings, word: string): boolean =>
  known.has(word) ||
  ['s', 'es', 'ed', 'd', 'ing', 'er', 'ly', 'y'].some((end) => {
    const stem = word.endsWith(end) ? word.slice(0, -end.length) : '';
    return (
      stem !== '' &&
      [stem, `${stem}e`, undoubled(stem)].some(
        (base) => known.has(base) || one.lexicon[base] !== undefined || two.switches[base] !== undefined,
      )
    );
  });

/** "runn" of "running". */
const undoubled = (stem: string): string => (stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem);

function compile(): Spellings {
  const known = new Set<string>([...KINSHIP, ...AFFAIRS, ...SETTINGS.flatMap(([, words]) => [...words])]);
  const lines = [...LEXICON.flatMap(({ terms }) => terms), ...CUES.flatMap(({ lines: phrases }) => phrases)];
  for (const line of lines) for (const word of line.toLowerCase().match(/[a-z]+/g) ?? []) known.add(word);
  const bySound = new Map<string, string[]>();
  for (const word of known) if (word.length >= SHORTEST) bySound.set(soundOf(word), [...(bySound.get(soundOf(word)) ?? []), word]);
  return { known, bySound };
}

/** First letter, then the consonants in the order of the alphabet without doubles: what vowels and order cannot change. */
const soundOf = (word: string): string => word.slice(0, 1) + [...new Set(word.slice(1).replace(/[aeiouy]/g, ''))].sort().join('');

/** One vowel more, less or (in a long word) other, one letter doubled, or two neighbours changed over (in one not too short). */
function isSlip(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1) return false;
  let from = 0;
  while (from < word.length && word[from] === other[from]) from++;
  const [rest, want] = [word.slice(from), other.slice(from)];
  if (rest.length === want.length)
    return (word.length >= LONG && isOtherVowel(rest, want)) || (word.length > SHORTEST && isTurned(rest, want));
  const [longer, shorter] = rest.length > want.length ? [rest, want] : [want, rest];
  if (longer.slice(1) !== shorter || (rest === 'e' && want === '')) return false;
  return isVowel(longer[0]) || longer.startsWith(word.charAt(from - 1));
}

const isOtherVowel = (rest: string, want: string): boolean => rest.slice(1) === want.slice(1) && isVowel(rest[0]) && isVowel(want[0]);
const isTurned = (rest: string, want: string): boolean => rest === [want.charAt(1), want.charAt(0), want.slice(2)].join('');
const isVowel = (letter: string | undefined): boolean => /^[aeiou]$/.test(letter ?? '');
