import { parseItems } from '../grammar/items';
import { scopeOf } from '../grammar/scope';
import { clauseOf, normAt, tokenAt, type Candidate, type Reading, type Span } from '../reading';
import { termAt } from '../vocabulary';
import { formCue, formed } from './make';

const NO = /^(?:no|nope|x|never|nah)$/;
const YES = /^(?:yes|yep|yeah)$/;
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

function knows({ tokens }: Reading, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) if (tokenAt(tokens, i).kind === 'word' && termAt(tokens, i, to) !== null) return true;
  return false;
}
