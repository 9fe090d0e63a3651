import { withAntecedent } from '../grammar/antecedents';
import { bookingReason } from '../grammar/bookings';
import { conditionAt } from '../grammar/conditions';
import { parseItems } from '../grammar/items';
import { pastName, tellsOf } from '../grammar/fragments';
import { isLog, namesDone } from '../grammar/logs';
import { asksOutright, isAsking, isTerse, tells } from '../grammar/register';
import { scopeOf, tagAt } from '../grammar/scope';
import { INDEFINITES } from '../lexicon/bookings';
import { RELATIVE_VERBS } from '../lexicon/criteria';
import { AUXILIARIES, FILLERS } from '../lexicon/grammar';
import { BARE_REASONS, GUEST_WORDS } from '../lexicon/people';
import { OPERATIONS } from '../lexicon/register';
import { EVALUATIONS } from '../lexicon/heads';
import { termAt } from '../vocabulary';
import { normAt, sentenceOf, tokenAt, type Candidate, type Clause, type Cue, type Reading, type Span, type Token } from '../reading';
import { formCue, formed } from './make';

/** Fragments without any verb: staff note "white peonies in suite", a guest answers "moderate please". Only what the lexicon knows. */
export function bare(reading: Reading, said: readonly Cue[], found: readonly Candidate[]): Candidate[] {
  return reading.clauses.flatMap((clause, index) => {
    if (sentenceOf(reading, index).question || isLabel(reading, clause, index)) return [];
    const formed = found.some(({ cue }) => cue.clause === index);
    if (!formed && isLog(reading, said, index)) return [];
    const kept = formed || said.some((cue) => cue.clause === index && !cue.weak);
    if (reading.by.speaker === 'guest' && !mayOrder(reading, said, index)) return [];
    const spans = reading.by.speaker === 'staff' || kept ? open(reading, clause, found) : isTerse(reading, clause) ? [clause] : [];
    return spans
      .map((span) => pastName(reading, span))
      .flatMap((span) => (isFragment(reading, span, kept) ? fragment(reading, span, index) : []));
  });
}

/** A guest orders in fragments only where nothing is told. */
function mayOrder(reading: Reading, said: readonly Cue[], index: number): boolean {
  const sentence = sentenceOf(reading, index);
  return asksOutright(reading, sentence) || (!tells(reading) && isAsking(reading, said, sentence));
}

/** Facts and feelings that are named in passing and ordered by nobody. */
const NOT_ORDERED =
  /^(?:pets\.animal$|accessibility\.(?:medical|sensory)|family\.club|dining\.venue$|room\.key$|travel\.(?:documents|luggage)$|travel\.(?:flight|arrival|departure|airline|airport|train)|occasion\.surprise|service\.(?:vip|status|recognition))/;

function fragment(reading: Reading, span: Span, clause: number): Candidate[] {
  const parsed = parseItems(scopeOf(reading, span));
  const cue = { ...formCue(reading, 'bare', 'preferred', { from: span.from, to: span.from }), clause };
  const phrases = parsed.phrases
    .map((phrase) => withAntecedent(reading, phrase))
    .filter(({ terms }) => terms.some(({ slot }) => !NOT_ORDERED.test(slot)))
    .filter((phrase) => !namesPerson(reading, phrase) && !isReason(reading, phrase));
  return phrases.map((phrase) => ({
    ...formed(cue, phrase, parsed.when, bookingReason(reading, cue, phrase)),
    holder: parsed.holder ?? 'guest',
    confidence: 0.6,
  }));
}

/** "turtle lady", "guest 230 walks barefoot": who it is, not what is to be had; "woman only" is a thing the lexicon knows. */
const namesPerson = ({ tokens, by }: Reading, { from, to }: Span): boolean =>
  by.speaker === 'staff' &&
  tokens
    .slice(from, to)
    .some(({ norm }, k) => (GUEST_WORDS.has(norm) || isRoom(tokens, from + k, to)) && termAt(tokens, from + k, to) === null);

/** "family room 812". */
const isRoom = (tokens: readonly Token[], i: number, end: number): boolean =>
  i + 1 < end && tokenAt(tokens, i).stem === 'room' && /^\d{3,4}$/.test(normAt(tokens, i + 1));

