import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import type { Pad } from '../../domain/pad';
import { makePad } from '../../domain/pad/make';
import type { Store } from '../../domain/ports';
import { readMoment } from '../../nlp/moment';
import { understand } from '../../nlp/understand';
import { startEmbeddedStore } from '../../store/embedded/start';
import { openStore } from '../../store/open-store';
import { seedChain } from '../seed/chain';

/** A seeded chain, with our pad and the bare driver over the same documents on the same server. */
export interface Chain {
  guests: number;
  /** Where other processes find it, its database named. */
  uri: string;
  store: Store;
  pad: Pad;
  bare: mongo.Db;
  close(): Promise<void>;
}

export type StoredDocument = { _id: string } & Record<string, unknown>;

/** On the embedded server, in `data` where that is given: seeded there once, and found there by the next run. */
export async function embeddedChain(guests: number, data: string | undefined): Promise<Chain> {
  const kept = data === undefined ? undefined : join(data, `seeded-${guests}`);
  const dataDir = kept ?? (await mkdtemp(join(tmpdir(), 'bench-')));
  const { uri, stop } = await startEmbeddedStore({ dataDir });
  return chainAt(uri, 'preference-pad', guests, async () => {
    await stop();
    if (kept === undefined) await rm(dataDir, { recursive: true });
  });
}

/** On the MongoDB at `uri`, in a database that is kept for the next run where `keep` says so. */
export function servedChain(uri: string, guests: number, keep: boolean): Promise<Chain> {
  const database = keep ? `seeded-${guests}` : `bench-${randomUUID().slice(0, 8)}`;
  return chainAt(uri, database, guests, async (bare) => {
    if (!keep) await bare?.dropDatabase();
  });
}

/** What was opened is closed again where a later step fails: a server's thread or a connection left open would keep the process. */
async function chainAt(uri: string, database: string, guests: number, leave: (bare?: mongo.Db) => Promise<void>): Promise<Chain> {
  const journalDir = await mkdtemp(join(tmpdir(), 'bench-audit-'));
  const store = await openStore(uri, { database, journalDir }).catch((fault: unknown) =>
    leave().then(() => Promise.reject(fault as Error)),
  );
  const closeStore = () => store.close().finally(() => rm(journalDir, { recursive: true }));
  try {
    await seedChain(store, guests);
    // The same durability and the same reading of undefined as the store asks for.
    const client = await mongo.MongoClient.connect(uri, { writeConcern: { w: 'majority', journal: true }, ignoreUndefined: true });
    const bare = client.db(database);
    const close = () => closeStore().finally(() => leave(bare).finally(() => client.close()));
    return { guests, uri: naming(database, uri), store, bare, pad: padOver(store), close };
  } catch (fault) {
    await closeStore().finally(() => leave());
    throw fault;
  }
}

const naming = (database: string, uri: string): string => uri.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?[^?]*/, `$1/${database}`);

function padOver(store: Store): Pad {
  const queue = { enqueue: () => Promise.resolve() };
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const ids = { make: (prefix: string) => `${prefix}_${randomUUID()}` };
  return makePad({ store, queue, understand, readMoment, clock: { now: () => new Date() }, ids, log });
}
