import type { Field, Index } from './catalog';
import type { Doc } from './bytes';
import { LAST } from './tables';
import { Fault } from './faults';
import { matcher } from './filter';
import { fitted, inverted, keyOf } from './keys';
import { tuplesAt, type Tuple } from './paths';

/** Record ids count from here, so that the first of their six bytes is neither 0 nor 255 and no key is the beginning of another. */
export const FIRST_RECORD = 2 ** 40;

export function recordBytes(record: number): Buffer {
  const bytes = Buffer.alloc(6);
  bytes.writeUIntBE(record, 0, 6);
  return bytes;
}

export function idBytes(id: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(id);
  return bytes;
}

export const documentKey = (collectionId: number, record: number): Buffer => Buffer.concat([idBytes(collectionId), recordBytes(record)]);

export const recordOf = (bytes: Buffer): number => bytes.readUIntBE(bytes.length - 6, 6);

/** The range of everything filed under a collection's or index's id. */
export const under = (id: number): { start: Buffer; end: Buffer } => ({ start: idBytes(id), end: Buffer.concat([idBytes(id), LAST]) });

export interface IndexEntry {
  /** Without the record id. */
  key: Buffer;
  tuple: Tuple;
}

export function entriesOf(document: Doc, index: Index): IndexEntry[] {
  if (index.partial && !matcher(index.partial)(document)) return [];
  const tuples = tuplesOf(document, index.fields);
  if (index.sparse && tuples.every(({ values }) => values.every((value) => value === null)) && !holdsNull(document, index)) return [];
  const byKey = new Map<string, IndexEntry>();
  for (const tuple of tuples) {
    const key = fitted(Buffer.concat([idBytes(index.id), tupleKey(tuple, index.fields)]));
    byKey.set(key.toString('latin1'), { key, tuple });
  }
  return [...byKey.values()];
}

/** A sparse index leaves out a document only if it lacks every field; an explicit null is indexed. */
const holdsNull = (document: Doc, index: Index): boolean =>
  index.fields.some(({ path }) => matcher({ [path]: { $exists: true } })(document));

function tuplesOf(document: Doc, fields: readonly Field[]): Tuple[] {
  const tuples = tuplesAt(
    document,
    fields.map(({ names }) => names),
  );
  if (tuples) return tuples;
  throw new Fault('CannotIndexParallelArrays', `cannot index parallel arrays [${fields.map(({ path }) => path).join('] [')}]`);
}

const tupleKey = (tuple: Tuple, fields: readonly Field[]): Buffer =>
  Buffer.concat(tuple.values.map((value, at) => directed(keyOf(value), fields[at])));

export const directed = (key: Buffer, field: Field | undefined): Buffer => (field?.descending ? inverted(key) : key);

/** What a document sorts by: the first of its keys in the order asked for, where arrays give it several. */
export function sortKey(document: Doc, fields: readonly Field[]): Buffer {
  return tuplesOf(document, fields)
    .map((tuple) => tupleKey(tuple, fields))
    .reduce((least, key) => (Buffer.compare(key, least) < 0 ? key : least));
}
