import { BLAME } from '../lexicon/sentiment-blame';
import { UNDERIVED } from '../lexicon/sentiment-modifiers';
import { PHRASES } from '../lexicon/sentiment-phrases';
import { PRAISE } from '../lexicon/sentiment-praise';
import { Patterns } from './patterns';

const listed = (words: string): string[] => words.split(/\s+/).filter(Boolean);
const underived = new Set(listed(UNDERIVED));

const scores = new Map<string, number>();
const compounds: [string, number][] = [];
for (const strength of [1, 2, 3] as const) {
  for (const word of listed(PRAISE[strength])) enter(word, strength);
  for (const word of listed(BLAME[strength])) enter(word, -strength);
}

function enter(word: string, score: number): void {
  if (word.includes('-')) compounds.push([word.replaceAll('-', ' '), score]);
  else scores.set(word, score);
}

/** All phrases with a sense of their own, each with its score; 0 takes the words out of play. */
export const phrases = new Patterns<number>([
  ...compounds,
  ...PHRASES.flatMap(([score, lines]) => lines.map((line) => [line, score] as const)),
]);

const ENDINGS: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ['iness', ['y']],
  ['ness', ['']],
  ['iest', ['y']],
  ['ier', ['y']],
  ['ily', ['y']],
  ['ably', ['able']],
  ['ibly', ['ible']],
  ['est', ['', 'e']],
  ['er', ['', 'e']],
  ['ly', ['', 'le']],
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['s', ['']],
];

/** The letters that an ending ends with: most words end otherwise. */
const INFLECTED = new Set(ENDINGS.map(([ending]) => ending.slice(-1)));

/** Shorter words have too many neighbours to be corrected. */
const SHORTEST = 8;
const DOUBLED = /([bdgklmnprt])\1$/;

/** How good (1 to 3) or bad (-1 to -3) a word is by itself, also where it is inflected; 0 if it says nothing. */
export function scoreOf(low: string): number {
  const known = scores.get(low);
  if (known !== undefined) return known;
  return low.length < 5 || underived.has(low) ? 0 : derived(low);
}

function derived(low: string): number {
  const endings = INFLECTED.has(low.slice(-1)) ? ENDINGS : [];
  for (const [ending, stems] of endings) {
    if (!low.endsWith(ending)) continue;
    const rest = low.slice(0, -ending.length);
    if (rest.length < 3) continue;
    for (const stem of [...stems.map((s) => rest + s), rest.replace(DOUBLED, '$1')]) {
      const score = stem.length < 4 ? undefined : scores.get(stem);
      if (score !== undefined) return score;
    }
  }
  return squeezed(low) || misspelt(low);
}

/** "sooo goood", "terribleee": a letter said three times or more is said once or twice. */
function squeezed(low: string): number {
  if (!/(.)\1\1/.test(low)) return 0;
  return scores.get(low.replace(/(.)\1{2,}/g, '$1')) ?? scores.get(low.replace(/(.)\1{2,}/g, '$1$1')) ?? 0;
}

const skeletons = new Map<string, string>();
for (const word of scores.keys()) if (word.length >= SHORTEST - 1) skeletons.set(skeleton(word), word);

/** What is left of a word when its vowels and doubled letters go: "desapointing" and "disappointing" leave the same. */
function skeleton(word: string): string {
  return (
    word.charAt(0) +
    word
      .slice(1)
      .replace(/[aeiouy]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}

/** The score of the word that this one, unknown, is a misspelling of, if only vowels or doubled letters went wrong. */
function misspelt(low: string): number {
  if (low.length < SHORTEST || low.length > 20) return 0;
  const meant = skeletons.get(skeleton(low));
  return meant && apart(low, meant) <= (low.length < 10 ? 1 : 2) ? (scores.get(meant) ?? 0) : 0;
}

/** How many letters must be put in, left out or changed (Levenshtein) to make one word of the other. */
function apart(one: string, two: string): number {
  let row = Array.from({ length: two.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= two.length; j++) {
      const same = one[i - 1] === two[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[two.length] ?? 0;
}
