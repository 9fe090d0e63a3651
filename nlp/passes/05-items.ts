import { clauseOf, normAt, sentenceOf, tokenAt } from '../reading';
import type { Category } from '../../domain/words';
import { parseItems, termsIn, type Parsed, type Phrase } from '../grammar/items';
import { scopeOf, tagAt } from '../grammar/scope';
import { textOf } from '../grammar/conditions';
import { EMPTY_VERBS, ERRANDS } from '../lexicon/cues';
import { AUXILIARIES, FILLERS, LEADS } from '../lexicon/grammar';
import { EVALUATIONS, FACT_HEADS, GENERIC_HEADS, NO_IDIOMS } from '../lexicon/heads';
import { isAsking } from '../grammar/register';
import { PLAIN_THINGS } from '../lexicon/register';
import { SERVICE_VERBS } from '../lexicon/verbs';
import type { Candidate, Cue, Reading, Span, Token } from '../reading';
import type { Term } from '../vocabulary';

/** Pass 5: what each cue is about. One cue governs a whole list; each thing on it becomes a candidate. */
export function items(reading: Reading, cues: readonly Cue[]): Candidate[] {
  return cues.flatMap((cue, index) => {
    const parsed = cue.item === 'before' ? itemsBefore(reading, cues, cue, index) : itemsAfter(reading, cues, cue, index);
    reading.covered.push({ from: Math.min(cue.begin, parsed.from), to: Math.max(cue.to, parsed.to) });
    return parsed.phrases.map((phrase) => candidate(reading, cues, cue, phrase, parsed));
  });
}

function itemsAfter(reading: Reading, cues: readonly Cue[], cue: Cue, index: number): Parsed {
  const span = { from: afterCue(reading.tokens, cue), to: rangeEnd(reading, cues, cue, index) };
  const verbal = verbAt(reading, cue, span);
  if (verbal === 'errand') return { phrases: [], when: [], holder: null, from: span.from, to: span.from };
  const parsed = parseItems({
    ...scopeOf(reading, { from: verbal?.from ?? span.from, to: span.to }),
    denied: cue.kind === 'avoid' && !cue.negated && normAt(reading.tokens, cue.to) !== ':',
  });
  if (verbal?.keep === true) prefixVerb(reading, parsed, verbal.verb);
  return parsed;
}

/** Up to the next cue or the end of the clause; a clause that ends in ":" right after the cue lends it the next one. */
function rangeEnd(reading: Reading, cues: readonly Cue[], cue: Cue, index: number): number {
  const clause = clauseOf(reading, cue.clause);
  const next = cues[index + 1];
  let to = clause.to;
  if (clause.to - cue.to <= 1 && /^[:–—-]$/.test(normAt(reading.tokens, clause.to))) to = reading.clauses[cue.clause + 1]?.to ?? to;
  return next === undefined || next.begin < cue.to || next.begin >= to ? to : next.begin;
}

/** Past "(you|someone) to", so that "I'd like you to bring" reads like "bring". */
function afterCue(tokens: readonly Token[], cue: Cue): number {
  let i = cue.to;
  while (FILLERS.has(normAt(tokens, i))) i++;
  if (/^(?:you|someone|somebody|it|them|housekeeping|her|him)$/.test(normAt(tokens, i)) && normAt(tokens, i + 1) === 'to') i++;
  return i;
}

interface Verbal {
  verb: number;
  from: number;
  keep: boolean;
}

