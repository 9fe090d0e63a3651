import { type Token, normAt, tokenAt } from '../reading';
import { bookingReason } from '../grammar/bookings';
import { parseItems } from '../grammar/items';
import type { Phrase } from '../grammar/phrase';
import { phraseFinder } from '../grammar/phrases';
import { scopeOf } from '../grammar/scope';
import { FILLERS, PREPOSITIONS } from '../lexicon/grammar';
import { FACT_HEADS, GENERIC_HEADS, EVALUATIONS } from '../lexicon/heads';
import { NUISANCES, SUPPOSING } from '../lexicon/qualities';
import { EMBEDDED_QUESTIONS, FACT_QUESTIONS, HAVING_VERBS } from '../lexicon/verbs';
import type { Candidate, Cue, Reading, Sentence, Span } from '../reading';
import { formCue, formed } from './make';

const factAt = phraseFinder(FACT_QUESTIONS);
const embeddedAt = phraseFinder(EMBEDDED_QUESTIONS);
const supposingAt = phraseFinder(SUPPOSING);
const GREETINGS =
  /^(?:hi|hello|hey|ok|okay|yes|no|great|thanks|thank|you|so|and|also|well|good|morning|evening|afternoon|sounds|perfect|alright|,|please|oh|um|uh|just|sure|but|dear|team|all|sir|madam|excellent|cool|fine|nice|yeah)$/;

/** Questions that show a want ("do you have oat milk?"), never those for a fact ("what time is breakfast?"). */
export function questions(reading: Reading, said: readonly Cue[]): Candidate[] {
  return reading.sentences.flatMap((sentence) => {
    const start = questionStart(reading, sentence);
    if (
      start === null ||
      said.some(
        (cue) =>
          cue.kind === 'request' &&
          cue.from >= sentence.from &&
          cue.to <= sentence.to &&
          !cue.weak &&
          cue.from <= start &&
          cue.to > start + 1,
      )
    )
      return [];
    const asked = askedFor(reading, { from: start, to: sentence.to });
    return asked ?? [];
  });
}

/** Where the question proper begins, or null for no question or one for a fact. */
function questionStart(reading: Reading, sentence: Sentence): number | null {
  const { tokens } = reading;
  for (let i = sentence.from; i < sentence.to; i++) {
    const to = embeddedAt(tokens, i, sentence.to);
    if (to !== null && factAt(tokens, to, sentence.to) === null) return to;
    if (to !== null) return null;
  }
  for (let i = sentence.from; i < sentence.from + 3; i++) {
    const to = supposingAt(tokens, i, sentence.to);
    if (to !== null) return to;
  }
  let i = laterQuestion(tokens, sentence) ?? sentence.from;
  while (i < sentence.to && GREETINGS.test(normAt(tokens, i))) i++;
  if (i >= sentence.to || (!sentence.question && i === sentence.from && !/^(?:do|does|is|are|any)$/.test(normAt(tokens, i)))) return null;
  if (/^(?:is|are)$/.test(normAt(tokens, i)) && /^(?:this|that)$/.test(normAt(tokens, i + 1)) && ofAKind(tokens, i + 2)) return i;
  return factAt(tokens, i, sentence.to) === null ? i : null;
}

/** "is that (really) a quiet place?" asks for quiet; "is that right?" for nothing. */
const ofAKind = (tokens: readonly Token[], i: number): boolean =>
  FILLERS.has(normAt(tokens, i)) ? ofAKind(tokens, i + 1) : /^(?:a|an)$/.test(normAt(tokens, i));

/** "my flight lands at six, is early check-in possible": the question stands after the comma. */
function laterQuestion(tokens: readonly Token[], { from, to, question }: Sentence): number | null {
  if (question && /^(?:is|are|do|does|can|could|how|what|which|any|have|will|would)$/.test(normAt(tokens, from))) return null;
  for (let i = from + 2; i < to - 2; i++) {
    if (
      /^(?:,|-|–|—|so|and|but)$/.test(normAt(tokens, i)) &&
      /^(?:is|are|do|does|how|what)$/.test(normAt(tokens, i + 1)) &&
      !/^(?:not|very|so|too)$/.test(normAt(tokens, i + 2))
    )
      return i + 1;
  }
  return null;
}

function askedFor(reading: Reading, span: Span): Candidate[] | null {
  const { tokens } = reading;
  const first = normAt(tokens, span.from);
  if (/^(?:any|got)$/.test(first)) return parse(reading, span, span.from + 1);
  if (/^(?:about|on|mention|of)$/.test(normAt(tokens, span.from - 1))) return parse(reading, span, span.from);
  const kind = kindOf(reading, span);
  if (kind !== null) return kind;
  const there = thereIs(reading, span);
  if (there !== null) return parse(reading, span, there);
  const having = havingVerb(reading, span);
  if (having !== null) return parse(reading, span, having);
  const how = /^(?:how|what|which)$/.test(first);
  const embedded = /^(?:if|whether|that|say|think|find)$/.test(normAt(tokens, span.from - 1));
  const copula = how || /^(?:is|are)$/.test(first) || embedded ? copulaAt(reading, span) : null;
  if (copula !== null) return how ? parse(reading, span, copula) : predicate(reading, span, copula);
  return null;
}

