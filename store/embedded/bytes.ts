import { BSONValue, deserialize, Long, ObjectId, onDemand, serialize } from 'bson';
import { Fault } from './faults';

export type Doc = Record<string, unknown>;

export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

/** Decodes for comparing: numbers, strings and dates as JavaScript has them. Not to be written back: Double(1) would become Int32. */
export const plain = (bytes: Uint8Array): Doc => deserialize(bytes, { promoteBuffers: false, bsonRegExp: true });

/** As `plain`, for the fields of these names only: what a filter, a sort or an index asks of a large document is a small part of it. */
export function partly(bytes: Uint8Array, names: ReadonlySet<string>): Doc {
  const wanted = elementsOf(bytes).filter(({ name }) => names.has(name));
  return plain(wrap(wanted.map((element) => element.bytes)));
}

/** Decodes for writing back: every number keeps its BSON type. */
export const exact = (bytes: Uint8Array): Doc => deserialize(bytes, { promoteValues: false, bsonRegExp: true });

/** The body of an insert, whose documents stay the bytes that the client sent. */
export const insertBody = (bytes: Uint8Array): Doc => deserialize(bytes, { promoteValues: false, fieldsAsRaw: { documents: true } });

export const encode = (document: Doc): Buffer => Buffer.from(serialize(document));

export const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date) && !(value instanceof BSONValue);

export const numberOf = (value: unknown): number => (value instanceof Long ? value.toNumber() : Number(value));

/** The own value of a name: `__proto__` and `constructor` are names like any other in a document. */
export const own = (document: Doc, name: string): unknown => (Object.hasOwn(document, name) ? document[name] : undefined);

export function setOwn(document: Doc, name: string, value: unknown): void {
  Object.defineProperty(document, name, { value, writable: true, enumerable: true, configurable: true });
}

/** The document with one more element whose bytes are given as they are: type 3 is a document, 4 an array. */
export function withRaw(document: Doc, name: string, type: 3 | 4, raw: Uint8Array): Buffer {
  return wrap([serialize(document).subarray(4, -1), Buffer.from([type]), Buffer.from(`${name}\0`), raw]);
}

export function rawArray(documents: readonly Uint8Array[]): Buffer {
  return wrap(documents.flatMap((raw, at) => [Buffer.from(`\x03${at}\0`), raw]));
}

function wrap(elements: Uint8Array[]): Buffer {
  const all = Buffer.concat([Buffer.alloc(4), ...elements, Buffer.alloc(1)]);
  all.writeInt32LE(all.length);
  return all;
}

interface Element {
  name: string;
  /** With its type and name. */
  bytes: Uint8Array;
}

const elementsOf = (raw: Uint8Array): Element[] =>
  [...onDemand.parseToElements(raw)].map(([, at, length, offset, size]) => ({
    name: onDemand.ByteUtils.toUTF8(raw, at, at + length, false),
    bytes: raw.subarray(at - 1, offset + size),
  }));

/** Where the name of a document's first field begins: after its length and the field's type. */
const FIRST_NAME = 5;
const ID = Buffer.from('_id\0');

/** The bytes of a document to store: `_id` first, as MongoDB keeps it (mongoose sends it last), and made if it is missing. */
export function withIdFirst(raw: Uint8Array): Buffer {
  if (ID.equals(raw.subarray(FIRST_NAME, FIRST_NAME + ID.length))) return checkedSize(Buffer.from(raw.buffer, raw.byteOffset, raw.length));
  const elements = elementsOf(raw);
  const id = elements.find(({ name }) => name === '_id')?.bytes ?? serialize({ _id: new ObjectId() }).subarray(4, -1);
  const stored = wrap([id, ...elements.filter(({ name }) => name !== '_id').map(({ bytes }) => bytes)]);
  return checkedSize(stored);
}

function checkedSize(stored: Buffer): Buffer {
  if (stored.length <= MAX_DOCUMENT_BYTES) return stored;
  throw new Fault('BSONObjectTooLarge', `The document has ${stored.length} bytes; the most is ${MAX_DOCUMENT_BYTES}.`);
}
