import { parseItems } from '../grammar/items';
import { subjectBefore, type Mention } from '../grammar/people';
import { phraseFinder } from '../grammar/phrases';
import { scopeOf } from '../grammar/scope';
import { DISCARDING, GONE_TO } from '../lexicon/behaviour';
import { clauseOf, normAt, tokenAt, type Candidate, type Reading, type Span } from '../reading';
import { formCue, formed } from './make';

const goneAt = phraseFinder(GONE_TO);
const FARTHEST = 6;

/** What a guest was seen to be rid of: "picks the raisins out of the muesli", "turns the clock to the wall every night". */
export function discards(reading: Reading, mentions: readonly Mention[]): Candidate[] {
  if (reading.by.speaker !== 'staff') return [];
  return reading.clauses.flatMap(({ from, to }, index) => {
    const found: Candidate[] = [];
    for (let i = from; i < to; i++) if (DISCARDING.has(normAt(reading.tokens, i))) found.push(...discardAt(reading, mentions, index, i));
    return found;
  });
}

function discardAt(reading: Reading, mentions: readonly Mention[], index: number, verb: number): Candidate[] {
  const clause = clauseOf(reading, index);
  const subject = subjectBefore(reading.tokens, verb, clause, reading.by, mentions);
  const thing = subject.holder === null ? null : thingBetween(reading, verb, clause);
  if (thing === null || (subject.begin === verb && !/s$/.test(normAt(reading.tokens, verb)))) return [];
  const cue = {
    ...formCue(reading, 'avoid', 'avoided', { from: verb, to: verb + 1 }, subject.holder ?? 'guest'),
    begin: subject.begin,
    clause: index,
  };
  return parseItems(scopeOf(reading, { from: thing.from, to: thing.to }))
    .phrases.filter(({ terms }) => terms.length > 0)
    .slice(0, 1)
    .map((phrase) => ({ ...formed(cue, phrase, []), quote: { from: verb, to: thing.gone } }));
}

/** The words between the verb and where the thing goes, with the verb's own particle allowed before them: "scrapes off the cheese". */
function thingBetween(reading: Reading, verb: number, clause: Span): (Span & { gone: number }) | null {
  const { tokens } = reading;
  for (let i = verb + 2; i < Math.min(clause.to, verb + FARTHEST); i++) {
    if (tokenAt(tokens, i).kind === 'mark') return null;
    const gone = goneAt(tokens, i, clause.to);
    if (gone !== null) return { from: verb + 1, to: i, gone };
  }
  return null;
}
