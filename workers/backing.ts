import type { JobsOptions, Processor, WorkerOptions } from 'bullmq';

/** The part of BullMQ's queue that we use; the same on both backends. */
export interface LaneQueue {
  add(name: string, payload: unknown, options: JobsOptions): Promise<unknown>;
  getJobCounts(): Promise<Record<string, number>>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

/** The part of BullMQ's worker that we use. */
export interface LaneWorker {
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'failed', listener: (job: FailedJob | undefined, error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  close(force?: boolean): Promise<void>;
}

export interface FailedJob {
  name: string;
  id?: string | undefined;
  attemptsMade: number;
}

export type LaneWorkerOptions = Omit<WorkerOptions, 'connection' | 'prefix'>;

/** Where the queue keeps its jobs: Redis or the embedded PGlite. Nothing above can tell which. */
export interface Backing {
  makeQueue(lane: string): LaneQueue;
  makeWorker(lane: string, processor: Processor, options: LaneWorkerOptions): LaneWorker;
  /** How long a killed worker's job stays its own, unless the process that runs the jobs says otherwise. */
  readonly lockMs: number;
  /** False while it is known to be away: then adding is not even tried. */
  reachable(): boolean;
  ping(): Promise<unknown>;
  /** After every queue and worker made here is closed. */
  close(): Promise<void>;
}
