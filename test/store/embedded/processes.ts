import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Child {
  process: ChildProcess;
  /** What it has said so far. */
  lines: string[];
  firstLine: Promise<string>;
  kill: () => Promise<void>;
}

/** child.ts as a process of its own. */
export function child(...args: string[]): Child {
  const node = spawn(process.execPath, ['--require', require.resolve('tsx/cjs'), join(__dirname, 'child.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const reader = createInterface({ input: node.stdout }).on('line', (line) => lines.push(line));
  const exit = once(node, 'exit');
  return {
    process: node,
    lines,
    firstLine: once(reader, 'line').then(([line]) => line as string),
    kill: async () => {
      node.kill('SIGKILL');
      await exit;
    },
  };
}

export const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
};
