import { POINTED_DAYS, YEARLY_DAYS } from '../lexicon/conditions';
import { normAt, tokenAt, type Span, type Token } from '../reading';

const POINTERS = new Set(['that', 'this']);
const OPENERS = new Set(['on', 'for']);
const BETWEEN = new Set(['very', 'same', 'special']);

/** "My birthday is on 15 September, and on that day …": the words, and the day named before that they point to; null where none was. */
export function pointedDayAt(tokens: readonly Token[], i: number, end: number): (Span & { day: string }) | null {
  const said = OPENERS.has(normAt(tokens, i)) ? i + 1 : i;
  if (!POINTERS.has(normAt(tokens, said))) return null;
  const at = BETWEEN.has(normAt(tokens, said + 1)) ? said + 2 : said + 1;
  if (at >= end || !POINTED_DAYS.has(normAt(tokens, at))) return null;
  const day = dayBefore(tokens, i);
  return day === null ? null : { from: i, to: at + 1, day };
}

/** The last day of every year, or of every week ("Fridays"), that was named. */
function dayBefore(tokens: readonly Token[], before: number): string | null {
  for (let i = before - 1; i >= 0; i--) {
    const { norm, stem } = tokenAt(tokens, i);
    if (YEARLY_DAYS.has(stem)) return stem;
    if (YEARLY_DAYS.has(norm)) return norm;
  }
  return null;
}
