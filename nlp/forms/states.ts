import { normAt } from '../reading';
import { companionAt, subjectBefore, type Mention } from '../grammar/people';
import { textOf } from '../grammar/conditions';
import { NEGATIONS } from '../lexicon/grammar';
import { termAt, type Term } from '../vocabulary';
import type { Candidate, Cue, Reading } from '../reading';
import { clauseAt, formCue, formed } from './make';

const STATES = ['dietary.', 'accessibility.', 'occasion.'];

/** What somebody is, has or celebrates: "I'm coeliac", "my mother uses a wheelchair", "it's our honeymoon". No cue is needed. */
export function states(reading: Reading, said: readonly Cue[], mentions: readonly Mention[]): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < reading.tokens.length;) {
    const term = termAt(reading.tokens, i);
    if (term !== null && isState(term.term) && !governed(said, i)) {
      const candidate = stateAt(reading, mentions, i, term.to, term.term);
      if (candidate !== null) found.push(candidate);
    }
    i = term?.to ?? i + 1;
  }
  return found;
}

const isState = ({ slot }: Term): boolean => STATES.some((prefix) => slot.startsWith(prefix));
const governed = (said: readonly Cue[], i: number): boolean => said.some((cue) => !cue.weak && i >= cue.begin && i < cue.to);

function stateAt(reading: Reading, mentions: readonly Mention[], from: number, to: number, term: Term): Candidate | null {
  const { tokens, by } = reading;
  const index = clauseAt(reading, from);
  const clause = reading.clauses[index];
  if (clause === undefined) return null;
  let start = from;
  while (
    start > clause.from &&
    /^(?:a|an|the|strictly|severe|severely|very|have|has|had|with|got|become|been|is|am|are|of|as|on|my|our|his|her|their|'s|and|both|all|celebrating|turning|new|recently|partially|slightly|bit)$/.test(
      normAt(tokens, start - 1),
    )
  )
    start--;
  const subject = subjectBefore(tokens, start, clause, by, mentions);
  const owner = companionAt(tokens, Math.max(clause.from, start), by) ?? null;
  if (subject.holder === null && by.speaker === 'guest') return null;
  if (NEGATIONS.has(normAt(tokens, start - 1)) || NEGATIONS.has(normAt(tokens, from - 1))) return null;
  const holder = owner ?? subject.holder ?? 'guest';
  const level = term.category === 'occasion' ? 'preferred' : 'required';
  const cue = { ...formCue(reading, 'state', level, { from: start, to }, holder), clause: index };
  return formed(cue, { from, to, text: textOf(tokens, from, to), terms: [term], verbal: false }, []);
}
