import { clauseOf, normAt, sentenceOf, tokenAt, type Candidate, type Reading } from '../reading';
import { termAt } from '../vocabulary';
import { companionAt } from './people';

/** Whom a note names in brackets right after the thing, "no sulphites (wife)", or before it by name and age, "Ida 4y – egg allergy". */
export function namedAside(reading: Reading, candidate: Candidate): string | null {
  if (reading.by.speaker !== 'staff' || candidate.holder !== 'guest') return null;
  return bracketed(reading, candidate) ?? childNamed(reading, candidate);
}

function bracketed(reading: Reading, { cue, at }: Candidate): string | null {
  const clause = clauseOf(reading, cue.clause);
  const next = reading.clauses[cue.clause + 1];
  const follows = next?.from === clause.to + 1 && normAt(reading.tokens, clause.to) === '(' && at.to >= clause.to - 1;
  if (!follows || next.to - next.from > 2) return null;
  return companionAt(reading.tokens, next.from, reading.by) ?? companionAt(reading.tokens, next.to - 1, reading.by);
}

/** A capital, a figure below eighteen, and "y", "yo" or "yrs". */
function childNamed(reading: Reading, { cue, at }: Candidate): string | null {
  const { tokens, text } = reading;
  const { from } = sentenceOf(reading, cue.clause);
  for (let i = Math.min(cue.from, at.from) - 2; i >= from; i--) {
    const age = Number(normAt(tokens, i));
    const name = tokenAt(tokens, i - 1);
    if (!(age > 0 && age < 18) || !/^(?:y|yo|years?)$/.test(normAt(tokens, i + 1)) || i === from) continue;
    const written = text.slice(name.start, name.end);
    return /^\p{Lu}\p{Ll}+$/u.test(written) && termAt(tokens, i - 1, i) === null ? written : null;
  }
  return null;
}
