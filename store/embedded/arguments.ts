import type { Binary } from 'bson';
import { isDoc, numberOf, type Doc } from './bytes';
import { Fault } from './faults';

/** One command as it came over the wire: its body, decoded exactly, with the database it is for. */
export interface Command {
  name: string;
  body: Doc;
  database: string;
}

export const textAt = (body: Doc, name: string): string => {
  const value = body[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new Fault('TypeMismatch', `The field '${name}' must be a string that is not empty`);
};

/** The collection's full name, from the command's own field: `{find: 'guests', $db: 'pad'}`. */
export const nsOf = ({ name, body, database }: Command): string => `${database}.${textAt(body, name)}`;

export const docAt = (body: Doc, name: string): Doc => {
  const value = body[name] ?? {};
  if (isDoc(value)) return value;
  throw new Fault('TypeMismatch', `The field '${name}' must be an object`);
};

export const docsAt = (body: Doc, name: string): Doc[] => {
  const value = body[name];
  if (Array.isArray(value) && value.every(isDoc)) return value;
  throw new Fault('TypeMismatch', `The field '${name}' must be an array of objects`);
};

/** A count such as a limit; a negative one is refused. */
export const countAt = (body: Doc, name: string, otherwise = 0): number => {
  const value = body[name] === undefined ? otherwise : numberOf(body[name]);
  if (Number.isInteger(value) && value >= 0) return value;
  throw new Fault('BadValue', `The field '${name}' must be a whole number of at least 0`);
};

export const isSet = (body: Doc, name: string): boolean => body[name] === true || numberOf(body[name] ?? 0) === 1;

/** Said by every command, and settled by how this server works: one node, every write journaled, reads of what is committed. */
const GENERAL = ['$db', 'lsid', 'txnNumber', '$clusterTime', '$readPreference', 'readConcern', 'writeConcern', 'maxTimeMS', 'comment'];

/** A field that this server does not know would change the answer: it is refused, as MongoDB refuses it. */
export function refuseUnknown(body: Doc, known: readonly string[], what: string): void {
  const unknown = Object.keys(body).find((name) => !known.includes(name) && !GENERAL.includes(name));
  if (unknown) throw new Fault('Location40415', `BSON field '${what}.${unknown}' is an unknown field to the embedded store.`);
}

export const sessionOf = (body: Doc): Buffer | undefined => {
  const id = isDoc(body.lsid) ? (body.lsid.id as Binary | undefined) : undefined;
  return id ? Buffer.from(id.value()) : undefined;
};
