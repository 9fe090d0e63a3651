import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Worker processes of the program, on one Redis and one store. */
export interface Crew {
  /** Has so many at work, no more and no fewer. */
  be(workers: number): Promise<void>;
  /** Seconds of the processor that those at work have had so far. */
  worked(): number;
}

/** Ticks of the clock by which Linux counts a process's time. */
const TICKS_A_SECOND = 100;

export function crewOf(program: string, env: Record<string, string>): Crew {
  const workers: ChildProcess[] = [];
  return {
    be: async (number) => {
      while (workers.length > number) await dismissed(workers.pop());
      while (workers.length < number) workers.push(await hired(program, env));
    },
    worked: () => workers.reduce((sum, { pid }) => sum + secondsOf(pid), 0),
  };
}

async function hired(program: string, env: Record<string, string>): Promise<ChildProcess> {
  const own = { PATH: process.env.PATH ?? '', SIGNING_KEY: 'bench-signing-key-bench-signing-key', DEMO: 'off', PROCESS: 'worker' };
  const worker = spawn(process.execPath, [join(program, 'main.js')], {
    cwd: program,
    env: { ...own, ...env, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(createInterface({ input: worker.stdout }), 'line');
  return worker;
}

async function dismissed(worker: ChildProcess | undefined): Promise<void> {
  if (worker === undefined) return;
  worker.kill('SIGTERM');
  await once(worker, 'exit');
}

function secondsOf(pid: number | undefined): number {
  const [user = NaN, system = NaN] = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (user + system) / TICKS_A_SECOND;
}
