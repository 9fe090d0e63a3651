import { normalise } from '../passes/01-normalise';
import { normAt } from '../reading';
import type { Span, Token } from '../reading';
import { expand } from './expand';
import { Trie } from './trie';

/** A stretch of tokens and what it means. */
export interface Marked<T> extends Span {
  value: T;
}
type Finder<T> = (tokens: readonly Token[], from: number, end: number) => { value: T; to: number } | null;

/** A finder of phrases in the notation of the cues that gives what the phrase stands for. Where two say the same, the first stays. */
export function signFinder<T>(entries: readonly (readonly [lines: readonly string[], value: T])[]): Finder<T> {
  const trie = new Trie<T>();
  for (const [lines, value] of entries)
    for (const words of lines.flatMap(expand))
      trie.add(
        words.flatMap((word) => normalise(word).map(({ norm }) => norm)),
        value,
      );
  return (tokens, from, end) => trie.longest(from, (i) => (i < end ? normAt(tokens, i) : undefined));
}

/** All matches from left to right, the longest at each place, none overlapping another. */
export function spansOf<T>(tokens: readonly Token[], { from, to }: Span, find: Finder<T>): Marked<T>[] {
  const spans: Marked<T>[] = [];
  for (let i = from; i < to;) {
    const found = find(tokens, i, to);
    if (found !== null) spans.push({ from: i, ...found });
    i = found?.to ?? i + 1;
  }
  return spans;
}

/** True if `inner` lies within `outer` and is shorter: the "hot" of "hot chocolate" says nothing of the weather. */
export const covers = (outer: Span, inner: Span): boolean =>
  outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from;