/** "what kind of view do the rooms have?" asks for the view. */
function kindOf(reading: Reading, { from, to }: Span): Candidate[] | null {
  const { tokens } = reading;
  const opens =
    /^(?:what|which)$/.test(normAt(tokens, from)) &&
    /^(?:kind|kinds|sort|sorts|type|types|range|choice|selection)$/.test(normAt(tokens, from + 1));
  if (!opens || normAt(tokens, from + 2) !== 'of') return null;
  const verb = tokens.findIndex(({ norm }, i) => i > from + 3 && i < to && /^(?:do|does)$/.test(norm));
  const has = verb > 0 && tokens.slice(verb, to).some(({ norm }) => HAVING_VERBS.has(norm));
  return has ? parse(reading, { from, to: verb }, from + 3) : null;
}

function thereIs(reading: Reading, { from, to }: Span): number | null {
  for (let i = from; i < Math.min(to - 1, from + 4); i++) {
    const pair = `${normAt(reading.tokens, i)} ${normAt(reading.tokens, i + 1)}`;
    if (/^(?:is there|are there|there is|there are|there will|will there|there be|is they)$/.test(pair)) return i + 2;
  }
  return null;
}

/** "do/does … have", "have you got", "the rooms come with". */
function havingVerb(reading: Reading, { from, to }: Span): number | null {
  const { tokens } = reading;
  const opener =
    /^(?:do|does|have|has|can|could|which|will|would|the|they|it|you|your|rooms|hotel|this|that|all|any|she|he|i|we|room|breakfast|what)$/.test(
      normAt(tokens, from),
    );
  if (!opener && !/^(?:if|whether)$/.test(normAt(tokens, from - 1))) return null;
  for (let i = from + 1; i < Math.min(to, from + 12); i++) {
    if (!HAVING_VERBS.has(normAt(tokens, i)) || /^(?:a|an|the|my|your|of)$/.test(normAt(tokens, i - 1))) continue;
    return normAt(tokens, i + 1) === 'with' ? i + 2 : i + 1;
  }
  return null;
}

function copulaAt(reading: Reading, { from, to }: Span): number | null {
  for (let i = from; i < Math.min(to, from + 8); i++) if (/^(?:is|are)$/.test(normAt(reading.tokens, i))) return i + 1;
  return null;
}

function parse(reading: Reading, span: Span, from: number): Candidate[] {
  const parsed = parseItems(scopeOf(reading, { from, to: span.to }));
  const cue = formCue(reading, 'ask', 'preferred', { from: span.from, to: Math.max(from, span.from + 1) });
  return parsed.phrases.map((phrase) => formed(feared(reading, cue, phrase), phrase, parsed.when, unwanted(reading, cue, phrase)));
}

/** "do guests mention noise?": what is asked about is not hoped for. */
const feared = (reading: Reading, cue: Cue, { to }: Phrase): Cue =>
  NUISANCES.has(tokenAt(reading.tokens, to - 1).stem) ? { ...cue, level: 'avoided' } : cue;

/** "is it quiet?", "is the pool heated?", "is the Swan a quiet place?": the predicate, with its subject where that is a thing. */
function predicate(reading: Reading, span: Span, from: number): Candidate[] {
  const { tokens } = reading;
  let start = from;
  for (let i = from; i < span.to; i++) if (/^(?:a|an)$/.test(normAt(tokens, i)) && i > from) start = i;
  while (
    start < span.to &&
    (/^(?:it|they|the|your|this|that|these|all|any|in|there|of|each)$/.test(normAt(tokens, start)) ||
      GENERIC_HEADS.has(tokenAt(tokens, start).stem) ||
      FILLERS.has(normAt(tokens, start)))
  )
    start++;
  if (isNow(normAt(tokens, span.to - 1))) return [];
  const cue = formCue(reading, 'ask', 'preferred', { from: span.from, to: Math.max(start, span.from + 1) });
  const parsed = parseItems(scopeOf(reading, { from: start, to: span.to }));
  return parsed.phrases.map((phrase) =>
    formed(
      cue,
      phrase,
      parsed.when,
      phrase.terms.some(({ slot }) => !isState(slot)) ? bookingReason(reading, cue, phrase) : 'a question about nothing the lexicon knows',
    ),
  );
}

/** "is she pregnant?" asks nothing of the house. */
const isState = (slot: string): boolean => /^(?:accessibility\.(?:pregnancy|medical)|occasion\.birthday)/.test(slot);

/** "is the shuttle running yet?" asks how things are now. */
const isNow = (word: string): boolean =>
  /^(?:running|open|opened|closed|ready|working|over|done|here|back|on|finished|late|busy|full)$/.test(word);

function unwanted(reading: Reading, cue: Cue, phrase: Phrase): string | null {
  const booked = bookingReason(reading, cue, phrase);
  if (booked !== null) return booked;
  if (phrase.terms.length > 0) return null;
  const words = reading.tokens.slice(phrase.from, phrase.to);
  const cut = words.findIndex(({ norm }, i) => i > 0 && PREPOSITIONS.has(norm));
  const head = words[(cut < 0 ? words.length : cut) - 1];
  if (head === undefined || FACT_HEADS.has(head.stem) || GENERIC_HEADS.has(head.stem)) return 'a question for a fact';
  return words.every(({ norm }) => EVALUATIONS.has(norm)) ? 'nothing named' : null;
}
