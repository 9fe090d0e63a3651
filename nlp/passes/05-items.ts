import type { Category } from '../../domain/words';
import { antecedentOf, withAntecedent } from '../grammar/antecedents';
import { parseItems } from '../grammar/items';
import type { Parsed, Phrase } from '../grammar/phrase';
import { dropReason } from '../grammar/reasons';
import { tells } from '../grammar/register';
import { scopeOf } from '../grammar/scope';
import { textOf } from '../grammar/conditions';
import { afterCue, prefixVerb, verbAt } from '../grammar/verbals';
import { AUXILIARIES, FILLERS } from '../lexicon/grammar';
import { MISSED } from '../lexicon/register';
import { clauseOf, normAt, sentenceOf, tokenAt, type Candidate, type Cue, type Reading } from '../reading';
import type { Term } from '../vocabulary';

/** Pass 5: what each cue is about. One cue governs a whole list; each thing on it becomes a candidate. */
export function items(reading: Reading, cues: readonly Cue[]): Candidate[] {
  return cues.flatMap((said, index) => {
    const cue = missed(reading, said);
    const parsed = parse(reading, cues, cue, index);
    reading.covered.push({ from: Math.min(cue.begin, parsed.from), to: Math.max(cue.to, parsed.to) });
    const phrases = parsed.phrases.map((phrase) => withAntecedent(reading, phrase));
    const echo = phrases.length === 0 ? antecedentOf(reading, afterCue(reading.tokens, cue), cue.begin) : null;
    if (echo !== null && cue.item === 'after' && !cue.weak)
      return [{ ...candidate(reading, cues, cue, echo, parsed), echo: true, quote: { from: cue.begin, to: cue.to + 1 } }];
    return phrases.map((phrase) => candidate(reading, cues, cue, phrase, parsed));
  });
}

function parse(reading: Reading, cues: readonly Cue[], cue: Cue, index: number): Parsed {
  if (cue.item === 'before') return itemsBefore(reading, cues, cue, index);
  const parsed = itemsAfter(reading, cues, cue, index);
  if (/^(?:only|exclusively)$/.test(normAt(reading.tokens, cue.to - 1)) && cue.to === cue.from + 1 && parsed.phrases.length === 0)
    return justBefore(reading, cue);
  const illness = /^(?:allerg|intoleran)/.test(normAt(reading.tokens, cue.to - 1));
  return illness && parsed.phrases.length === 0 ? justBefore(reading, cue) : parsed;
}

/** "dust mite allergy": the item stands before the word, within three words. */
function justBefore(reading: Reading, cue: Cue): Parsed {
  const parsed = parseItems(scopeOf(reading, { from: Math.max(clauseOf(reading, cue.clause).from, cue.from - 3), to: cue.from }));
  return { ...parsed, phrases: parsed.phrases.slice(-1) };
}

/** "No printer in the room after we promised one": what was missing was wanted. */
function missed(reading: Reading, cue: Cue): Cue {
  if (normAt(reading.tokens, cue.from) !== 'no' || cue.to !== cue.from + 1) return cue;
  const { from, to } = sentenceOf(reading, cue.clause);
  const told =
    reading.by.speaker === 'guest'
      ? tells(reading)
      : reading.tokens.slice(from, to).some(({ norm }) => MISSED.has(norm)) || normAt(reading.tokens, to - 1) === 'time';
  return told ? { ...cue, kind: 'lack', level: 'preferred', weak: true } : cue;
}

function itemsAfter(reading: Reading, cues: readonly Cue[], cue: Cue, index: number): Parsed {
  const span = { from: afterCue(reading.tokens, cue), to: rangeEnd(reading, cues, cue, index) };
  if (/^(?:please|kindly)$/.test(normAt(reading.tokens, cue.to - 1)) && tokenAt(reading.tokens, cue.to).kind === 'mark')
    return { phrases: [], when: [], holder: null, from: span.from, to: span.from };
  const verbal = verbAt(reading, cue, span);
  if (verbal === 'errand') return { phrases: [], when: [], holder: null, from: span.from, to: span.from };
  const parsed = parseItems({
    ...scopeOf(reading, { from: verbal?.from ?? span.from, to: span.to }),
    cut: span.to < clauseOf(reading, cue.clause).to,
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
  if (next === undefined || next.from >= to) return to;
  if (next.begin < cue.to) return next.kind === 'habit' && next.weak && cue.begin < cue.from ? to : cue.to;
  return next.begin;
}

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
  let parsed = parseItems(scopeOf(reading, { from, to }));
  while (parsed.to < to) parsed = parseItems(scopeOf(reading, { from: Math.max(parsed.to, parsed.from) + 1, to }));
  return parsed;
}

/** A candidate with its slot by the lexicon, or, for unknown things, by its cue. */
function candidate(reading: Reading, cues: readonly Cue[], cue: Cue, phrase: Phrase, parsed: Parsed): Candidate {
  const term = mainTerm(phrase);
  return {
    cue,
    at: { from: phrase.from, to: phrase.to },
    item: phrase.text,
    ...slotFor(reading, cue, term),
    known: term !== null,
    level: cue.level,
    when: [...(phrase.when ?? parsed.when)],
    ...(phrase.when === undefined ? {} : { ownWhen: phrase.led === true ? ('led' as const) : ('followed' as const) }),
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

/** An allergy is one whatever it is to; food and drink for the table, all else for the room. */
function slotFor(reading: Reading, cue: Cue, term: Term | null): { slot: string | null; category: Category } {
  const words = textOf(reading.tokens, cue.from, cue.to);
  if (/\ballerg/.test(words))
    return {
      slot: term === null || /^(?:food|drink|dietary)/.test(term.slot) ? 'dietary.allergy' : 'dietary.allergy.contact',
      category: 'dietary',
    };
  if (/\bintoleran/.test(words)) return { slot: 'dietary.intolerance', category: 'dietary' };
  return { slot: term?.slot ?? null, category: term?.category ?? categoryByCue(reading, cue) };
}

function categoryByCue(reading: Reading, cue: Cue): Category {
  const words = textOf(reading.tokens, cue.from, cue.to);
  if (/\b(?:allerg|intoleran)/.test(words)) return 'dietary';
  if (/\b(?:eat|ate)/.test(words)) return 'food';
  if (/\b(?:drink|drank|sip)/.test(words)) return 'drink';
  if (/\bsleep|slept\b/.test(words)) return 'bed';
  return 'service';
}
