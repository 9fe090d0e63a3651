import { normAt, tokenAt } from '../reading';
import { AUXILIARIES, CONJUNCTIONS, ENDERS, LEADS, POSSESSIVES, PREPOSITIONS, PRONOUNS } from '../lexicon/grammar';
import { EVALUATIONS, GENERIC_HEADS } from '../lexicon/heads';
import type { Category } from '../../domain/words';
import { normalise } from '../passes/01-normalise';
import type { SpokenBy } from '../../domain/understanding';
import { termAt, type Term } from '../vocabulary';
import type { Span, Token } from '../reading';
import { conditionAt, textOf } from './conditions';
import { durationAt } from './durations';
import { companionAt } from './people';
import type { Tag } from './tags';

/** A noun phrase after a cue, with what hangs on it. */
export interface Phrase extends Span {
  text: string;
  terms: Term[];
  verbal: boolean;
}

export interface Parsed {
  phrases: Phrase[];
  when: string[];
  holder: string | null;
  from: number;
  /** Where the list ended. */
  to: number;
}

export interface Scope extends Span {
  tokens: readonly Token[];
  by: SpokenBy;
  tag: (index: number) => Tag;
  /** The list ends where another wish begins: a condition right before it is that wish's. */
  cut?: boolean;
  /** Under a denial: a list ends where something of another kind follows a comma. */
  denied?: boolean;
}

const ATTACHED = new Set([
  'of',
  'near',
  'by',
  'overlooking',
  'facing',
  'under',
  'over',
  'above',
  'below',
  'from',
  'to',
  'like',
  'on',
  'at',
  'in',
  'with',
  'without',
  'close',
  'next',
  'around',
  'between',
  'opposite',
  'within',
  'towards',
  'into',
  'per',
  'beside',
  'along',
  'inside',
  'outside',
  'for',
  'about',
  'than',
  'away',
  'up',
  'off',
  'as',
  'through',
  'across',
]);
const PLACES_OF_COURSE = new Set([
  'room',
  'suite',
  'bathroom',
  'bedroom',
  'hotel',
  'house',
  'property',
  'bed',
  'tv',
  'pillow',
  'desk',
  'minibar',
  'villa',
  'apartment',
  'profile',
  'file',
  'table',
  'door',
]);

/** Reads a list of noun phrases from left to right: one cue governs them all. Each token is looked at a bounded number of times. */
export function parseItems(scope: Scope): Parsed {
  const parsed: Parsed = { phrases: [], when: [], holder: null, from: scope.from, to: scope.from };
  let open: Phrase | null = null;
  const close = (): void => {
    if (open !== null) finish(scope, parsed, open);
    open = null;
  };
  let i = scope.from;
  while (i < scope.to) {
    const next = step(scope, parsed, open, i);
    if (next.kind === 'end') {
      if (open !== null && parsed.phrases.length > 0 && startsClause(scope, i)) open = null;
      break;
    }
    if (next.kind === 'close' || next.kind === 'aside') close();
    if (normAt(scope.tokens, i) === ',' && scope.denied === true && changesKind(scope, parsed, i + 1)) break;
    if (next.kind === 'take') {
      open ??= { from: i, to: i, text: '', terms: [], verbal: false };
      open.to = next.to;
      if (next.term !== null) open.terms.push(next.term);
    }
    i = next.to;
  }
  close();
  parsed.to = i;
  return parsed;
}

/** "…, the receptionist refused": what seemed the next thing on the list was the subject of the next clause. */
const startsClause = (scope: Scope, i: number): boolean =>
  AUXILIARIES.has(normAt(scope.tokens, i)) || AUXILIARIES.has(normAt(scope.tokens, i + 1)) || isVerb(scope, i) || isParticiple(scope, i);

