import { AFFAIR_PHRASES, AFFAIRS } from '../lexicon/affairs';
import { normAt, sentenceOf, tokenAt, type Candidate, type Cue, type Reading, type Span } from '../reading';
import { phraseFinder } from './phrases';

const affairAt = phraseFinder(AFFAIR_PHRASES);

/** True where a stretch of a staff note speaks of the house's own business: pumps, stock, shifts, rates, incidents, traffic, parcels. */
export function namesAffair({ tokens }: Reading, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) {
    const { norm, stem } = tokenAt(tokens, i);
    if (AFFAIRS.has(norm) || AFFAIRS.has(stem) || affairAt(tokens, i, to) !== null) return true;
  }
  return false;
}

/** What stands in a sentence about the house's own business is nobody's wish, unless somebody is said to have it. */
export function affairs(reading: Reading, candidates: readonly Candidate[]): void {
  if (reading.by.speaker !== 'staff') return;
  for (const candidate of candidates) {
    if (candidate.dropped !== null || isSaidWish(candidate.cue)) continue;
    const span = isDenial(candidate.cue) ? segmentOf(reading, candidate) : sentenceOf(reading, candidate.cue.clause);
    if (namesAffair(reading, span)) candidate.dropped = "the house's own business";
  }
}

/** Somebody wants, needs or uses it; the verb is not one of telling. */
const isSaidWish = (cue: Cue): boolean =>
  !cue.weak && /^(?:wish|need|habit|avoid|praise|retract|lack|problem)$/.test(cue.kind) && !isDenial(cue);

/** "no", "without": a denial of nobody's own. */
const isDenial = ({ kind, begin, from, to }: Cue): boolean => kind === 'avoid' && begin === from && to === from + 1;

/** The stretch between commas in which a candidate stands. */
function segmentOf(reading: Reading, { cue, at }: Candidate): Span {
  const { from: first, to: end } = sentenceOf(reading, cue.clause);
  let from = Math.min(cue.begin, at.from);
  let to = Math.max(at.to, cue.to);
  while (from > first && normAt(reading.tokens, from - 1) !== ',') from--;
  while (to < end && normAt(reading.tokens, to) !== ',') to++;
  return { from, to };
}
