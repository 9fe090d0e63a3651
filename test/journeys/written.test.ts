import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { startPad, type RunningPad } from '../../scripts/demo/process';
import { makeTokens } from '../../web/tokens';
import { PostOffice } from '../workers/support/post-office';
import { until } from '../workers/support/until';

/**
 * A house that writes: years of one guest who has no chat, in a process of its own under a clock that is moved, with a real mail
 * server. Briefings with their print link, quiet hours, a gift each birthday and none twice, a complaint made good, and the
 * questions after a stay, answered in a real browser.
 */
const KEY = 'w'.repeat(40);
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const inBrowser = existsSync(executablePath) ? test : test.skip;
const directory = mkdtempSync(join(tmpdir(), 'pad-written-'));
/** Far ahead, so that every clock of the program is the one that is moved. */
const YEAR = 2041;
let now = new Date(`${YEAR}-06-01T08:00:00Z`);
const tokens = makeTokens(KEY, () => now);
const office = new PostOffice();
let pad: RunningPad;
let browser: Browser | undefined;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function api<T>(method: string, path: string, body?: unknown): Promise<T> {
  const token = tokens.sign({ kind: 'service', name: 'office', role: 'manager', properties: ['*'] }, 1);
  const answer = await fetch(`${pad.url}/api/v1${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const said = (await answer.json()) as T;
  if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}: ${JSON.stringify(said)}`);
  return said;
}

async function moveTo(instant: string): Promise<void> {
  now = new Date(instant);
  await api('POST', '/demo/clock', { now: instant });
}

const mailsTo = (address: string): string[] => office.taken.filter(({ to }) => to.includes(address)).map(({ raw }) => raw);
const lastLink = (raw: string, path: string): string => new RegExp(`${pad.url}/${path}[^\\s"<>]*`).exec(raw)![0];

const guest = {
  ...{ id: 'greta', firstName: 'Greta', lastName: 'Falk', title: 'Mrs', language: 'de', mayAsk: true },
  contacts: [{ kind: 'email', value: 'greta@falk.example' }],
};
const stay = (id: string, arrival: string, departure: string, status = 'booked') =>
  api('PUT', `/stays/${id}`, { property: 'VIE', arrival, departure, status, guest });

interface Told {
  number: number;
  item: string;
  gift?: string;
  state: string;
}
const tasksOf = async (id: string): Promise<Told[]> =>
  (await api<{ briefing: { tasks: Told[] } }>('GET', `/stays/${id}/briefing`)).briefing.tasks;

beforeAll(async () => {
  const smtp = await office.open();
  const port = await freePort();
  pad = await startPad({
    ...{ DATA_DIR: directory, SIGNING_KEY: KEY, DEMO: 'off', DEMO_CLOCK: 'on', SWEEP_SECONDS: '1', PORT: String(port) },
    ...{ PUBLIC_URL: `http://127.0.0.1:${port}`, SMTP_URL: smtp, MAIL_FROM: 'Haus am Ring <pad@ring.example>' },
  });
  if (existsSync(executablePath))
    browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-quic'] });
  await moveTo(now.toISOString());
  await api('PUT', '/properties/VIE', {
    ...{ name: 'Haus am Ring', city: 'Vienna', country: 'Austria', timeZone: 'Europe/Vienna' },
    ...{ mailboxes: [{ id: 'desk', address: 'desk@ring.example' }], quietHours: { from: '22:00', to: '07:00' } },
    leadTimes: [{ daysBefore: 1, at: '23:00' }],
  });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await pad.stop();
  await office.close();
  rmSync(directory, { recursive: true, force: true });
});

test('a briefing that is due at night comes in the morning, with a link to its printed page', async () => {
  await stay('R-1', `${YEAR}-06-10`, `${YEAR}-06-14`);
  await api('POST', '/guests/greta/notes', { text: 'I always sleep on a foam pillow.', speaker: 'guest', property: 'VIE' });
  await api('POST', '/guests/greta/notes', { text: 'My birthday is on 12 June.', speaker: 'guest', property: 'VIE' });
  await moveTo(`${YEAR}-06-09T21:30:00Z`);
  await until('the briefing is composed', async () => (await tasksOf('R-1')).length > 0);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(mailsTo('desk@ring.example')).toEqual([]);
  await moveTo(`${YEAR}-06-10T05:00:30Z`);
  await until('the desk has its e-mail', () => mailsTo('desk@ring.example').length > 0);
  const link = lastLink(mailsTo('desk@ring.example')[0]!, 'print/R-1');
  const [address, token] = link.split('#token=');
  const sheet = await fetch(address!.replace('/print/', '/api/v1/print/'), { headers: { authorization: `Bearer ${token!}` } });
  expect(JSON.stringify(await sheet.json())).toContain('foam pillow');
  const other = await fetch(`${pad.url}/api/v1/guests/greta/preferences`, { headers: { authorization: `Bearer ${token!}` } });
  expect(other.status).toBe(401);
}, 120_000);

inBrowser(
  'that link shows the page in a browser',
  async () => {
    const page = await browser!.newPage();
    await page.goto(lastLink(mailsTo('desk@ring.example')[0]!, 'print/R-1'));
    await page.getByRole('heading', { name: /Greta Falk/ }).waitFor();
    await page.locator('.task', { hasText: 'foam pillow' }).waitFor();
    expect(page.url()).not.toContain('token');
    await page.close();
  },
  60_000,
);

