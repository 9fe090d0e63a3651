import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { startPad, type RunningPad } from '../../scripts/demo/process';
import { makeTokens } from '../../web/tokens';
import { receiver, type Receiver } from '../workers/support/receiver';
import { until } from '../workers/support/until';

/** A property with settings of its own is prepared for its guests: in its language, with two of three cribs, and its PMS told. */
const KEY = 'p'.repeat(40);
const directory = mkdtempSync(join(tmpdir(), 'pad-prepared-'));
const office = makeTokens(KEY, () => new Date()).sign({ kind: 'service', name: 'office', role: 'manager', properties: ['*'] }, 1);
const day = (days: number): string => DateTime.now().setZone('Europe/Vienna').plus({ days }).toISODate()!;
let pad: RunningPad;
let hooks: Receiver;
let opera: Receiver;

interface Answered {
  status: number;
  body: Record<string, unknown> & { error?: { code: string; message: string } };
}

async function api(method: string, path: string, body?: unknown): Promise<Answered> {
  const answer = await fetch(`${pad.url}/api/v1${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${office}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Answered['body'] };
}

const vienna = (more: object) => ({ name: 'Haus am Ring', city: 'Vienna', country: 'Austria', timeZone: 'Europe/Vienna', ...more });
const note = (guest: string, text: string) => api('POST', `/guests/${guest}/notes`, { text, speaker: 'guest', property: 'VIE' });
const stay = (id: string, guest: string, more: object = {}) =>
  api('PUT', `/stays/${id}`, {
    ...{ property: 'VIE', arrival: day(1), departure: day(4), pmsNameId: `N-${guest}` },
    guest: { id: guest, firstName: guest, lastName: 'Hofer' },
    ...more,
  });

interface Rows {
  rows: { confirmation: string; nameId: string; preferenceCode: string; action: string }[];
}
const rowsTold = (of: string): string[] =>
  opera.received.flatMap(({ body }) =>
    (JSON.parse(body) as Rows).rows
      .filter(({ confirmation }) => confirmation === of)
      .map((row) => `${row.action} ${row.preferenceCode} ${row.nameId}`),
  );

beforeAll(async () => {
  const ok = (response: { statusCode: number; end(): void }): void => {
    response.statusCode = 200;
    response.end();
  };
  [hooks, opera] = await Promise.all([receiver(ok), receiver(ok)]);
  pad = await startPad({ DATA_DIR: directory, SIGNING_KEY: KEY, DEMO: 'off', SWEEP_SECONDS: '1', PMS_DIRECTORY: join(directory, 'pms') });
}, 60_000);

afterAll(async () => {
  await pad.stop();
  await Promise.all([hooks.close(), opera.close()]);
  rmSync(directory, { recursive: true, force: true });
});

test.each<[string, object, string]>([
  ['a time that is none', { quietHours: { from: '25:00', to: '07:00' } }, 'a time of day is HH:mm'],
  ['quiet hours without end', { quietHours: { from: '07:00', to: '07:00' } }, 'quiet hours end at another time than they begin'],
  ['an unknown department', { departments: [{ department: 'kitchen' }] }, 'a department is one of: front office'],
  ['a department twice', { departments: [{ department: 'spa' }, { department: 'spa' }] }, 'a department stands there twice'],
  ['a language we do not have', { language: 'it' }, 'a language is one of: en, de, fr, es'],
  ['an unknown channel', { departments: [{ department: 'spa', channels: ['fax'] }] }, 'a channel is one of: webhook'],
  ['a slot that does not exist', { capacities: [{ slot: 'family.cradle', count: 3 }] }, 'is no slot'],
  [
    'a PMS address without a secret',
    { pms: { id: 'opera', resort: 'V', url: 'http://127.0.0.1:1/' } },
    'an address needs a secret to sign with',
  ],
])('settings are refused with a sentence: %s', async (_, more, sentence) => {
  const { status, body } = await api('PUT', '/properties/VIE', vienna(more));
  expect(status).toBe(400);
  expect(body.error?.code).toBe('BAD_REQUEST');
  expect(body.error?.message).toContain(sentence);
});

test('briefings come in the property’s language, name owners, tell what was done last time and who comes too short', async () => {
  await api(
    'PUT',
    '/properties/VIE',
    vienna({
      language: 'de',
      webhooks: [{ id: 'desk', url: hooks.url, secret: 's'.repeat(32) }],
      departments: [{ department: 'housekeeping', owner: 'Frau Berger' }],
      capacities: [{ slot: 'family.crib', count: 1 }],
      pms: { id: 'opera', resort: 'WIEN', url: opera.url, secret: 's'.repeat(32), format: 'json' },
    }),
  );
  const codes = [
    { slot: 'bed.pillow', items: ['foam'], preferenceType: 'PILLOW', preferenceCode: 'FOAM', description: 'Foam pillow' },
    { slot: 'family.crib', preferenceType: 'SPECIALS', preferenceCode: 'CRIB', description: 'Crib' },
  ];
  expect((await api('PUT', '/properties/VIE/pms/codes', { codes: [...codes, codes[1]] })).body.error?.message).toContain(
    'the same wishes as line 2',
  );
  expect((await api('PUT', '/properties/VIE/pms/codes', { codes })).body).toEqual({ property: 'VIE', codes: 2 });

  await stay('V-0', 'anna', { arrival: day(-9), departure: day(-6), status: 'in house' });
  await note('anna', 'I always sleep on a foam pillow.');
  await note('anna', 'We always need a crib for the baby.');
  await note('anna', 'I would like the New Yorker in my room, always.');
  await api('GET', '/stays/V-0/briefing');
  await api('POST', '/stays/V-0/tasks/1', { outcome: 'failed', remark: 'none in stock' });
  await stay('V-0', 'anna', { arrival: day(-9), departure: day(-6), status: 'departed' });

  await stay('V-1', 'bert');
  await note('bert', 'We always need a crib for the baby.');
  await until('the PMS knows of V-1', () => rowsTold('V-1').length > 0);
  await stay('V-2', 'anna');
  await until('the PMS knows of V-2', () => rowsTold('V-2').length > 1);

  const { tasks } = (await api('GET', '/stays/V-2/briefing')).body.briefing as { tasks: Record<string, unknown>[] };
  const byItem = (part: string) => tasks.find(({ item }) => String(item).includes(part));
  expect(byItem('foam')).toMatchObject({ action: 'Auf das Bett: foam pillow', owner: 'Frau Berger', reason: 'Der Gast hat es gesagt.' });
  expect(byItem('crib')).toMatchObject({ shortage: { count: 1, wanted: 2 } });
  expect(tasks.filter(({ lastTime }) => lastTime !== undefined)).toMatchObject([
    { lastTime: { property: 'VIE', outcome: 'failed', remark: 'none in stock' } },
  ]);
}, 60_000);

test('what cannot be done as wished is listed by day: the crib on each night, the pillow on the day it failed', async () => {
  interface Day {
    day: string;
    short: object[];
    wishes: { why: string; stayId: string; item: string; remark?: string }[];
  }
  const { days } = (await api('GET', `/properties/VIE/unmet?from=${day(-1)}&to=${day(6)}`)).body as unknown as { days: Day[] };
  const told = days.map(({ day: of, short, wishes }) => [of, short, wishes.map(({ why, stayId, item }) => `${why} ${stayId} ${item}`)]);
  const short = [{ slot: 'family.crib', items: [], count: 1, wanted: 2 }];
  const denied = [expect.stringMatching(/^short V-2 .*crib/)];
  expect(told).toEqual([[day(0), [], [expect.stringMatching(/^failed V-0 /)]], ...[1, 2, 3].map((one) => [day(one), short, denied])]);
  for (const wrong of [`from=${day(0)}&to=${day(90)}`, `from=${day(3)}&to=${day(1)}`, 'from=soon']) {
    expect((await api('GET', `/properties/VIE/unmet?${wrong}`)).status).toBe(400);
  }
}, 60_000);

test('the PMS has the rows of what is wanted, loses those of what is taken back, and the office sees what has no code', async () => {
  expect(rowsTold('V-2').sort()).toEqual(['ADD CRIB N-anna', 'ADD FOAM N-anna']);
  expect(opera.received[0]?.headers['pad-signature']).toMatch(/^v1=[0-9a-f]{64}$/);
  await note('anna', 'I no longer want the foam pillow.');
  await until('the pillow is removed', () => rowsTold('V-2').includes('REMOVE FOAM N-anna'));
  await api('POST', '/stays/V-2/cancel');
  await until('the crib is removed', () => rowsTold('V-2').includes('REMOVE CRIB N-anna'));
  const keys = opera.received.map(({ headers }) => headers['idempotency-key']);
  expect(new Set(keys).size).toBe(keys.length);

  await stay('V-3', 'carl');
  await note('carl', 'I always want a buckwheat pillow.');
  const unmapped = async () => (await api('GET', '/properties/VIE/pms/unmapped')).body.unmapped as { slot: string; group: string }[];
  await until('the slot is listed', async () => (await unmapped()).some(({ slot }) => slot === 'bed.pillow'));
  expect((await unmapped()).find(({ slot }) => slot === 'bed.pillow')).toMatchObject({ says: 'wish', group: 'PILLOW', count: 1 });
  expect(await (await fetch(`${pad.url}/metrics`)).text()).toMatch(/pad_pms_unmapped\{property="VIE"\} [1-9]/);
}, 60_000);

test('a PMS without an address gets its rows as a file, whole and once', async () => {
  await api('PUT', '/properties/SZG', { ...vienna({ city: 'Salzburg' }), pms: { id: 'opera', resort: 'SALZ' } });
  const codes = [{ slot: 'bed.pillow', preferenceType: 'PILLOW', preferenceCode: 'ANY', description: 'Pillow, see note' }];
  await api('PUT', '/properties/SZG/pms/codes', { codes });
  await stay('Z-1', 'dora', { property: 'SZG' });
  await api('POST', '/guests/dora/notes', { text: 'I always sleep on a foam pillow.', speaker: 'guest', property: 'SZG' });
  const folder = join(directory, 'pms', 'SZG');
  const files = (): string[] => {
    try {
      return readdirSync(folder).filter((name) => name.endsWith('.csv'));
    } catch {
      return [];
    }
  };
  await until('there is a file', () => files().length > 0);
  expect(files().map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([
    'RESORT,CONFIRMATION_NO,NAME_ID,PREFERENCE_TYPE,PREFERENCE,DESCRIPTION,ACTION\r\nSALZ,Z-1,N-dora,PILLOW,ANY,"Pillow, see note",ADD\r\n',
  ]);
}, 60_000);
