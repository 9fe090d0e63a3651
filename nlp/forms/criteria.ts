import { parseItems } from '../grammar/items';
import { phraseFinder } from '../grammar/phrases';
import { scopeOf } from '../grammar/scope';
import { CRITERION_VERBS, MUST, PROVIDED, SHOULD, SOUGHT, WANTED_TO } from '../lexicon/criteria';
import { FILLERS, LEADS, NEGATIONS } from '../lexicon/grammar';
import { LODGINGS } from '../lexicon/lodgings';
import { normAt, tokenAt, type Candidate, type Clause, type Reading } from '../reading';
import { formCue, formed } from './make';

const mustAt = phraseFinder(MUST);
const shouldAt = phraseFinder(SHOULD);
const providedAt = phraseFinder(PROVIDED);
const wantedAt = phraseFinder(WANTED_TO);

interface Opening {
  /** Where the verb of the criterion stands. */
  verb: number;
  must: boolean;
  denied: boolean;
}

/** What a place one looks for is to be or to have: "it should be quiet and have a pool", "fine as long as it has parking". */
export function criteria(reading: Reading): Candidate[] {
  if (reading.by.speaker === 'staff') return [];
  return reading.sentences.flatMap(({ from, to }) => {
    const found: Candidate[] = [];
    for (let i = from; i < to; i++) {
      const opening = openingAt(reading, i, to);
      if (opening === null) continue;
      const read = listOf(reading, { from: i, to, sentence: 0 }, opening);
      found.push(...read.candidates);
      i = Math.max(i, read.to - 1);
    }
    return found;
  });
}

function openingAt(reading: Reading, i: number, end: number): Opening | null {
  const { tokens } = reading;
  const wanted = wantedAt(tokens, i, end);
  if (wanted !== null) return verbAt(reading, wanted, false);
  const provided = providedAt(tokens, i, end);
  if (provided !== null) return verbAfterSubject(reading, provided, end);
  if (!isSought(reading, i)) return null;
  const must = mustAt(tokens, i + 1, end);
  if (must !== null) return verbAt(reading, normAt(tokens, must) === 'not' ? must + 1 : must, true, normAt(tokens, must) === 'not');
  const should = shouldAt(tokens, i + 1, end);
  return should === null || /^(?:would|can|could)$/.test(normAt(tokens, i + 1)) ? null : verbAt(reading, should, false);
}

/** "it", "the hotel", "that" with a verb of its own after it; "I know that it must…" has another subject. */
const isSought = ({ tokens }: Reading, i: number): boolean => SOUGHT.has(normAt(tokens, i)) || LODGINGS.has(tokenAt(tokens, i).stem);

function verbAt({ tokens }: Reading, at: number, must: boolean, denied = false): Opening | null {
  let i = at;
  while (FILLERS.has(normAt(tokens, i))) i++;
  return CRITERION_VERBS.has(normAt(tokens, i)) ? { verb: i, must, denied } : null;
}

/** "… (that) the hotel has", "there is": the subject is one of what is sought. */
function verbAfterSubject(reading: Reading, at: number, end: number): Opening | null {
  const { tokens } = reading;
  for (let i = at; i < Math.min(end, at + 4); i++) {
    if (isSought(reading, i) || normAt(tokens, i) === 'you') return verbAt(reading, i + 1, false);
    if (!LEADS.has(normAt(tokens, i))) return null;
  }
  return null;
}

function listOf(reading: Reading, clause: Clause, { verb, must, denied: unwanted }: Opening): { candidates: Candidate[]; to: number } {
  const { tokens } = reading;
  const cue = formCue(reading, 'request', must ? 'required' : 'preferred', { from: clause.from, to: verb + 1 });
  const candidates: Candidate[] = [];
  let at = verb;
  for (;;) {
    const negation = NEGATIONS.has(normAt(tokens, at + 1));
    const denied = negation || unwanted;
    const parsed = parseItems(scopeOf(reading, { from: at + (negation ? 2 : 1), to: clause.to }));
    const own = denied ? { ...cue, level: must ? ('unacceptable' as const) : ('avoided' as const) } : cue;
    candidates.push(
      ...parsed.phrases.map((phrase) => formed(own, phrase, parsed.when, phrase.terms.length > 0 ? null : 'a criterion no lexicon knows')),
    );
    const next = nextVerb(reading, parsed.to, clause.to);
    if (next === null) return { candidates, to: Math.max(parsed.to, verb + 1) };
    at = next;
  }
}

/** ", have free parking and allow dogs": the next verb of the same subject. */
function nextVerb({ tokens }: Reading, at: number, end: number): number | null {
  let i = at;
  while (i < end && (/^(?:,|and|but|to|also|it|should|must|has|needs)$/.test(normAt(tokens, i)) || FILLERS.has(normAt(tokens, i)))) {
    if (normAt(tokens, i) === 'has' && normAt(tokens, i + 1) !== 'to') break;
    i++;
  }
  const joined = i > at || /^(?:,|and|but)$/.test(normAt(tokens, at - 1));
  return joined && i < end && CRITERION_VERBS.has(normAt(tokens, i)) ? i : null;
}
