import { CLAUSE_OPENERS } from '../lexicon/conditions';
import { clauseOf, normAt } from '../reading';
import { stayAt } from '../grammar/durations';
import { conditionAt, type Condition } from '../grammar/conditions';
import type { Candidate, Reading, Span } from '../reading';

/** Conditions of each clause in the order of the text, found once; cues do not look inside those that are clauses. */
export function findConditions(reading: Reading): Condition[] {
  const found: Condition[] = [];
  for (const clause of reading.clauses) {
    for (let i = clause.from; i < clause.to;) {
      const now = normAt(reading.tokens, i) === 'for' ? stayAt(reading.tokens, i, clause.to) : null;
      const condition = now === null ? conditionAt(reading.tokens, i, clause.to) : null;
      if (condition !== null) found.push(condition);
      i = now ?? condition?.to ?? i + 1;
    }
  }
  return found;
}

/** A lookup for the clause-like conditions: "when my husband comes along" hides its verbs from the cues. */
export function closedBy(reading: Reading, conditions: readonly Condition[]): (index: number) => Span | null {
  const starts = new Map(
    conditions
      .filter(({ from, polite }) => !polite && /^(?:when|whenever|if|unless|while|once|as|except)$/.test(normAt(reading.tokens, from)))
      .map((c) => [c.from, c]),
  );
  return (index) => starts.get(index) ?? null;
}

/** Pass 6: a condition before the cue, in the same sentence and after any earlier clause with its own, governs what follows it. */
export function conditions(reading: Reading, all: readonly Condition[], candidates: readonly Candidate[]): void {
  const cases = all.filter(({ from }) => CLAUSE_OPENERS.has(normAt(reading.tokens, from)));
  for (const candidate of candidates)
    if (candidate.cue.kind === 'state' && cases.some((each) => isInside(candidate, each))) candidate.dropped ??= 'a condition';
  const found = all.filter((condition) => !isWish(condition, candidates));
  for (const candidate of candidates) {
    if (candidate.ownWhen === 'led') continue;
    const clause = clauseOf(reading, candidate.cue.clause);
    const opening = leadingClause(reading, candidate.cue.clause, found)?.from ?? clause.from;
    const from = latestStart(candidate, candidates, found, opening);
    for (const condition of found) {
      const ahead = condition.from >= from && condition.to <= Math.max(candidate.cue.from, clause.from);
      if (ahead && !condition.polite && !candidate.when.includes(condition.text)) candidate.when.push(condition.text);
    }
    for (const condition of candidate.ownWhen === undefined ? trailing(reading, candidate, candidates, found) : [])
      if (!candidate.when.includes(condition.text)) candidate.when.push(condition.text);
    const own = new Set(candidate.item.toLowerCase().split(' '));
    candidate.when = candidate.when.filter((when) => !when.split(' ').every((word) => own.has(word)));
  }
}

/** "whenever it's my birthday": said of the case, not of the guest. */
const isInside = ({ at }: Candidate, { from, to, text }: Condition): boolean => at.from > from && at.to <= to && text !== '';

/** "fine as long as it has a pool": what stands there is wished for itself. */
const isWish = (condition: Condition, candidates: readonly Candidate[]): boolean =>
  candidates.some(
    ({ cue, at, dropped }) =>
      dropped === null && cue.kind !== 'state' && cue.from >= condition.from && at.from > cue.from && at.to <= condition.to,
  );

/** What follows the item in its clause before anything else is said: "noisy early in the mornings", "a table by the window for us every morning". */
function trailing(reading: Reading, candidate: Candidate, candidates: readonly Candidate[], found: readonly Condition[]): Condition[] {
  const clause = clauseOf(reading, candidate.cue.clause);
  const end = Math.max(candidate.at.to, candidate.cue.item === 'before' ? candidate.cue.to : 0);
  const next = candidates
    .filter(({ cue, at }) => cue !== candidate.cue && Math.min(cue.begin, at.from) >= end)
    .reduce((least, { cue, at }) => Math.min(least, cue.begin, at.from), clause.to);
  return found.filter(
    ({ from, to, polite }) =>
      !polite && from >= end && to <= Math.min(next, clause.to) && !(to === next && normAt(reading.tokens, from - 1) === ','),
  );
}

/** "In summer I like 18 degrees, in winter 23": a new opening condition after an earlier wish stands for itself. */
function latestStart(candidate: Candidate, candidates: readonly Candidate[], found: readonly Condition[], opening: number): number {
  let from = opening;
  for (const { cue, quote } of candidates) {
    if (cue.clause !== candidate.cue.clause || cue.from >= candidate.cue.from) continue;
    if (found.some((condition) => condition.from >= quote.to && condition.to <= candidate.cue.from)) from = Math.max(from, quote.to);
  }
  return from;
}

/** "In the morning: coffee" and "When I'm alone - a king": the clause before holds nothing but the condition. */
function leadingClause(reading: Reading, index: number, found: readonly Condition[]): Span | null {
  const clause = clauseOf(reading, index);
  const before = reading.clauses[index - 1];
  if (before?.sentence !== clause.sentence) return null;
  return found.some(({ from, to, polite }) => !polite && from <= before.from + 1 && to >= before.to) ? before : null;
}
