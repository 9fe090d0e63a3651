import { BSONRegExp } from 'bson';
import { isDoc, type Doc } from './bytes';
import { hasOperators, regexOf, truthy } from './filter';
import { keyOf, keyText, TYPE } from './keys';

/** One end of an interval of keys. */
interface Edge {
  key: Buffer;
  inclusive: boolean;
}

export interface Interval {
  lower: Edge;
  upper: Edge;
}

/** What a filter demands of one path, as far as an index can use it. Documents found by it are still held against the filter. */
export interface Bounds {
  /** The value is one of these: one interval a value. */
  points: Buffer[] | undefined;
  interval: Interval;
  /** Filters for null also match what is missing, which an index on an array does not hold. */
  matchesNull: boolean;
  /** Both ends are demanded of one and the same value, and not perhaps of two elements of an array. */
  together?: true;
  /** Of use to sparse indexes only. */
  only?: 'sparse';
}

const edge = (key: Buffer, inclusive = true): Edge => ({ key, inclusive });

export type Demands = Map<string, Bounds>;

/** What a filter demands by path, seen through $and and $elemMatch. Of two demands on one path the first is used. */
export function demandsOf(filter: Doc, prefix = ''): Demands {
  const demands: Demands = new Map();
  for (const [name, condition] of Object.entries(filter)) {
    for (const [path, bounds] of clauseDemands(name, condition, prefix)) {
      const known = demands.get(path);
      if (!known || (bounds.points && !known.points)) demands.set(path, bounds);
    }
  }
  return demands;
}

function clauseDemands(name: string, condition: unknown, prefix: string): [string, Bounds][] {
  if (name === '$and' && Array.isArray(condition)) return condition.flatMap((one) => [...demandsOf(one as Doc, prefix)]);
  if (name.startsWith('$')) return [];
  const path = prefix + name;
  const bounds = boundsOf(condition);
  return [...(bounds ? [[path, bounds] as [string, Bounds]] : []), ...elementDemands(path, condition)];
}

function elementDemands(path: string, condition: unknown): [string, Bounds][] {
  const inner = isDoc(condition) ? condition.$elemMatch : undefined;
  if (!isDoc(inner)) return [];
  if (!hasOperators(inner)) return [...demandsOf(inner, `${path}.`)];
  const bounds = boundsOf(inner);
  return bounds ? [[path, bounds]] : [];
}

function boundsOf(condition: unknown): Bounds | undefined {
  if (!hasOperators(condition)) return condition instanceof BSONRegExp ? beginning(regexOf(condition)) : points([condition]);
  if ('$eq' in condition) return points([condition.$eq]);
  if (Array.isArray(condition.$in)) return points(condition.$in);
  if ('$regex' in condition) return beginning(regexOf(condition.$regex, condition.$options));
  if (truthy(condition.$exists) && Object.keys(condition).length === 1) return ANYTHING;
  return between(condition);
}

/** Something is there: every entry of a sparse index, and no narrowing in others. */
const ANYTHING: Bounds = {
  points: undefined,
  interval: { lower: edge(Buffer.alloc(0)), upper: edge(Buffer.alloc(0)) },
  matchesNull: false,
  together: true,
  only: 'sparse',
};

function points(values: unknown[]): Bounds | undefined {
  if (values.some((value) => Array.isArray(value) || value instanceof BSONRegExp || value === undefined)) return undefined;
  const byText = new Map(values.map((value) => [keyText(value), keyOf(value)]));
  const different = [...byText.values()].sort((a, b) => Buffer.compare(a, b));
  const [first, last] = [different[0], different.at(-1)];
  const interval = { lower: edge(first ?? Buffer.alloc(0)), upper: edge(last ?? Buffer.alloc(0)) };
  return { points: different, interval, matchesNull: values.includes(null), together: true };
}

/** Comparisons stay within the type of their operand, so the type's own ends close an open side. */
function between(condition: Doc): Bounds | undefined {
  const lower = '$gt' in condition ? '$gt' : '$gte';
  const upper = '$lt' in condition ? '$lt' : '$lte';
  const operands = [lower, upper].filter((name) => name in condition).map((name) => condition[name]);
  const types = new Set(operands.map((operand) => keyOf(operand)[0] ?? 0));
  const [type] = types;
  if (type === undefined || types.size > 1 || !ORDERED.has(type)) return undefined;
  const interval = {
    lower: lower in condition ? edge(keyOf(condition[lower]), lower === '$gte') : edge(Buffer.from([type - 1]), false),
    upper: upper in condition ? edge(keyOf(condition[upper]), upper === '$lte') : edge(Buffer.from([type + 1]), false),
  };
  return { points: undefined, interval, matchesNull: false };
}

const ORDERED = new Set<number>([TYPE.number, TYPE.string, TYPE.binary, TYPE.objectId, TYPE.boolean, TYPE.date, TYPE.timestamp]);

/** The interval of strings with the plain beginning of a pattern such as /^Sol/. */
function beginning({ source, flags }: RegExp): Bounds | undefined {
  const text = /^\^([^\\^$.*+?()[\]{}|/\0]+)/.exec(source)?.[1];
  if (text === undefined || flags !== '' || source.includes('|')) return undefined;
  const isOptional = /^[*?{]/.test(source.slice(text.length + 1));
  const certain = isOptional ? text.replace(/.$/su, '') : text;
  const key = Buffer.concat([Buffer.from([TYPE.string]), Buffer.from(certain)]);
  return { points: undefined, interval: { lower: edge(key), upper: edge(key) }, matchesNull: false, together: true };
}

/** The interval for values in an array: where two elements may share the demands between them, only one end can be relied on. */
export function oneSided({ together, interval }: Bounds): Interval {
  const [type = 0] = interval.lower.key;
  const isOpenBelow = interval.lower.key.length === 1;
  if (together || isOpenBelow) return interval;
  return { lower: interval.lower, upper: edge(Buffer.from([type + 1]), false) };
}
