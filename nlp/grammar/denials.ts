import type { Category } from '../../domain/words';
import { normAt, tokenAt, type Span, type Token } from '../reading';
import { termAt } from '../vocabulary';
import type { SpokenBy } from '../../domain/understanding';

/** What a list is read from. */
interface List extends Span {
  tokens: readonly Token[];
  by: SpokenBy;
  /** Another cue follows right after its end. */
  cut?: boolean;
}

/**
 * Where a denied list ends. "No nuts, seeds or sesame" denies all three; "no peanuts, extra blanket" and "no ice, lime on the side"
 * only the first: what follows the comma is of another kind, is said more of, or has a denial of its own.
 */
export function endsDenial(scope: List, kind: Category | undefined, from: number): boolean {
  if (kind === undefined) return scope.by.speaker === 'staff' ? !closesWithOr(scope, from) : false;
  if (scope.by.speaker === 'staff' && !closesWithOr(scope, from) && !isPlainThing(scope, from)) return true;
  for (let i = from; i < scope.to && !isJoint(normAt(scope.tokens, i)); i++) {
    const next = termAt(scope.tokens, i, scope.to)?.term.category;
    if (next !== undefined) return family(next) !== family(kind);
  }
  return true;
}

const isJoint = (norm: string): boolean => /^(?:,|and|or|nor)$/.test(norm);
const family = (category: Category): Category => (category === 'drink' || category === 'dietary' ? 'food' : category);

/** The list goes on to an "or" before the clause ends: all of it is denied. */
function closesWithOr({ tokens, to }: List, from: number): boolean {
  for (let i = from, run = 0; i < to && run < 4; i++) {
    const { norm, kind } = tokenAt(tokens, i);
    if (/^(?:or|nor)$/.test(norm)) return true;
    if (kind === 'mark' && norm !== ',') return false;
    run = norm === ',' ? 0 : run + 1;
  }
  return false;
}

/** Nothing but things that the lexicon knows between commas to the end: "…, seeds, sesame". */
function isPlainThing(scope: List, from: number): boolean {
  const { tokens, to, cut } = scope;
  const term = /^(?:one|two|three|extra|more|double|only|separate|own|different|small|large|big|cold|hot|warm|fresh|plain)$/.test(
    normAt(tokens, from),
  )
    ? null
    : termAt(tokens, from, to);
  if (term === null) return false;
  if (term.to >= to) return cut !== true && normAt(tokens, to) !== '→';
  return normAt(tokens, term.to) === ',' ? isPlainThing(scope, term.to + 1) : isJoint(normAt(tokens, term.to));
}
