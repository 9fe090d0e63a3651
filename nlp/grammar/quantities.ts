import { normAt, tokenAt, type Term, type Token } from '../reading';

const NUMBERS = new Set('one two three four five six seven eight nine ten'.split(' '));
const SIGNS = new Set(['$', '€', '£']);
const RATING_WORDS = new Set(['rating', 'rated']);
const CURRENCY = /^(?:dollar|euro|euros|pound|usd|eur|gbp|buck|franc|yen|baht|dirham|peso|rupee|quid|cent)$/;
const DISTANCE = /^(?:mile|km|kilometer|kilometre|metre|meter|block|minute|min)$/;

const term = (phrase: string, slot: string, category: Term['category']): Term => ({ phrase, slot, category });
const STARS = term('stars', 'price.stars', 'price');
const RATING = term('rating', 'price.rating', 'price');
const BUDGET = term('price', 'price.budget', 'price');
const NEAR = term('distance', 'activities.near', 'activities');
const DEGREES = term('degrees', 'climate.temperature', 'climate');

/** Amounts that mean something to a hotel: stars, ratings, prices, distances, temperatures. No list could hold them. */
export function quantityAt(tokens: readonly Token[], i: number, end: number): { term: Term; to: number } | null {
  const { norm, kind } = tokenAt(tokens, i);
  if (kind === 'word' && !NUMBERS.has(norm) && !RATING_WORDS.has(norm)) return null;
  if (SIGNS.has(norm) && tokenAt(tokens, i + 1).kind === 'number' && i + 1 < end) return { term: BUDGET, to: perNight(tokens, i + 2, end) };
  if (RATING_WORDS.has(norm)) return rating(tokens, i, end);
  if (kind !== 'number' && !NUMBERS.has(norm)) return null;
  let to = i + 1;
  if (/^(?:or|to|and)$/.test(normAt(tokens, to)) && isNumber(tokens, to + 1)) to += 2;
  if (to >= end) return null;
  const unit = tokenAt(tokens, to).stem;
  if (Number(normAt(tokens, to - 1)) >= 20 && perNight(tokens, to, end) === to + 2 && unit !== 'for' && unit !== 'the')
    return { term: BUDGET, to: to + 2 };
  if (unit === 'star' || unit === 'starred') return { term: STARS, to: starsEnd(tokens, to + 1, end) };
  if (CURRENCY.test(unit) || SIGNS.has(unit)) return { term: BUDGET, to: perNight(tokens, to + 1, end) };
  if (unit === 'degree')
    return { term: DEGREES, to: /^(?:celsiu|celsius|fahrenheit|c|f)$/.test(normAt(tokens, to + 1)) && to + 1 < end ? to + 2 : to + 1 };
  if (DISTANCE.test(unit) && isAway(tokens, to + 1, tokens.length)) return { term: NEAR, to: to + 1 };
  return null;
}

const isNumber = (tokens: readonly Token[], i: number): boolean => tokenAt(tokens, i).kind === 'number' || NUMBERS.has(normAt(tokens, i));
const isAway = (tokens: readonly Token[], i: number, end: number): boolean =>
  i < end && /^(?:walk|walking|drive|away|from|of|ride|to|or|radius)$/.test(normAt(tokens, i));
const starsEnd = (tokens: readonly Token[], i: number, end: number): number =>
  i < end && /^(?:rated|rating)$/.test(normAt(tokens, i)) ? i + 1 : i;

function perNight(tokens: readonly Token[], i: number, end: number): number {
  if (i + 1 < end && /^(?:per|a|the|each|for)$/.test(normAt(tokens, i)) && tokenAt(tokens, i + 1).stem === 'night') return i + 2;
  return i < end && normAt(tokens, i) === 'or' && /^(?:less|under|below)$/.test(normAt(tokens, i + 1)) ? i + 2 : i;
}

/** "rating of 4.5 or higher", "rated 4 and above". */
function rating(tokens: readonly Token[], i: number, end: number): { term: Term; to: number } | null {
  let to = i + 1;
  while (to < end && /^(?:of|at|least|is|over|above|about|around)$/.test(normAt(tokens, to))) to++;
  if (to >= end || !isNumber(tokens, to)) return null;
  to++;
  if (/^(?:star)$/.test(tokenAt(tokens, to).stem) && to < end) to++;
  if (to + 1 < end && /^(?:or|and)$/.test(normAt(tokens, to)) && /^(?:higher|above|more|better|over|up)$/.test(normAt(tokens, to + 1)))
    to += 2;
  return { term: RATING, to };
}
