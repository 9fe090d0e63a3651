import { namesGuest } from '../grammar/about';
import { namesAffair } from '../grammar/affairs';
import { textOf } from '../grammar/conditions';
import { termsIn } from '../grammar/item-parts';
import { parseItems } from '../grammar/items';
import { namesDone } from '../grammar/logs';
import { scopeOf, tagAt } from '../grammar/scope';
import { IDLE_BANS, ORDERS, WHOLE_ORDERS } from '../lexicon/behaviour';
import { clauseOf, normAt, type Candidate, type Cue, type Reading, type Span } from '../reading';
import { clauseAt, formCue, formed } from './make';
import { opensSegment, orderEnd } from './instructions';

/** Orders and bans among colleagues on a guest's behalf: "serve her red slightly chilled", "don't open his suitcase". */
export function orders(reading: Reading, said: readonly Cue[]): Candidate[] {
  if (reading.by.speaker !== 'staff' || !namesGuest(reading)) return [];
  const found: Candidate[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    if (!opensSegment(reading, i) || said.some((cue) => cue.begin <= i && cue.to > i && !cue.weak)) continue;
    if (ORDERS.has(normAt(reading.tokens, i))) found.push(...ordered(reading, said, i));
    else found.push(...banned(reading, said, i));
  }
  return found;
}

function ordered(reading: Reading, said: readonly Cue[], verb: number): Candidate[] {
  const span = { from: verb, to: orderEnd(reading, said, verb, clauseOf(reading, clauseAt(reading, verb)).to) };
  if (isOurs(reading, span)) return [];
  const cue = formCue(reading, 'request', 'preferred', { from: verb, to: verb + 1 });
  if (WHOLE_ORDERS.has(normAt(reading.tokens, verb))) return whole(reading, cue, span);
  const parsed = parseItems(scopeOf(reading, { from: verb + 1, to: span.to }));
  return parsed.phrases
    .filter(({ terms }) => terms.length > 0)
    .map((phrase) => ({ ...formed(cue, phrase, parsed.when), holder: parsed.holder ?? 'guest' }));
}

function whole({ tokens }: Reading, cue: Cue, span: Span): Candidate[] {
  const terms = termsIn(tokens, span);
  return terms.length === 0 ? [] : [formed(cue, { ...span, text: textOf(tokens, span.from, span.to), terms, verbal: true }, [])];
}

/** "never ask about his wife": the whole order is what is not wanted. */
function banned(reading: Reading, said: readonly Cue[], at: number): Candidate[] {
  const { tokens } = reading;
  const verb = normAt(tokens, at) === 'never' ? at + 1 : normAt(tokens, at) === 'do' && normAt(tokens, at + 1) === 'not' ? at + 2 : null;
  if (verb === null || IDLE_BANS.has(normAt(tokens, verb)) || tagAt(reading, verb) !== 'verb') return [];
  const span = { from: verb, to: orderEnd(reading, said, verb, clauseOf(reading, clauseAt(reading, at)).to) };
  if (span.to - span.from < 2 || isOurs(reading, span)) return [];
  const cue = formCue(reading, 'avoid', 'avoided', { from: at, to: verb });
  return [formed(cue, { ...span, text: textOf(tokens, span.from, span.to), terms: termsIn(tokens, span), verbal: true }, [])];
}

const isOurs = (reading: Reading, span: Span): boolean => namesDone(reading, span) || namesAffair(reading, span);