/** "no carpet, dust": why. */
const isReason = ({ tokens }: Reading, { from, to }: Span): boolean => to === from + 1 && BARE_REASONS.has(normAt(tokens, from));

/** "Pool:", "SPA -": where a note comes from, not what it says. */
function isLabel(reading: Reading, clause: Clause, index: number): boolean {
  const opens = index === 0 || reading.clauses[index - 1]?.sentence !== clause.sentence;
  if (opens && clause.to - clause.from <= 3 && /^(?:note|notes|update|log|memo|info|alert)$/.test(normAt(reading.tokens, clause.to - 1)))
    return true;
  const forWhom = normAt(reading.tokens, clause.from) === 'for' && normAt(reading.tokens, clause.to) === ':';
  return opens && (forWhom || (clause.to - clause.from <= 3 && /^[:–—-]$/.test(normAt(reading.tokens, clause.to))));
}

/** What no cue has read yet, cut at commas. */
function open(reading: Reading, clause: Clause, found: readonly Candidate[]): Span[] {
  const taken = [...reading.covered, ...found.map(({ quote }) => quote)];
  const spans: Span[] = [];
  let from = clause.from;
  for (let i = clause.from; i <= clause.to; i++) {
    const inside = taken.find((span) => i >= span.from && i < span.to);
    const cut = i === clause.to || inside !== undefined || normAt(reading.tokens, i) === ',';
    if (!cut) continue;
    if (i > from) spans.push({ from, to: i });
    from = inside === undefined ? i + 1 : Math.max(inside.to, i + 1);
    i = from - 1;
  }
  return spans;
}

function isFragment(reading: Reading, span: Span, kept: boolean): boolean {
  const { tokens } = reading;
  const staff = reading.by.speaker === 'staff';
  if (span.to - span.from > (staff || mayBeLong(reading, span) ? 12 : 7) || (staff && (namesDone(reading, span) || tellsOf(reading, span))))
    return false;
  let known = false;
  for (let i = span.from; i < span.to; i++) {
    const term = termAt(tokens, i, span.to);
    if (term !== null && term.to > i + 1) {
      known = true;
      i = term.to - 1;
      continue;
    }
    const norm = normAt(tokens, i);
    if (/^(?:that|which)$/.test(norm) && RELATIVE_VERBS.has(normAt(tokens, i + 1))) {
      i++;
      continue;
    }
    if (staff && OPERATIONS.has(norm)) return false;
    if (AUXILIARIES.has(norm) || /^(?:i|we|they|it|there|you|who|which)$/.test(norm)) return false;
    if (!staff && !kept && EVALUATIONS.has(norm)) return false;
    known ||= termAt(tokens, i, span.to) !== null;
  }
  const last = normAt(tokens, span.to - 1);
  const lone =
    span.to - span.from === 1 &&
    last.length <= 3 &&
    !(staff && /^(?:food|drink)$/.test(termAt(tokens, span.from, span.to)?.term.category ?? ''));
  return (
    known && !lone && !(EVALUATIONS.has(last) && span.to - span.from > 1) && normAt(tokens, span.to - 1) !== 'no' && !hasVerb(reading, span)
  );
}

/** "Tea in the morning and coffee in the afternoon", "an apartment with a washing machine": long, but an order. */
const mayBeLong = (reading: Reading, span: Span): boolean =>
  asksOutright(reading, span) ||
  INDEFINITES.has(normAt(reading.tokens, FILLERS.has(normAt(reading.tokens, span.from)) ? span.from + 1 : span.from)) ||
  reading.tokens.slice(span.from, span.to).some((_, k) => conditionAt(reading.tokens, span.from + k, span.to) !== null);

function hasVerb(reading: Reading, span: Span): boolean {
  for (let i = span.from; i < span.to;) {
    const term = termAt(reading.tokens, i, span.to);
    const tag = term === null && tokenAt(reading.tokens, i).kind === 'word' ? tagAt(reading, i) : 'other';
    if (tag === 'verb' || tag === 'participle') return true;
    i = term?.to ?? i + 1;
  }
  return false;
}
