import { randomUUID } from 'node:crypto';
import mongoose, { type Connection } from 'mongoose';
import type { Store } from '../../domain/ports';
import { openStore } from '../../store/open-store';
import { createMemoryStore } from '../support/memory-store';

/** Somewhere the ports are kept; `fresh` empties it. */
export interface Place {
  start(): Promise<void>;
  fresh(): Promise<void>;
  store(): Store;
  stop(): Promise<void>;
}

/** The memory store and the embedded server always; a real MongoDB where MONGODB_URI says there is one. */
export function places(): [string, () => Place][] {
  const uri = process.env.MONGODB_URI;
  const real: [string, () => Place][] = uri
    ? [['a real MongoDB', () => served(() => Promise.resolve({ uri, stop: () => Promise.resolve() }))]]
    : [];
  return [['memory', inMemory], ...real];
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

interface Server {
  uri: string;
  stop(): Promise<void>;
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
