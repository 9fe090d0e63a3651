import { textOf } from '../grammar/conditions';
import { discardedAt } from '../grammar/discarded';
import { termsIn } from '../grammar/item-parts';
import { parseItems } from '../grammar/items';
import { subjectBefore, type Mention } from '../grammar/people';
import { scopeOf } from '../grammar/scope';
import { LEFT_SO } from '../lexicon/behaviour';
import { DETERMINERS } from '../lexicon/grammar';
import { clauseOf, normAt, type Candidate, type Reading } from '../reading';
import { formCue, formed } from './make';

/** What a guest was seen to be rid of: "picks the raisins out of the muesli", "turns the clock to the wall every night". */
export function discards(reading: Reading, mentions: readonly Mention[]): Candidate[] {
  if (reading.by.speaker !== 'staff') return [];
  return reading.clauses.flatMap(({ from, to }, index) => {
    const found: Candidate[] = [];
    for (let i = from; i < to; i++) found.push(...discardAt(reading, mentions, index, i), ...leftSo(reading, mentions, index, i));
    return found;
  });
}

function discardAt(reading: Reading, mentions: readonly Mention[], index: number, verb: number): Candidate[] {
  const clause = clauseOf(reading, index);
  const thing = discardedAt(reading.tokens, verb, clause.to);
  if (thing === null) return [];
  const subject = subjectBefore(reading.tokens, verb, clause, reading.by, mentions);
  if (subject.holder === null || (subject.begin === verb && !normAt(reading.tokens, verb).endsWith('s'))) return [];
  const cue = {
    ...formCue(reading, 'avoid', 'avoided', { from: verb, to: verb + 1 }, subject.holder),
    begin: subject.begin,
    clause: index,
  };
  return parseItems(scopeOf(reading, { from: thing.from, to: thing.to }))
    .phrases.filter(({ terms }) => terms.length > 0)
    .slice(0, 1)
    .map((phrase) => ({ ...formed(cue, phrase, []), quote: { from: verb, to: thing.gone } }));
}

/** "leaves the curtains open", "keeps the bathroom light on": so it is liked. */
function leftSo(reading: Reading, mentions: readonly Mention[], index: number, verb: number): Candidate[] {
  const { tokens } = reading;
  const clause = clauseOf(reading, index);
  if (!/^(?:leaves|keeps)$/.test(normAt(tokens, verb))) return [];
  const { holder, begin } = subjectBefore(tokens, verb, clause, reading.by, mentions);
  let at = verb + 2;
  while (at < Math.min(clause.to, verb + 6) && !LEFT_SO.has(normAt(tokens, at))) at++;
  const span = { from: DETERMINERS.has(normAt(tokens, verb + 1)) ? verb + 2 : verb + 1, to: at + 1 };
  const terms = termsIn(tokens, span);
  if (holder === null || !LEFT_SO.has(normAt(tokens, at)) || at >= clause.to || terms.length === 0) return [];
  const cue = { ...formCue(reading, 'habit', 'preferred', { from: verb, to: verb + 1 }, holder), begin, clause: index };
  return [formed(cue, { ...span, text: textOf(tokens, span.from, span.to), terms, verbal: false }, [])];
}