/** "no peanuts, extra blanket": what follows the comma is of another kind, so the denial does not reach it. */
function changesKind(scope: Scope, parsed: Parsed, from: number): boolean {
  const kind = parsed.phrases[0]?.terms.at(-1)?.category;
  if (kind === undefined) return false;
  for (let i = from; i < scope.to && !/^(?:,|and|or|nor)$/.test(normAt(scope.tokens, i)); i++) {
    const next = termAt(scope.tokens, i, scope.to)?.term.category;
    if (next !== undefined) return family(next) !== family(kind);
  }
  return true;
}

const family = (category: Category): Category => (category === 'drink' || category === 'dietary' ? 'food' : category);

type Step = { kind: 'end' } | { kind: 'close' | 'aside' | 'skip'; to: number } | { kind: 'take'; to: number; term: Term | null };

function step(scope: Scope, parsed: Parsed, open: Phrase | null, i: number): Step {
  const { tokens } = scope;
  const { norm, kind } = tokenAt(tokens, i);
  const aside = asideAt(scope, parsed, i, open);
  if (aside !== null) return { kind: 'aside', to: aside };
  if (kind === 'mark') return markStep(scope, i, open);
  const term = termWithout(scope, i);
  if (term !== null && open !== null && PREPOSITIONS.has(norm) && open.terms.length === 1 && open.terms[0]?.category === 'price')
    return { kind: 'close', to: i };
  if (term !== null && (term.to > i + 1 || (!LEADS.has(norm) && !ENDERS.has(norm) && !PREPOSITIONS.has(norm))))
    return { kind: 'take', to: term.to, term: term.term };
  if (CONJUNCTIONS.has(norm)) return joins(scope, open, norm, i) ? { kind: 'take', to: i + 1, term: null } : { kind: 'close', to: i + 1 };
  if (/^(?:that|which)$/.test(norm) && /^(?:has|have|is|are|offers|offer|includes|include|allows|comes)$/.test(normAt(tokens, i + 1)))
    return { kind: 'close', to: i + 2 };
  if (norm === 'to' && open === null && parsed.phrases.length > 0 && scope.tag(i + 1) === 'verb') return { kind: 'end' };
  if (ENDERS.has(norm)) return open === null && parsed.phrases.length === 0 && isSoft(norm) ? { kind: 'skip', to: i + 1 } : { kind: 'end' };
  if (open === null && (LEADS.has(norm) || PRONOUNS.has(norm))) return { kind: 'skip', to: i + 1 };
  if (open !== null && (isVerb(scope, i) || (parsed.phrases.length > 0 && isParticiple(scope, i)))) return { kind: 'end' };
  if (PREPOSITIONS.has(norm)) return preposition(scope, open, i);
  if (open !== null && PRONOUNS.has(norm) && !POSSESSIVES.has(norm)) return { kind: 'end' };
  return { kind: 'take', to: i + 1, term: null };
}

/** "coffee or tea" wished for is one wish with a choice; denied, it is two. */
const joins = (scope: Scope, open: Phrase | null, norm: string, i: number): boolean =>
  norm === 'or' && scope.denied !== true && open !== null && open.terms.length > 0 && termAt(scope.tokens, i + 1, scope.to) !== null;

/** The term here, cut before "in my tea" and the like: what a thing goes with is a condition even where the lexicon lists both together. */
function termWithout(scope: Scope, i: number): { term: Term; to: number } | null {
  const { tokens, to } = scope;
  const whole = termAt(tokens, i, to);
  for (let k = i + 1; whole !== null && k < whole.to - 1; k++) {
    if (!/^(?:in|with)$/.test(normAt(tokens, k)) || !POSSESSIVES.has(normAt(tokens, k + 1))) continue;
    return termAt(tokens, i, k) ?? { term: whole.term, to: k };
  }
  return whole;
}

const isSoft = (norm: string): boolean => /^(?:please|again|instead|now|then|also|too|always|usually|ever|not|already)$/.test(norm);

