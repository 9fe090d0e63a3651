import { normAt } from '../reading';
import { normalise } from '../passes/01-normalise';
import type { Token } from '../reading';
import { FILLERS } from '../lexicon/grammar';
import { expand } from './expand';
import { Trie } from './trie';

/** A finder for fixed phrases of a lexicon, in the same notation as cues. */
export function phraseFinder(lines: readonly string[]): (tokens: readonly Token[], from: number, end: number) => number | null {
  const trie = new Trie<true>();
  for (const line of lines)
    for (const words of expand(line))
      trie.add(
        words.flatMap((word) => normalise(word).map(({ norm }) => norm)),
        true,
      );
  return (tokens, from, end) => trie.longest(from, (i) => (i < end ? normAt(tokens, i) : undefined))?.to ?? null;
}

export const isFiller = (word: string): boolean => FILLERS.has(word);

/** True where the finder matches anywhere in the span. */
export function holds(find: ReturnType<typeof phraseFinder>, tokens: readonly Token[], span: { from: number; to: number }): boolean {
  for (let i = span.from; i < span.to; i++) if (find(tokens, i, span.to) !== null) return true;
  return false;
}
