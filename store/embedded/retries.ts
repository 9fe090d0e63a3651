import { Binary, Long } from 'bson';
import { sessionOf, type Command } from './arguments';
import { encode, exact } from './bytes';
import type { Database } from './database';
import { failure, Fault } from './faults';

/** How long a driver may take to retry; MongoDB forgets a session after as long. */
const KEPT_MS = 30 * 60_000;

/**
 * A retryable write carries its session and a number that rises. Its reply is kept in the transaction of the write itself, one
 * a session, so that a write sent again, whenever the first try was cut off, is answered and not done twice.
 */
export function once(database: Database, { body }: Command, run: () => Buffer): Buffer {
  const session = sessionOf(body);
  const number = body.txnNumber;
  if (!session || !(number instanceof Long)) return run();
  const kept = database.retries.get(session);
  const record = kept && exact(kept);
  const order = record ? number.compare(record.number as Long) : 1;
  if (order < 0)
    throw new Fault('TransactionTooOld', `Retryable write with txnNumber ${number.toString()} is older than the last of its session`);
  if (order === 0 && record) return Buffer.from((record.reply as Binary).value());
  const reply = run();
  database.retries.putSync(session, encode({ number, at: new Date(), reply: new Binary(reply) }));
  return reply;
}

/** A kept reply may hold a guest's words; after a compaction a write sent again is answered that its reply is gone, and still not done twice. */
export function redacted(kept: Buffer): Buffer {
  const gone = new Fault('IncompleteTransactionHistory', 'The write was done; its reply was erased by a compaction.');
  return encode({ ...exact(kept), reply: new Binary(encode(failure(gone))) });
}

export function forgetOldRetries(database: Database, now: number): void {
  const old = [...database.retries.getRange({})].filter(({ value }) => (exact(value).at as Date).getTime() < now - KEPT_MS);
  for (const { key } of old) database.retries.removeSync(key);
}

export function forgetSession(database: Database, session: Buffer): void {
  database.retries.removeSync(session);
}
