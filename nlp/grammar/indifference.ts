import { INDIFFERENT_AFTER, INDIFFERENT_BEFORE } from '../lexicon/criteria';
import { normAt, tokenAt, type Candidate, type Clause, type Reading, type Span } from '../reading';
import { phraseFinder } from './phrases';

const afterAt = phraseFinder(INDIFFERENT_AFTER);
const beforeAt = phraseFinder(INDIFFERENT_BEFORE);

/** What a guest leaves open: "I don't care about the area", "the price doesn't matter". Nothing in there is wished for or against. */
export function leftOpen(reading: Reading): Span[] {
  if (reading.by.speaker === 'staff') return [];
  return reading.clauses.flatMap((clause) => {
    const spans: Span[] = [];
    for (let i = clause.from; i < clause.to; i++) {
      const [after, before] = [afterAt(reading.tokens, i, clause.to), beforeAt(reading.tokens, i, clause.to)];
      if (before !== null) spans.push({ from: segmentStart(reading, clause, i), to: before });
      if (after !== null) spans.push({ from: i, to: segmentEnd(reading, clause, after) });
    }
    return spans;
  });
}

/** The comma before, or the last "and" or "but" if a subject follows it. */
function segmentStart({ tokens }: Reading, clause: Clause, at: number): number {
  let i = at;
  while (i > clause.from && normAt(tokens, i - 1) !== ',') i--;
  return i;
}

/** To the comma, or to an "and" or "but" with a new subject after it. */
function segmentEnd(reading: Reading, clause: Clause, from: number): number {
  const { tokens } = reading;
  let i = from;
  while (i < clause.to && tokenAt(tokens, i).kind !== 'mark' && !/^(?:as|i|we|it)$/.test(normAt(tokens, i))) i++;
  return i;
}

/** True where the candidate stands inside what was left open. */
export const isLeftOpen = (spans: readonly Span[], { at, cue }: Candidate): boolean =>
  spans.some(({ from, to }) => (at.from >= from && at.to <= to) || (cue.kind === 'avoid' && cue.from >= from && cue.to <= to));
