import { parseItems } from '../grammar/items';
import type { Phrase } from '../grammar/phrase';
import { tells } from '../grammar/register';
import { scopeOf } from '../grammar/scope';
import { signFinder, spansOf, type Marked } from '../grammar/signs';
import { AUXILIARIES, ENDERS, LEADS, NEGATIONS, PREPOSITIONS } from '../lexicon/grammar';
import { EVALUATIONS } from '../lexicon/heads';
import {
  AFTER_MISSED,
  AFTER_PRAISED,
  BEFORE_MISSED,
  BEFORE_PRAISED,
  COMMON_THINGS,
  OPENING_MISSED,
  PRAISED_THINGS,
  STRONG_PRAISE,
} from '../lexicon/highlights';
import type { CueKind, Candidate, Reading, Span } from '../reading';
import { normAt, sentenceOf, tokenAt } from '../reading';
import { clauseAt, formCue, formed } from './make';

interface Mark {
  kind: CueKind;
  item: 'before' | 'after';
}
const find = signFinder<Mark>([
  [BEFORE_PRAISED, { kind: 'praise', item: 'after' }],
  [BEFORE_MISSED, { kind: 'lack', item: 'after' }],
  [AFTER_PRAISED, { kind: 'praise', item: 'before' }],
  [AFTER_MISSED, { kind: 'lack', item: 'before' }],
]);
const findOpening = signFinder<Mark>([[OPENING_MISSED, { kind: 'lack', item: 'after' }]]);
/** A denial this many words before a phrase turns it. */
const REACH = 3;
/** A thing praised or missed is named in no more words than this. */
const LONGEST = 7;

/** What a guest praises by name could be given again, and what was missed could be there: "the rain shower was a dream", "a kettle would have been nice". */
export function highlights(reading: Reading): Candidate[] {
  if (reading.by.speaker === 'staff') return [];
  const whole = { from: 0, to: reading.tokens.length };
  const marked = [...spansOf(reading.tokens, whole, find).filter((mark) => !isDenied(reading, mark)), ...opening(reading)];
  return [...marked.flatMap((mark) => (mark.value.item === 'before' ? before(reading, mark) : after(reading, mark))), ...strong(reading)];
}

/** "more fruit at breakfast": what opens a sentence like this is missed; inside one it compares. */
const opening = (reading: Reading): Marked<Mark>[] =>
  reading.sentences.flatMap(({ from, to }) => {
    const found = tells(reading) ? null : findOpening(reading.tokens, from, to);
    return found === null ? [] : [{ from, ...found }];
  });

function isDenied({ tokens }: Reading, { from, value }: Marked<Mark>): boolean {
  for (let i = from - 1; i >= Math.max(0, from - REACH) && tokenAt(tokens, i).kind === 'word'; i--)
    if (NEGATIONS.has(normAt(tokens, i)) || (value.kind === 'praise' && /^(?:if|would|could)$/.test(normAt(tokens, i)))) return true;
  return false;
}

function after(reading: Reading, { from, to, value }: Marked<Mark>): Candidate[] {
  const end = sentenceOf(reading, clauseAt(reading, from)).to;
  const { phrases, when } = parseItems(scopeOf(reading, { from: to, to: end }));
  return phrases.filter((phrase) => isSpecial(reading, phrase)).map((phrase) => highlight(reading, value.kind, { from, to }, phrase, when));
}

/** The noun phrase that ends right before the mark; "the view from our balcony was …" is one. */
function before(reading: Reading, { from, to, value }: Marked<Mark>): Candidate[] {
  const start = startOf(reading, from);
  const { phrases } = parseItems(scopeOf(reading, { from: start, to: from }));
  const phrase = phrases.at(-1);
  if (phrase?.to !== from || !isSpecial(reading, phrase)) return [];
  return [highlight(reading, value.kind, { from, to }, phrase, [])];
}

function startOf({ tokens }: Reading, at: number): number {
  let i = at;
  while (i > Math.max(0, at - LONGEST) && isInside(tokens, i - 1)) i--;
  return i;
}

const isInside = (tokens: Reading['tokens'], i: number): boolean =>
  tokenAt(tokens, i).kind !== 'mark' &&
  !AUXILIARIES.has(normAt(tokens, i)) &&
  (!ENDERS.has(normAt(tokens, i)) || LEADS.has(normAt(tokens, i)));

/** A thing with a name of its own, not what every house has: "mushroom soup", not "the food". */
function isSpecial({ tokens }: Reading, { from, to, terms }: Phrase): boolean {
  const named = tokens.slice(from, to).filter(({ norm, stem }) => !EVALUATIONS.has(norm) && !LEADS.has(norm) && !COMMON_THINGS.has(stem));
  const thing = terms.some(({ category }) => category !== 'service') && !PREPOSITIONS.has(normAt(tokens, from));
  return thing && named.length > 0 && to - from <= LONGEST;
}

/** "amazing views", "wickedly good cocktails": praise so strong that the thing is named for itself. */
function strong(reading: Reading): Candidate[] {
  return reading.tokens.flatMap(({ stem }, i) => {
    if (!PRAISED_THINGS.has(stem) || !isPraised(reading, i)) return [];
    const phrase = parseItems(scopeOf(reading, { from: i, to: i + 1 })).phrases[0];
    return phrase?.terms.length ? [highlight(reading, 'praise', { from: i - 1, to: i }, phrase, [])] : [];
  });
}

function isPraised({ tokens }: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    if (tokenAt(tokens, i).kind !== 'word') return false;
    if (STRONG_PRAISE.has(normAt(tokens, i))) return !NEGATIONS.has(normAt(tokens, i - 1));
  }
  return false;
}

function highlight(reading: Reading, kind: CueKind, at: Span, phrase: Phrase, when: readonly string[]): Candidate {
  const cue = { ...formCue(reading, kind, 'preferred', at), past: true };
  return formed(cue, phrase, when);
}
