import { TABLES_AND_ROOMS } from '../lexicon/logs';
import { GUEST_PRONOUNS } from '../lexicon/people';
import { normAt, tokenAt, type Reading } from '../reading';
import { companionAt, isGuestWord } from './people';
import { isPlainWord } from './plain-tags';
import { termAt } from '../vocabulary';

const known = new WeakMap<Reading, boolean>();

/** True where a staff note speaks of somebody who stays: a title, a relative, "she", a name, a room or a table by its number. */
export function namesGuest(reading: Reading): boolean {
  let named = known.get(reading);
  if (named === undefined) known.set(reading, (named = reading.tokens.some((_token, i) => isSomebody(reading, i))));
  return named;
}

function isSomebody(reading: Reading, i: number): boolean {
  const { tokens, by } = reading;
  if (GUEST_PRONOUNS.has(normAt(tokens, i)) || isGuestWord(tokens, i, by) || companionAt(tokens, i, by) !== null) return true;
  return isNumbered(reading, i) || isName(reading, i);
}

/** "1204", "T7", "villa 8"; "0230" and "6000" after a sign of money are a time and a sum. */
function isNumbered({ tokens }: Reading, i: number): boolean {
  const { norm, kind } = tokenAt(tokens, i);
  if (kind !== 'number') return false;
  const unit = tokenAt(tokens, i + 1).norm;
  if (/^[1-9]\d{2,3}$/.test(norm)) return !/^(?:pcs|pieces|eur|usd|euro|euros|km|m|g|kg|ml|covers|hrs|hour|hours)$/.test(unit);
  return /^\d{1,2}$/.test(norm) && TABLES_AND_ROOMS.has(normAt(tokens, i - 1));
}

/** A capital before small letters on a word that neither lexicon knows. */
export function isName({ tokens, text }: Reading, i: number): boolean {
  const { start, end, kind, norm } = tokenAt(tokens, i);
  return (
    kind === 'word' &&
    norm.length > 2 &&
    /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) &&
    !isPlainWord(norm) &&
    termAt(tokens, i) === null
  );
}
