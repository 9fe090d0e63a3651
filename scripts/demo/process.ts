import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

export interface RunningPad {
  url: string;
  child: ChildProcess;
  stop(): Promise<void>;
}

const ROOT = join(__dirname, '../..');

/** Starts the whole program as its own process, as `npm start` does, and waits until it listens. Its log goes to `onLog`. */
export const startPad = (env: Record<string, string>, onLog?: (line: string) => void): Promise<RunningPad> =>
  startScript('main.ts', { PORT: '0', LOG_LEVEL: 'warn', ...env }, onLog);

/** Any server of ours that says "listens at URL" when it is up. */
export async function startScript(
  script: string,
  env: Record<string, string>,
  onLog: (line: string) => void = () => undefined,
): Promise<RunningPad> {
  const child = spawn(process.execPath, ['--require', require.resolve('tsx/cjs'), join(ROOT, script)], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (line: string): void => {
      told.push(line);
      onLog(line);
      const address = /listens at (http:\S+)/.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    };
    createInterface({ input: child.stdout }).on('line', hear);
    createInterface({ input: child.stderr }).on('line', hear);
    child.once('exit', (code) => {
      reject(new Error(`The process ended with ${String(code)}:\n${told.join('\n')}`));
    });
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { url, child, stop };
}
