import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, LEADS, NEGATIONS, PREPOSITIONS, PRONOUNS, WH_WORDS } from '../lexicon/grammar';

/**
 * Patterns of speech over words. A pattern is one line of data:
 *   `could|should have been`   words with alternatives        `[a|an]`    may be left out
 *   `complain*`                any word that begins so          `_`         any one word
 *   `..`                       none to three words of the same sentence
 *   `<thing>`                  a class that the caller knows    `^`         the start of a sentence or clause
 * Matching is bounded: a pattern has at most two gaps, so the work a word costs does not grow with the text.
 */
export interface Matchable {
  low: string;
  kind: string;
  classes?: readonly string[];
}

interface Element {
  words: ReadonlySet<string>;
  prefixes: readonly string[];
  classes: readonly string[];
  optional: boolean;
  /** How many words of any kind it may swallow; 0 for all but gaps. */
  gap: number;
  any: boolean;
  start: boolean;
}

interface Compiled<T> {
  elements: readonly Element[];
  value: T;
  /** Its place among the patterns: of two that match alike, the earlier is taken. */
  order: number;
  /** The fewest and the most words that may stand before the element by which it is looked for. */
  fewest: number;
  most: number;
}

export interface Found<T> {
  first: number;
  last: number;
  value: T;
}

interface Hit<T> extends Found<T> {
  order: number;
}

const PREFIX = 4;
const GAP = 3;

function element(source: string): Element {
  const optional = source.startsWith('[');
  const inner = optional ? source.slice(1, -1) : source;
  const parts = inner.split('|');
  return {
    words: new Set(parts.filter((part) => !/[*<]/.test(part))),
    prefixes: parts.filter((part) => part.endsWith('*')).map((part) => part.slice(0, -1)),
    classes: parts.filter((part) => part.startsWith('<')).map((part) => part.slice(1, -1)),
    optional,
    gap: inner === '..' ? GAP : 0,
    any: inner === '_',
    start: inner === '^',
  };
}

const isRequired = ({ optional, gap, any, start }: Element): boolean => !optional && !any && !start && gap === 0;

const COMMON: readonly ReadonlySet<string>[] = [AUXILIARIES, CONJUNCTIONS, DETERMINERS, LEADS, NEGATIONS, PREPOSITIONS, PRONOUNS, WH_WORDS];
/** How often an element is met, in words of an open class: a word of a closed class and a class of words are met far more often. */
const oftenMet = ({ words, prefixes, classes }: Element): number =>
  [...words].reduce((sum, word) => sum + (COMMON.some((set) => set.has(word)) ? 50 : 1), prefixes.length * 3 + classes.length * 30);

/** Many patterns at once, each looked for by the rarest word that it needs, so that a text pays only for patterns that could be in it. */
export class Patterns<T> {
  private readonly byWord = new Map<string, Compiled<T>[]>();
  private size = 0;

  /** Throws where a pattern has no word that must be there. */
  constructor(lines: Iterable<readonly [pattern: string, value: T]>) {
    for (const [line, value] of lines) this.add(line, value, this.size++);
  }

  private add(line: string, value: T, order: number): void {
    const elements = line.split(' ').map(element);
    const required = elements.filter(isRequired);
    const [first, ...others] = required;
    if (first === undefined) throw new Error(`The pattern "${line}" needs a word that must be there.`);
    const rarest = others.reduce((best, each) => (oftenMet(each) < oftenMet(best) ? each : best), first);
    const before = elements.slice(0, elements.indexOf(rarest)).filter(({ start }) => !start);
    const fewest = before.filter(({ optional, gap }) => !optional && gap === 0).length;
    const most = before.reduce((sum, { gap }) => sum + Math.max(1, gap), 0);
    for (const key of keysOf(rarest)) this.byWord.set(key, [...(this.byWord.get(key) ?? []), { elements, value, order, fewest, most }]);
  }

  /** Every pattern that matches, each at its longest: by where it begins, the longest first. */
  matches(words: readonly Matchable[]): Found<T>[] {
    const hits = new Map<number, Hit<T>>();
    words.forEach((word, i) => {
      this.around(this.byWord.get(word.low), words, i, hits);
      this.around(this.byWord.get(`${word.low.slice(0, PREFIX)}*`), words, i, hits);
      for (const each of word.classes ?? []) this.around(this.byWord.get(`<${each}>`), words, i, hits);
    });
    return [...hits.values()].sort((a, b) => a.first - b.first || b.last - a.last || a.order - b.order);
  }

  /** What is looked for by the word at `i`; found there already where a word stands twice in a pattern. */
  private around(patterns: readonly Compiled<T>[] | undefined, words: readonly Matchable[], i: number, hits: Map<number, Hit<T>>): void {
    if (patterns === undefined) return;
    for (const { elements, value, order, fewest, most } of patterns)
      for (let first = i - fewest; first >= Math.max(0, i - most); first--) {
        const end = ends(elements, 0, words, first);
        if (end > first) hits.set(first * this.size + order, { first, last: end - 1, value, order });
      }
  }

  /** The longest match of each word that one begins at. */
  byStart(words: readonly Matchable[]): ReadonlyMap<number, Found<T>> {
    return new Map(
      this.matches(words)
        .reverse()
        .map((found) => [found.first, found]),
    );
  }

  /** Every longest match, left to right, none overlapping. */
  all(words: readonly Matchable[]): Found<T>[] {
    let free = 0;
    return this.matches(words).filter(({ first, last }) => {
      if (first < free) return false;
      free = last + 1;
      return true;
    });
  }
}

const keysOf = ({ words, prefixes, classes }: Element): string[] => [
  ...words,
  ...prefixes.map((prefix) => `${prefix.slice(0, PREFIX)}*`),
  ...classes.map((each) => `<${each}>`),
];

/** Where the pattern ends if it matches from word `i` on, else -1. The longest way through wins. */
function ends(elements: readonly Element[], e: number, words: readonly Matchable[], i: number): number {
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

function overGap(elements: readonly Element[], e: number, words: readonly Matchable[], i: number): number {
  for (let n = 0; n <= GAP; n++) {
    const end = ends(elements, e + 1, words, i + n);
    if (end >= 0) return end;
    if (!isSpoken(words[i + n])) return -1;
  }
  return -1;
}

const isSpoken = (word: Matchable | undefined): boolean => word?.kind === 'word' || word?.kind === 'number';

function fits(here: Element, word: Matchable): boolean {
  if (here.any) return isSpoken(word);
  if (here.words.has(word.low)) return true;
  if (here.classes.some((c) => word.classes?.includes(c))) return true;
  return here.prefixes.some((prefix) => word.low.startsWith(prefix));
}

const OPENERS = new Set(['and', 'but', 'so', 'then', 'also', 'just', 'please', 'pls', 'or', 'however', 'definitely', 'always']);

/** True at the start of a text, sentence or clause, and after one word that may open one ("but", "so", "please"). */
export function opens(words: readonly Matchable[], i: number): boolean {
  const before = words[i - 1];
  if (!before || !JOINED.has(before.kind)) return true;
  return OPENERS.has(before.low) && !JOINED.has(words[i - 2]?.kind ?? 'stop');
}

const JOINED = new Set(['word', 'number', 'money', 'slash']);
