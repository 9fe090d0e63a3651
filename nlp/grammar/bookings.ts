import { HEADCOUNT, INDEFINITES, PARTICULARS, RESERVED } from '../lexicon/bookings';
import { ERRANDS } from '../lexicon/cues';
import { PREPOSITIONS } from '../lexicon/grammar';
import { EVALUATIONS } from '../lexicon/heads';
import { HOUSE_NAMES } from '../lexicon/lodgings';
import { normAt, tokenAt, type Cue, type Reading, type Span, type Token } from '../reading';
import { termAt } from '../vocabulary';
import { isPlaceName } from './place-names';
import { tagAt } from './scope';

/** Why what a guest asks for is part of the booking and no wish: the house by its name, its town, a table for four; or null. */
export function bookingReason(reading: Reading, cue: Cue, span: Span): string | null {
  if (reading.by.speaker === 'staff') return null;
  const words = reading.tokens.slice(span.from, span.to).filter(({ kind }) => kind !== 'mark');
  if (words.length === 0) return null;
  if (isNamedHouse(reading, span) || words.slice(1).some(({ norm }) => /^(?:called|named)$/.test(norm))) return 'a house by its name';
  const beside = (norm: string, i: number): boolean => PREPOSITIONS.has(norm) || (i === 0 && ERRANDS.has(norm));
  if (words.some(({ norm }) => isPlaceName(norm)) && words.every(({ norm }, i) => isPlaceName(norm) || beside(norm, i)))
    return 'where the booking is';
  if (isReservation(words)) return 'a booking, not a wish';
  if (areParticulars(words)) return 'a fact about the house';
  return isDefiniteUnknown(reading, cue, span) ? 'something known to both by its name' : null;
}

/** "the price range", "address and phone number": what everybody asks of a house. */
export const areParticulars = (words: readonly Token[]): boolean =>
  words.every(({ norm, stem }) => PARTICULARS.has(norm) || PARTICULARS.has(stem));

/** "the Marlowe Inn", "Hobson's House": a word that no lexicon knows before the word for a house, and no "a" before both. */
function isNamedHouse(reading: Reading, { from, to }: Span): boolean {
  const { tokens } = reading;
  if (normAt(tokens, to) === "'s" && HOUSE_NAMES.has(normAt(tokens, to + 1))) return isUnknown(reading, to - 1);
  const head = to - 1;
  if (head <= from) return false;
  if (!HOUSE_NAMES.has(normAt(tokens, head)) || INDEFINITES.has(normAt(tokens, from - 1))) return false;
  return isUnknown(reading, from) && !INDEFINITES.has(normAt(tokens, from));
}

const isUnknown = (reading: Reading, i: number): boolean =>
  tokenAt(reading.tokens, i).kind === 'word' &&
  termAt(reading.tokens, i) === null &&
  !EVALUATIONS.has(normAt(reading.tokens, i)) &&
  !PREPOSITIONS.has(normAt(reading.tokens, i)) &&
  tagAt(reading, i) === 'noun';

/** "a table for four at seven", "two tickets", "a room for five people": how many and when, and nothing else. */
function isReservation(words: readonly Token[]): boolean {
  const things = words.filter(({ stem }) => RESERVED.has(stem));
  return (
    things.length > 0 &&
    words.every(({ norm, stem, kind }) => kind === 'number' || RESERVED.has(stem) || HEADCOUNT.has(stem) || HEADCOUNT.has(norm))
  );
}

/** "tell me about the Avalon", "looking for the Grafton": one word, definite, known to nobody but the two. */
function isDefiniteUnknown(reading: Reading, cue: Cue, { from, to }: Span): boolean {
  if (to - from > 2 || normAt(reading.tokens, from - 1) !== 'the') return false;
  const seeks = cue.kind === 'ask' || /^(?:for|find|book|get|about|on)$/.test(normAt(reading.tokens, cue.to - 1));
  return seeks && isUnknown(reading, from) && isUnknown(reading, to - 1);
}
