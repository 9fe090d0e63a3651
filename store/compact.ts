import { mongo, type Connection } from 'mongoose';
import type { Collections } from './collections';
import { guarded } from './faults';

/** Codes of servers that have no `compact`, or keep it from us: CommandNotFound, CommandNotSupported, IllegalOperation, Unauthorized. */
const REFUSALS: readonly (number | string | undefined)[] = [59, 115, 20, 13];

/** A collection that nothing was written to yet; there is nothing to rid it of. */
const NAMESPACE_NOT_FOUND = 26;

/** Store.compact of domain/ports, by MongoDB's command of that name. */
export async function compact(connection: Connection, collections: Collections): Promise<boolean> {
  const database = connection.getClient().db(connection.name);
  for (const collection of Object.keys(collections)) {
    const done = await guarded(() => compactOne(database, collection));
    if (!done) return false;
  }
  return true;
}

async function compactOne(database: mongo.Db, collection: string): Promise<boolean> {
  try {
    await database.command({ compact: collection, force: true });
    return true;
  } catch (cause) {
    if (!(cause instanceof mongo.MongoServerError)) throw cause;
    if (REFUSALS.includes(cause.code)) return false;
    if (cause.code !== NAMESPACE_NOT_FOUND) throw cause;
    return true;
  }
}
