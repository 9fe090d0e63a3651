import { isDoc, own } from './bytes';

const NUMERIC = /^\d+$/;

/**
 * Every value a dotted path leads to, arrays entered on the way (`stays.room` reaches the room of each stay) but not at its
 * end; undefined where a document lacks the name.
 */
export function valuesAt(value: unknown, path: readonly string[], at = 0): unknown[] {
  const name = path[at];
  if (name === undefined) return [value];
  if (isDoc(value)) return valuesAt(own(value, name), path, at + 1);
  if (!Array.isArray(value)) return [undefined];
  const byPosition = NUMERIC.test(name) && Number(name) < value.length ? valuesAt(value[Number(name)], path, at + 1) : [];
  return [...byPosition, ...value.filter(isDoc).flatMap((element) => valuesAt(element, path, at))];
}

interface Step {
  value: unknown;
  rest: readonly string[];
  /** An array was entered on the way: the field has several values a document. */
  many: boolean;
  /** The value is an element of the array at the path's end; if it is an array itself, it is not entered. */
  element: boolean;
}

export interface Tuple {
  values: unknown[];
  /** Positions of the fields that lie in an array. */
  many: number[];
}

/**
 * What an index on these paths holds of a document: one tuple, or one for each element of the array that a path enters. An
 * empty array is indexed as undefined, a missing value as null, as MongoDB has it. Answers undefined if two paths enter different arrays.
 */
export function tuplesAt(document: unknown, paths: readonly (readonly string[])[]): Tuple[] | undefined {
  return expand(paths.map((rest) => ({ value: document, rest, many: false, element: false })));
}

function expand(start: Step[]): Tuple[] | undefined {
  const steps = start.map(walk);
  const arrays = new Set(steps.filter(isOpen).map(({ value }) => value));
  if (arrays.size > 1) return undefined;
  const [array] = arrays as Set<unknown[]>;
  if (!array) return [{ values: steps.map(({ value }) => value), many: steps.flatMap(({ many }, at) => (many ? [at] : [])) }];
  const tuples = (array.length > 0 ? array : [undefined]).map((element) => expand(steps.map((step) => enter(step, array, element))));
  return tuples.every((tuple) => tuple !== undefined) ? tuples.flat() : undefined;
}

const isOpen = ({ value, element }: Step): boolean => Array.isArray(value) && !element;

function walk(step: Step): Step {
  const [name, ...rest] = step.rest;
  if (name === undefined) return step;
  const { value } = step;
  if (Array.isArray(value) && !NUMERIC.test(name)) return step;
  const next = Array.isArray(value) ? (value as unknown[])[Number(name)] : isDoc(value) ? own(value, name) : null;
  return walk({ ...step, value: next === undefined ? null : next, rest });
}

function enter(step: Step, array: unknown[], element: unknown): Step {
  if (step.value !== array) return step;
  const nested = Array.isArray(element) && step.rest.length > 0;
  const rest = nested ? [] : step.rest;
  return { value: nested ? null : element, rest, many: true, element: rest.length === 0 };
}
