import type { Collection, Field, Index } from './catalog';
import { isDoc, type Doc } from './bytes';
import { demandsOf, oneSided, type Bounds, type Demands, type Interval } from './bounds';
import { LAST, type Range } from './tables';
import { directed, idBytes } from './entries';
import { hasOperators, matcher } from './filter';
import { cut, equal, inverted } from './keys';

/** A walk through an index: its ranges in order, and whether that is the order asked for. */
export interface Walk {
  index: Index;
  ranges: Range[];
  backwards: boolean;
  sorted: boolean;
  score: number;
}

/** How to find what may match: walks whose results together hold every match, or undefined for a pass through the collection. */
export type Plan = Walk[] | undefined;

const MOST_RANGES = 50_000;

/** How many entries a walk meets, counted no further than is needed to tell a short one from a long one. */
export type Measure = (walk: Walk) => number;

export function planOf(collection: Collection, filter: Doc, sort: readonly Field[], measure: Measure): Plan {
  const best = bestWalk(collection, filter, filter, sort, measure);
  const branches = filter.$or;
  if ((best && best.score >= SCORE.range) || !Array.isArray(branches)) return best && [best];
  const walks = branches.map((branch) => bestWalk(collection, { $and: [branch, without$or(filter)] }, filter, [], measure));
  const all = walks.filter((walk): walk is Walk => walk !== undefined && walk.score >= SCORE.range);
  return all.length === walks.length ? all.map((walk) => ({ ...walk, sorted: false })) : best && [best];
}

function without$or(filter: Doc): Doc {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== '$or'));
}

/** An equality beats a range, a range beats an order, and of equals the one that spares a sort wins. */
const SCORE = { whole: 50, equality: 10, range: 5, order: 3 };

/** The shortest walk; where all are long, the one that its demands narrow most. */
function bestWalk(collection: Collection, branch: Doc, filter: Doc, sort: readonly Field[], measure: Measure): Walk | undefined {
  const demands = demandsOf(branch);
  const walks = collection.indexes
    .filter((index) => covers(index, demands, filter))
    .map((index) => walkOf(index, demands, sort))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [first] = walks;
  if (walks.length < 2 || !first || first.score >= SCORE.whole) return first;
  const lengths = new Map(walks.map((walk) => [walk, measure(walk)]));
  return walks.sort((a, b) => (lengths.get(a) ?? 0) - (lengths.get(b) ?? 0))[0];
}

/** Whether every match of the filter is in the index, though it may leave documents out. */
function covers(index: Index, demands: Demands, filter: Doc): boolean {
  const excludesNull = (path: string): boolean => demands.get(path)?.matchesNull === false;
  if (index.sparse && !index.fields.some(({ path }) => excludesNull(path))) return false;
  return Object.entries(index.partial ?? {}).every(
    ([path, condition]) => implied(path, condition, filter) || (isExists(condition) && excludesNull(path)),
  );
}

const isExists = (condition: unknown): boolean => isDoc(condition) && Object.keys(condition).length === 1 && condition.$exists === true;

/** The filter says the same as a partial index's condition, or names values that fulfil it. */
function implied(path: string, condition: unknown, filter: Doc): boolean {
  const given = filter[path];
  if (given === undefined) return false;
  if (equal(given, condition)) return true;
  const values = hasOperators(given) ? (given.$in ?? ('$eq' in given ? [given.$eq] : [])) : [given];
  const test = matcher({ value: condition });
  return Array.isArray(values) && values.length > 0 && values.every((value) => value !== null && test({ value: value as unknown }));
}

function walkOf(index: Index, demands: Demands, sort: readonly Field[]): Walk {
  const { ranges, fixed, used, closed } = rangesOf(index, demands);
  const direction = sort.length > 0 ? directionOf(index, sort, fixed) : undefined;
  const sorted = direction !== undefined;
  const isWhole = index.unique && used === index.fields.length && ranges.length === 1;
  const score = used * SCORE.equality + (closed ? SCORE.range : 0) + (sorted ? SCORE.order : 0) + (isWhole ? SCORE.whole : 0);
  return { index, ranges, backwards: direction === 'backwards', sorted, score };
}

