import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startEmbeddedStore } from '../../../store/embedded/start';
import { openStore } from '../../../store/open-store';

/** Lets a process of its own read until it has said so many answers, then kills it; answers all that it said. */
async function killedAfter(directory: string, round: number, answers: number): Promise<string[]> {
  const script = join(__dirname, 'child.ts');
  const node = spawn(process.execPath, ['--require', require.resolve('tsx/cjs'), script, directory, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  const exit = once(node, 'exit');
  const reader = createInterface({ input: node.stdout }).on('line', (line) => {
    said.push(line);
    if (said.length === answers) node.kill('SIGKILL');
  });
  await Promise.all([exit, once(reader, 'close')]);
  return said;
}

test('no read that was answered is missing in the audit, however the process ends', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'audit-'));
  const said: string[] = [];
  for (let round = 0; round < 4; round++) said.push(...(await killedAfter(directory, round, 1 + Math.floor(Math.random() * 700))));
  const embedded = await startEmbeddedStore({ dataDir: join(directory, 'store') });
  const store = await openStore(embedded.uri, { journalDir: join(directory, 'audit') });
  const recorded = (await store.audit.ofGuest('g_1', said.length * 2 + 10_000)).map(({ what }) => what);
  await store.close();
  await embedded.stop();
  expect(said.filter((what) => !recorded.includes(what))).toEqual([]);
  expect(new Set(recorded).size).toBe(recorded.length);
  expect(readdirSync(join(directory, 'audit'))).toEqual([]);
  rmSync(directory, { recursive: true });
}, 120_000);
