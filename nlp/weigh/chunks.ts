import { AUXILIARIES, CONJUNCTIONS, ENDERS, FILLERS, LEADS, NEGATIONS, PREPOSITIONS, PRONOUNS, WH_WORDS } from '../lexicon/grammar';
import { plainTag } from '../grammar/plain-tags';
import { normAt, tokenAt, type Reading, type Span } from '../reading';
import { termAt, type Term } from '../vocabulary';

/** A run of words that may name a thing, without what introduces it: "large firm pillow". */
export interface Chunk extends Span {
  terms: Term[];
  /** Where the preposition right before it stands, determiners passed over; -1 without one. */
  preposition: number;
  /** Where the verb right before it stands; -1 without one. */
  verb: number;
  /** Where "is", "was", "felt" right before it stands; -1 without one. */
  copula: number;
}

export type Kind = 'thing' | 'verb' | 'copula' | 'adverb' | 'preposition' | 'lead' | 'end';

const SIGNS_WITHIN = /^[%$€£#°/]$/;
const COPULA = /^(?:is|are|was|were|be|been|'s|felt|feels|seemed|seems|looked|looks|smelled|smells|got|gets|tasted)$/;

/** The things a clause may name and the verbs that stand by themselves, from left to right; one look at each word. */
export function chunksOf(reading: Reading, clause: Span): { chunks: Chunk[]; verbs: number[] } {
  const { tokens } = reading;
  const chunks: Chunk[] = [];
  const verbs: number[] = [];
  const fresh = { preposition: -1, verb: -1, copula: -1 };
  let before = { ...fresh };
  let open: Chunk | null = null;
  for (let i = clause.from; i < clause.to;) {
    const found = termAt(tokens, i, clause.to);
    const term = found !== null && (found.to > i + 1 || !isClosed(normAt(tokens, i))) ? found : null;
    const to = term?.to ?? i + 1;
    const kind = term === null ? kindAt(tokens, i) : 'thing';
    if (kind === 'thing') {
      if (open === null) chunks.push((open = { from: i, to, terms: [], ...before }));
      open.to = to;
      if (term !== null) open.terms.push(term.term);
      before = { ...fresh };
    } else {
      open = null;
      if (kind === 'end') before = { ...fresh };
      if (kind === 'preposition') before.preposition = before.preposition < 0 ? i : before.preposition;
      if (kind === 'copula') before = { ...fresh, copula: i };
      if (kind === 'verb') {
        before = { ...fresh, verb: i };
        verbs.push(i);
      }
    }
    i = to;
  }
  return { chunks, verbs };
}

const isClosed = (norm: string): boolean => LEADS.has(norm) || ENDERS.has(norm) || PREPOSITIONS.has(norm) || AUXILIARIES.has(norm);

/** What part a word plays, looked at by itself. */
export function kindAt(tokens: Reading['tokens'], i: number): Kind {
  const { norm, kind } = tokenAt(tokens, i);
  if (kind === 'mark') return SIGNS_WITHIN.test(norm) ? 'thing' : 'end';
  if (kind === 'number') return 'thing';
  if (COPULA.test(norm)) return 'copula';
  if (PREPOSITIONS.has(norm)) return 'preposition';
  if (AUXILIARIES.has(norm) || CONJUNCTIONS.has(norm) || WH_WORDS.has(norm) || NEGATIONS.has(norm) || PRONOUNS.has(norm)) return 'end';
  if (FILLERS.has(norm)) return 'adverb';
  if (LEADS.has(norm)) return 'lead';
  if (ENDERS.has(norm)) return 'end';
  const tag = plainTag(norm);
  if (tag === 'verb') return 'verb';
  return tag === 'adverb' && norm.endsWith('ly') ? 'adverb' : 'thing';
}
