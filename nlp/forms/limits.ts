import { textOf } from '../grammar/conditions';
import { termsIn } from '../grammar/item-parts';
import { quantityAt } from '../grammar/quantities';
import { normAt, type Candidate, type Reading } from '../reading';
import { formCue, formed } from './make';

const TOLD = /^(?:was|were|cost|costs|paid|pay|charged|charge|spent|is|are|walked|took|got|had|for|be)$/;
const CEILING = /^(?:under|below|within|max|maximum|upto|cheaper|around|about|between)$/;

/** "no more than $330 a night", "under 200 euros", "not to spend more than 300": limits on price and distance. */
export function limits(reading: Reading): Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const to = tokens[i]?.kind === 'number' || /^[$€£]$/.test(normAt(tokens, i)) ? amountEnd(reading, i) : null;
    const limit = to === null ? null : limitBefore(reading, i);
    if (to === null || limit === null || TOLD.test(normAt(tokens, limit.from - 1))) continue;
    const cue = formCue(reading, 'request', limit.denied ? 'unacceptable' : 'preferred', { from: limit.from, to });
    const terms = termsIn(tokens, { from: i, to });
    found.push(formed(cue, { from: limit.item, to, text: textOf(tokens, limit.item, to), terms, verbal: false }, []));
    i = to - 1;
  }
  return found;
}

function amountEnd(reading: Reading, i: number): number | null {
  return quantityAt(reading.tokens, i, reading.tokens.length)?.to ?? null;
}

function limitBefore(reading: Reading, i: number): { from: number; item: number; denied: boolean } | null {
  const word = (k: number): string => normAt(reading.tokens, i - k);
  if (word(1) === 'than' && /^(?:more|higher|further|farther)$/.test(word(2)))
    return { from: deniedFrom(reading, i - 2), item: i - 2, denied: deniedFrom(reading, i - 2) < i - 2 };
  if (word(1) === 'than' && /^(?:less|cheaper|fewer|closer)$/.test(word(2))) return { from: i - 2, item: i - 2, denied: false };
  if (word(1) === 'to' && word(2) === 'up') return { from: i - 2, item: i - 2, denied: false };
  if (/^(?:over|exceed|exceeding|above)$/.test(word(1)) && deniedFrom(reading, i - 1) < i - 1)
    return { from: deniedFrom(reading, i - 1), item: i - 1, denied: true };
  if (/^(?:is|of|at|around|about)$/.test(word(1)) && /^(?:budget|limit|maximum|max|ceiling|cap)$/.test(word(2)))
    return { from: i - 2, item: i - 2, denied: false };
  return CEILING.test(word(1)) ? { from: i - 1, item: i - 1, denied: false } : null;
}

function deniedFrom(reading: Reading, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const word = normAt(reading.tokens, i);
    if (/^(?:no|not|never)$/.test(word)) return i;
    if (!/^(?:to|spend|spending|pay|paying|be|want|go|any|much|willing|have|be|it)$/.test(word)) return at;
  }
  return at;
}
