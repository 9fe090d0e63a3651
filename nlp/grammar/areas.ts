import { POSSESSIVES } from '../lexicon/grammar';
import { DIRECTIONS, QUARTERS, TOWNS } from '../lexicon/lodgings';
import { normAt, tokenAt, type Term, type Token } from '../reading';
import { isPlaceName } from './place-names';

const AREA: Term = { phrase: 'area', slot: 'activities.area', category: 'activities' };
const BEFORE = new Set(['in', 'on', 'at', 'to', 'near', 'around', 'towards', 'from']);

/** "in the north", "on the east side of town", "centre of Leeds": a part of a town, as no list could hold them all. */
export function areaAt(tokens: readonly Token[], from: number, end: number): { term: Term; to: number } | null {
  let i = from;
  if (BEFORE.has(normAt(tokens, i))) i++;
  const placed = i > from;
  if (i > from && (normAt(tokens, i) === 'the' || POSSESSIVES.has(normAt(tokens, i)))) i++;
  if (i >= end || !DIRECTIONS.has(normAt(tokens, i))) return null;
  const named = pastTown(tokens, pastQuarter(tokens, i + 1, end), end);
  if (named === i + 1 && (!placed || continues(tokens, named, end))) return null;
  return { term: AREA, to: named };
}

const pastQuarter = (tokens: readonly Token[], i: number, end: number): number =>
  i < end && QUARTERS.has(tokenAt(tokens, i).stem) ? i + 1 : i;

/** "of (the) town", "of Cambridge". */
function pastTown(tokens: readonly Token[], i: number, end: number): number {
  if (i >= end || normAt(tokens, i) !== 'of') return i;
  const k = normAt(tokens, i + 1) === 'the' ? i + 2 : i + 1;
  return k < end && (TOWNS.has(normAt(tokens, k)) || isPlaceName(normAt(tokens, k))) ? k + 1 : i;
}

/** "in the centre court": the point of the compass only describes what follows. */
const continues = (tokens: readonly Token[], i: number, end: number): boolean =>
  i < end && tokenAt(tokens, i).kind === 'word' && /^(?:room|rooms|wing|tower|building|facing|court|table)$/.test(normAt(tokens, i));
