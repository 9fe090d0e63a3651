import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, LEADS, NEGATIONS, PREPOSITIONS, PRONOUNS, WH_WORDS } from '../lexicon/grammar';
import { element, ends, type Element, type Named } from './pattern';
import type { Word } from './words';

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

const isRequired = ({ optional, gap, any, start, suffixes }: Element): boolean =>
  !optional && !any && !start && gap === 0 && suffixes.length === 0;

const COMMON: readonly ReadonlySet<string>[] = [AUXILIARIES, CONJUNCTIONS, DETERMINERS, LEADS, NEGATIONS, PREPOSITIONS, PRONOUNS, WH_WORDS];
/** How often an element is met, in words of an open class: a word of a closed class and a class of words are met far more often. */
const oftenMet = ({ words, prefixes, classes }: Element): number =>
  [...words].reduce((sum, word) => sum + (COMMON.some((set) => set.has(word)) ? 50 : 1), prefixes.length * 3 + classes.length * 30);

/** Many patterns at once, each looked for by the rarest word that it needs, so that a text pays only for patterns that could be in it. */
export class Patterns<T> {
  private readonly byWord = new Map<string, Compiled<T>[]>();
  private readonly byPrefix = new Map<string, Compiled<T>[]>();
  private readonly byClass = new Map<string, Compiled<T>[]>();
  private size = 0;

  /** Throws where a pattern has no word that must be there. */
  constructor(
    lines: Iterable<readonly [pattern: string, value: T]>,
    private readonly named: Named = {},
  ) {
    for (const [line, value] of lines) this.add(line, value, this.size++);
  }

  private add(line: string, value: T, order: number): void {
    const elements = line.split(' ').map((source) => element(source, this.named));
    const [first, ...others] = elements.filter(isRequired);
    if (first === undefined) throw new Error(`The pattern "${line}" needs a word that must be there.`);
    const rarest = others.reduce((best, each) => (oftenMet(each) < oftenMet(best) ? each : best), first);
    const before = elements.slice(0, elements.indexOf(rarest)).filter(({ start }) => !start);
    const fewest = before.filter(({ optional, gap }) => !optional && gap === 0).length;
    const most = before.reduce((sum, { gap }) => sum + Math.max(1, gap), 0);
    const compiled = { elements, value, order, fewest, most };
    for (const word of rarest.words) file(this.byWord, word, compiled);
    for (const prefix of new Set(rarest.prefixes.map((each) => each.slice(0, PREFIX)))) file(this.byPrefix, prefix, compiled);
    for (const each of rarest.classes) file(this.byClass, each, compiled);
  }

  /** Every pattern that matches, each at its longest: by where it begins, the longest first. */
  matches(words: readonly Word[]): Found<T>[] {
    const hits = new Map<number, Hit<T>>();
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (word === undefined) continue;
      this.around(this.byWord.get(word.low), words, i, hits);
      if (this.byPrefix.size > 0) this.around(this.byPrefix.get(word.low.slice(0, PREFIX)), words, i, hits);
      for (const each of word.classes) this.around(this.byClass.get(each), words, i, hits);
    }
    return [...hits.values()].sort((a, b) => a.first - b.first || b.last - a.last || a.order - b.order);
  }

  /** What is looked for by the word at `i`; found there already where a word stands twice in a pattern. */
  private around(patterns: readonly Compiled<T>[] | undefined, words: readonly Word[], i: number, hits: Map<number, Hit<T>>): void {
    if (patterns === undefined) return;
    for (const { elements, value, order, fewest, most } of patterns)
      for (let first = i - fewest; first >= Math.max(0, i - most); first--) {
        const end = ends(elements, 0, words, first);
        if (end > first) hits.set(first * this.size + order, { first, last: end - 1, value, order });
      }
  }

  /** The longest match of each word that one begins at. */
  byStart(words: readonly Word[]): ReadonlyMap<number, Found<T>> {
    const starts = new Map<number, Found<T>>();
    for (const found of this.matches(words)) if (!starts.has(found.first)) starts.set(found.first, found);
    return starts;
  }

  /** Every longest match, left to right, none overlapping. */
  all(words: readonly Word[]): Found<T>[] {
    return apart(this.matches(words));
  }
}

/** Of matches in their order those that do not overlap, left to right. */
export function apart<T>(found: readonly Found<T>[]): Found<T>[] {
  let free = 0;
  return found.filter(({ first, last }) => {
    if (first < free) return false;
    free = last + 1;
    return true;
  });
}

function file<T>(index: Map<string, Compiled<T>[]>, key: string, compiled: Compiled<T>): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [compiled]);
  else known.push(compiled);
}
