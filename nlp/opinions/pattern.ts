import type { Word } from './words';

/**
 * Patterns of speech over words. A pattern is one line of data:
 *   `could|should have been`   words with alternatives        `[a|an]`    may be left out
 *   `complain*`                any word that begins so          `*ing`      any word that ends so
 *   `..`                       none to three words of the same sentence
 *   `_`                        any one word                     `^`         the start of a sentence or clause
 *   `<thing>`                  a class that words carry, or a list of words that the caller names
 * Matching is bounded: a pattern has at most two gaps, so the work a word costs does not grow with the text.
 */
export interface Element {
  words: ReadonlySet<string>;
  prefixes: readonly string[];
  suffixes: readonly string[];
  classes: readonly string[];
  optional: boolean;
  /** How many words of any kind it may swallow; 0 for all but gaps. */
  gap: number;
  any: boolean;
  start: boolean;
}

/** Lists of words by the name that patterns call them by. */
export type Named = Readonly<Record<string, readonly string[]>>;

const GAP = 3;

/** One element of a pattern, with the named lists written out. */
export function element(source: string, named: Named): Element {
  const optional = source.startsWith('[');
  const inner = optional ? source.slice(1, -1) : source;
  const parts = inner.split('|').flatMap((part) => (part.startsWith('<') ? (named[part.slice(1, -1)] ?? [part]) : [part]));
  return {
    words: new Set(parts.filter((part) => !/[*<]/.test(part))),
    prefixes: parts.filter((part) => part.endsWith('*')).map((part) => part.slice(0, -1)),
    suffixes: parts.filter((part) => part.startsWith('*')).map((part) => part.slice(1)),
    classes: parts.filter((part) => part.startsWith('<')).map((part) => part.slice(1, -1)),
    optional,
    gap: inner === '..' ? GAP : 0,
    any: inner === '_',
    start: inner === '^',
  };
}

/** Where the pattern ends if it matches from word `i` on, else -1. The longest way through wins. */
export function ends(elements: readonly Element[], e: number, words: readonly Word[], i: number): number {
  const here = elements[e];
  if (!here) return i;
  if (here.start) return opens(words, i) ? ends(elements, e + 1, words, i) : -1;
  if (here.gap) return overGap(elements, e, words, i);
  const word = words[i];
  if (word && fits(here, word)) {
    const end = ends(elements, e + 1, words, i + 1);
    if (end >= 0) return end;
  }
  return here.optional ? ends(elements, e + 1, words, i) : -1;
}

function overGap(elements: readonly Element[], e: number, words: readonly Word[], i: number): number {
  for (let n = 0; n <= GAP; n++) {
    const end = ends(elements, e + 1, words, i + n);
    if (end >= 0) return end;
    if (!isSpoken(words[i + n])) return -1;
  }
  return -1;
}

const isSpoken = (word: Word | undefined): boolean => word?.kind === 'word' || word?.kind === 'number';

function fits(here: Element, { low, kind, classes }: Word): boolean {
  if (here.any) return kind === 'word' || kind === 'number';
  if (here.words.has(low)) return true;
  for (const each of here.classes) if (classes.includes(each)) return true;
  for (const prefix of here.prefixes) if (low.startsWith(prefix)) return true;
  for (const suffix of here.suffixes) if (low.endsWith(suffix) && kind === 'word') return true;
  return false;
}

const OPENERS = new Set(['and', 'but', 'so', 'then', 'also', 'just', 'please', 'pls', 'or', 'however', 'definitely', 'always']);

/** True at the start of a text, sentence or clause, and after one word that may open one ("but", "so", "please"). */
export function opens(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (!before || !JOINED.has(before.kind)) return true;
  return OPENERS.has(before.low) && !JOINED.has(words[i - 2]?.kind ?? 'stop');
}

const JOINED = new Set(['word', 'number', 'money', 'slash']);
