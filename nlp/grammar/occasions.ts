import { HOURS, OCCASION_MODIFIERS, OCCASION_NOUNS, PLACE_NOUNS } from '../lexicon/conditions';
import { normAt, tokenAt, type Token } from '../reading';
import { make, type Condition } from './condition';

/** Words that open a time or a place in time. */
export const TIME_PREPOSITIONS = new Set([
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

/** "in the morning", "on Sundays", "at breakfast", "every evening", "mornings". */
export function occasion(tokens: readonly Token[], from: number, end: number): Condition | null {
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
  const spelled = /^(?:before|after|until|till|past|by)$/.test(word) && HOURS.has(normAt(tokens, i));
  if (i < end && (tokenAt(tokens, i).kind === 'number' || spelled) && opened && isClock(tokens, i, end)) return clock(tokens, from, i, end);
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

/** A time, a meal or a place that is as good as a time. */
export const isNoun = (tokens: readonly Token[], i: number, end: number): boolean =>
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
