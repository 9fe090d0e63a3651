import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { startPad, type RunningPad } from '../../scripts/demo/process';
import { makeTokens } from '../../web/tokens';
import { receiver, type Receiver } from '../workers/support/receiver';
import { until } from '../workers/support/until';

/** One process, its whole log, and a webhook that takes everything: from a note and a complaint to their outcomes. */
const KEY = 'f'.repeat(40);
const WISH = 'She always sleeps on a buckwheat pillow because of her whiplash.';
const MATTER = 'The bathroom smells of paraffin and Mrs Quellenberg is disgusted!';
const REMARK = 'moved her to the Belvedere suite with marzipan';
/** Whatever of it stands in the log would be a guest's words, or an associate's about her. */
const SECRETS = /buckwheat|whiplash|paraffin|disgust|belvedere|marzipan|quellenberg|sigrun/i;

const directory = mkdtempSync(join(tmpdir(), 'pad-followed-'));
const office = makeTokens(KEY, () => new Date()).sign({ kind: 'service', name: 'office', role: 'manager', properties: ['*'] }, 1);
const log: string[] = [];
let pms: Receiver;
let pad: RunningPad;

beforeAll(async () => {
  pms = await receiver((response) => response.end());
  const env = { DATA_DIR: directory, SIGNING_KEY: KEY, DEMO: 'off', SWEEP_SECONDS: '1', LOG_LEVEL: 'debug' };
  pad = await startPad(env, (line) => log.push(line));
  const webhooks = [{ id: 'pms', url: pms.url, secret: 's'.repeat(32) }];
  await api('PUT', '/properties/NAP', { name: 'House', city: 'Naples', country: 'Italy', timeZone: 'Europe/Rome', webhooks });
}, 60_000);

afterAll(async () => {
  await pad.stop();
  await pms.close();
  rmSync(directory, { recursive: true, force: true });
});

const api = async (method: string, path: string, body?: unknown): Promise<{ status: number; body: Record<string, unknown> }> => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${office}` };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await fetch(`${pad.url}/api/v1${path}`, { method, headers, ...sent });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

type Line = Record<string, unknown> & { msg: string };
const lines = (msg: string): Line[] =>
  log
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line)
    .filter((line) => line.msg === msg);
const metrics = async (): Promise<string> => (await fetch(`${pad.url}/metrics`)).text();

test('the log leads from a note to the outcome of its task, and holds none of the words', async () => {
  const day = (days: number): string => DateTime.now().setZone('Europe/Rome').plus({ days }).toISODate()!;
  const guest = { id: 'g1', firstName: 'Sigrun', lastName: 'Quellenberg' };
  const stay = { property: 'NAP', room: '305', arrival: day(0), departure: day(3), guest };
  expect((await api('PUT', '/stays/STAY-1', stay)).status).toBe(201);
  const say = (id: string, text: string) => api('POST', '/guests/g1/notes', { id, text, speaker: 'staff', property: 'NAP' });
  expect((await say('wish', WISH)).status).toBe(201);
  expect((await say('matter', MATTER)).status).toBe(201);
  const hasArrived = (type: string, words: string) => pms.received.some(({ body }) => body.includes(type) && body.includes(words));
  await until('briefing and alert have arrived', () =>
    Promise.resolve(hasArrived('briefing', 'buckwheat') && hasArrived('alert', 'paraffin')),
  );
  const { briefing } = (await api('GET', '/stays/STAY-1/briefing')).body as { briefing: { tasks: { number: number; item: string }[] } };
  const { number } = briefing.tasks.find(({ item }) => item.includes('buckwheat'))!;
  expect((await api('POST', `/stays/STAY-1/tasks/${number}`, { outcome: 'failed', remark: REMARK })).status).toBe(200);
  const { alerts } = (await api('GET', '/properties/NAP/alerts')).body as { alerts: { id: string }[] };
  expect((await api('POST', `/alerts/${encodeURIComponent(alerts[0]!.id)}/close`, { remark: REMARK })).body).toMatchObject({
    error: { code: 'RECOVERY_UNTOLD' },
  });
  expect((await api('POST', `/alerts/${encodeURIComponent(alerts[0]!.id)}/close`, { told: 'in person' })).status).toBe(200);
  await api('GET', `/guests?property=NAP&find=${encodeURIComponent('Quellenberg')}`);
  await api('GET', `/guests/g1/recall?property=CUN&moment=${encodeURIComponent('asks about the paraffin')}`);
  await api('POST', '/guests/g1/notes', { text: 'x', speaker: `marzipan` });

  const wish = 'rest.office.wish';
  expect(lines('note taken').map(({ noteId }) => noteId)).toContain(wish);
  const edition = lines('edition composed').find(({ notes }) => (notes as string[]).includes(wish))!;
  expect(edition).toMatchObject({ briefingId: 'STAY-1~NAP', editionId: expect.stringMatching(/^STAY-1~/) as string });
  const carried = lines('delivered').filter(({ carrierId }) => carrierId === edition.briefingId);
  expect(carried.map(({ idempotencyKey }) => idempotencyKey)).toContain(`${String(edition.editionId)}~pms`);
  const [marked] = lines('task marked');
  expect(marked).toMatchObject({ briefingId: edition.briefingId, outcome: 'failed', notes: [wish] });
  const [raised] = lines('alert raised');
  expect(raised?.noteId).toBe('rest.office.matter');
  expect(lines('delivered').map(({ carrierId }) => carrierId)).toContain(raised?.alertId);
  expect(lines('alert closed')).toMatchObject([{ alertId: raised?.alertId, noteId: 'rest.office.matter' }]);
  expect(log.filter((line) => SECRETS.test(line))).toEqual([]);
}, 60_000);

test('the numbers tell of it', async () => {
  const text = await metrics();
  expect(text).toContain('pad_notes_taken_total{channel="rest"} 2');
  expect(text).toMatch(/pad_delivery_attempts_total\{kind="alert",destination="webhook",outcome="delivered"\} 1/);
  expect(text).toMatch(/pad_request_seconds_count\{method="POST",route="\/api\/v1\/guests\/:id\/notes",status="201"\} 2/);
  expect(text).toMatch(/pad_up\{part="store"\} 1\npad_up\{part="queue"\} 1|pad_up\{part="queue"\} 1\npad_up\{part="store"\} 1/);
  expect(text).toMatch(/pad_lag_seconds\{kind="delivery"\} 0/);
  expect(text).toContain('pad_troubled{kind="briefing",state="dead"} 0');
  expect(text).toMatch(/pad_queue_jobs\{lane="delivery",state="waiting"\} \d/);
  expect(text).not.toMatch(SECRETS);
});

test('a key as long as those of chat notes reaches its route', async () => {
  const { status, body } = await api('POST', `/deliveries/${'alert~'.repeat(50)}/drop`);
  expect([status, body]).toMatchObject([404, { error: { code: 'UNKNOWN_DELIVERY' } }]);
});

test('the page of operations has its numbers for managers only', async () => {
  const { status, body } = await api('GET', '/operations');
  expect(status).toBe(200);
  expect(body).toMatchObject({ lagSeconds: { delivery: 0 }, troubled: { alert: { dead: 0, retried: 0 } } });
  const desk = makeTokens(KEY, () => new Date()).sign({ kind: 'service', name: 'desk', role: 'front desk', properties: ['NAP'] }, 1);
  const refused = await fetch(`${pad.url}/api/v1/operations`, { headers: { authorization: `Bearer ${desk}` } });
  expect(refused.status).toBe(403);
});
