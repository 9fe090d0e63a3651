import { namesDone } from '../grammar/logs';
import { conditionAt, textOf } from '../grammar/conditions';
import { termsIn } from '../grammar/item-parts';
import { tagAt } from '../grammar/scope';
import { INSTRUCTIONS } from '../lexicon/logs';
import { clauseOf, normAt, tokenAt, type Candidate, type Cue, type Reading } from '../reading';
import { formCue, formed } from './make';

/** Staff write to staff in the imperative: "knock gently", "talk to him on the right side", "split drinks and food". */
export function instructions(reading: Reading, said: readonly Cue[]): Candidate[] {
  if (reading.by.speaker !== 'staff') return [];
  const found: Candidate[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    const instruction = opensSegment(reading, i) && INSTRUCTIONS.has(normAt(reading.tokens, i)) ? instructionAt(reading, said, i) : null;
    if (instruction !== null) found.push(instruction);
  }
  return found;
}

/** First in its stretch, or after "and", "please" or a department. */
export function opensSegment({ tokens }: Reading, i: number): boolean {
  const before = tokenAt(tokens, i - 1);
  return i === 0 || before.kind === 'mark' || /^(?:please|housekeeping|valet|concierge|then|staff|so)$/.test(before.norm);
}

function instructionAt(reading: Reading, said: readonly Cue[], from: number): Candidate | null {
  const { tokens } = reading;
  const clause = reading.clauses.findIndex((each) => from >= each.from && from < each.to);
  const to = orderEnd(reading, said, from, clauseOf(reading, clause).to);
  const begun = said.some((cue) => cue.begin <= from && cue.to > from && !cue.weak);
  if (begun || to - from < 2 || namesDone(reading, { from, to }) || tokenAt(tokens, from + 1).kind === 'number') return null;
  const terms = termsIn(tokens, { from, to });
  const cue = { ...formCue(reading, 'request', 'preferred', { from, to: from }), clause };
  return formed(cue, { from, to, text: textOf(tokens, from, to), terms, verbal: true }, []);
}

/** Where an order ends: at a mark, a condition, a courtesy, another cue or a second order. */
export function orderEnd(reading: Reading, said: readonly Cue[], from: number, end: number): number {
  const { tokens } = reading;
  let to = from + 1;
  while (to < end && tokenAt(tokens, to).kind !== 'mark' && to - from < 8 && !endsOrder(reading, said, to, end)) to++;
  return to;
}

const endsOrder = (reading: Reading, said: readonly Cue[], at: number, end: number): boolean =>
  conditionAt(reading.tokens, at, end) !== null ||
  said.some((cue) => cue.begin === at) ||
  /^(?:please|thanks)$/.test(normAt(reading.tokens, at)) ||
  beginsAnother(reading, at);

/** "Knock twice and leave it": a second order. "Split room and bar": one. */
const beginsAnother = (reading: Reading, at: number): boolean =>
  normAt(reading.tokens, at) === 'and' && (INSTRUCTIONS.has(normAt(reading.tokens, at + 1)) || tagAt(reading, at + 1) === 'verb');
