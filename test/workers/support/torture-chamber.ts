import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../../domain/ports';
import { openStore } from '../../../store/open-store';
import { startEmbeddedStore } from '../../../store/embedded/start';
import { chanceFrom } from '../../../scripts/torture/chance';
import { openDoor } from '../../../scripts/torture/door';
import { receiver } from './receiver';
import type { Receiver } from './receiver';
import type { RunnerSettings } from './torture-runner';

export interface Chamber {
  store: Store;
  now: () => Date;
  /** Moves the clock of all processes. */
  moveTo(at: string): void;
  /** SIGKILLs one worker process and starts another in its place. */
  killOne(): Promise<void>;
  /** The store is away for so long. */
  storeAway(ms: number): Promise<void>;
  steady: Receiver;
  /** Hangs, answers 500, answers too late, or breaks off, half of the time; until it is healed. */
  moody: Receiver;
  heal(): void;
  close(): Promise<void>;
}

interface Settings {
  seed: number;
  workers: number;
  redisUrl?: string;
  prefix: string;
  startsAt: string;
}

/** Not chained: restify, loaded by another suite of the same Jest worker, replaces writeHead by one that answers nothing. */
const answer =
  (status: number) =>
  (response: ServerResponse): void => {
    response.statusCode = status;
    response.end();
  };

/** The real embedded store and queue, worker processes of their own, and receivers that misbehave, all on loopback. */
export const openChamber = async ({ seed, workers, redisUrl, prefix, startsAt }: Settings): Promise<Chamber> => {
  const chance = chanceFrom(seed);
  const directory = await mkdtemp(join(tmpdir(), 'pad-torture-'));
  const server = await startEmbeddedStore({ dataDir: join(directory, 'store'), tcp: true });
  const store = await openStore(server.uri);
  const { hostname, port } = new URL(server.uri.replace('mongodb:', 'http:'));
  const door = await openDoor(hostname, Number(port));
  let aheadMs = Date.parse(startsAt) - Date.now();
  const steady = await receiver(answer(200));
  let healed = false;
  const moods: ((response: ServerResponse) => unknown)[] = [
    () => undefined,
    answer(500),
    (response) => setTimeout(answer(200), 800, response),
    (response) => response.destroy(),
  ];
  const moody = await receiver((response) => {
    const mood = healed || chance.oneIn(2) ? undefined : moods[chance.below(moods.length)];
    if (mood === undefined) answer(200)(response);
    else mood(response);
  });
  const start = async (): Promise<ChildProcess> => {
    const mongoUri = `mongodb://127.0.0.1:${door.port}/?directConnection=true`;
    const settings: RunnerSettings = { mongoUri, prefix, queueDirectory: join(directory, 'queue'), aheadMs };
    const told = JSON.stringify(redisUrl === undefined ? settings : { ...settings, redisUrl });
    const child = fork(join(__dirname, 'torture-runner.ts'), [told], { execArgv: ['--require', require.resolve('tsx/cjs')] });
    await once(child, 'message');
    return child;
  };
  const runners = await Promise.all(Array.from({ length: workers }, start));
  const kill = async (child: ChildProcess): Promise<void> => {
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  };
  return {
    ...{ store, steady, moody },
    now: () => new Date(Date.now() + aheadMs),
    moveTo: (at) => {
      aheadMs = Date.parse(at) - Date.now();
      for (const runner of runners) runner.send({ aheadMs });
    },
    killOne: async () => {
      const index = chance.below(runners.length);
      const victim = runners[index];
      if (victim !== undefined) await kill(victim);
      runners[index] = await start();
    },
    storeAway: async (ms) => {
      door.cut();
      await new Promise((resolve) => setTimeout(resolve, ms));
      door.mend();
    },
    heal: () => {
      healed = true;
    },
    close: async () => {
      await Promise.all(runners.map(kill));
      await store.close();
      await door.close();
      await server.stop();
      await Promise.all([steady.close(), moody.close()]);
      await rm(directory, { recursive: true });
    },
  };
};
