import { EMPTY_VERBS, ERRANDS } from '../lexicon/cues';
import { FILLERS } from '../lexicon/grammar';
import { GENERIC_HEADS } from '../lexicon/heads';
import { SERVICE_VERBS } from '../lexicon/verbs';
import { normAt, tokenAt, type Cue, type Reading, type Span, type Token } from '../reading';
import { termAt } from '../vocabulary';
import { textOf } from './conditions';
import { termsIn } from './item-parts';
import type { Parsed, Phrase } from './phrase';
import { tagAt } from './scope';

/** Past "(you|someone) to", so that "I'd like you to bring" reads like "bring". */
export function afterCue(tokens: readonly Token[], cue: Cue): number {
  let i = cue.to;
  while (FILLERS.has(normAt(tokens, i)) && (termAt(tokens, i)?.to ?? 0) <= i + 1) i++;
  if (
    /^(?:it|them)$/.test(normAt(tokens, i)) &&
    /^(?:at|in|on|with|without|near|close|next|by|within|away|far|overlooking|facing|around|above|below|under|very|really|cold|hot|warm|dark|cool)$/.test(
      normAt(tokens, i + 1),
    )
  )
    return i + 1;
  if (/^(?:you|someone|somebody|it|them|housekeeping|her|him)$/.test(normAt(tokens, i)) && normAt(tokens, i + 1) === 'to') return i + 1;
  if (GENERIC_HEADS.has(tokenAt(tokens, i + 1).stem) && normAt(tokens, i + 2) === 'to') return i + 2;
  return /^(?:anyone|people|someone|staff)$/.test(normAt(tokens, i)) && tokenAt(tokens, i + 1).kind === 'word' ? i + 1 : i;
}

interface Verbal {
  verb: number;
  from: number;
  keep: boolean;
}

/** What a verb after the cue does: "to have" is passed over, "to know" ends it, "to turn up the heating" is part of the item. */
export function verbAt(reading: Reading, cue: Cue, span: Span): Verbal | 'errand' | null {
  const { tokens } = reading;
  let i = span.from;
  const infinitive = normAt(tokens, i) === 'to';
  if (infinitive) i++;
  while (i < span.to && (FILLERS.has(normAt(tokens, i)) || normAt(tokens, i) === 'not')) i++;
  if (i >= span.to) return null;
  const { norm } = tokenAt(tokens, i);
  const bare =
    cue.kind === 'request' &&
    /^(?:can|could|may|might|would|will|please|kindly|i|we|you|someone|somebody|they|he|she|housekeeping)$/.test(
      normAt(tokens, cue.to - 1),
    );
  if (!infinitive && !bare && !/^(?:anyone|people)$/.test(normAt(tokens, i - 1)) && !norm.endsWith('ing')) return null;
  if (norm === 'be' || norm === 'have' || norm === 'get') return beVerb(tokens, i, span);
  if (/^(?:anyone|people)$/.test(normAt(tokens, i - 1))) return { verb: i, from: i + 1, keep: true };
  if (SERVICE_VERBS.has(norm)) return { verb: i, from: i + 1, keep: true };
  if (EMPTY_VERBS.has(norm)) return { verb: i, from: i + 1, keep: false };
  if (ERRANDS.has(norm)) return 'errand';
  const tag = tagAt(reading, i);
  if (infinitive || tag === 'verb') return { verb: i, from: i + 1, keep: true };
  return null;
}

/** "to be called Ingrid", "have my room cleaned". */
function beVerb(tokens: readonly Token[], i: number, span: Span): Verbal {
  const next = normAt(tokens, i + 1);
  const passive = i + 1 < span.to && SERVICE_VERBS.has(next) && normAt(tokens, i) === 'be';
  return passive ? { verb: i + 1, from: i + 2, keep: true } : { verb: i, from: i + 1, keep: false };
}

/** Joins the verb to its object: the first phrase grows to the left; without any object the verb is the item. */
export function prefixVerb(reading: Reading, parsed: Parsed, verb: number): void {
  const { tokens } = reading;
  const first = parsed.phrases[0];
  const comma = first === undefined ? -1 : tokens.slice(verb, first.from).findIndex(({ norm }) => norm === ',');
  if (comma > 1) {
    const own = { from: verb, to: verb + comma };
    parsed.phrases.unshift({ ...own, text: textOf(tokens, own.from, own.to), terms: termsIn(tokens, own), verbal: true });
    return;
  }
  const to = first?.to ?? Math.max(verb + 1, parsed.to);
  const phrase: Phrase = { from: verb, to, text: textOf(tokens, verb, to), terms: termsIn(tokens, { from: verb, to }), verbal: true };
  if (first === undefined) parsed.phrases.push(phrase);
  else parsed.phrases[0] = { ...first, ...phrase };
}
