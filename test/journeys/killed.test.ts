import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DateTime } from 'luxon';
import { startPad, type RunningPad } from '../../scripts/demo/process';
import { makeTokens } from '../../web/tokens';

/** SIGKILL in the middle of a burst of 200 notes: what was acknowledged is there, every due briefing comes, none twice. */
const KEY = 'k'.repeat(40);
const NOTES = 200;
const GUESTS = 10;
const directory = mkdtempSync(join(tmpdir(), 'pad-killed-'));
const office = makeTokens(KEY, () => new Date()).sign({ kind: 'service', name: 'office', role: 'manager', properties: ['*'] }, 1);
const delivered: { key: string; stayId: string }[] = [];
let receiver: Server;
let pad: RunningPad;

const start = () => startPad({ DATA_DIR: directory, SIGNING_KEY: KEY, DEMO: 'off', SWEEP_SECONDS: '1' });

const api = async (method: string, path: string, body?: unknown): Promise<{ status: number; body: Record<string, unknown> }> => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${office}` };
  const answer = await fetch(`${pad.url}/api/v1${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

beforeAll(async () => {
  receiver = createServer((req, res) => {
    let body = '';
    req.on('data', (chunk: Buffer) => (body += chunk.toString()));
    req.on('end', () => {
      const { briefing } = JSON.parse(body) as { briefing?: { stayId: string } };
      if (briefing) delivered.push({ key: String(req.headers['idempotency-key']), stayId: briefing.stayId });
      res.end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  pad = await start();
  const hook = { id: 'desk', url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`, secret: 's'.repeat(32) };
  const house = { name: 'House', city: 'Naples', country: 'Italy', timeZone: 'Europe/Rome', webhooks: [hook] };
  expect((await api('PUT', '/properties/NAP', house)).status).toBe(200);
}, 60_000);

afterAll(async () => {
  await pad.stop();
  receiver.close();
  rmSync(directory, { recursive: true, force: true });
});

const noteOf = (number: number) => ({
  id: `burst-${number}`,
  text: `I always want tea number ${number} at breakfast.`,
  speaker: 'staff',
  property: 'NAP',
});
const guestOf = (number: number): string => `guest-${number % GUESTS}`;

test('nothing that was acknowledged is lost, and no briefing comes twice', async () => {
  const acknowledged = new Set<number>();
  const today = DateTime.now().setZone('Europe/Rome').toISODate()!;
  const leaving = DateTime.now().setZone('Europe/Rome').plus({ days: 3 }).toISODate()!;
  for (let number = 0; number < GUESTS; number++) {
    const guest = { id: guestOf(number), firstName: 'Guest', lastName: `No${number}` };
    const stay = { property: 'NAP', room: String(100 + number), arrival: today, departure: leaving, guest };
    expect((await api('PUT', `/stays/STAY-${number}`, stay)).status).toBe(201);
  }
  const burst = Array.from({ length: NOTES }, (_, number) =>
    api('POST', `/guests/${guestOf(number)}/notes`, noteOf(number))
      .then(({ status }) => {
        if (status === 201) acknowledged.add(number);
      })
      .catch(() => undefined),
  );
  while (acknowledged.size < NOTES / 3) await pause(5);
  pad.child.kill('SIGKILL');
  await Promise.all(burst);
  expect(acknowledged.size).toBeGreaterThanOrEqual(NOTES / 3);
  expect(acknowledged.size).toBeLessThan(NOTES);

  pad = await start();
  for (const number of acknowledged) {
    const again = await api('POST', `/guests/${guestOf(number)}/notes`, noteOf(number));
    expect([again.status, again.body.repeated]).toEqual([200, true]);
  }
  for (let number = 0; number < NOTES; number++) await api('POST', `/guests/${guestOf(number)}/notes`, noteOf(number));
  const until = Date.now() + 30_000;
  const briefed = () => new Set(delivered.map(({ stayId }) => stayId)).size;
  while (briefed() < GUESTS && Date.now() < until) await pause(100);
  expect(briefed()).toBe(GUESTS);
  for (let number = 0; number < GUESTS; number++) {
    const { body } = await api('GET', `/stays/STAY-${number}/briefing`);
    const { tasks, editions } = body.briefing as { tasks: { id: string }[]; editions: { key: string }[] };
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
    expect(new Set(editions.map(({ key }) => key)).size).toBe(editions.length);
    expect(editions.filter(({ key }) => !key.startsWith('delta'))).toHaveLength(1);
  }
}, 120_000);

test('a second process on the same data directory is told so', async () => {
  await expect(start()).rejects.toThrow(/DATA_DIRECTORY_IN_USE.*\n?.*stop it, or set DATA_DIR/s);
}, 60_000);

test('a second process on the same port is told so', async () => {
  const other = mkdtempSync(join(tmpdir(), 'pad-port-'));
  const { port } = new URL(pad.url);
  await expect(startPad({ DATA_DIR: other, SIGNING_KEY: KEY, DEMO: 'off', PORT: port })).rejects.toThrow(/PORT_TAKEN/);
  rmSync(other, { recursive: true, force: true });
}, 60_000);
