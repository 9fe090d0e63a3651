import { ATTACHED, AUXILIARIES, CONJUNCTIONS, ENDERS, LEADS, NEGATIONS, POSSESSIVES, PREPOSITIONS, PRONOUNS } from '../lexicon/grammar';
import { RELATIVE_VERBS, TELLING_RELATIVES } from '../lexicon/criteria';
import { normAt, tokenAt } from '../reading';
import { termAt, type Term } from '../vocabulary';
import { endsDenial } from './denials';
import { asideAt } from './item-asides';
import { finish } from './item-parts';
import { opensPart, share, type Met } from './shared-conditions';
import type { Parsed, Phrase, Scope } from './phrase';

/** Reads a list of noun phrases from left to right: one cue governs them all. Each token is looked at a bounded number of times. */
export function parseItems(scope: Scope): Parsed {
  const parsed: Parsed = { phrases: [], when: [], holder: null, from: scope.from, to: scope.from };
  let open: Phrase | null = null;
  const close = (): void => {
    if (open !== null) finish(scope, parsed, open);
    open = null;
  };
  const met: Met[] = [];
  let i = scope.from;
  while (i < scope.to) {
    const known = parsed.when.length;
    const next = step(scope, parsed, open, i);
    if (next.kind === 'end') {
      if (open !== null && parsed.phrases.length > 0 && startsClause(scope, i)) open = null;
      break;
    }
    if (next.kind === 'close' || next.kind === 'aside') close();
    for (const text of parsed.when.slice(known)) met.push({ text, after: parsed.phrases.length, opens: opensPart(scope.tokens, i) });
    if (normAt(scope.tokens, i) === ',' && scope.denied === true && endsDenial(scope, parsed.phrases[0]?.terms.at(-1)?.category, i + 1))
      break;
    if (next.kind === 'take') {
      open ??= { from: i, to: i, text: '', terms: [], verbal: false };
      open.to = next.to;
      if (next.term !== null) open.terms.push(next.term);
    }
    i = next.to;
  }
  close();
  share(parsed, met);
  parsed.to = i;
  return parsed;
}

/** "…, the receptionist refused": what seemed the next thing on the list was the subject of the next clause. */
const startsClause = (scope: Scope, i: number): boolean =>
  AUXILIARIES.has(normAt(scope.tokens, i)) || AUXILIARIES.has(normAt(scope.tokens, i + 1)) || isVerb(scope, i) || isParticiple(scope, i);

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
  if (/^(?:that|which|who)$/.test(norm) && RELATIVE_VERBS.has(normAt(tokens, i + 1)) && !NEGATIONS.has(normAt(tokens, i + 2)))
    return { kind: 'close', to: i + 2 };
  if (open === null && parsed.phrases.length > 0 && /^(?:,|and|but)$/.test(normAt(tokens, i - 1)) && RELATIVE_VERBS.has(norm))
    return { kind: 'skip', to: i + 1 };
  if (/^(?:that|which)$/.test(norm) && TELLING_RELATIVES.has(normAt(tokens, i + 1))) return { kind: 'close', to: i + 1 };
  if (norm === 'to' && open === null && parsed.phrases.length > 0 && scope.isVerb(i + 1)) return { kind: 'end' };
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

/** Words that the tagger need not be asked about. */
const CLOSED: ReadonlySet<string> = new Set([...LEADS, ...PREPOSITIONS, ...CONJUNCTIONS, ...POSSESSIVES]);

const isParticiple = (scope: Scope, i: number): boolean =>
  /(?:ed|en|t|d|n|e)$/.test(normAt(scope.tokens, i)) && !CLOSED.has(normAt(scope.tokens, i)) && scope.tag(i) === 'participle';

function isVerb(scope: Scope, i: number): boolean {
  if (CLOSED.has(normAt(scope.tokens, i)) || termAt(scope.tokens, i, scope.to) !== null) return false;
  return scope.isVerb(i) && !scope.isVerb(i + 1);
}

function preposition(scope: Scope, open: Phrase | null, i: number): Step {
  const { norm } = tokenAt(scope.tokens, i);
  if (!ATTACHED.has(norm)) return { kind: 'end' };
  if (open !== null && norm !== 'of' && open.terms.at(-1)?.slot.startsWith('price.') === true && open.terms.length === 1 && norm !== 'per')
    return { kind: 'close', to: i };
  if (open !== null && norm !== 'of' && open.terms.at(-1)?.slot === 'activities.area') return { kind: 'close', to: i };
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
