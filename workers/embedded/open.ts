import { mkdir, rename } from 'node:fs/promises';
import { DEFAULT_SCHEMA, createPostgresBackend, runMigrations, withBackend } from 'bullmq';
import type { Log } from '../../domain/ports';
import type { Backing } from '../backing';
import { Database } from './database';
import { lockDirectory } from './lock';
import { makePool } from './pool';

const { Queue, Worker } = withBackend(createPostgresBackend);

const openDatabase = async (directory: string): Promise<Database> => {
  const database = await Database.open(directory);
  try {
    await runMigrations(await makePool(database).connect(), DEFAULT_SCHEMA);
    await database.query(`SET search_path TO ${DEFAULT_SCHEMA}`);
    // Twice as quick, and nothing is at stake: a job lost with the machine is found in the store by the next sweep.
    await database.query('SET synchronous_commit TO off');
    return database;
  } catch (fault) {
    await database.close();
    throw fault;
  }
};

/** A queue directory that does not open is set aside and begun anew: the store knows all work that is due. */
const openOrBeginAnew = async (directory: string, log: Log): Promise<Database> => {
  try {
    return await openDatabase(directory);
  } catch (cause) {
    const aside = `${directory}.damaged-${Date.now()}`;
    log.warn({ directory, aside, cause: String(cause) }, 'the embedded queue does not open; it is set aside and begun anew');
    await rename(directory, aside);
    return openDatabase(directory);
  }
};

/** BullMQ on PGlite, in this process, in a directory of its own. AppError DATA_DIRECTORY_IN_USE where another process has it. */
export const openEmbedded = async (directory: string, log: Log): Promise<Backing> => {
  await mkdir(directory, { recursive: true });
  const unlock = await lockDirectory(directory);
  try {
    return backingOn(await openOrBeginAnew(directory, log), unlock);
  } catch (fault) {
    await unlock();
    throw fault;
  }
};

const backingOn = (database: Database, unlock: () => Promise<void>): Backing => {
  const connection = makePool(database);
  return {
    makeQueue: (lane) => new Queue(lane, { connection }),
    makeWorker: (lane, processor, options) => new Worker(lane, processor, { ...options, connection }),
    // Short: no other process can hold a job, so one whose holder died is simply to be run again.
    lockMs: 6_000,
    reachable: () => database.open,
    ping: () => database.query('SELECT 1'),
    close: async () => {
      await database.close();
      await unlock();
    },
  };
};
