import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Store } from '../../../domain/ports';
import { makeHandlers } from '../../../workers/handlers';
import { openQueue } from '../../../workers/queue';
import { makeWebhooks } from '../../../workers/webhook';

const CONCURRENCY = { work: 8, delivery: 32 };
const LOOK_EVERY_MS = 20;

/** Our own way from the sweep to the delivery, with the parts and the settings that the program starts with. */
export interface Pipeline {
  /** Milliseconds until so many arrivals are briefed, delivered, and nothing is due any more. */
  work(arrivals: number): Promise<number>;
}

/** In this process, with a queue of its own: on Redis where there is an address, else embedded. */
export function pipelineOver(store: Store, redisUrl: string | undefined): Pipeline {
  return {
    work: async (arrivals) => {
      const dataDir = await mkdtemp(join(tmpdir(), 'bench-queue-'));
      const { log, delivered } = countingLog(arrivals);
      const prefix = `{bench-${process.pid}-${Date.now()}}`;
      const queue = await openQueue({ dataDir, prefix, log, ...(redisUrl === undefined ? {} : { redisUrl }) });
      const clock = { now: () => new Date() };
      const messenger = makeWebhooks({ store, clock, timeoutMs: 5_000 });
      const from = performance.now();
      await queue.work(makeHandlers({ store, queue, messenger, clock, log }), { concurrency: CONCURRENCY });
      await delivered;
      await untilNothingIsDue(store);
      const ms = performance.now() - from;
      await queue.close();
      await rm(dataDir, { recursive: true });
      return ms;
    },
  };
}

/** The program's own log, written to nowhere, and a promise of the last delivery. */
function countingLog(arrivals: number) {
  const nowhere = pino({ level: 'info', base: null }, pino.destination('/dev/null'));
  let [left, finish] = [arrivals, (): void => undefined];
  const delivered = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const info = (fields: object, message: string): void => {
    nowhere.info(fields, message);
    if (message === 'delivered' && --left === 0) finish();
  };
  const told = (fields: object, message: string): void => {
    console.error(message, JSON.stringify(fields));
  };
  return { log: { info, warn: told, error: told }, delivered };
}

async function untilNothingIsDue({ stays, briefings }: Store): Promise<void> {
  for (;;) {
    const now = new Date();
    if ((await stays.dueForBriefing(now, 1)).length + (await briefings.dueForDelivery(now, 1)).length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
