import { encode, isDoc, own, setOwn, withIdFirst, type Doc } from './bytes';
import { Fault, notHere } from './faults';
import { hasOperators } from './filter';
import { equal } from './keys';
import { OPERATORS, REMOVED } from './operators';

interface Change {
  operator: string;
  path: string[];
  operand: unknown;
}

/** What an update makes of a document (decoded exactly, changed in place); `inserting` is true where an upsert makes a new one. */
export type Update = (document: Doc, inserting: boolean) => Doc;

export function updateOf(update: unknown): Update {
  if (Array.isArray(update)) throw notHere('updates by pipeline');
  if (!isDoc(update)) throw new Fault('FailedToParse', 'The update must be a document');
  return hasOperators(update) ? byOperators(update) : replacement(update);
}

export const isReplacement = (update: unknown): boolean => isDoc(update) && !hasOperators(update);

function replacement(update: Doc): Update {
  const operator = Object.keys(update).find((name) => name.startsWith('$'));
  if (operator) throw new Fault('DollarPrefixedFieldName', `The dollar ($) prefixed field '${operator}' is not allowed in a replacement`);
  const given = own(update, '_id') !== undefined;
  return (document) => keepingId(document, given || document._id === undefined ? update : { _id: document._id, ...update });
}

function byOperators(update: Doc): Update {
  const changes = Object.entries(update).flatMap(([operator, operands]) => changesOf(operator, operands));
  refuseConflicts(changes);
  return (document, inserting) => {
    const id = document._id;
    for (const { operator, path, operand } of changes)
      if (inserting || operator !== '$setOnInsert')
        change(document, path, (before) => OPERATORS[operator]?.(before, operand, path.join('.')));
    return keepingId({ ...(id === undefined ? {} : { _id: id }) }, document);
  };
}

function changesOf(operator: string, operands: unknown): Change[] {
  if (!OPERATORS[operator])
    throw new Fault('FailedToParse', `Unknown modifier: ${operator}. The embedded store has ${Object.keys(OPERATORS).join(', ')}.`);
  if (!isDoc(operands)) throw new Fault('FailedToParse', `Modifiers operate on fields but we found another type for ${operator}`);
  return Object.entries(operands).map(([path, operand]) => ({ operator, path: pathOf(path), operand }));
}

function pathOf(path: string): string[] {
  const names = path.split('.');
  if (names.includes('')) throw new Fault('BadValue', `The update path '${path}' contains an empty field name`);
  if (names.some((name) => name.startsWith('$'))) throw notHere('positional updates ($, $[] and array filters)');
  return names;
}

/** MongoDB works in the order of names and refuses two changes of which one lies within the other. */
function refuseConflicts(changes: Change[]): void {
  changes.sort((a, b) => (a.path.join('.') < b.path.join('.') ? -1 : 1));
  const seen = new Set<string>();
  for (const { path } of changes) {
    const within = path.map((_name, at) => path.slice(0, at + 1).join('.')).find((prefix) => seen.has(prefix));
    const name = path.join('.');
    if (within !== undefined)
      throw new Fault('ConflictingUpdateOperators', `Updating the path '${name}' would create a conflict at '${within}'`);
    seen.add(name);
  }
}

type Container = Doc | unknown[];

/** Changes the value at a path, making the documents on the way as needed. */
function change(container: Container, path: string[], make: (before: unknown) => unknown): void {
  const [name = '', ...rest] = path;
  const before = Array.isArray(container) ? container[positionOf(name, path)] : own(container, name);
  if (rest.length === 0) {
    put(container, name, make(before));
    return;
  }
  if (isDoc(before) || Array.isArray(before)) {
    change(before as Container, rest, make);
    return;
  }
  if (before !== undefined) throw new Fault('PathNotViable', `Cannot create field '${rest[0] ?? ''}' in element {${name}}`);
  const made: Doc = {};
  change(made, rest, make);
  if (Object.keys(made).length > 0) put(container, name, made);
}

function positionOf(name: string, path: string[]): number {
  if (/^\d{1,6}$/.test(name)) return Number(name);
  throw new Fault('PathNotViable', `Cannot create field '${path.join('.')}' in an array`);
}

function put(container: Container, name: string, value: unknown): void {
  if (value === undefined) return;
  if (Array.isArray(container)) putElement(container, Number(name), value === REMOVED ? null : value);
  else if (value === REMOVED) Reflect.deleteProperty(container, name);
  else setOwn(container, name, value);
}

function putElement(array: unknown[], position: number, value: unknown): void {
  while (array.length < position) array.push(null);
  array[position] = value;
}

function keepingId(before: Doc, after: Doc): Doc {
  if (before._id !== undefined && !equal(before._id, after._id))
    throw new Fault('ImmutableField', `Performing an update on the path '_id' would modify the immutable field '_id'`);
  return after;
}

/** The document that an upsert starts from: what the filter says by equality. */
export function seedOf(filter: Doc, update: unknown): Doc {
  const seed: Doc = {};
  for (const [path, value] of equalities(filter)) if (path === '_id' || !isReplacement(update)) change(seed, pathOf(path), () => value);
  return seed;
}

function equalities(filter: Doc): [string, unknown][] {
  return Object.entries(filter).flatMap(([name, condition]): [string, unknown][] => {
    if (name === '$and' && Array.isArray(condition)) return condition.flatMap((one) => equalities(one as Doc));
    if (name.startsWith('$')) return [];
    if (!hasOperators(condition)) return [[name, condition]];
    return '$eq' in condition ? [[name, condition.$eq]] : [];
  });
}

export const stored = (document: Doc): Buffer => withIdFirst(encode(document));
