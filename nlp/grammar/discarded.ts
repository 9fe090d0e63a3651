import { DISCARDING, GONE_TO } from '../lexicon/behaviour';
import { normAt, tokenAt, type Span, type Token } from '../reading';
import { phraseFinder } from './phrases';

const goneAt = phraseFinder(GONE_TO);
const FARTHEST = 7;

/** The words for a thing between a verb of discarding at `verb` and where the thing goes, "picks (the raisins) out of"; null where nothing is discarded. */
export function discardedAt(tokens: readonly Token[], verb: number, end: number): (Span & { gone: number }) | null {
  if (!DISCARDING.has(normAt(tokens, verb))) return null;
  for (let i = verb + 2; i < Math.min(end, verb + FARTHEST); i++) {
    if (tokenAt(tokens, i).kind === 'mark') return null;
    const gone = goneAt(tokens, i, end);
    if (gone !== null) return { from: verb + 1, to: i, gone };
  }
  return null;
}
