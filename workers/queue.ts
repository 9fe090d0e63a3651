import type { JobsOptions } from 'bullmq';
import { AppError } from '../domain/errors';
import { jobKey } from '../domain/jobs';
import type { Handlers } from '../domain/jobs';
import type { Log, Queue } from '../domain/ports';
import type { Backing, LaneQueue } from './backing';
import { openEmbedded } from './embedded/open';
import { LANES, LANE_OF } from './lanes';
import type { Lane } from './lanes';
import { PREFIX, openRedis } from './redis';
import { runJobs } from './run';
import type { RunSettings } from './run';
import { within } from './within';

export interface QueueSettings {
  /** `redis://…` or `redis+cluster://…`; without it the queue is PGlite in this process. */
  redisUrl?: string;
  /** Directory of the embedded queue, and of nothing else; not looked at where `redisUrl` is given. */
  dataDir: string;
  /** Separates queues that share one Redis; it must hold a Cluster `{hash tag}`. */
  prefix?: string;
  /** How often, and after what first pause, a job that throws is tried again. */
  retries?: Retries;
  log: Log;
}

export interface OpenQueue extends Queue {
  /** Runs the handlers in this process from now on, and sweeps the store every so often. Once per open queue. */
  work(handlers: Handlers, settings?: Partial<RunSettings>): Promise<void>;
  /** Jobs by lane and state, for the metrics. */
  counts(): Promise<Record<Lane, Record<string, number>>>;
  /** AppError QUEUE_UNAVAILABLE if it does not answer. */
  ping(): Promise<void>;
  /** Lets running jobs end, then closes. What is left waits for another process or the next start. */
  close(): Promise<void>;
}

interface Retries {
  attempts: number;
  pauseMs: number;
}

/** After these the job's work is still in the store, for the next sweep. */
const RETRIES: Retries = { attempts: 5, pauseMs: 1_000 };
/** Failed jobs are kept for people to look at, never without bound. */
const KEEP_FAILED = { count: 500, age: 7 * 24 * 3_600 };
/** No chat turn waits longer than this for the queue. */
const ANSWER_MS = 2_000;

/**
 * The key is a deduplication id and not BullMQ's job id: a failed job that is kept must not stand in the way of the next
 * one with its key. A job added while its like runs runs once more afterwards, for it may have been read too early.
 */
const optionsOf = ({ attempts, pauseMs }: Retries, key: string, delayMs: number | undefined): JobsOptions => ({
  attempts,
  backoff: { type: 'exponential', delay: pauseMs, jitter: 0.5 },
  removeOnComplete: true,
  removeOnFail: KEEP_FAILED,
  stackTraceLimit: 5,
  ...(delayMs === undefined ? {} : { delay: delayMs }),
  deduplication: { id: key, keepLastIfActive: true },
});

/**
 * Opens the queue on Redis, or embedded. Its `enqueue` never throws: the work is in the store already, so a queue that is
 * away costs the time until the next sweep, and never a chat turn.
 */
export const openQueue = async (settings: QueueSettings): Promise<OpenQueue> => {
  const { redisUrl, dataDir, prefix = PREFIX, retries = RETRIES, log } = settings;
  const backing = redisUrl === undefined ? await openEmbedded(dataDir, log) : await openRedis(redisUrl, prefix, log);
  return queueOn(backing, retries, log);
};

const queueOn = (backing: Backing, retries: Retries, log: Log): OpenQueue => {
  const queues = makeQueues(backing);
  let stop: () => Promise<void> = () => Promise.resolve();
  const enqueue: Queue['enqueue'] = async (name, payload, { key = jobKey(name, payload), delayMs } = {}) => {
    try {
      if (!backing.reachable()) throw new AppError('QUEUE_UNAVAILABLE', 'The queue is away.');
      await within(ANSWER_MS, queues[LANE_OF[name]].add(name, payload, optionsOf(retries, key, delayMs)));
    } catch (cause) {
      log.warn({ job: name, cause: String(cause) }, 'not enqueued: the next sweep finds the work in the store');
    }
  };
  return {
    enqueue,
    work: async (handlers, given) => {
      stop = await runJobs({ backing, enqueue, log }, handlers, given);
    },
    counts: () => countsOf(queues),
    ping: () => ping(backing),
    close: async () => {
      await stop();
      await Promise.all(LANES.map((lane) => within(ANSWER_MS, queues[lane].close()).catch(() => undefined)));
      await backing.close();
    },
  };
};

const makeQueues = (backing: Backing): Record<Lane, LaneQueue> => {
  const queues = { work: backing.makeQueue('work'), delivery: backing.makeQueue('delivery') };
  // The backing tells of outages itself, once; a queue repeats every vain attempt.
  for (const lane of LANES) queues[lane].on('error', () => undefined);
  return queues;
};

const countsOf = async (queues: Record<Lane, LaneQueue>): Promise<Record<Lane, Record<string, number>>> => {
  const [work, delivery] = await Promise.all([queues.work.getJobCounts(), queues.delivery.getJobCounts()]);
  return { work, delivery };
};

const ping = async (backing: Backing): Promise<void> => {
  try {
    await within(ANSWER_MS, backing.ping());
  } catch (cause) {
    throw new AppError('QUEUE_UNAVAILABLE', 'The queue does not answer.', { cause });
  }
};
