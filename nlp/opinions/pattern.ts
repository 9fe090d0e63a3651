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
}

export interface Found<T> {
  first: number;
  last: number;
  value: T;
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

/** Many patterns at once, found by their first word, so that a text pays only for patterns that could begin where it stands. */
export class Patterns<T> {
  private readonly byWord = new Map<string, Compiled<T>[]>();

  constructor(lines: Iterable<readonly [pattern: string, value: T]>) {
    for (const [line, value] of lines) this.add({ elements: line.split(' ').map(element), value });
  }

  private add(pattern: Compiled<T>): void {
    for (const each of pattern.elements) {
      if (each.start) continue;
      const keys = [...each.words, ...each.prefixes.map((p) => `${p.slice(0, PREFIX)}*`), ...each.classes.map((c) => `<${c}>`)];
      for (const key of keys) this.byWord.set(key, [...(this.byWord.get(key) ?? []), pattern]);
      if (!each.optional) return;
    }
  }

  /** The longest pattern that begins at this word, if any. */
  at(words: readonly Matchable[], i: number): Found<T> | null {
    const word = words[i];
    if (!word) return null;
    let best = this.longest(this.byWord.get(word.low), words, i, null);
    best = this.longest(this.byWord.get(`${word.low.slice(0, PREFIX)}*`), words, i, best);
    for (const each of word.classes ?? []) best = this.longest(this.byWord.get(`<${each}>`), words, i, best);
    return best;
  }

  private longest(
    patterns: readonly Compiled<T>[] | undefined,
    words: readonly Matchable[],
    i: number,
    known: Found<T> | null,
  ): Found<T> | null {
    let best = known;
    for (const pattern of patterns ?? []) {
      const end = ends(pattern.elements, 0, words, i);
      if (end > i && (!best || end - 1 > best.last)) best = { first: i, last: end - 1, value: pattern.value };
    }
    return best;
  }

  /** Every pattern that matches from this word on, each at its longest. */
  allAt(words: readonly Matchable[], i: number): Found<T>[] {
    const word = words[i];
    if (!word) return [];
    const keys = [word.low, `${word.low.slice(0, PREFIX)}*`, ...(word.classes ?? []).map((each) => `<${each}>`)];
    const candidates = new Set(keys.flatMap((key) => this.byWord.get(key) ?? []));
    return [...candidates].flatMap(({ elements, value }) => {
      const end = ends(elements, 0, words, i);
      return end > i ? [{ first: i, last: end - 1, value }] : [];
    });
  }

  /** Every longest match, left to right, none overlapping. */
  all(words: readonly Matchable[]): Found<T>[] {
    const found: Found<T>[] = [];
    for (let i = 0; i < words.length; i++) {
      const hit = this.at(words, i);
      if (!hit) continue;
      found.push(hit);
      i = hit.last;
    }
    return found;
  }
}

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
