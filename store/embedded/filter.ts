import { BSONRegExp, Double } from 'bson';
import { isDoc, numberOf, type Doc } from './bytes';
import { Fault, notHere } from './faults';
import { compare, equal, keyOf, keyText } from './keys';
import { valuesAt } from './paths';

export type Test = (value: unknown) => boolean;

/** Whether a document matches a filter; a filter that MongoDB would refuse, or that is left out here, is a Fault. */
export function matcher(filter: Doc): Test {
  const tests = Object.entries(filter).map(([name, condition]) => clause(name, condition));
  return (document) => tests.every((test) => test(document));
}

/** The fields of a document that a filter looks at, by the first names of their paths. */
export function namesIn(filter: Doc): string[] {
  return Object.entries(filter).flatMap(([name, condition]) => {
    if (!name.startsWith('$')) return [name.split('.')[0] ?? name];
    return Array.isArray(condition) ? condition.filter(isDoc).flatMap(namesIn) : [];
  });
}

function clause(name: string, condition: unknown): Test {
  if (name === '$comment') return () => true;
  if (!name.startsWith('$')) return fieldTest(name.split('.'), condition);
  if (!['$and', '$or', '$nor'].includes(name)) throw new Fault('BadValue', `unknown top level operator: ${name}`);
  const tests = listOf(name, condition).map((filter) => matcher(filter as Doc));
  if (name === '$and') return (document) => tests.every((test) => test(document));
  const any: Test = (document) => tests.some((test) => test(document));
  return name === '$or' ? any : (document) => !any(document);
}

export function listOf(name: string, value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Fault('BadValue', `${name} needs an array`);
  if (value.length === 0 && name !== '$in' && name !== '$nin' && name !== '$all')
    throw new Fault('BadValue', `${name} must be a nonempty array`);
  return value as unknown[];
}

export const hasOperators = (condition: unknown): condition is Doc =>
  isDoc(condition) && Object.keys(condition)[0]?.startsWith('$') === true;

function fieldTest(path: string[], condition: unknown): Test {
  const tests = valueTests(condition);
  return (document) => {
    const values = valuesAt(document, path);
    return tests.every((test) => test(values));
  };
}

/** A test of all the values that a path leads to: most ask whether any value, or any element of one, fits; negations whether none does. */
type ValuesTest = (values: unknown[]) => boolean;

function valueTests(condition: unknown): ValuesTest[] {
  if (!hasOperators(condition)) return [any(equals(condition))];
  return Object.entries(condition).flatMap(([operator, operand]) => {
    if (operator === '$options') return [];
    const make = OPERATORS[operator];
    if (!make) throw new Fault('BadValue', `unknown operator: ${operator}`);
    return [make(operand, condition)];
  });
}

const any =
  (test: Test): ValuesTest =>
  (values) =>
    values.some((value) => test(value) || (Array.isArray(value) && value.some(test)));

const none =
  (test: Test): ValuesTest =>
  (values) =>
    !any(test)(values);

const OPERATORS: Record<string, ((operand: unknown, condition: Doc) => ValuesTest) | undefined> = {
  $eq: (operand) => any(equals(operand)),
  $ne: (operand) => none(equals(operand)),
  $in: (operand) => any(oneOf(listOf('$in', operand))),
  $nin: (operand) => none(oneOf(listOf('$nin', operand))),
  $gt: (operand) => any(ordered(operand, (order) => order > 0)),
  $gte: (operand) => any(ordered(operand, (order) => order >= 0)),
  $lt: (operand) => any(ordered(operand, (order) => order < 0)),
  $lte: (operand) => any(ordered(operand, (order) => order <= 0)),
  $exists: (operand) => (values) => values.some((value) => value !== undefined) === truthy(operand),
  $regex: (operand, condition) => any(matches(regexOf(operand, condition.$options))),
  $not: (operand) => negated(operand),
  $size: (operand) => (values) => values.some((value) => Array.isArray(value) && value.length === numberOf(operand)),
  $all: (operand) => allOf(listOf('$all', operand)),
  $elemMatch: (operand) => elementOf(operand),
};

export const truthy = (value: unknown): boolean => (typeof value === 'object' && value !== null ? numberOf(value) !== 0 : Boolean(value));

function equals(operand: unknown): Test {
  if (operand instanceof BSONRegExp) return matches(regexOf(operand));
  if (operand === null) return (value) => value === null || value === undefined;
  return (value) => value !== undefined && equal(value, operand);
}

function oneOf(operands: unknown[]): Test {
  const regexes = operands.filter((operand) => operand instanceof BSONRegExp).map((operand) => matches(regexOf(operand)));
  const keys = new Set(operands.map(keyText));
  return (value) => keys.has(keyText(value === undefined ? null : value)) || regexes.some((test) => test(value));
}

/** Values of different types have no order in a filter, and NaN has none with any other number. */
function ordered(operand: unknown, fits: (order: number) => boolean): Test {
  if (operand === null) return fits(0) ? equals(null) : () => false;
  const [type] = keyOf(operand);
  return (value) => value !== undefined && keyOf(value)[0] === type && isNaN(value) === isNaN(operand) && fits(compare(value, operand));
}

const isNaN = (value: unknown): boolean => Number.isNaN(value instanceof Double ? value.value : value);

export function regexOf(operand: unknown, options?: unknown): RegExp {
  const pattern = operand instanceof BSONRegExp ? operand.pattern : operand;
  const flags = options ?? (operand instanceof BSONRegExp ? operand.options : '');
  if (typeof pattern !== 'string' || typeof flags !== 'string') throw new Fault('BadValue', '$regex has to be a string');
  if (/[^imsu]/.test(flags)) throw notHere(`the regular expression options "${flags}"`);
  try {
    return new RegExp(pattern, flags);
  } catch (cause) {
    throw new Fault('BadValue', `Regular expression is invalid: ${cause instanceof Error ? cause.message : pattern}`);
  }
}

const matches =
  (regex: RegExp): Test =>
  (value) =>
    typeof value === 'string' && regex.test(value);

function negated(operand: unknown): ValuesTest {
  if (operand instanceof BSONRegExp) return none(equals(operand));
  if (!hasOperators(operand)) throw new Fault('BadValue', '$not needs a regex or a document');
  const tests = valueTests(operand);
  return (values) => !tests.every((test) => test(values));
}

function allOf(operands: unknown[]): ValuesTest {
  const tests = operands.map((operand) => (hasOperators(operand) ? valueTests(operand) : [any(equals(operand))]));
  return (values) => tests.length > 0 && tests.flat().every((test) => test(values));
}

function elementOf(operand: unknown): ValuesTest {
  if (!isDoc(operand)) throw new Fault('BadValue', '$elemMatch needs an Object');
  const logical = ['$and', '$or', '$nor'].includes(Object.keys(operand)[0] ?? '');
  const fits = hasOperators(operand) && !logical ? scalarTest(operand) : documentTest(operand);
  return (values) => values.some((value) => Array.isArray(value) && value.some(fits));
}

function scalarTest(operand: Doc): Test {
  const tests = valueTests(operand);
  return (element) => tests.every((test) => test([element]));
}

function documentTest(operand: Doc): Test {
  const test = matcher(operand);
  return (element) => isDoc(element) && test(element);
}
