import { AFFAIR_PHRASES, AFFAIRS, HAPPENINGS } from '../lexicon/affairs';
import { ASKING } from '../lexicon/register';
import { normAt, sentenceOf, tokenAt, type Candidate, type Cue, type Reading, type Span, type Token } from '../reading';
import { termAt } from '../vocabulary';
import { namesGuest } from './about';
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
    if (candidate.dropped === null && isOurs(reading, candidates, candidate)) candidate.dropped = "the house's own business";
  }
}

function isOurs(reading: Reading, candidates: readonly Candidate[], candidate: Candidate): boolean {
  if (isNobodys(reading, candidates, candidate)) return true;
  if (isSaidWish(candidate.cue)) return false;
  const segment = segmentOf(reading, candidate);
  const span = isNear(candidate.cue) ? segment : sentenceOf(reading, candidate.cue.clause);
  return namesAffair(reading, span) || befalls(reading, candidate, segment);
}

/** A bare thing in a note that names nobody and wishes for nothing else. */
const isNobodys = (reading: Reading, candidates: readonly Candidate[], { cue }: Candidate): boolean =>
  (cue.kind === 'bare' || cue.kind === 'state' || isOurNeed(reading, cue)) &&
  !namesGuest(reading) &&
  !reading.tokens.some(({ norm }) => ASKING.has(norm)) &&
  !candidates.some((other) => other.dropped === null && !/^(?:bare|state)$/.test(other.cue.kind) && !other.cue.weak && other.cue !== cue);

/** "need more crates": ours; "needs a crate": somebody's. */
const isOurNeed = ({ tokens }: Reading, { kind, begin, from }: Cue): boolean =>
  kind === 'need' && begin === from && normAt(tokens, from) === 'need';

/** "shower head dripping": what happened to the thing. */
const befalls = ({ tokens }: Reading, { cue, at }: Candidate, { from, to }: Span): boolean =>
  cue.kind === 'bare' && tokens.slice(from, to).some(({ norm }, k) => HAPPENINGS.has(norm) && !isInTerm(tokens, from + k, at));

/** The "wet" of "wet wipes" is part of the thing. */
function isInTerm(tokens: readonly Token[], index: number, at: Span): boolean {
  for (let i = at.from; i <= index; i++) {
    const to = termAt(tokens, i)?.to ?? i;
    if (to > i + 1 && index < to) return true;
  }
  return false;
}

/** Somebody wants, needs or uses it; the verb is not one of telling. */
const isSaidWish = (cue: Cue): boolean =>
  !cue.weak && /^(?:wish|need|habit|avoid|praise|retract|lack|problem)$/.test(cue.kind) && !isNear(cue);

/** "no", "without", "too small": said of what stands next to it only. */
const isNear = ({ kind, begin, from, to }: Cue): boolean => kind === 'problem' || (kind === 'avoid' && begin === from && to === from + 1);

/** The stretch between commas in which a candidate stands. */
function segmentOf(reading: Reading, { cue, at }: Candidate): Span {
  const { from: first, to: end } = sentenceOf(reading, cue.clause);
  let from = Math.min(cue.begin, at.from);
  let to = Math.max(at.to, cue.to);
  while (from > first && normAt(reading.tokens, from - 1) !== ',') from--;
  while (to < end && normAt(reading.tokens, to) !== ',') to++;
  return { from, to };
}
