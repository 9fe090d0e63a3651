import { tokenAt, sentenceOf } from '../reading';
import { parseItems } from '../grammar/items';
import { scopeOf, tagAt } from '../grammar/scope';
import { AUXILIARIES } from '../lexicon/grammar';
import { EVALUATIONS } from '../lexicon/heads';
import { termAt } from '../vocabulary';
import type { Candidate, Clause, Cue, Reading } from '../reading';
import { formCue, formed } from './make';

/** Fragments without any verb: staff note "white peonies in suite", a guest answers "moderate please". Only what the lexicon knows. */
export function bare(reading: Reading, said: readonly Cue[], found: readonly Candidate[]): Candidate[] {
  return reading.clauses.flatMap((clause, index) => {
    if (!isFragment(reading, clause, said, found, index)) return [];
    const parsed = parseItems(scopeOf(reading, clause));
    const cue = { ...formCue(reading, 'bare', 'preferred', { from: clause.from, to: clause.from + 1 }), clause: index };
    return parsed.phrases
      .filter(({ terms }) => terms.length > 0)
      .map((phrase) => ({ ...formed(cue, phrase, parsed.when), holder: parsed.holder ?? 'guest', confidence: 0.6 }));
  });
}

function isFragment(reading: Reading, clause: Clause, said: readonly Cue[], found: readonly Candidate[], index: number): boolean {
  const { tokens } = reading;
  if (said.some((cue) => cue.clause === index && !cue.weak) || found.some(({ cue }) => cue.clause === index)) return false;
  const size = clause.to - clause.from;
  if (size > (reading.by.speaker === 'staff' ? 16 : 7) || sentenceOf(reading, index).question) return false;
  let known = false;
  for (let i = clause.from; i < clause.to; i++) {
    const { norm } = tokenAt(tokens, i);
    if (AUXILIARIES.has(norm) || /^(?:i|we|they|it|there|you)$/.test(norm)) return false;
    if (reading.by.speaker === 'guest' && EVALUATIONS.has(norm) && norm !== 'please') return false;
    known ||= termAt(tokens, i, clause.to) !== null;
  }
  if (!known) return false;
  for (let i = clause.from; i < clause.to; i++) {
    const tag = tagAt(reading, i);
    if ((tag === 'verb' || tag === 'participle') && termAt(tokens, i, clause.to) === null) return false;
  }
  return true;
}
