import { hasOperators, listOf, matcher } from './filter';
import { isDoc, numberOf, own, type Doc } from './bytes';
import { Fault, notHere } from './faults';
import { compare, equal } from './keys';
import { sum } from './numbers';

/** Set in place of a value that goes. */
export const REMOVED = Symbol('removed');

/** What becomes of the value at a path (undefined: there is none) by one operator's operand. Returning undefined leaves all as it is. */
type Operator = (before: unknown, operand: unknown, path: string) => unknown;

export const OPERATORS: Record<string, Operator | undefined> = {
  $set: (_before, operand) => operand,
  $setOnInsert: (_before, operand) => operand,
  $unset: (before) => (before === undefined ? undefined : REMOVED),
  $inc: (before, operand, path) => sum(path, before, operand),
  $max: (before, operand) => (before === undefined || compare(operand, before) > 0 ? operand : undefined),
  $min: (before, operand) => (before === undefined || compare(operand, before) < 0 ? operand : undefined),
  $push: push,
  $addToSet: addToSet,
  $pull: (before, operand, path) => without(before, pulls(operand), path),
  $pullAll: (before, operand, path) => without(before, (element) => listOf('$pullAll', operand).some((one) => equal(one, element)), path),
};

function arrayAt(value: unknown, path: string): unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value as unknown[];
  throw new Fault('BadValue', `The field '${path}' must be an array but is of another type`);
}

function push(before: unknown, operand: unknown, path: string): unknown {
  const array = arrayAt(before, path);
  if (!isDoc(operand) || own(operand, '$each') === undefined) return [...array, operand];
  const unknown = Object.keys(operand).find((name) => name !== '$each' && name !== '$slice');
  if (unknown) throw notHere(`$push with ${unknown}`);
  const all = [...array, ...listed(operand.$each)];
  if (operand.$slice === undefined) return all;
  const most = numberOf(operand.$slice);
  if (most === 0) return [];
  return most < 0 ? all.slice(most) : all.slice(0, most);
}

function addToSet(before: unknown, operand: unknown, path: string): unknown {
  const elements = isDoc(operand) && '$each' in operand ? listed(operand.$each) : [operand];
  return elements.reduce<unknown[]>(
    (all, element) => (all.some((one) => equal(one, element)) ? all : [...all, element]),
    arrayAt(before, path),
  );
}

function listed(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Fault('BadValue', 'The argument to $each must be an array');
  return value as unknown[];
}

function without(before: unknown, goes: (element: unknown) => boolean, path: string): unknown {
  return before === undefined ? undefined : arrayAt(before, path).filter((element) => !goes(element));
}

function pulls(operand: unknown): (element: unknown) => boolean {
  if (!isDoc(operand)) return matcherOfElement({ $eq: operand });
  if (hasOperators(operand)) return matcherOfElement(operand);
  const test = matcher(operand);
  return (element) => isDoc(element) && test(element);
}

function matcherOfElement(condition: Doc): (element: unknown) => boolean {
  const test = matcher({ element: condition });
  return (element) => test({ element });
}
