import type { Handlers, JobName, Jobs } from '../domain/jobs';
import type { Log, Queue } from '../domain/ports';
import type { Backing, FailedJob, LaneWorker } from './backing';
import { LANES } from './lanes';
import type { Lane } from './lanes';
import { within } from './within';

export interface RunSettings {
  /** Jobs at the same time in this process, by lane. */
  concurrency: Record<Lane, number>;
  sweepEveryMs: number;
  /** How long running jobs may take to end when the process stops. */
  graceMs: number;
  /** How long a killed worker's job stays its own. Shorter is quicker after a crash, and runs a job twice sooner when a process stalls. */
  lockMs: number;
}

const DEFAULTS: Omit<RunSettings, 'lockMs'> = { concurrency: { work: 8, delivery: 32 }, sweepEveryMs: 5_000, graceMs: 15_000 };

/** How long the start waits for the workers; without an answer they go on trying on their own. */
const FIRST_ANSWER_MS = 5_000;

interface Runnable {
  backing: Backing;
  enqueue: Queue['enqueue'];
  log: Log;
}

/** Runs every lane's jobs and the clockwork of the sweep; resolves, once the workers are ready, to what stops them. */
export const runJobs = async (queue: Runnable, handlers: Handlers, given: Partial<RunSettings> = {}): Promise<() => Promise<void>> => {
  const settings = { ...DEFAULTS, lockMs: queue.backing.lockMs, ...given };
  const workers = LANES.map((lane) => startWorker(queue, lane, handlers, settings));
  if (queue.backing.reachable()) await untilReady(workers);
  const stopSweeping = startSweeping(queue, settings.sweepEveryMs);
  return async () => {
    stopSweeping();
    await Promise.all(workers.map((worker) => stopWorker(worker, settings.graceMs)));
  };
};

const untilReady = async (workers: LaneWorker[]): Promise<void> => {
  const ready = Promise.all(workers.map((worker) => worker.waitUntilReady()));
  await within(FIRST_ANSWER_MS, ready).catch(() => undefined);
};

const startWorker = ({ backing, log }: Runnable, lane: Lane, handlers: Handlers, { concurrency, lockMs }: RunSettings): LaneWorker => {
  const worker = backing.makeWorker(lane, (job) => run(handlers, job.name as JobName, job.data as Jobs[JobName]), {
    concurrency: concurrency[lane],
    lockDuration: lockMs,
    stalledInterval: lockMs,
    drainDelay: 2,
    runRetryDelay: 1_000,
    // A killed worker is no fault of the job: it may be taken over again and again.
    maxStalledCount: 10,
  });
  worker.on('error', tellOnce(log, lane));
  worker.on('failed', (job, error) => {
    tellOfFailure(log, job, error);
  });
  return worker;
};

const run = <N extends JobName>(handlers: Handlers, name: N, payload: Jobs[N]): Promise<void> => handlers[name](payload);

const tellOfFailure = (log: Log, job: FailedJob | undefined, error: Error): void => {
  log.error({ job: job?.name, jobId: job?.id, attempt: job?.attemptsMade, fault: error.name, cause: error.message }, 'a job failed');
};

/** An outage makes a worker report the same fault with every vain attempt; it is told when it changes. */
const tellOnce = (log: Log, lane: Lane): ((error: Error) => void) => {
  let last = '';
  return ({ message }) => {
    if (message !== last) log.warn({ lane, cause: message }, 'a worker met a fault of the queue; it goes on trying');
    last = message;
  };
};

/**
 * The sweep is put on by a timer in each process and not by a scheduler in the queue: a queue that lost everything, its
 * schedulers with it, is working again after one interval. However many processes put it on, one runs at a time.
 */
const startSweeping = ({ enqueue }: Runnable, everyMs: number): (() => void) => {
  const sweep = (): void => void enqueue('sweep', {});
  sweep();
  const timer = setInterval(sweep, everyMs);
  return () => {
    clearInterval(timer);
  };
};

const stopWorker = async (worker: LaneWorker, graceMs: number): Promise<void> => {
  const ended = worker.close();
  await within(graceMs, ended).catch(() => within(1_000, worker.close(true)).catch(() => undefined));
};
