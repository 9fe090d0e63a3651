import { createHash } from 'node:crypto';
import { BSONValue, type Binary, type BSONRegExp, type Long, type ObjectId, type Timestamp } from 'bson';
import { notHere } from './faults';
import type { Doc } from './bytes';

/**
 * Values as bytes whose order is MongoDB's order of values, so that one comparison serves filters, sorts and indexes. No
 * encoding is the beginning of another one, so encodings can be set one after the other and turned around (descending).
 */
export const TYPE = {
  minKey: 0x08,
  undefined: 0x10,
  null: 0x18,
  number: 0x20,
  string: 0x30,
  object: 0x40,
  array: 0x50,
  binary: 0x60,
  objectId: 0x70,
  boolean: 0x80,
  date: 0x90,
  timestamp: 0xa0,
  regex: 0xb0,
  maxKey: 0xf0,
} as const;

const END = Buffer.from([0]);

/** MongoDB indexes keys of any length; lmdb takes 1,978 bytes. A longer key is cut, and its hash keeps it apart from others. */
const LONGEST_KEY = 1900;

export function fitted(key: Buffer): Buffer {
  if (key.length <= LONGEST_KEY) return key;
  return Buffer.concat([key.subarray(0, LONGEST_KEY), Buffer.from([1]), createHash('sha256').update(key).digest()]);
}

/** Where entries around a key begin: what of it is stored before any hash. */
export const cut = (key: Buffer): Buffer => key.subarray(0, LONGEST_KEY);

export const inverted = (key: Buffer): Buffer => key.map((byte) => ~byte & 0xff) as Buffer;

export const keyText = (value: unknown): string => keyOf(value).toString('latin1');

export function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number' && a === a && b === b) return a - b;
  return Buffer.compare(keyOf(a), keyOf(b));
}

export const equal = (a: unknown, b: unknown): boolean => (typeof a === 'string' && typeof b === 'string' ? a === b : compare(a, b) === 0);

export function keyOf(value: unknown): Buffer {
  if (value === null) return Buffer.from([TYPE.null]);
  if (typeof value === 'string') return Buffer.concat([Buffer.from([TYPE.string]), textOf(value)]);
  if (typeof value === 'number') return numberKey(value);
  if (value === undefined) return Buffer.from([TYPE.undefined]);
  if (typeof value === 'boolean') return Buffer.from([TYPE.boolean, value ? 1 : 0]);
  if (value instanceof Date) return integerKey(TYPE.date, BigInt(value.getTime() || 0));
  if (Array.isArray(value)) return Buffer.concat([Buffer.from([TYPE.array]), ...value.map(keyOf), END]);
  return value instanceof BSONValue ? classKey(value, value._bsontype) : objectKey(value as Doc);
}

function objectKey(value: Doc): Buffer {
  const fields = Object.entries(value).map(([name, field]) => {
    const key = keyOf(field);
    return Buffer.concat([key.subarray(0, 1), textOf(name), key]);
  });
  return Buffer.concat([Buffer.from([TYPE.object]), ...fields, END]);
}

function classKey(value: unknown, type: string): Buffer {
  switch (type) {
    case 'Int32':
    case 'Double':
      return numberKey(Number(value));
    case 'Long':
      return longKey(value as Long);
    case 'ObjectId':
      return Buffer.concat([Buffer.from([TYPE.objectId]), (value as ObjectId).id]);
    case 'Binary':
      return binaryKey(value as Binary);
    case 'BSONRegExp':
      return Buffer.concat([Buffer.from([TYPE.regex]), textOf((value as BSONRegExp).pattern), textOf((value as BSONRegExp).options)]);
    case 'Timestamp':
      return integerKey(TYPE.timestamp, (value as Timestamp).toBigInt() - 2n ** 63n);
    case 'MinKey':
      return Buffer.from([TYPE.minKey]);
    case 'MaxKey':
      return Buffer.from([TYPE.maxKey]);
    default:
      throw notHere(`comparing and indexing values of the type ${type}`);
  }
}

const textOf = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  return Buffer.concat(
    bytes.includes(0) ? [Buffer.from(bytes.toString('latin1').replaceAll('\0', '\0\xff'), 'latin1'), END] : [bytes, END],
  );
};

/** The double nearest to the number and, for a Long that no double can hold, how far it is off. */
function numberKey(value: number, rest = 0): Buffer {
  const key = Buffer.alloc(11);
  if (!Number.isNaN(value)) {
    key.writeDoubleBE(value === 0 ? 0 : value, 1);
    if ((key[1] ?? 0) & 0x80) for (let at = 1; at < 9; at++) key[at] = ~(key[at] ?? 0) & 0xff;
    else key[1] = (key[1] ?? 0) | 0x80;
  }
  key[0] = TYPE.number;
  key.writeUInt16BE(0x8000 + rest, 9);
  return key;
}

function longKey(value: Long): Buffer {
  const nearest = value.toNumber();
  return numberKey(nearest, Number(value.toBigInt() - BigInt(nearest)));
}

function integerKey(type: number, value: bigint): Buffer {
  const key = Buffer.alloc(9, type);
  key.writeBigUInt64BE(BigInt.asUintN(64, value + 2n ** 63n), 1);
  return key;
}

function binaryKey(value: Binary): Buffer {
  const head = Buffer.alloc(6, TYPE.binary);
  head.writeUInt32BE(value.length(), 1);
  head[5] = value.sub_type;
  return Buffer.concat([head, value.value()]);
}
