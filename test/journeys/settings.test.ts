import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startPad, type RunningPad } from '../../scripts/demo/process';
import type { Role } from '../../domain/words';
import { makeTokens } from '../../web/tokens';

/** Settings of two properties are taken out as a file, changed in a spreadsheet and put back: over HTTP, and by the command. */
const KEY = 's'.repeat(40);
const directory = mkdtempSync(join(tmpdir(), 'pad-settings-'));
const tokens = makeTokens(KEY, () => new Date());
const token = (role: Role, properties = ['*']): string => tokens.sign({ kind: 'service', name: 'office', role, properties }, 1);
let pad: RunningPad;

async function call(method: string, path: string, body?: string, by = token('manager'), type = 'text/csv') {
  const headers = { authorization: `Bearer ${by}`, ...(body === undefined ? {} : { 'content-type': type }) };
  const answer = await fetch(`${pad.url}/api/v1${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  return { status: answer.status, type: answer.headers.get('content-type'), said: await answer.text() };
}
const file = async (by?: string): Promise<string> => (await call('GET', '/settings', undefined, by)).said;
const json = ({ said }: { said: string }) =>
  JSON.parse(said) as { kept?: boolean; lines: unknown[]; error?: { code: string; message: string } };

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const script = join(__dirname, '../../scripts/settings.ts');
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, SIGNING_KEY: KEY, DATA_DIR: directory };
  const child = spawn(process.execPath, ['--require', require.resolve('tsx/cjs'), script, ...args, '--url', pad.url], { env });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: child.exitCode ?? -1, out, err };
}

beforeAll(async () => {
  pad = await startPad({ DATA_DIR: directory, SIGNING_KEY: KEY, DEMO: 'off' });
  const property = { country: 'Italy', timeZone: 'Europe/Rome', quietHours: { from: '22:00', to: '07:00' } };
  const put = (code: string, city: string) =>
    call('PUT', `/properties/${code}`, JSON.stringify({ ...property, name: city, city }), token('manager'), 'application/json');
  expect([(await put('NAP', 'Naples')).status, (await put('ROM', 'Rome')).status]).toEqual([200, 200]);
}, 60_000);

afterAll(async () => {
  await pad.stop();
  rmSync(directory, { recursive: true, force: true });
});

test('out, changed, tried, put back, and out again as it was put', async () => {
  const before = await call('GET', '/settings');
  expect(before.type).toBe('text/csv; charset=utf-8');
  const changed = `${before.said}NAP,housekeeping,Signora Prota,5@08:00,21:00-08:00,fr,email\r\n`;
  const tried = json(await call('POST', '/settings?dry=yes', changed));
  expect([tried.kept, await file()]).toEqual([false, before.said]);
  expect(tried.lines).toMatchObject([
    { outcome: 'unchanged' },
    { outcome: 'unchanged' },
    { line: 4, department: 'housekeeping', outcome: 'added' },
  ]);
  expect(json(await call('POST', '/settings', changed)).kept).toBe(true);
  expect((await file()).split('\r\n').sort()).toEqual(changed.split('\r\n').sort());
  const property = await call('GET', '/properties/NAP');
  expect(property.said).toContain('"departments":[{"department":"housekeeping","owner":"Signora Prota"');
  expect(property.said).toContain('"quietHours":{"from":"22:00","to":"07:00"}');
});

test('a file with one line wrong changes nothing, and says which', async () => {
  const before = await file();
  const answer = await call('POST', '/settings', 'property,department,owner,language\nROM,spa,Ada,en\nROM,concierge,Leo,klingon\n');
  expect([answer.status, json(answer).error?.code, json(answer).lines]).toEqual([
    422,
    'BAD_CSV',
    [{ line: 3, column: 'language', message: 'a language is one of: en, de, fr, es; write it as: de' }],
  ]);
  expect(await file()).toBe(before);
  expect((await call('POST', '/settings', JSON.stringify({ csv: 'x' }), token('manager'), 'application/json')).status).toBe(422);
});

test('a manager has and sets their own properties only, a desk none', async () => {
  expect((await file(token('manager', ['ROM']))).split('\r\n')[1]).toMatch(/^ROM,/);
  const foreign = await call('POST', '/settings', 'property,department,owner\nNAP,spa,Eva\n', token('manager', ['ROM']));
  expect([foreign.status, json(foreign).lines]).toEqual([422, [{ line: 2, column: 'property', message: 'this token is not for NAP' }]]);
  for (const by of [token('front desk'), token('associate')]) {
    expect([(await call('GET', '/settings', undefined, by)).status, (await call('POST', '/settings', 'x', by)).status]).toEqual([403, 403]);
  }
});

test('by the command: a dry run, faults with their lines, and what was kept', async () => {
  const path = join(directory, 'settings.csv');
  writeFileSync(path, 'property;department;lead_times\nROM;spa;2@10:00\n');
  const dry = await run('import', path, '--dry-run');
  expect([dry.code, dry.out]).toEqual([0, expect.stringMatching(/^line 2: ROM spa added\n {2}leadTimes .*\nNothing was changed/)]);
  expect((await run('export', '--property', 'ROM')).out).not.toContain('spa');
  expect(await run('import', path)).toMatchObject({ code: 0, out: expect.stringMatching(/Kept\.\n$/) as unknown });
  expect((await run('export', '--property', 'ROM')).out).toContain('ROM,spa,,2@10:00,,,');
  writeFileSync(path, 'property;department;lead_times\nROM;spa;soon\n');
  expect(await run('import', path)).toMatchObject({ code: 1, err: expect.stringMatching(/^line 2, lead_times: /) as unknown });
}, 60_000);
