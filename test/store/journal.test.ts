import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Journal, takeOver } from '../../store/journal';

let directory: string;
beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'journal-')), 'audit');
  mkdirSync(directory, { mode: 0o700 });
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

/** What is found there, in any order. */
async function left(): Promise<number[]> {
  const found: number[] = [];
  await takeOver<{ one: number }>(
    directory,
    (line) => line,
    (lines) => Promise.resolve(found.push(...lines.map(({ one }) => one))),
  );
  return found.sort((a, b) => a - b);
}

const files = () => readdirSync(directory);
/** As a process of that number on that host would have left it. */
const leave = (host: string, pid: number, ...ones: number[]): string => {
  const path = join(directory, `${host}.${pid}.0c2d.0.jsonl`);
  appendFileSync(path, ones.map((one) => `${JSON.stringify({ one })}\n`).join(''));
  return path;
};
/** No system gives a process this number. */
const NOBODY = 2 ** 30;

test('a batch is forgotten as a whole, and what came after it is not', async () => {
  const journal = new Journal<{ one: number }>(directory);
  journal.add({ one: 1 });
  journal.add({ one: 2 });
  const forget = journal.seal();
  journal.add({ one: 3 });
  expect(await left()).toEqual([1, 2, 3]);
  forget();
  expect(await left()).toEqual([3]);
});

test('a batch that failed is forgotten with the one that has it again', async () => {
  const journal = new Journal<{ one: number }>(directory);
  journal.add({ one: 1 });
  journal.seal();
  journal.add({ one: 2 });
  const forget = journal.seal();
  expect(await left()).toEqual([1, 2]);
  forget();
  expect(await left()).toEqual([]);
  journal.close();
  expect(files()).toEqual([]);
});

test('what was never forgotten stays when it is closed', async () => {
  const journal = new Journal<{ one: number }>(directory);
  journal.add({ one: 1 });
  journal.seal();
  journal.add({ one: 2 });
  journal.close();
  expect(await left()).toEqual([1, 2]);
});

test('a file is used again, and no more are made than batches are under way', async () => {
  const journal = new Journal<{ one: number }>(directory);
  for (let batch = 0; batch < 50; batch++) {
    journal.add({ one: batch });
    journal.seal()();
  }
  expect([await left(), files().length]).toEqual([[], 2]);
});

test('nobody but this user may read it', () => {
  new Journal<{ one: number }>(directory).add({ one: 1 });
  expect([directory, ...files().map((name) => join(directory, name))].map((path) => statSync(path).mode & 0o077)).toEqual([0, 0]);
});

test('what a dead process left is taken over once; what a living one has there stays its own', async () => {
  new Journal<{ one: number }>(directory).add({ one: 1 });
  leave(hostname(), NOBODY, 2);
  leave(hostname(), process.ppid, 3);
  expect(await left()).toEqual([1, 2, 3]);
  expect(await left()).toEqual([1, 3]);
});

test('what was left under this number before this process began is over', async () => {
  const path = leave(hostname(), process.pid, 1);
  const before = new Date(Date.now() - process.uptime() * 1_000 - 60_000);
  utimesSync(path, before, before);
  expect([await left(), await left()]).toEqual([[1], []]);
});

test('another host is taken for dead when it has written nothing for a day', async () => {
  const path = leave('elsewhere', process.pid, 1);
  expect([await left(), await left()]).toEqual([[1], [1]]);
  const before = new Date(Date.now() - 25 * 3_600_000);
  utimesSync(path, before, before);
  expect([await left(), await left()]).toEqual([[1], []]);
});

test('nothing goes where it could not be kept, and a line cut short is passed over', async () => {
  const path = leave(hostname(), NOBODY, 1);
  appendFileSync(path, '{"one": 2');
  writeFileSync(join(directory, 'notes.txt'), 'somebody else’s');
  await expect(
    takeOver(
      directory,
      (line) => line,
      () => Promise.reject(new Error('away')),
    ),
  ).rejects.toThrow('away');
  expect([await left(), files()]).toEqual([[1], ['notes.txt']]);
});
