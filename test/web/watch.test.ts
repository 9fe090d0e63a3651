import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPad, type RunningPad } from '../../scripts/demo/process';

/** A worker process of its own, watched by its own port. */
const directory = mkdtempSync(join(tmpdir(), 'pad-watch-'));
let worker: RunningPad;

beforeAll(async () => {
  worker = await startPad({ DATA_DIR: directory, PROCESS: 'worker', METRICS_PORT: '0', DEMO: 'off' });
}, 120_000);

afterAll(async () => {
  await worker.stop();
  rmSync(directory, { recursive: true, force: true });
});

test('a worker tells whether it is up, and the numbers of its queue, its store and its own attempts', async () => {
  expect(await (await fetch(`${worker.url}/health`)).json()).toEqual({ status: 'ok' });
  const answer = await fetch(`${worker.url}/metrics`);
  const numbers = await answer.text();
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(numbers).toContain('pad_up{part="queue"} 1');
  expect(numbers).toContain('pad_up{part="store"} 1');
  expect(numbers).toMatch(/pad_queue_jobs\{lane="\w+",state="\w+"\} \d/);
  expect(numbers).toContain('# TYPE pad_delivery_attempts_total counter');
  expect(numbers).toContain('process_resident_memory_bytes');
});

test('and nothing else: no page, no API, no chat', async () => {
  for (const path of ['/', '/board', '/api/v1/operations', '/api/messages']) {
    expect((await fetch(`${worker.url}${path}`)).status).toBe(404);
  }
});
