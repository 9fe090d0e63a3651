import { conditionAt } from '../grammar/conditions';
import { parseItems } from '../grammar/items';
import { scopeOf } from '../grammar/scope';
import { FILLERS } from '../lexicon/grammar';
import { namesDone } from '../grammar/logs';
import { clauseOf, normAt, tokenAt, type Candidate, type Cue, type Reading } from '../reading';
import { formCue, formed } from './make';

/** Staff write "only" after the thing: "halal only", "macchiato only", "service only after 2 pm". */
export function onlys(reading: Reading, said: readonly Cue[]): Candidate[] {
  if (reading.by.speaker !== 'staff') return [];
  return reading.clauses.flatMap(({ from, to }, index) => {
    const found: Candidate[] = [];
    for (let i = from + 1; i < to; i++) {
      if (normAt(reading.tokens, i) === 'only' && !goesOn(reading, i + 1, to)) found.push(...before(reading, said, index, i));
    }
    return found;
  });
}

/** Something other than a condition or a courtesy follows: then "only" speaks of that. */
function goesOn({ tokens }: Reading, at: number, end: number): boolean {
  let i = at;
  for (;;) {
    const condition = i < end ? conditionAt(tokens, i, end) : null;
    if (condition !== null) i = condition.to;
    else if (i < end && FILLERS.has(normAt(tokens, i))) i++;
    else return i < end && tokenAt(tokens, i).kind !== 'mark';
  }
}

function before(reading: Reading, said: readonly Cue[], clause: number, only: number): Candidate[] {
  let from = only;
  const { from: begin, to } = clauseOf(reading, clause);
  while (from > begin && tokenAt(reading.tokens, from - 1).kind !== 'mark') from--;
  if (said.some((cue) => !cue.weak && cue.from >= from && cue.to <= only)) return [];
  if (only - from > 5 || only === from || namesDone(reading, { from, to: only })) return [];
  const parsed = parseItems(scopeOf(reading, { from, to }));
  const cue = { ...formCue(reading, 'wish', 'preferred', { from, to: from }), clause };
  return parsed.phrases
    .filter((phrase) => phrase.to <= only)
    .slice(0, 1)
    .map((phrase) => ({ ...formed(cue, phrase, parsed.when), quote: { from, to: only + 1 } }));
}
