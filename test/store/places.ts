import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose, { type Connection } from 'mongoose';
import type { Store } from '../../domain/ports';
import { startEmbeddedStore } from '../../store/embedded/start';
import { openStore } from '../../store/open-store';
import { createMemoryStore } from '../support/memory-store';

/** Somewhere the ports are kept; `fresh` empties it. */
export interface Place {
  start: () => Promise<void>;
  fresh: () => Promise<void>;
  store: () => Store;
  stop: () => Promise<void>;
}

/** The memory store and the embedded server always; a real MongoDB where MONGODB_URI says there is one. */
export function places(): [string, () => Place][] {
  const uri = process.env.MONGODB_URI;
  const real: [string, () => Place][] = uri
    ? [['a real MongoDB', () => served(() => Promise.resolve({ uri, stop: () => Promise.resolve() }))]]
    : [];
  return [['memory', inMemory], ['the embedded server', () => served(serveEmbedded)], ...real];
}

function inMemory(): Place {
  let store = createMemoryStore();
  return {
    start: () => Promise.resolve(),
    fresh: () => {
      store = createMemoryStore();
      return Promise.resolve();
    },
    store: () => store,
    stop: () => Promise.resolve(),
  };
}

export interface Server {
  uri: string;
  stop(): Promise<void>;
}

/** The embedded server in a directory of its own, which goes with it. */
export async function serveEmbedded(options: { tcp?: boolean } = {}): Promise<Server & { dataDir: string }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'store-'));
  const server = await startEmbeddedStore({ dataDir, ...options });
  const stop = async () => {
    await server.stop();
    await rm(dataDir, { recursive: true });
  };
  return { uri: server.uri, dataDir, stop };
}

/** The real store in a database of its own, which is dropped in the end. */
function served(serve: () => Promise<Server>): Place {
  const database = `test-${randomUUID().slice(0, 8)}`;
  let server: Server, store: Store & { close(): Promise<void> }, aside: Connection;
  return {
    start: async () => {
      server = await serve();
      store = await openStore(server.uri, { database });
      aside = await mongoose.createConnection(server.uri, { dbName: database }).asPromise();
    },
    fresh: async () => {
      for (const { name } of await aside.listCollections()) await aside.collection(name).deleteMany({});
    },
    store: () => store,
    stop: async () => {
      await aside.dropDatabase();
      await aside.close();
      await store.close();
      await server.stop();
    },
  };
}
