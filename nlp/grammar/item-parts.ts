import type { Category } from '../../domain/words';
import { CONJUNCTIONS, LEADS, PREPOSITIONS } from '../lexicon/grammar';
import { EVALUATIONS, GENERIC_HEADS } from '../lexicon/heads';
import { LODGINGS } from '../lexicon/lodgings';
import { normalise } from '../passes/01-normalise';
import { normAt, tokenAt, type Span, type Token } from '../reading';
import { termAt, type Term } from '../vocabulary';
import { textOf } from './conditions';
import type { Parsed, Phrase, Scope } from './phrase';

/** Trims what is no part of an item and splits what hangs on a generic head. */
export function finish(scope: Scope, parsed: Parsed, phrase: Phrase): void {
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
  const lodging = lodgingIn(tokens, phrase);
  const head = lodging === null ? genericHead(tokens, phrase) : lodging.to - 1;
  if (head === null) return [phrase];
  const parts = lodging === null ? described(tokens, phrase.from, head) : lodged(tokens, phrase.from, lodging);
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
  return parts.filter((part) => part.to > part.from && !/^(?:over|than)$/.test(normAt(tokens, part.from)));
}

/** "quiet cheap room": the last modifier takes the head along. */
function described(tokens: readonly Token[], from: number, head: number): Span[] {
  const before = modifiers(tokens, from, head);
  return before.map((modifier) => (modifier.to === head || before.length === 1 ? { from: modifier.from, to: head + 1 } : modifier));
}

/** "cheap hostel": two wishes, for the price and for the kind; "quiet hostel": one. */
function lodged(tokens: readonly Token[], from: number, lodging: Span): Span[] {
  const before = modifiers(tokens, from, lodging.from);
  const last = before.at(-1);
  if (last?.to !== lodging.from) return [...before, lodging];
  const apart = SEARCHED.has(termAt(tokens, last.from, last.to)?.term.category ?? 'room');
  return apart ? [...before, lodging] : [...before.slice(0, -1), { from: last.from, to: lodging.to }];
}

/** What one searches by besides the kind of house. */
const SEARCHED: ReadonlySet<Category> = new Set<Category>(['price', 'activities', 'technology', 'travel', 'wellness', 'pets', 'dining']);

/** The thing to stay in, where more is said of it: "guesthouse" in "a guesthouse with a garden". */
function lodgingIn(tokens: readonly Token[], phrase: Span): Span | null {
  for (let i = phrase.from; i < phrase.to;) {
    const term = termAt(tokens, i, phrase.to);
    const to = term?.to ?? i + 1;
    if (LODGINGS.has(tokenAt(tokens, to - 1).stem)) {
      const ends = to >= phrase.to || PREPOSITIONS.has(normAt(tokens, to));
      return ends && (i > phrase.from || to < phrase.to) ? { from: i, to } : null;
    }
    if (PREPOSITIONS.has(normAt(tokens, i)) && i > phrase.from) return null;
    i = to;
  }
  return null;
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
