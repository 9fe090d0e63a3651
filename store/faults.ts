import { mongo, MongooseError } from 'mongoose';
import { AppError } from '../domain/errors';

const DUPLICATE_KEY = 11000;

/** Runs one conversation with the server; what the server or the way to it fails at is AppError STORE_UNAVAILABLE. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw asFault(cause);
  }
}

export async function* guardedStream<T>(rows: AsyncIterable<T>): AsyncIterable<T> {
  try {
    yield* rows;
  } catch (cause) {
    throw asFault(cause);
  }
}

export function isDuplicate(cause: unknown): boolean {
  return cause instanceof mongo.MongoServerError && cause.code === DUPLICATE_KEY;
}

/** The driver has two classes of this name, and exports one. */
export function isBadAddress(cause: unknown): cause is Error {
  return cause instanceof Error && cause.name === 'MongoParseError';
}

/** A bulk write that failed at nothing but ids that exist already, and is durable as far as it went. */
export function onlyDuplicates(cause: unknown): cause is mongo.MongoBulkWriteError {
  if (!(cause instanceof mongo.MongoBulkWriteError) || cause.result.getWriteConcernError()) return false;
  const errors = [cause.writeErrors].flat();
  // A lost connection comes as a bulk error too, with nothing in its list.
  return errors.length > 0 && errors.every((error) => error.code === DUPLICATE_KEY);
}

/** Our own mistakes (a TypeError, a filter on an unknown path) are not the store's faults and pass as they are. */
export function asFault(cause: unknown): unknown {
  const isOurs = !(cause instanceof mongo.MongoError || isAway(cause));
  if (isOurs) return cause;
  return new AppError('STORE_UNAVAILABLE', 'The profile store could not be read or written.', { cause });
}

/** mongoose's own words for "not connected" have no class of their own: they are exactly a MongooseError, none of its kinds. */
const isAway = (cause: unknown): boolean =>
  cause instanceof MongooseError && (cause.name === 'MongooseError' || cause.name === 'MongooseServerSelectionError');
