import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbeddedStore } from '../../store/embedded/start';
import { startRedis } from '../own-redis';
import { openDoor } from './door';
import { startHost, type Host } from './fleet';
import { KEY } from './people';

/** A chain's machines in one of the two shapes that the program has, and what can be done to them besides killing. */
export interface Machines {
  hosts: Host[];
  /** Where the store is to be read now; throws while nobody holds it. */
  storeUri(): string;
  /** Throws the whole queue away. */
  flush(): Promise<void>;
  /** Takes the store away for so long; null where it dies with its process. */
  storeAway: ((ms: number) => Promise<void>) | null;
  /** Stops the processes in order, and answers where the store can be read until `close`. May be repeated. */
  stop(): Promise<string>;
  close(): Promise<void>;
}

const COMMON = {
  ...{ SIGNING_KEY: KEY, DEMO: 'off', PORT: '0', LOG_LEVEL: 'warn' },
  ...{ SWEEP_SECONDS: '1', JOB_LOCK_SECONDS: '3', WEBHOOK_TIMEOUT_MS: '1000' },
};

/** Where the program is built and its data lies, and who hears its log. */
export interface Premises {
  program: string;
  directory: string;
  onLog: (line: string) => void;
}

/** Everything in one process, as `npm start` runs it. */
export async function embeddedMachines({ program, directory, onLog }: Premises): Promise<Machines> {
  const host = await startHost(program, { ...COMMON, DATA_DIR: directory }, onLog);
  let server: { uri: string; stop: () => Promise<void> } | null = null;
  return {
    hosts: [host],
    storeUri: () => `mongodb://${encodeURIComponent(holderOf(join(directory, 'store')))}/?directConnection=true`,
    flush: () =>
      host.kill(() => {
        rmSync(join(directory, 'queue'), { recursive: true, force: true });
      }),
    storeAway: null,
    stop: async () => {
      await host.stop();
      server ??= await startEmbeddedStore({ dataDir: join(directory, 'store') });
      return server.uri;
    },
    close: async () => server?.stop(),
  };
}

/** The socket of the process that has the directory: the highest lock tells it. */
function holderOf(directory: string): string {
  const numbers = readdirSync(directory).flatMap((name) => /^lock\.(\d+)$/.exec(name)?.slice(1).map(Number) ?? []);
  return JSON.parse(readFileSync(join(directory, `lock.${Math.max(...numbers)}`), 'utf8')) as string;
}

/** Two processes that talk and three that work, on Redis and on a store over TCP that can be taken away. */
export async function distributedMachines({ program, directory, onLog }: Premises): Promise<Machines> {
  const server = await startEmbeddedStore({ dataDir: join(directory, 'shared-store'), tcp: true });
  const address = new URL(process.env.MONGODB_URI?.replace('mongodb:', 'http:') ?? server.uri.replace('mongodb:', 'http:'));
  const door = await openDoor(address.hostname, Number(address.port));
  const redis = await startRedis(join(directory, 'redis'));
  const database = `torture-${process.pid}`;
  const uriBy = (port: number | string): string => `mongodb://127.0.0.1:${port}/${database}?directConnection=true`;
  const env = { ...COMMON, MONGODB_URI: uriBy(door.port), REDIS_URL: redis.url };
  const start = (kind: 'bot' | 'worker', n: number): Promise<Host> =>
    startHost(program, { ...env, PROCESS: kind, DATA_DIR: join(directory, `${kind}-${n}`) }, onLog);
  const hosts: Host[] = [];
  for (const n of [1, 2]) hosts.push(await start('bot', n));
  for (const n of [1, 2, 3]) hosts.push(await start('worker', n));
  return {
    hosts,
    storeUri: () => uriBy(address.port),
    flush: () => redis.flush(),
    storeAway: async (ms) => {
      door.cut();
      await pause(ms);
      door.mend();
    },
    stop: async () => {
      await Promise.all(hosts.map((host) => host.stop()));
      return uriBy(address.port);
    },
    close: async () => {
      await redis.stop();
      await door.close();
      await server.stop();
    },
  };
}
