import { normAt, tokenAt } from '../reading';
import { ALONE_PHRASES, CLAUSE_OPENERS, OCCASION_MODIFIERS, OCCASION_NOUNS, PLACE_NOUNS, POLITE_IFS } from '../lexicon/conditions';
import { AUXILIARIES, POSSESSIVES, SUBJECT_PRONOUNS } from '../lexicon/grammar';
import { KINSHIP } from '../lexicon/people';
import { TELLING } from '../lexicon/register';
import type { Span, Token } from '../reading';
import { phraseFinder } from './phrases';
import { pointedDayAt } from './pointed-days';

export interface Condition extends Span {
  text: string;
  /** "until noon" and the like are times, not conditions of whether. */
  polite: boolean;
}

const aloneAt = phraseFinder(ALONE_PHRASES);
const TIME_PREPOSITIONS = new Set([
  'in',
  'at',
  'on',
  'for',
  'with',
  'during',
  'after',
  'before',
  'over',
  'every',
  'each',
  'by',
  'around',
  'from',
  'since',
  'until',
  'till',
  'between',
  'throughout',
  'past',
  'following',
]);
const DETS = new Set(['the', 'a', 'an', 'my', 'our', 'his', 'her', 'their', 'any', 'all', 'most', 'some', 'your']);

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

/** "in the morning", "on Sundays", "at breakfast", "every evening", "mornings". */
function occasion(tokens: readonly Token[], from: number, end: number): Condition | null {
  let i = from;
  const word = normAt(tokens, i);
  const opened = TIME_PREPOSITIONS.has(word);
  if (opened) i++;
  if (i < end && (normAt(tokens, i) === 'every' || normAt(tokens, i) === 'each')) i++;
  while (
    i < end &&
    (DETS.has(normAt(tokens, i)) || OCCASION_MODIFIERS.has(normAt(tokens, i))) &&
    !(OCCASION_NOUNS.has(tokenAt(tokens, i).stem) && !isNoun(tokens, i + 1, end))
  )
    i++;
  if (i < end && tokenAt(tokens, i).kind === 'number' && opened && isClock(tokens, i, end)) return clock(tokens, from, i, end);
  if (!isNoun(tokens, i, end)) return null;
  if (!opened && i === from && !isBareOccasion(tokens, i)) return null;
  if (!opened && i > from && !/^(?:every|each)$/.test(normAt(tokens, from))) return null;
  let to = i + 1;
  while (isNoun(tokens, to, end)) to++;
  const list = joined(tokens, to, end);
  return make(tokens, from, start(tokens, from, opened), list);
}

function joined(tokens: readonly Token[], to: number, end: number): number {
  return /^(?:and|or)$/.test(normAt(tokens, to)) &&
    to + 1 < end &&
    isNoun(tokens, to + 1, end) &&
    OCCASION_NOUNS.has(tokenAt(tokens, to + 1).stem) &&
    !/^(?:massage|pool|gym|spa|beach|terrace|garden|shower|sauna|dessert|starter|restaurant|bar|lounge|breakfast|lunch|dinner)$/.test(
      tokenAt(tokens, to + 1).stem,
    )
    ? to + 2
    : to;
}

const isNoun = (tokens: readonly Token[], i: number, end: number): boolean =>
  i < end &&
  (OCCASION_NOUNS.has(tokenAt(tokens, i).stem) ||
    (tokenAt(tokens, i).stem === 'bed' && /^(?:before|after)$/.test(normAt(tokens, i - 1))) ||
    (PLACE_NOUNS.has(tokenAt(tokens, i).stem) &&
      (normAt(tokens, i - 1) === 'at' || (normAt(tokens, i - 1) === 'the' && normAt(tokens, i - 2) === 'at'))));
/** "Sundays coffee" and "mornings" are conditions by themselves; "dinner" alone is a thing. */
const isBareOccasion = (tokens: readonly Token[], i: number): boolean =>
  /^(?:mornings|afternoons|evenings|nights|weekends|weekdays|sundays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|summers|winters)$/.test(
    normAt(tokens, i),
  ) &&
  tokenAt(tokens, i - 1).kind !== 'number' &&
  !/^(?:two|three|four|five|six|seven)$/.test(normAt(tokens, i - 1));
const start = (tokens: readonly Token[], from: number, opened: boolean): number => {
  if (!opened) return from;
  const keep = /^(?:after|before|past)$/.test(normAt(tokens, from)) ? from : from + 1;
  return DETS.has(normAt(tokens, keep)) ? keep + 1 : keep;
};
const isClock = (tokens: readonly Token[], i: number, end: number): boolean =>
  !/^(?:for|with|on|in|over|to)$/.test(normAt(tokens, i - 1)) &&
  (i + 1 >= end ||
    tokenAt(tokens, i + 1).kind === 'mark' ||
    /^(?:am|pm|a|p|o'clock|sharp|please|every|in|on|if|and|daily|hrs|h|hours|latest|each|only)$/.test(normAt(tokens, i + 1)));

function clock(tokens: readonly Token[], from: number, number: number, end: number): Condition {
  let to = number + 1;
  while (to < end && /^(?:am|pm|o'clock|sharp|hrs|h)$/.test(normAt(tokens, to))) to++;
  return make(tokens, from, /^(?:before|after|past|until|till|from)$/.test(normAt(tokens, from)) ? from : number, to);
}

function make(tokens: readonly Token[], from: number, start: number, to: number): Condition {
  return { from, to, text: textOf(tokens, start, to), polite: false };
}

/** The words of a span, shorthand written out, joined as they were written. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const { norm, glued } = tokenAt(tokens, i);
    const tight = norm === "'s" || /^[,.:;%]$/.test(norm);
    const hyphen =
      glued &&
      i > from &&
      tokenAt(tokens, i - 1).kind === 'word' &&
      tokenAt(tokens, i).kind === 'word' &&
      norm !== "'s" &&
      tokenAt(tokens, i).verbatim;
    text += (i === from || tight ? '' : hyphen ? '-' : ' ') + norm;
  }
  return text;
}