interface Narrowed {
  ranges: Range[];
  /** Fields that are held to a single value. */
  fixed: Set<string>;
  /** Fields narrowed by equality, and whether the next one is narrowed by a range. */
  used: number;
  closed: boolean;
}

function rangesOf(index: Index, demands: Demands): Narrowed {
  let prefixes = [idBytes(index.id)];
  const fixed = new Set<string>();
  for (const [at, field] of index.fields.entries()) {
    const isMany = index.many.includes(at);
    const bounds = usableBounds(index, at, demands.get(field.path));
    const points = bounds?.points;
    if (!points || points.length * prefixes.length > MOST_RANGES)
      return { ...narrowed(prefixes, field, bounds, isMany), fixed, used: at, closed: bounds !== undefined };
    prefixes = prefixes.flatMap((prefix) => points.map((point) => Buffer.concat([prefix, directed(point, field)])));
    if (points.length === 1) fixed.add(field.path);
  }
  return { ...narrowed(prefixes, undefined, undefined, false), fixed, used: index.fields.length, closed: false };
}

/** Of several fields in one array only the first is narrowed: the others' values may lie in other elements. */
function usableBounds(index: Index, at: number, bounds: Bounds | undefined): Bounds | undefined {
  if (!bounds || (bounds.matchesNull && index.many.length > 0) || (bounds.only === 'sparse' && !index.sparse)) return undefined;
  return index.many.includes(at) && index.many.some((other) => other < at) ? undefined : bounds;
}

function narrowed(prefixes: Buffer[], field: Field | undefined, bounds: Bounds | undefined, isMany: boolean): { ranges: Range[] } {
  const interval = bounds && (isMany ? oneSided(bounds) : bounds.interval);
  const ranges = prefixes.map((prefix) =>
    interval ? rangeOf(prefix, interval, field) : { start: cut(prefix), end: Buffer.concat([cut(prefix), LAST]) },
  );
  return { ranges: ranges.sort((a, b) => Buffer.compare(a.start, b.start)) };
}

function rangeOf(prefix: Buffer, { lower, upper }: Interval, field: Field | undefined): Range {
  const [first, last] = field?.descending ? [turned(upper), turned(lower)] : [lower, upper];
  const start = cut(Buffer.concat([prefix, first.key]));
  const end = cut(Buffer.concat([prefix, last.key]));
  const isCut = (key: Buffer): boolean => key.length < prefix.length + first.key.length;
  return {
    start: first.inclusive || isCut(start) ? start : Buffer.concat([start, LAST]),
    end: last.inclusive || end.length < prefix.length + last.key.length ? Buffer.concat([end, LAST]) : end,
  };
}

const turned = ({ key, inclusive }: { key: Buffer; inclusive: boolean }) => ({ key: inverted(key), inclusive });

/** Whether walking the index forwards or backwards yields the order asked for; fields held to one value may be passed over, but one in an array still has others to sort by. */
function directionOf(index: Index, sort: readonly Field[], fixed: Set<string>): 'forwards' | 'backwards' | undefined {
  const wanted = sort.filter(({ path }) => !fixed.has(path) || isArrayField(index, path));
  const there = index.fields.filter(({ path }) => !fixed.has(path)).slice(0, wanted.length);
  const fits = wanted.every(({ path }, at) => there[at]?.path === path) && there.every(({ path }) => !isArrayField(index, path));
  if (!fits) return undefined;
  const turns = new Set(wanted.map(({ descending }, at) => descending !== there[at]?.descending));
  if (turns.size > 1) return undefined;
  return turns.has(true) ? 'backwards' : 'forwards';
}

const isArrayField = (index: Index, path: string): boolean => index.many.some((at) => index.fields[at]?.path === path);