function markStep(scope: Scope, i: number, open: Phrase | null): Step {
  const { norm } = tokenAt(scope.tokens, i);
  if (norm === '/' && open !== null && joins(scope, open, 'or', i)) return { kind: 'take', to: i + 1, term: null };
  if (/^[,/+&]$/.test(norm)) return { kind: 'close', to: i + 1 };
  if (/^[:–—→(]$/.test(norm) && open === null) return { kind: 'skip', to: i + 1 };
  if (/^[%$€£#]$/.test(norm)) return { kind: 'take', to: i + 1, term: null };
  return { kind: 'end' };
}

/** Conditions, durations and "for my wife" inside a list: noted, not part of any item. */
function asideAt(scope: Scope, parsed: Parsed, i: number, open: Phrase | null): number | null {
  const { tokens, to, by } = scope;
  const duration = durationAt(tokens, i, to);
  if (duration !== null && !/^tomorrow$/.test(normAt(tokens, duration - 1))) return duration;
  const condition = conditionAt(tokens, i, to) ?? withMeal(scope, i, open);
  if (condition !== null) {
    if (scope.cut === true && condition.to === to && normAt(tokens, i - 1) === ',') return to;
    if (!condition.polite) parsed.when.push(condition.text);
    return condition.to;
  }
  const { norm } = tokenAt(tokens, i);
  if (norm === 'for' || (open === null && parsed.phrases.length === 0)) {
    const receiver = receiverAt(tokens, norm === 'for' ? i + 1 : i, to, by);
    if (receiver !== null && (norm === 'for' || receiver.to < to)) {
      parsed.holder ??= receiver.holder;
      return receiver.to;
    }
  }
  if ((norm === 'in' || norm === 'to' || norm === 'on') && placeLength(tokens, i, to) > 0) return i + placeLength(tokens, i, to);
  return null;
}

/** "in my white wine", "with my coffee", "with fish": food and drink that an item goes with. */
function withMeal(scope: Scope, i: number, open: Phrase | null): { text: string; to: number; polite: boolean } | null {
  const { tokens, to } = scope;
  const { norm } = tokenAt(tokens, i);
  if (norm !== 'in' && norm !== 'with' && norm !== 'on') return null;
  let k = i + 1;
  const owned = k < to && (POSSESSIVES.has(normAt(tokens, k)) || normAt(tokens, k) === 'any' || normAt(tokens, k) === 'all');
  while (
    k < to &&
    (LEADS.has(normAt(tokens, k)) || normAt(tokens, k) === 'morning' || normAt(tokens, k) === 'glass') &&
    termAt(tokens, k, to) === null
  )
    k++;
  const found = k < to ? termAt(tokens, k, to) : null;
  if (found === null || (found.term.category !== 'drink' && found.term.category !== 'food')) return null;
  const main = open?.terms.at(-1)?.category;
  const dishWithDrink =
    main === 'drink' && found.term.category === 'food' && open?.terms.at(-1)?.slot.startsWith('drink.coffee') !== true && norm === 'with';
  if (!owned && !(norm === 'in' && found.term.category === 'drink') && !dishWithDrink) return null;
  return { text: textOf(tokens, k, found.to), to: found.to, polite: false };
}

function receiverAt(tokens: readonly Token[], i: number, to: number, by: SpokenBy): { holder: string; to: number } | null {
  let k = i;
  while (k < to && (POSSESSIVES.has(normAt(tokens, k)) || normAt(tokens, k) === 'the' || normAt(tokens, k) === 'little')) k++;
  if (k >= to) return null;
  const holder = companionAt(tokens, k, by);
  if (
    holder === null &&
    normAt(tokens, i - 1) === 'for' &&
    /^(?:him|her|them)$/.test(normAt(tokens, k)) &&
    (k + 1 >= to || termAt(tokens, k + 1, to) === null)
  )
    return { holder: normAt(tokens, k), to: k + 1 };
  if (holder === null)
    return /^(?:me|us|myself|ourselves)$/.test(normAt(tokens, k)) && normAt(tokens, i - 1) === 'for'
      ? { holder: 'guest', to: k + 1 }
      : null;
  if (normAt(tokens, k + 1) === "'s" || (i === k && normAt(tokens, i - 1) !== 'for')) return null;
  const inLaw = holder.endsWith('-in-law') ? 2 : 0;
  return { holder, to: k + 1 + inLaw };
}

function placeLength(tokens: readonly Token[], i: number, to: number): number {
  const det = /^(?:my|our|the|her|his|their|your)$/.test(normAt(tokens, i + 1));
  const at = det ? i + 2 : i + 1;
  if (at >= to) return 0;
  if (normAt(tokens, i) === 'to' && !det && tokenAt(tokens, at).stem !== 'room' && tokenAt(tokens, at).kind !== 'number') return 0;
  if (tokenAt(tokens, at).kind === 'number' && normAt(tokens, i) === 'to') return at + 1 - i;
  if (!PLACES_OF_COURSE.has(tokenAt(tokens, at).stem)) return 0;
  if (!det && !/^(?:room|suite)$/.test(tokenAt(tokens, at).stem)) return 0;
  return (tokenAt(tokens, at + 1).kind === 'number' && at + 1 < to ? at + 2 : at + 1) - i;
}

/** Words that the tagger need not be asked about. */
const CLOSED: ReadonlySet<string> = new Set([...LEADS, ...PREPOSITIONS, ...CONJUNCTIONS, ...POSSESSIVES]);

const isParticiple = (scope: Scope, i: number): boolean =>
  /(?:ed|en|t|d|n|e)$/.test(normAt(scope.tokens, i)) && !CLOSED.has(normAt(scope.tokens, i)) && scope.tag(i) === 'participle';

function isVerb(scope: Scope, i: number): boolean {
  if (CLOSED.has(normAt(scope.tokens, i)) || termAt(scope.tokens, i, scope.to) !== null) return false;
  return scope.tag(i) === 'verb' && scope.tag(i + 1) !== 'verb';
}

function preposition(scope: Scope, open: Phrase | null, i: number): Step {
  const { norm } = tokenAt(scope.tokens, i);
  if (!ATTACHED.has(norm)) return { kind: 'end' };
  if (open !== null && norm !== 'of' && open.terms.at(-1)?.slot.startsWith('price.') === true && open.terms.length === 1 && norm !== 'per')
    return { kind: 'close', to: i };
  if (open !== null && norm === 'for') return purpose(scope, i);
  return { kind: 'take', to: i + 1, term: null };
}

/** "a cake for 8, a private room": what it is for is passed over, up to the next thing on the list. */
function purpose(scope: Scope, i: number): Step {
  for (let k = i + 1; k < Math.min(scope.to, i + 6); k++) {
    if (/^(?:,|and|\/)$/.test(normAt(scope.tokens, k))) return { kind: 'close', to: k };
    if (AUXILIARIES.has(normAt(scope.tokens, k)) || isVerb(scope, k)) break;
  }
  return { kind: 'end' };
}

/** Trims what is no part of an item and splits what hangs on a generic head. */
function finish(scope: Scope, parsed: Parsed, phrase: Phrase): void {
  for (const part of split(scope, phrase)) {
    const trimmed = trim(scope.tokens, part);
    if (trimmed.to > trimmed.from) parsed.phrases.push({ ...trimmed, ...wordsOf(scope.tokens, trimmed), verbal: phrase.verbal });
  }
}

/** "as high a floor as possible" is a high floor. */
function wordsOf(tokens: readonly Token[], { from, to }: Span): { text: string; terms: Term[] } {
  const text = textOf(tokens, from, to);
  if (!tokens.slice(from, to).some(({ norm }) => norm === 'as')) return { text, terms: termsIn(tokens, { from, to }) };
  const plain = text
    .replace(/ ?\bas (?:possible|can be|you can)$/, '')
    .replace(/\bas (?=\S)/, '')
    .replace(/ an? /, ' ');
  const again = normalise(plain);
  return { text: plain, terms: termsIn(again, { from: 0, to: again.length }) };
}

export function termsIn(tokens: readonly Token[], span: Span): Term[] {
  const terms: Term[] = [];
  for (let i = span.from; i < span.to;) {
    const found = termAt(tokens, i, span.to);
    if (found !== null) terms.push(found.term);
    i = found?.to ?? i + 1;
  }
  return terms;
}

function trim(tokens: readonly Token[], span: Span): Span {
  let { from, to } = span;
  if (
    tokenAt(tokens, from).kind === 'number' &&
    /^\d{3,4}$/.test(normAt(tokens, from)) &&
    termAt(tokens, from, to) === null &&
    to > from + 1
  )
    from++;
  while (
    from < to &&
    (LEADS.has(normAt(tokens, from)) || normAt(tokens, from) === ',') &&
    termAt(tokens, from, to)?.to !== to &&
    (termAt(tokens, from, to)?.to ?? 0) <= from + 1
  )
    from++;
  while (
    to > from &&
    (PREPOSITIONS.has(normAt(tokens, to - 1)) ||
      LEADS.has(normAt(tokens, to - 1)) ||
      normAt(tokens, to - 1) === "'s" ||
      (/[a-z]{3}ly$/.test(normAt(tokens, to - 1)) &&
        termAt(tokens, to - 1, to) === null &&
        !/^(?:family|friendly|early|daily|italy|jelly|lily)$/.test(normAt(tokens, to - 1))) ||
      CONJUNCTIONS.has(normAt(tokens, to - 1)))
  )
    to--;
  return { from, to };
}

/** "a quiet room with a view" -> "quiet room", "a view"; "cheap hotel near the port" -> "cheap hotel", "near the port". */
function split(scope: Scope, phrase: Phrase): Span[] {
  const { tokens } = scope;
  const head = genericHead(tokens, phrase);
  if (head === null) return [phrase];
  const parts: Span[] = [];
  const before = modifiers(tokens, phrase.from, head);
  for (const modifier of before) parts.push(modifier.to === head || before.length === 1 ? { from: modifier.from, to: head + 1 } : modifier);
  let from = head + 1;
  for (let i = from + 1; i <= phrase.to; i++) {
    const opens =
      i < phrase.to &&
      PREPOSITIONS.has(normAt(tokens, i)) &&
      !/^(?:of|the|to)$/.test(normAt(tokens, i)) &&
      !PREPOSITIONS.has(normAt(tokens, i - 1)) &&
      i > from + 1;
    if (i < phrase.to && !opens) continue;
    parts.push(/^(?:with|of)$/.test(normAt(tokens, from)) ? { from: from + 1, to: i } : { from, to: i });
    from = i;
  }
  return parts.filter((part) => part.to > part.from);
}

function genericHead(tokens: readonly Token[], phrase: Span): number | null {
  for (let i = phrase.from; i < phrase.to;) {
    const term = termAt(tokens, i, phrase.to);
    if (term !== null && term.to > i + 1) {
      i = term.to;
      continue;
    }
    if (PREPOSITIONS.has(normAt(tokens, i)) && normAt(tokens, i) !== 'of' && i > phrase.from) return null;
    if (GENERIC_HEADS.has(tokenAt(tokens, i).stem) && (i + 1 >= phrase.to || PREPOSITIONS.has(normAt(tokens, i + 1)))) return i;
    i++;
  }
  return null;
}

/** The modifiers before a head: known terms together, other words one by one, praise and numbers left out. */
function modifiers(tokens: readonly Token[], from: number, head: number): Span[] {
  const found: Span[] = [];
  for (let i = from; i < head;) {
    const term = termAt(tokens, i, head);
    const { norm, kind } = tokenAt(tokens, i);
    if (term !== null && (term.to > i + 1 || !EVALUATIONS.has(norm))) found.push({ from: i, to: term.to });
    else if (kind === 'word' && !LEADS.has(norm) && !EVALUATIONS.has(norm) && !PREPOSITIONS.has(norm)) found.push({ from: i, to: i + 1 });
    i = term?.to ?? i + 1;
  }
  return found;
}
