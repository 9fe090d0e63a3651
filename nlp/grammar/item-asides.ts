import type { SpokenBy } from '../../domain/understanding';
import { LEADS, POSSESSIVES } from '../lexicon/grammar';
import { GENERIC_HEADS, PLACES_OF_COURSE } from '../lexicon/heads';
import { STAYING } from '../lexicon/lodgings';
import { normAt, tokenAt, type Token } from '../reading';
import { termAt } from '../vocabulary';
import { conditionAt, textOf } from './conditions';
import { durationAt } from './durations';
import { companionAt } from './people';
import type { Parsed, Phrase, Scope } from './phrase';
import { phraseFinder } from './phrases';

const stayingAt = phraseFinder(STAYING);

/** Conditions, durations and "for my wife" inside a list: noted, not part of any item. */
export function asideAt(scope: Scope, parsed: Parsed, i: number, open: Phrase | null): number | null {
  const { tokens, to, by } = scope;
  const duration = durationAt(tokens, i, to);
  if (duration !== null && !/^tomorrow$/.test(normAt(tokens, duration - 1))) return duration;
  const staying =
    parsed.phrases.length > 0 || open !== null || GENERIC_HEADS.has(tokenAt(tokens, i - 1).stem) ? stayingAt(tokens, i, to) : null;
  if (staying !== null) return staying;
  const condition = conditionAt(tokens, i, to) ?? withMeal(scope, i, open);
  if (condition !== null) {
    if (scope.cut === true && condition.to === to && normAt(tokens, i - 1) === ',') return to;
    if (!condition.polite) parsed.when.push(condition.text);
    return condition.to;
  }
  const { norm } = tokenAt(tokens, i);
  if (norm === 'for' || (open === null && parsed.phrases.length === 0)) {
    const receiver = receiverAt(tokens, norm === 'for' ? i + 1 : i, to, by);
    if (receiver !== null && (norm === 'for' || receiver.to < to)) {
      parsed.holder ??= receiver.holder;
      return receiver.to;
    }
  }
  if ((norm === 'in' || norm === 'to' || norm === 'on') && placeLength(tokens, i, to) > 0) return i + placeLength(tokens, i, to);
  return null;
}

/** "in my white wine", "with my coffee", "with fish": food and drink that an item goes with. */
function withMeal(scope: Scope, i: number, open: Phrase | null): { text: string; to: number; polite: boolean } | null {
  const { tokens, to } = scope;
  const { norm } = tokenAt(tokens, i);
  if (norm !== 'in' && norm !== 'with' && norm !== 'on') return null;
  let k = i + 1;
  const owned = k < to && (POSSESSIVES.has(normAt(tokens, k)) || normAt(tokens, k) === 'any' || normAt(tokens, k) === 'all');
  while (
    k < to &&
    (LEADS.has(normAt(tokens, k)) || normAt(tokens, k) === 'morning' || normAt(tokens, k) === 'glass') &&
    termAt(tokens, k, to) === null
  )
    k++;
  const found = k < to ? termAt(tokens, k, to) : null;
  if (found === null || (found.term.category !== 'drink' && found.term.category !== 'food')) return null;
  const main = open?.terms.at(-1)?.category;
  const dishWithDrink =
    main === 'drink' && found.term.category === 'food' && open?.terms.at(-1)?.slot.startsWith('drink.coffee') !== true && norm === 'with';
  if (!owned && !(norm === 'in' && found.term.category === 'drink') && !dishWithDrink) return null;
  return { text: textOf(tokens, k, found.to), to: found.to, polite: false };
}

function receiverAt(tokens: readonly Token[], i: number, to: number, by: SpokenBy): { holder: string; to: number } | null {
  let k = i;
  while (k < to && (POSSESSIVES.has(normAt(tokens, k)) || normAt(tokens, k) === 'the' || normAt(tokens, k) === 'little')) k++;
  if (k >= to) return null;
  const holder = companionAt(tokens, k, by);
  if (
    holder === null &&
    normAt(tokens, i - 1) === 'for' &&
    /^(?:him|her|them)$/.test(normAt(tokens, k)) &&
    (k + 1 >= to || termAt(tokens, k + 1, to) === null)
  )
    return { holder: normAt(tokens, k), to: k + 1 };
  if (holder === null)
    return /^(?:me|us|myself|ourselves)$/.test(normAt(tokens, k)) && normAt(tokens, i - 1) === 'for'
      ? { holder: 'guest', to: k + 1 }
      : null;
  if (normAt(tokens, k + 1) === "'s" || (i === k && normAt(tokens, i - 1) !== 'for')) return null;
  const inLaw = holder.endsWith('-in-law') ? 2 : 0;
  return { holder, to: k + 1 + inLaw };
}

function placeLength(tokens: readonly Token[], i: number, to: number): number {
  const det = /^(?:my|our|the|her|his|their|your)$/.test(normAt(tokens, i + 1));
  const at = det ? i + 2 : i + 1;
  if (at >= to) return 0;
  if (normAt(tokens, i) === 'to' && !det && tokenAt(tokens, at).stem !== 'room' && tokenAt(tokens, at).kind !== 'number') return 0;
  if (tokenAt(tokens, at).kind === 'number' && normAt(tokens, i) === 'to') return at + 1 - i;
  if (!PLACES_OF_COURSE.has(tokenAt(tokens, at).stem)) return 0;
  if (!det && !/^(?:room|suite)$/.test(tokenAt(tokens, at).stem)) return 0;
  return (tokenAt(tokens, at + 1).kind === 'number' && at + 1 < to ? at + 2 : at + 1) - i;
}
