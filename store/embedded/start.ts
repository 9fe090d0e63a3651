import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { AppError } from '../../domain/errors';
import type { FromThread, ThreadSettings } from './thread';

export interface EmbeddedStore {
  /** For mongoose.connect and any MongoDB driver; leads to a socket that only this user can open, or to the loopback. */
  uri: string;
  /** Resolves when everything is on disk and the directory is free for another process. */
  stop: () => Promise<void>;
}

/**
 * Starts a server that speaks MongoDB's protocol, as far as the profile store uses it, on the files in `dataDir`. It runs in a
 * thread of its own, so that neither a commit nor a long scan holds up this one. One process a directory: another one gets
 * AppError DATA_DIRECTORY_IN_USE. A write is acknowledged when it is on disk; `fsync: false`, for tests, gives that up for speed.
 */
export async function startEmbeddedStore(options: { dataDir: string; fsync?: boolean; tcp?: boolean }): Promise<EmbeddedStore> {
  const { dataDir, fsync = true, tcp = process.platform === 'win32' } = options;
  const thread = threadOf({ directory: dataDir, fsync, tcp });
  const [message] = (await once(thread, 'message')) as [FromThread];
  if (message.kind !== 'ready') {
    await thread.terminate();
    throw message.kind === 'failed' ? new AppError(message.code, message.message) : new AppError('STORE_UNAVAILABLE', 'The store ended.');
  }
  thread.on('error', (cause) => {
    throw new AppError('STORE_UNAVAILABLE', 'The embedded store has failed; start the program again.', { cause });
  });
  return { uri: message.uri, stop: () => stopped(thread) };
}

/** TypeScript runs through tsx, which has to be loaded in each thread; how options for that are handed on differs between Node's versions, a line of code does not. */
function threadOf(workerData: ThreadSettings): Worker {
  const file = require.resolve('./thread');
  const needed = file.endsWith('.ts') ? [require.resolve('tsx/cjs'), file] : [file];
  const load = needed.map((path) => `require(${JSON.stringify(path)});`);
  return new Worker(load.join(''), { eval: true, execArgv: [], workerData });
}

async function stopped(thread: Worker): Promise<void> {
  if (thread.threadId < 0) return;
  const ended = once(thread, 'message');
  thread.postMessage('stop');
  await ended;
  await thread.terminate();
}
