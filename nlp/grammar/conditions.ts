import { normAt, tokenAt } from '../reading';
import { ALONE_PHRASES, CLAUSE_OPENERS, POLITE_IFS } from '../lexicon/conditions';
import { AUXILIARIES, POSSESSIVES, SUBJECT_PRONOUNS } from '../lexicon/grammar';
import { KINSHIP } from '../lexicon/people';
import { TELLING } from '../lexicon/register';
import type { Token } from '../reading';
import { make, type Condition } from './condition';
import { isNoun, occasion, TIME_PREPOSITIONS } from './occasions';
import { phraseFinder } from './phrases';
import { pointedDayAt } from './pointed-days';

export { textOf, type Condition } from './condition';

const aloneAt = phraseFinder(ALONE_PHRASES);
/** The condition that begins at this token, if one does. `end` is where the clause ends. */
export function conditionAt(tokens: readonly Token[], i: number, end: number): Condition | null {
  const alone = aloneAt(tokens, i, end);
  if (alone !== null) return make(tokens, i, i, alone);
  const pointed = pointedDayAt(tokens, i, end);
  if (pointed !== null) return { from: pointed.from, to: pointed.to, text: pointed.day, polite: false };
  const word = normAt(tokens, i);
  if (/^(?:once|while)$/.test(word) && !SUBJECT_PRONOUNS.has(normAt(tokens, i + 1)) && !POSSESSIVES.has(normAt(tokens, i + 1))) return null;
  if (CLAUSE_OPENERS.has(word)) return clauseCondition(tokens, i, end);
  if ((word === 'only' || word === 'except' || word === 'especially') && i + 1 < end) return exception(tokens, i, end);
  if (word === 'as' && /^(?:long|soon)$/.test(normAt(tokens, i + 1)) && normAt(tokens, i + 2) === 'as')
    return clauseCondition(tokens, i + 2, end, i);
  if (
    /^(?:with|without)$/.test(word) &&
    (i === 0 || tokenAt(tokens, i - 1).kind === 'mark') &&
    POSSESSIVES.has(normAt(tokens, i + 1)) &&
    KINSHIP.has(normAt(tokens, i + 2)) &&
    i + 3 < end
  )
    return make(tokens, i, i, i + 3);
  if (word === 'tomorrow' && isNoun(tokens, i + 1, end)) return make(tokens, i, i + 1, i + 2);
  if (TIME_PREPOSITIONS.has(word) && normAt(tokens, i + 1) === 'tomorrow' && isNoun(tokens, i + 2, end))
    return make(tokens, i, i + 2, i + 3);
  return occasion(tokens, i, end);
}

function exception(tokens: readonly Token[], i: number, end: number): Condition | null {
  const inner = conditionAt(tokens, i + 1, end);
  if (inner === null || inner.polite) return null;
  const text = normAt(tokens, i) === 'except' ? `not ${inner.text}` : inner.text;
  return { from: i, to: inner.to, text, polite: false };
}

/** "when it's cold", "unless my son is with us": to the comma, the next subject, or the end. */
function clauseCondition(tokens: readonly Token[], opener: number, end: number, from = opener): Condition | null {
  const first = opener + 1;
  if (first >= end) return null;
  const to = clauseEnd(tokens, first, end);
  const polite = normAt(tokens, opener) === 'if' && POLITE_IFS.has(normAt(tokens, first)) && !about(tokens, first, to);
  const start = skipSubject(tokens, first, to);
  const last = /^(?:do|does|did|will|can|could|would)$/.test(normAt(tokens, to - 1)) && to - 1 > start ? to - 1 : to;
  const negative = normAt(tokens, opener) === 'unless';
  if (to - opener > 9 || tokens.slice(first, to).some(({ norm }) => TELLING.has(norm))) return { from, to, text: '', polite: true };
  const made = { ...make(tokens, from, start, last), to };
  return { ...made, text: negative ? `not ${made.text}` : made.text, polite };
}

/** "if it is cold", "if I travel alone", "if there are oysters" say something of the world; "if you have it" is manners. */
function about(tokens: readonly Token[], first: number, to: number): boolean {
  const word = normAt(tokens, first);
  if (!/^(?:it|i|we|they|there)$/.test(word)) return false;
  const rest = tokens.slice(first + 1, to).map(({ norm }) => norm);
  if (
    rest.some((norm) =>
      /^(?:possible|available|ok|okay|fine|trouble|problem|may|mind|could|allowed|convenient|helps|free|please|one|can|right)$/.test(norm),
    )
  )
    return false;
  return rest.length > 0;
}

function clauseEnd(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first; i < end; i++) {
    if (tokenAt(tokens, i).kind === 'mark') return i;
    const { norm } = tokenAt(tokens, i);
    const subject = SUBJECT_PRONOUNS.has(norm) || (norm === 'please' && i > first);
    const kin =
      KINSHIP.has(norm) &&
      tokens[i - 1] !== undefined &&
      POSSESSIVES.has(normAt(tokens, i - 1)) &&
      !/^(?:with|and|without|for|or)$/.test(normAt(tokens, i - 2));
    if (i > first + 1 && subject && norm !== 'you') return i;
    if (i > first + 2 && kin) return i - 1;
  }
  return end;
}

function skipSubject(tokens: readonly Token[], first: number, to: number): number {
  let i = first;
  while (i < to - 1 && (SUBJECT_PRONOUNS.has(normAt(tokens, i)) || AUXILIARIES.has(normAt(tokens, i)) || normAt(tokens, i) === 'only')) i++;
  return i;
}
