import { parentPort, workerData } from 'node:worker_threads';
import { AppError, type ErrorCode } from '../../domain/errors';
import { startServer } from './server';

export interface ThreadSettings {
  directory: string;
  fsync: boolean;
  tcp: boolean;
}

export type FromThread = { kind: 'ready'; uri: string } | { kind: 'failed'; code: ErrorCode; message: string } | { kind: 'stopped' };

/** The thread that holds lmdb and the server: it says where it listens, or why it cannot, and stops when it is told to. */
async function run({ directory, fsync, tcp }: ThreadSettings): Promise<void> {
  const say = (message: FromThread): void => parentPort?.postMessage(message);
  try {
    const server = await startServer(directory, fsync, tcp);
    parentPort?.once(
      'message',
      () =>
        void server.stop().then(() => {
          say({ kind: 'stopped' });
        }),
    );
    say({ kind: 'ready', uri: server.uri });
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'STORE_UNAVAILABLE';
    say({ kind: 'failed', code, message: error instanceof Error ? error.message : String(error) });
  }
}

void run(workerData as ThreadSettings);
