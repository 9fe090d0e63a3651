import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pad } from '../../domain/pad';
import { makePad } from '../../domain/pad/make';
import type { Store } from '../../domain/ports';
import { readMoment } from '../../nlp/moment';
import { understand } from '../../nlp/understand';
import { startEmbeddedStore } from '../../store/embedded/start';
import { openStore } from '../../store/open-store';
import { PROPERTIES } from './properties';

/** The real pad on the real store, with a clock that is set and a queue that nobody works: a history asks for its briefings itself. */
export interface House {
  pad: Pad;
  store: Store;
  setClock: (now: Date) => void;
  close: () => Promise<void>;
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

const makeIds = () => {
  let count = 0;
  return { make: (prefix: string) => `${prefix}_${++count}` };
};

/** On MONGODB_URI where it is set, else on an embedded store in a directory that is removed again. */
export const openHouse = async (): Promise<House> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'histories-'));
  const server = await startEmbeddedStore({ dataDir, fsync: false });
  const uri = process.env.MONGODB_URI;
  const store = await openStore(uri ?? server.uri, { database: `histories-${Date.now()}` });
  let now = new Date(0);
  const clock = { now: () => now };
  const queue = { enqueue: () => Promise.resolve() };
  for (const property of PROPERTIES) await store.properties.put(property);
  const pad = makePad({ store, queue, understand, readMoment, clock, ids: makeIds(), log: silent });
  return {
    pad,
    store,
    setClock: (time) => {
      now = time;
    },
    close: async () => {
      await store.close();
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
