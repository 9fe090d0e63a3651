import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPad, type RunningPad } from '../../scripts/demo/process';
import { until } from '../workers/support/until';

/** A first start with the demo chain: it listens at once, says that it is seeding, and goes on after a stop in the middle. */
const directory = mkdtempSync(join(tmpdir(), 'pad-seeding-'));
let pad: RunningPad | undefined;

const start = () => startPad({ DATA_DIR: directory, SWEEP_SECONDS: '60' });
const health = async (): Promise<string> => ((await (await fetch(`${pad!.url}/health`)).json()) as { status: string }).status;

interface People {
  seeding: boolean;
  guests: { name: string; link: string }[];
}
const people = async (): Promise<People> => (await (await fetch(`${pad!.url}/api/v1/demo/people`)).json()) as People;

afterAll(async () => {
  await pad?.stop();
  rmSync(directory, { recursive: true, force: true });
});

test('it listens before the chain is made, and a chain broken off is finished by the next start', async () => {
  pad = await start();
  expect(await health()).toBe('seeding');
  await until('the first people are there', async () => (await people()).guests.length > 0);
  expect((await people()).seeding).toBe(true);
  await pad.stop();
  expect(pad.child.exitCode).toBe(0);
  pad = await start();
  expect(await health()).toBe('seeding');
  await until('the chain is made', async () => (await health()) === 'ok');
  expect((await people()).seeding).toBe(false);
  await pad.stop();
  pad = await start();
  expect(await health()).toBe('ok');
}, 300_000);