/** What a verb after the cue does: "to have" is passed over, "to know" ends it, "to turn up the heating" is part of the item. */
function verbAt(reading: Reading, cue: Cue, span: Span): Verbal | 'errand' | null {
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
  if (!infinitive && !bare && !norm.endsWith('ing')) return null;
  if (norm === 'be' || norm === 'have' || norm === 'get') return beVerb(tokens, i, span);
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
function prefixVerb(reading: Reading, parsed: Parsed, verb: number): void {
  const { tokens } = reading;
  const first = parsed.phrases[0];
  const to = first?.to ?? adverbs(reading, verb + 1, parsed.to);
  const phrase: Phrase = { from: verb, to, text: textOf(tokens, verb, to), terms: termsIn(tokens, { from: verb, to }), verbal: true };
  if (first === undefined) parsed.phrases.push(phrase);
  else parsed.phrases[0] = phrase;
}

const adverbs = (_reading: Reading, from: number, to: number): number => Math.max(from, to);

function itemsBefore(reading: Reading, cues: readonly Cue[], cue: Cue, index: number): Parsed {
  const clause = clauseOf(reading, cue.clause);
  const earlier = cues[index - 1];
  const from = earlier?.clause === cue.clause ? earlier.to : clause.from;
  let to = cue.from;
  while (
    to > from &&
    (AUXILIARIES.has(normAt(reading.tokens, to - 1)) ||
      FILLERS.has(normAt(reading.tokens, to - 1)) ||
      normAt(reading.tokens, to - 1) === 'not')
  )
    to--;
  return parseItems(scopeOf(reading, { from, to }));
}

/** A candidate with its slot by the lexicon, or, for unknown things, by its cue. */
function candidate(reading: Reading, cues: readonly Cue[], cue: Cue, phrase: Phrase, parsed: Parsed): Candidate {
  const term = mainTerm(phrase);
  return {
    cue,
    at: { from: phrase.from, to: phrase.to },
    item: phrase.text,
    slot: term?.slot ?? null,
    category: term?.category ?? categoryByCue(reading, cue),
    known: term !== null,
    level: cue.level,
    when: [...parsed.when],
    duration: 'lasting',
    holder: parsed.holder ?? cue.holder,
    act: 'statement',
    change: null,
    quote: { from: Math.min(cue.begin, phrase.from), to: Math.max(phrase.to, cue.to) },
    confidence: term === null ? 0.7 : 0.9,
    dropped: dropReason(reading, cues, cue, phrase, term),
  };
}

/** The longest term of a phrase; of equals the last, which is the head. */
export function mainTerm({ terms }: { terms: Term[] }): Term | null {
  let best: Term | null = null;
  for (const term of terms) if (best === null || wordsOf(term) >= wordsOf(best)) best = term;
  return best;
}

const wordsOf = (term: Term): number => term.phrase.split(' ').length;

function categoryByCue(reading: Reading, cue: Cue): Category {
  const words = textOf(reading.tokens, cue.from, cue.to);
  if (/\b(?:allerg|intoleran)/.test(words)) return 'dietary';
  if (/\b(?:eat|ate)/.test(words)) return 'food';
  if (/\b(?:drink|drank|sip)/.test(words)) return 'drink';
  if (/\bsleep|slept\b/.test(words)) return 'bed';
  return 'service';
}

/** Why a phrase after a cue is no item, or null. */
function dropReason(reading: Reading, cues: readonly Cue[], cue: Cue, phrase: Phrase, term: Term | null): string | null {
  const register = registerReason(reading, cues, cue, phrase, term);
  if (register !== null) return register;
  if (term !== null && !term.slot.endsWith('.other')) return null;
  const words = reading.tokens.slice(phrase.from, phrase.to).filter(({ kind }) => kind !== 'mark');
  const head = headOf(words);
  if (term !== null) return null;
  if (cue.weak) return 'weak cue, and no lexicon knows the item';
  if (head === null) return 'nothing named';
  if (FACT_HEADS.has(head.stem)) return 'a fact or talk, not a wish';
  if (cue.level === 'avoided' && cue.kind === 'avoid' && NO_IDIOMS.has(words[0]?.stem ?? '')) return 'an idiom';
  if (words.every(({ norm, stem, kind }) => EVALUATIONS.has(norm) || LEADS.has(norm) || GENERIC_HEADS.has(stem) || kind === 'number'))
    return 'only praise, a number or a general word';
  if (cue.past && reading.by.speaker === 'guest') return 'a story: past, and no lexicon knows the item';
  if (!phrase.verbal && !namesSomething(reading, phrase)) return 'no noun in it';
  return null;
}

/** What a story says is no wish: "there were no towels", "we loved the breakfast", "we like the Ritz". */
function registerReason(reading: Reading, cues: readonly Cue[], cue: Cue, phrase: Phrase, term: Term | null): string | null {
  if (reading.by.speaker === 'staff') return null;
  const free = cue.kind === 'avoid' && cue.item === 'after' && cue.begin === cue.from;
  if (free && !isAsking(reading, cues, sentenceOf(reading, cue.clause))) return 'told, not asked';
  const liked =
    cue.kind === 'wish' &&
    /^(?:lov|lik|enjoy|ador|appreciat|impress|thrill|delight|tak|miss|grateful|excit)/.test(normAt(reading.tokens, cue.to - 1)) &&
    normAt(reading.tokens, cue.from) !== 'would';
  const head = tokenAt(reading.tokens, phrase.to - 1);
  if (liked && PLAIN_THINGS.has(head.stem) && phrase.to - phrase.from < 3 && onlyPraise(reading, phrase))
    return 'praise of something every house has';
  if (liked && term === null && (cue.past || /^(?:the|this|your|that|their)$/.test(normAt(reading.tokens, phrase.from - 1))))
    return 'praise, and no lexicon knows the item';
  if (phrase.verbal && term === null && !SERVICE_VERBS.has(normAt(reading.tokens, phrase.from)))
    return 'something to do that no lexicon knows';
  return null;
}

const onlyPraise = (reading: Reading, { from, to }: Span): boolean =>
  reading.tokens.slice(from, to - 1).every(({ norm }) => EVALUATIONS.has(norm) || LEADS.has(norm));

const namesSomething = (reading: Reading, { from, to }: Span): boolean => {
  for (let i = from; i < to; i++)
    if (
      /^(?:noun|adjective|gerund|other)$/.test(tagAt(reading, i)) &&
      tokenAt(reading.tokens, i).kind === 'word' &&
      !LEADS.has(normAt(reading.tokens, i))
    )
      return true;
  return false;
};

function headOf(words: readonly Token[]): Token | null {
  const cut = words.findIndex(({ norm }, i) => i > 0 && /^(?:of|for|in|with|at|on|from|to|near|by)$/.test(norm));
  return words[(cut < 0 ? words.length : cut) - 1] ?? null;
}
