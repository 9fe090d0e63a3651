import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPad, startScript } from '../demo/process';
import { makeTokens } from '../../web/tokens';
import { pairedMs, type Row } from './row';

const KEY = 'bench-key-bench-key-bench-key-bench-key';
const WARM_UP = 30;
const ROUNDS = 150;
const TEASERS = [
  'green tea',
  'a firm pillow',
  'the window seat',
  'extra towels',
  'dark chocolate',
  'a quiet room',
  'still water',
  'fresh mint',
];

/**
 * A guest's turn (understood, revised, written to disk, confirmed) against a bare botbuilder echo on restify: the same activity
 * over HTTP to either process, with the replies in the answer (deliveryMode expectReplies).
 */
export async function chatTurn(): Promise<Row[]> {
  const directory = mkdtempSync(join(tmpdir(), 'pad-bench-'));
  const pad = await startPad({ DATA_DIR: directory, SIGNING_KEY: KEY, DEMO: 'off' });
  const echo = await startScript('scripts/bench/echo-server.ts', {});
  try {
    await introduce(pad.url);
    const turn = (url: string) => (round: number) =>
      send(url, `${url}-${round}`, `I always like ${TEASERS[round % TEASERS.length] ?? ''} in the morning.`);
    for (let round = 0; round < WARM_UP; round++) await Promise.all([turn(pad.url)(-round), turn(echo.url)(-round)]);
    const measured = await pairedMs(ROUNDS, turn(pad.url), turn(echo.url));
    return [{ name: 'chat turn, understood and durable / bare botbuilder echo on restify', unit: 'ms', ...measured }];
  } finally {
    await Promise.all([pad.stop(), echo.stop()]);
    rmSync(directory, { recursive: true, force: true });
  }
}

async function introduce(url: string): Promise<void> {
  const token = makeTokens(KEY, () => new Date()).sign({ kind: 'service', name: 'bench', role: 'manager', properties: ['*'] }, 1);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const put = (path: string, body: unknown) => fetch(`${url}/api/v1${path}`, { method: 'PUT', headers, body: JSON.stringify(body) });
  const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  await put('/properties/NAP', { name: 'Bench house', city: 'Naples', country: 'Italy', timeZone: 'Europe/Rome' });
  await put('/stays/BENCH-1001', { property: 'NAP', arrival: day(-1), departure: day(3), guest: { firstName: 'Ben', lastName: 'Chmark' } });
  const answered = await send(url, 'hello', 'BENCH-1001 Chmark');
  if (!answered.includes('Ben')) throw new Error(`The bench's guest was not recognised: ${answered}`);
}

async function send(url: string, id: string, text: string): Promise<string> {
  const activity = {
    type: 'message',
    id,
    text,
    channelId: 'emulator',
    serviceUrl: 'http://127.0.0.1:1',
    conversation: { id: 'bench' },
    from: { id: 'ben', role: 'user' },
    recipient: { id: 'pad', role: 'bot' },
    deliveryMode: 'expectReplies',
  };
  const answer = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer.text();
}
