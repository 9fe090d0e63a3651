import { scopeOf } from '../grammar/scope';
import { parseItems } from '../grammar/items';
import type { Phrase } from '../grammar/phrase';
import { clauseOf, normAt, tokenAt, type Candidate, type Reading } from '../reading';
import { termAt } from '../vocabulary';
import { clauseAt, formCue, formed } from './make';

const GIVES_FIRST = /^(?:sub|subs|subbed|substitute|substitutes|substituted)$/;
const TAKES_SECOND = /^(?:swap|swaps|swapped|switch|switched|exchange|exchanged|trade|traded|replace|replaces)$/;
const LINKS = /^(?:for|with|to|by)$/;

/** "Sub fruit for fries", "swapped bacon for turkey ham", "window > aisle": one thing in the place of another. */
export function swaps(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    const { norm } = tokenAt(reading.tokens, i);
    const swap = norm === '>' ? preferredOver(reading, i) : isSwap(norm) ? swapped(reading, i, GIVES_FIRST.test(norm)) : null;
    if (swap !== null) found.push(swap);
    else if (norm === 'out' && reading.by.speaker === 'staff') found.push(...outAndIn(reading, i));
  }
  return found;
}

const isSwap = (norm: string): boolean => GIVES_FIRST.test(norm) || TAKES_SECOND.test(norm);

function swapped(reading: Reading, verb: number, givesFirst: boolean): Candidate | null {
  const end = segmentEnd(reading, verb);
  const link = linkIn(reading, verb + 1, end);
  if (link === null) return null;
  const [first, second] = [thingIn(reading, verb + 1, link), thingIn(reading, link + 1, end)];
  if (first === null || second === null || first.terms.length + second.terms.length === 0) return null;
  return taken(reading, verb, givesFirst ? first : second, givesFirst ? second : first);
}

function preferredOver(reading: Reading, sign: number): Candidate | null {
  if (reading.by.speaker !== 'staff' || tokenAt(reading.tokens, sign + 1).kind !== 'word') return null;
  const [first, second] = [thingIn(reading, segmentStart(reading, sign), sign), thingIn(reading, sign + 1, segmentEnd(reading, sign))];
  return first === null || second === null ? null : taken(reading, first.from, first, second);
}

function taken(reading: Reading, from: number, thing: Phrase, other: Phrase): Candidate {
  const cue = formCue(reading, 'wish', 'preferred', { from, to: from });
  const quote = { from: Math.min(from, thing.from, other.from), to: Math.max(thing.to, other.to) };
  return { ...formed(cue, thing, []), insteadOf: other.text, quote };
}

/** "Lilies out, tulips in": the first goes, the second comes. */
function outAndIn(reading: Reading, out: number): Candidate[] {
  const inAt = comesIn(reading, out);
  const gone = inAt === null ? null : thingBefore(reading, out);
  const come = inAt === null ? null : thingIn(reading, normAt(reading.tokens, out + 1) === ',' ? out + 2 : out + 1, inAt);
  if (gone === null || come === null || gone.terms.length === 0) return [];
  const avoid = formCue(reading, 'avoid', 'avoided', { from: out, to: out + 1 });
  return [formed({ ...avoid, begin: gone.from }, gone, []), taken(reading, come.from, come, gone)];
}

function comesIn({ tokens }: Reading, out: number): number | null {
  for (let i = out + 2; i < out + 6; i++) {
    const next = tokenAt(tokens, i + 1);
    if (normAt(tokens, i) === 'in' && (next.kind === 'mark' || next.norm === 'for')) return i;
  }
  return null;
}

/** The longest known thing that ends right before. */
function thingBefore(reading: Reading, end: number): Phrase | null {
  for (let from = Math.max(segmentStart(reading, end), end - 4); from < end; from++) {
    const term = termAt(reading.tokens, from, end);
    if (term?.to === end) return thingIn(reading, from, end);
  }
  return null;
}

function linkIn({ tokens }: Reading, from: number, end: number): number | null {
  for (let i = from + 1; i < Math.min(end, from + 6); i++) if (LINKS.test(normAt(tokens, i))) return i;
  return null;
}

function thingIn(reading: Reading, from: number, to: number): Phrase | null {
  return from < to && to - from <= 6 ? (parseItems(scopeOf(reading, { from, to })).phrases[0] ?? null) : null;
}

/** Where the stretch between commas around this token begins and ends. */
function segmentStart(reading: Reading, at: number): number {
  const { from } = clauseOf(reading, clauseAt(reading, at));
  let i = at;
  while (i > from && normAt(reading.tokens, i - 1) !== ',') i--;
  return i;
}

function segmentEnd(reading: Reading, at: number): number {
  const { to } = clauseOf(reading, clauseAt(reading, at));
  let i = at;
  while (i < to && normAt(reading.tokens, i) !== ',') i++;
  return i;
}
