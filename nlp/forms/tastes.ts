import { textOf } from '../grammar/conditions';
import { termsIn } from '../grammar/item-parts';
import { subjectBefore, type Mention } from '../grammar/people';
import { CALLED_AFTER, TASTES } from '../lexicon/behaviour';
import { AUXILIARIES } from '../lexicon/grammar';
import { clauseOf, normAt, tokenAt, type Candidate, type Reading } from '../reading';
import { clauseAt, formCue, formed } from './make';

const BEFORE_THING = /^(?:a|an|big|huge|real|true|total|more|of|not|proper|complete|definite|strictly|serious)$/;

/** Who is called after a thing takes it: "he's a mezcal man", "more of a tea person", "a big jazz fan". */
export function tastes(reading: Reading, mentions: readonly Mention[]): Candidate[] {
  if (reading.by.speaker !== 'staff') return [];
  const found: Candidate[] = [];
  reading.tokens.forEach((token, at) => {
    const taste = CALLED_AFTER.has(token.stem) ? tasteBefore(reading, mentions, at) : null;
    if (taste !== null) found.push(taste);
  });
  return found;
}

function tasteBefore(reading: Reading, mentions: readonly Mention[], at: number): Candidate | null {
  const { tokens, by } = reading;
  const index = clauseAt(reading, at);
  const clause = clauseOf(reading, index);
  let from = at;
  while (from > clause.from && at - from < 4 && tokenAt(tokens, from - 1).kind === 'word' && !BEFORE_THING.test(normAt(tokens, from - 1)))
    from--;
  let lead = from;
  while (lead > clause.from && BEFORE_THING.test(normAt(tokens, lead - 1))) lead--;
  const terms = termsIn(tokens, { from, to: at });
  if (lead === from || from === at || terms.length === 0 || !terms.every(({ category }) => TASTES.has(category))) return null;
  if (lead > clause.from && !AUXILIARIES.has(normAt(tokens, lead - 1)) && tokenAt(tokens, lead - 1).kind !== 'mark') return null;
  const { holder, begin } = subjectBefore(tokens, lead, clause, by, mentions);
  if (holder === null) return null;
  const denied = tokens.slice(begin, from).some(({ norm }) => norm === 'not');
  const cue = { ...formCue(reading, 'wish', denied ? 'avoided' : 'preferred', { from: lead, to: from }, holder), begin, clause: index };
  return formed(cue, { from, to: at, text: textOf(tokens, from, at), terms, verbal: false }, []);
}