test('a complaint that was made good is told by e-mail, and “not yet” opens it again', async () => {
  await stay('R-1', `${YEAR}-06-10`, `${YEAR}-06-14`, 'in house');
  await api('POST', '/guests/greta/notes', { text: 'The shower is broken and leaks!', speaker: 'guest', property: 'VIE', stayId: 'R-1' });
  interface Alerts {
    alerts: { id: string; state: string }[];
  }
  const alerts = async () => (await api<Alerts>('GET', '/properties/VIE/alerts')).alerts;
  await until('the complaint is raised', async () => (await alerts()).length === 1);
  const { id } = (await alerts())[0]!;
  await api('POST', `/alerts/${encodeURIComponent(id)}/close`, { remark: 'new seal', word: 'Ihre Dusche hat eine neue Dichtung' });
  await until('Mrs Falk has her e-mail', () => mailsTo('greta@falk.example').length === 1);
  const mail = mailsTo('greta@falk.example')[0]!;
  expect(mail).toContain('Frau Falk, zu Ihrem Anliegen');
  expect(mail).toContain('Ihre Dusche hat eine neue Dichtung. Ist jetzt alles gut?');
  const token = lastLink(mail, 'answer').split('#token=')[1]!;
  const answer = (body: unknown, by = token) =>
    fetch(`${pad.url}/api/v1/answer`, {
      method: 'POST',
      headers: { authorization: `Bearer ${by}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  expect((await answer({ number: 1, verdict: 'wrong' })).status).toBe(400);
  expect((await answer({ how: 'well' }, tokens.sign({ kind: 'guest', guestId: 'greta' }, 1))).status).toBe(401);
  expect((await alerts())[0]?.state).toBe('closed');
  expect(JSON.stringify(await (await answer({ how: 'not yet' })).json())).toContain('Es tut mir leid, dass es noch nicht in Ordnung ist');
  expect((await alerts())[0]?.state).toBe('open');
}, 60_000);

let first: string;

test('what was given for a birthday is not given again, year after year', async () => {
  const given: string[] = [];
  for (const years of [0, 1, 2]) {
    const id = `R-${years + 1}`;
    const year = YEAR + years;
    await stay(id, `${year}-06-10`, `${year}-06-14`, years === 0 ? 'in house' : 'booked');
    await moveTo(`${year}-06-10T10:0${years}:00Z`);
    await until('a gift is chosen', async () => (await tasksOf(id)).some(({ gift }) => gift !== undefined));
    const task = (await tasksOf(id)).find(({ gift }) => gift !== undefined)!;
    given.push(task.gift!);
    await api('POST', `/stays/${id}/tasks/${task.number}`, { outcome: 'done' });
    await stay(id, `${year}-06-10`, `${year}-06-14`, 'departed');
  }
  expect(new Set(given).size).toBe(3);
  first = `R-3`;
}, 120_000);

test('the day after she left, and not in the quiet hours, she is asked in her language', async () => {
  const before = mailsTo('greta@falk.example').length;
  await moveTo(`${YEAR + 2}-06-15T09:00:30Z`);
  await until('Mrs Falk is asked', () => mailsTo('greta@falk.example').length > before);
  const mail = mailsTo('greta@falk.example').at(-1)!;
  expect(mail).toContain('Danke, dass Sie bei uns in Vienna waren, Frau Falk.');
  expect(mail).toContain('foam pillow');
}, 60_000);

interface CareOf {
  review: { state: string; items: { item: string; verdict?: string }[] };
}

inBrowser(
  'she answers on the page behind the link, changes her mind, and asks not to be asked again',
  async () => {
    const page = await browser!.newPage();
    const faults: string[] = [];
    page.on('pageerror', (fault) => faults.push(fault.message));
    await page.goto(lastLink(mailsTo('greta@falk.example').at(-1)!, 'answer'));
    const pillow = page.locator('.task', { hasText: 'foam pillow' });
    await pillow.waitFor();
    const verdict = async () =>
      (await api<CareOf>('GET', `/stays/${first}/review`)).review.items.find(({ item }) => item.includes('foam pillow'))?.verdict;
    expect(await verdict()).toBeUndefined();
    await pillow.getByRole('button', { name: 'Richtig' }).click();
    await page.getByText('Vielen Dank, Frau Falk.', { exact: false }).waitFor();
    expect(await verdict()).toBe('relevant');
    await pillow.getByRole('button', { name: 'Diesmal nicht nötig' }).click();
    await pillow.locator('button[aria-pressed="true"]', { hasText: 'Diesmal nicht nötig' }).waitFor();
    expect(await verdict()).toBe('not now');
    await page.getByRole('button', { name: 'Bitte nicht mehr fragen' }).click();
    await page.getByText('Ich frage nach Ihren Aufenthalten nicht mehr.').waitFor();
    expect(faults).toEqual([]);
    await page.close();
  },
  60_000,
);

test('a link of one answer opens no other, and none that is not ours', async () => {
  const ask = (token: string) => fetch(`${pad.url}/api/v1/answer`, { headers: { authorization: `Bearer ${token}` } });
  expect((await ask(tokens.sign({ kind: 'answer', about: 'review', id: 'R-99' }, 1))).status).toBe(404);
  expect((await ask('nonsense')).status).toBe(401);
  expect(
    (
      await fetch(`${pad.url}/api/v1/me`, {
        headers: { authorization: `Bearer ${tokens.sign({ kind: 'answer', about: 'review', id: 'R-1' }, 1)}` },
      })
    ).status,
  ).toBe(401);
});
