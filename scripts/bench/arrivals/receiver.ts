import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface Receiver {
  url: string;
  /** Resolves once so many more have been taken than at the call. */
  takes(more: number): Promise<void>;
  close(): void;
}

type Told = { url: string } | { taken: number };

/** A destination on loopback, in a process of its own. */
export async function openReceiver(): Promise<Receiver> {
  const child = fork(join(__dirname, 'destination.ts'), { execArgv: ['--require', require.resolve('tsx/cjs')] });
  const [first] = (await once(child, 'message')) as [{ url: string }];
  let taken = 0;
  child.on('message', (told: Told) => {
    if ('taken' in told) taken = told.taken;
  });
  return {
    url: first.url,
    takes: (more) => {
      const goal = taken + more;
      return new Promise((resolve) => {
        const look = (): void => {
          if (taken < goal) return;
          child.off('message', look);
          resolve();
        };
        child.on('message', look);
      });
    },
    close: () => {
      child.disconnect();
    },
  };
}
