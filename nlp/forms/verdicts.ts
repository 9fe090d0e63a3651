import { namesGuest } from '../grammar/about';
import { termsIn } from '../grammar/item-parts';
import { parseItems } from '../grammar/items';
import { scopeOf } from '../grammar/scope';
import { clauseOf, normAt, tokenAt, type Candidate, type Reading, type Span } from '../reading';
import { termAt } from '../vocabulary';
import { formCue, formed } from './make';

const NO = /^(?:no|nope|x|never|nah)$/;
const YES = /^(?:yes|yep|yeah)$/;
/** "lemongrass ok": may be had; said of what is eaten, drunk, smelled or put on the skin, and of nothing that could be out of order. */
const ALLOWED = /^(?:ok|okay|fine|good|welcome|allowed|stay|stays|yes)$/;
const CONSUMED = /^(?:food|drink|wellness\.products|climate\.scent|occasion\.(?:flowers|decoration|gift))/;
const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|first|second|third|option|one|the)$/;

/** Staff write the verdict after the thing: "petals no", "soy sauce x", "street side – no!", "courtyard – yes". */
export function verdicts(reading: Reading): Candidate[] {
  if (reading.by.speaker !== 'staff') return [];
  return reading.clauses.flatMap((_clause, index) => judged(reading, index));
}

function judged(reading: Reading, index: number): Candidate[] {
  const { from, to } = clauseOf(reading, index);
  const found: Candidate[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && normAt(reading.tokens, i) !== ',') continue;
    found.push(...verdictOn(reading, index, { from: start, to: i }));
    start = i + 1;
  }
  return found;
}

function verdictOn(reading: Reading, index: number, { from, to }: Span): Candidate[] {
  const { tokens } = reading;
  const last = normAt(tokens, to - 1);
  if (to - from >= 2 && NO.test(last)) return verdict(reading, index, { from, to: to - 1 }, false);
  if (to - from >= 2 && ALLOWED.test(last) && isWeighed(reading) && isConsumed(reading, { from, to: to - 1 }))
    return verdict(reading, index, { from, to: to - 1 }, true);
  const next = reading.clauses[index + 1];
  const alone = next?.from === to + 1 && next.to - next.from === 1 && /^[–—-]$/.test(normAt(tokens, to));
  if (!alone) return [];
  const word = normAt(tokens, next.from);
  return NO.test(word) || YES.test(word) ? verdict(reading, index, { from, to }, YES.test(word)) : [];
}

function verdict(reading: Reading, clause: number, span: Span, good: boolean): Candidate[] {
  const from = pastOrdinals(reading, span);
  if (span.to - from > 6 || normAt(reading.tokens, from) === 'no' || !knows(reading, { from, to: span.to })) return [];
  const cue = { ...formCue(reading, good ? 'wish' : 'avoid', good ? 'preferred' : 'avoided', { from: span.to, to: span.to + 1 }), clause };
  const parsed = parseItems(scopeOf(reading, { from, to: span.to }));
  return parsed.phrases
    .slice(0, 1)
    .map((phrase) => ({ ...formed(cue, phrase, parsed.when), quote: { from: phrase.from, to: span.to + 1 } }));
}

function pastOrdinals({ tokens }: Reading, { from, to }: Span): number {
  let i = from;
  while (i < to - 1 && ORDINAL.test(normAt(tokens, i))) i++;
  return i;
}

/** Somebody is named, or something else is refused. */
const isWeighed = (reading: Reading): boolean => namesGuest(reading) || reading.tokens.some(({ norm }) => NO.test(norm));

function isConsumed({ tokens }: Reading, { from, to }: Span): boolean {
  const terms = termsIn(tokens, { from, to });
  return terms.length > 0 && terms.every(({ slot }) => CONSUMED.test(slot));
}

function knows({ tokens }: Reading, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) if (tokenAt(tokens, i).kind === 'word' && termAt(tokens, i, to) !== null) return true;
  return false;
}
