import { companionAt, subjectBefore, type Mention } from '../grammar/people';
import { textOf } from '../grammar/conditions';
import { namesDone } from '../grammar/logs';
import { NEGATIONS } from '../lexicon/grammar';
import { GUEST_WORDS } from '../lexicon/people';
import { OPERATIONS } from '../lexicon/register';
import { termAt, type Term } from '../vocabulary';
import { normAt, type Candidate, type Cue, type Reading, type Token } from '../reading';
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

/** "is", "has", "with" before it: somebody is said to be so. */
const says = (tokens: readonly Token[], start: number, from: number): boolean =>
  tokens.slice(start, from).some(({ norm }) => /^(?:is|am|are|has|have|had|with|been|become|got|my|our|his|her|their)$/.test(norm)) ||
  /^(?:i|he|she|we|they|am|is|are|has|have|'s)$/.test(normAt(tokens, start - 1));

/** "does not drink" is a denial of drink: the words of denial are no part of the item. */
function denialLength(tokens: readonly Token[], from: number, to: number): number {
  let length = 0;
  while (from + length < to - 1 && /^(?:do|does|not|no|never|can|will)$/.test(normAt(tokens, from + length))) length++;
  if (normAt(tokens, from) === 'allergic' && normAt(tokens, from + 1) === 'to') return 2;
  return tokens.slice(from, from + length).some(({ norm }) => /^(?:not|no|never)$/.test(norm)) ? length : 0;
}

/** "across the ramp": where something was. */
const PLACED = /^(?:across|near|by|at|to|from|behind|over|under|off|via|onto|into|down|up)$/;
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
  const it = /^(?:it|this|that|today|tomorrow)$/.test(normAt(tokens, start - 1)) && term.category === 'occasion';
  if (subject.holder === null && by.speaker === 'guest' && !it) return null;
  if (by.speaker === 'staff' && tokens.slice(clause.from, clause.to).some(({ norm }) => OPERATIONS.has(norm))) return null;
  if (
    by.speaker === 'staff' &&
    (namesDone(reading, clause) || /^(?:during|throughout|trigger|triggers|cause|causes)$/.test(normAt(tokens, start - 1)))
  )
    return null;
  if (NEGATIONS.has(normAt(tokens, start - 1)) || NEGATIONS.has(normAt(tokens, from - 1))) return null;
  if (term.slot.startsWith('accessibility.medical') && !says(tokens, start, from)) return null;
  if (by.speaker === 'staff' && PLACED.test(normAt(tokens, start - 1)) && term.category === 'accessibility') return null;
  if (to === from + 1 && GUEST_WORDS.has(normAt(tokens, from))) return null;
  if (term.slot === 'dietary.alcohol' && termAt(tokens, to, clause.to) !== null) return null;
  const holder = owner ?? subject.holder ?? 'guest';
  if (
    normAt(tokens, from).startsWith('celebrat') &&
    to === from + 1 &&
    tokens.slice(to, clause.to).some((_, k) => termAt(tokens, to + k, clause.to)?.term.category === 'occasion')
  )
    return null;
  const denial = denialLength(tokens, from, to);
  const level = denial > 0 ? 'unacceptable' : term.category === 'occasion' ? 'preferred' : 'required';
  const cue = { ...formCue(reading, 'state', level, { from: start, to }, holder), clause: index };
  const allergen = allergenIn(reading, from, to);
  if (allergen !== null) return formed({ ...cue, level: 'unacceptable' }, { ...allergen, terms: [term], verbal: false }, []);
  return formed(cue, { from: from + denial, to, text: textOf(tokens, from + denial, to), terms: [term], verbal: false }, []);
}

/** "Nut allergy": the nuts are what is not to be had. */
function allergenIn({ tokens }: Reading, from: number, to: number): { from: number; to: number; text: string } | null {
  if (to - from < 2 || !/^(?:allergy|allergies|intolerance|intolerances)$/.test(normAt(tokens, to - 1))) return null;
  return { from, to: to - 1, text: textOf(tokens, from, to - 1) };
}
