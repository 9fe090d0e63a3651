import mongoose, { type Connection, type ConnectOptions } from 'mongoose';
import { AppError } from '../domain/errors';
import type { Store } from '../domain/ports';
import { alertsPort } from './alerts';
import { associatesPort } from './associates';
import { auditPort, auditTrail, type KeptEntry } from './audit';
import { briefingsPort } from './briefings';
import { collectionsOn, type Collections } from './collections';
import { compact } from './compact';
import { conversationsPort } from './conversations';
import { erase } from './erase';
import { erasuresPort } from './erasures';
import { asFault, guarded, isBadAddress } from './faults';
import { guestsPort } from './guests';
import { notesPort } from './notes';
import { pmsCodesPort } from './pms-codes';
import { propertiesPort } from './properties';
import { reviewsPort } from './reviews';
import { staysPort } from './stays';
import { mergesPort } from './merges';
import { threadsPort } from './threads';
import type { Trail } from './trail';

export interface StoreOptions {
  /** Takes the place of the database named in the address; without either it is `preference-pad`. */
  database?: string;
  /** How long a call waits for a server that is away before it fails; default 5,000. */
  awayAfterMs?: number;
  maxConnections?: number;
  /**
   * Where entries of the audit are kept until the server has them, so that a read need not wait for its entry. Any number of
   * processes may share it. Without it a read waits.
   */
  journalDir?: string;
}

/**
 * The chainwide profile store at a MongoDB address, its collections and indexes in place. Writes resolve once a majority has
 * them in its journal. AppError BAD_SETTING for an address that is none, STORE_UNAVAILABLE where no server answers.
 */
export async function openStore(uri: string, options: StoreOptions = {}): Promise<Store & { close(): Promise<void> }> {
  const connection = await connect(uri, options);
  const collections = collectionsOn(connection);
  try {
    for (const documents of Object.values(collections)) await prepared(documents);
    const trail = await auditTrail(collections.audit, options.journalDir);
    return { ...portsOn(collections, trail), ...wholeStore(connection, collections, trail) };
  } catch (fault) {
    await connection.close();
    throw fault;
  }
}

/** Longer than any index takes that an upgrade brings. */
const INDEXES_MAY_TAKE_MS = 600_000;

/**
 * Over many documents an index keeps the server longer than a call waits. It is made all the same, and a later try finds it made:
 * an upgrade of a large chain starts late, and does not fail.
 */
async function prepared(documents: { prepare(): Promise<void> }): Promise<void> {
  const until = performance.now() + INDEXES_MAY_TAKE_MS;
  for (;;) {
    try {
      await documents.prepare();
      return;
    } catch (fault) {
      if (!(fault instanceof AppError) || fault.code !== 'STORE_UNAVAILABLE' || performance.now() > until) throw fault;
    }
  }
}

async function connect(uri: string, options: StoreOptions): Promise<Connection> {
  try {
    return await mongoose.createConnection(uri, connectOptions(uri, options)).asPromise();
  } catch (cause) {
    if (!isBadAddress(cause)) throw asFault(cause);
    throw new AppError('BAD_SETTING', `The address of the profile store cannot be read: ${cause.message}`, { cause });
  }
}

function connectOptions(uri: string, { database, awayAfterMs = 5_000, maxConnections = 50 }: StoreOptions): ConnectOptions {
  const namesDatabase = /^mongodb(\+srv)?:\/\/[^/]+\/[^?]/.test(uri);
  const dbName = database ?? (namesDatabase ? undefined : 'preference-pad');
  return {
    ...(dbName !== undefined && { dbName }),
    // Indexes are made by openStore, which waits for them.
    autoIndex: false,
    autoCreate: false,
    // A call on a lost connection fails and says so, instead of waiting in a buffer for better days.
    bufferCommands: false,
    // undefined means absent, as it does in JSON; the driver would write null.
    ignoreUndefined: true,
    writeConcern: { w: 'majority', journal: true },
    maxPoolSize: maxConnections,
    serverSelectionTimeoutMS: awayAfterMs,
    connectTimeoutMS: awayAfterMs,
    heartbeatFrequencyMS: awayAfterMs,
  };
}

function portsOn(collections: Collections, trail: Trail<KeptEntry>) {
  return {
    guests: guestsPort(collections.guests, collections.notes),
    notes: notesPort(collections.notes),
    stays: staysPort(collections.stays),
    properties: propertiesPort(collections.properties),
    pmsCodes: pmsCodesPort(collections.pmsCodes),
    associates: associatesPort(collections.associates),
    briefings: briefingsPort(collections.briefings),
    alerts: alertsPort(collections.alerts),
    reviews: reviewsPort(collections.reviews),
    conversations: conversationsPort(collections.conversations),
    threads: threadsPort(collections.threads),
    merges: mergesPort(collections.merges),
    erasures: erasuresPort(collections.erasures),
    audit: auditPort(collections.audit, trail),
  } satisfies Partial<Store>;
}

type Whole = Pick<Store, 'erase' | 'compact' | 'ping'> & { close(): Promise<void> };

const wholeStore = (connection: Connection, collections: Collections, trail: Trail<KeptEntry>): Whole => ({
  erase: async (guestId) => {
    await trail.flush();
    return erase(collections, guestId);
  },
  compact: () => compact(connection, collections),
  ping: async () => {
    await guarded(() => connection.getClient().db(connection.name).command({ ping: 1 }));
  },
  close: () => trail.close().finally(() => connection.close()),
});
