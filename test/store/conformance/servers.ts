import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { startEmbeddedStore } from '../../../store/embedded/start';

export interface Target {
  uri: string;
  stop: () => Promise<void>;
}

/** The embedded server always; a real MongoDB by MONGODB_URI or, without it, a mongod on the PATH. */
export function targets(): [string, () => Promise<Target>][] {
  const uri = process.env.MONGODB_URI;
  if (uri)
    return [
      ['embedded', embedded],
      ['MONGODB_URI', () => Promise.resolve({ uri, stop: () => Promise.resolve() })],
    ];
  const hasMongod = spawnSync('mongod', ['--version']).status === 0;
  return hasMongod
    ? [
        ['embedded', embedded],
        ['mongod', mongod],
      ]
    : [['embedded', embedded]];
}

export const realTarget = (): (() => Promise<Target>) | undefined => targets()[1]?.[1];

export async function embedded(): Promise<Target> {
  const dataDir = mkdtempSync(join(tmpdir(), 'pad-'));
  const { uri, stop } = await startEmbeddedStore({ dataDir, fsync: false });
  return {
    uri,
    stop: async () => {
      await stop();
      rmSync(dataDir, { recursive: true });
    },
  };
}

async function mongod(): Promise<Target> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mongod-'));
  const port = await freePort();
  const options = ['--dbpath', dataDir, '--port', String(port), '--bind_ip', '127.0.0.1', '--replSet', 'one'];
  const child = spawn('mongod', options, { stdio: 'ignore' });
  const uri = `mongodb://127.0.0.1:${port}/?directConnection=true`;
  const client = await new mongo.MongoClient(uri, { serverSelectionTimeoutMS: 30_000 }).connect();
  await client.db('admin').command({ replSetInitiate: { _id: 'one', members: [{ _id: 0, host: `127.0.0.1:${port}` }] } });
  while (!(await client.db('admin').command({ hello: 1 })).isWritablePrimary) await new Promise((resolve) => setTimeout(resolve, 100));
  await client.close();
  return { uri, stop: () => ended(child, dataDir) };
}

async function ended(child: ChildProcess, dataDir: string): Promise<void> {
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await exit;
  rmSync(dataDir, { recursive: true });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** A database of its own for one suite, dropped in the end. */
export interface Room {
  uri: string;
  client: mongo.MongoClient;
  db: mongo.Db;
  leave(): Promise<void>;
}

export async function enter(target: Target): Promise<Room> {
  const client = await new mongo.MongoClient(target.uri).connect();
  const db = client.db(`conformance-${randomBytes(4).toString('hex')}`);
  return {
    uri: target.uri,
    client,
    db,
    leave: async () => {
      await db.dropDatabase();
      await client.close();
      await target.stop();
    },
  };
}

/** What a refused call was refused with. */
export async function refusal(call: Promise<unknown>): Promise<mongo.MongoServerError> {
  const outcome = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof mongo.MongoServerError) return outcome;
  throw new Error('The server was expected to refuse this', { cause: outcome });
}

export const index = (
  collection: mongo.Collection,
  key: mongo.IndexDescription['key'],
  options: Omit<mongo.IndexDescription, 'key'> = {},
) => collection.createIndexes([{ key, ...options }]);
