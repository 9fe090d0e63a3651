import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

/** One process of the program as a hotel runs it: `main.js` of a build with its environment, under a clock that can be moved. */
export interface Host {
  /** Where it listens; null while it is down, and always for a worker. */
  url: string | null;
  up: boolean;
  /** Resolves once it was killed and this was done while it lay; it is up again, or being started, by then. */
  kill(whileDown?: () => void): Promise<void>;
  /** `aheadMs` of the machine's clock. */
  moveClock(aheadMs: number): void;
  /** SIGTERM, and no start after it. */
  stop(): Promise<void>;
}

const START_AGAIN_MS = 500;
const READY = /listens at (http:\S+)|worker runs/;

/** Starts a host and keeps it: after a kill it is started again, until it can, or until `stop`. Rejects where the first start fails. */
export async function startHost(program: string, env: Record<string, string>, onLog: (line: string) => void): Promise<Host> {
  let [ahead, stopped, lives] = [0, false, 0];
  let child: ChildProcess;
  const host: Host = { url: null, up: false, kill, moveClock, stop };

  /** False where it ended before it was ready, as it does while the store is away. */
  async function start(): Promise<boolean> {
    child = launch(program, { ...env, TORTURE_AHEAD_MS: String(ahead) });
    const started = child;
    const ready = await readiness(started, onLog);
    // Killed meanwhile: whoever killed it starts it.
    if (started !== child) return true;
    if (ready === null) return false;
    moveClock(ahead);
    Object.assign(host, { url: ready.url, up: true });
    return true;
  }
  /** As a service manager does; `life` tells it from one that was killed before it was ready. */
  async function startAgain(life: number): Promise<void> {
    while (!stopped && life === lives && !(await start())) await pause(START_AGAIN_MS);
  }
  async function kill(whileDown: () => void = () => undefined): Promise<void> {
    const [victim, life] = [child, ++lives];
    Object.assign(host, { url: null, up: false });
    const exited = victim.exitCode === null && victim.signalCode === null ? once(victim, 'exit') : Promise.resolve();
    victim.kill('SIGKILL');
    await exited;
    whileDown();
    void startAgain(life);
  }
  function moveClock(to: number): void {
    ahead = to;
    if (child.connected) child.send({ aheadMs: to }, () => undefined);
  }
  async function stop(): Promise<void> {
    stopped = true;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
  }
  if (!(await start())) throw new Error('A process of the torture did not start; its log says why.');
  return host;
}

function launch(program: string, env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['--require', join(program, 'scripts/torture/clock.js'), join(program, 'main.js')], {
    cwd: program,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/** Null where the process ended before it was ready. */
function readiness(child: ChildProcess, onLog: (line: string) => void): Promise<{ url: string | null } | null> {
  return new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on('line', (line) => {
        onLog(line);
        const ready = READY.exec(line);
        if (ready !== null) resolve({ url: ready[1] ?? null });
      });
    }
    child.once('exit', () => {
      resolve(null);
    });
  });
}
