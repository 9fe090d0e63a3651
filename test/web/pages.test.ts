import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startPad, type RunningPad } from '../../scripts/demo/process';
import { receiver } from '../workers/support/receiver';

/** The pages in a real browser, against the whole program in a process of its own with its demo chain. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const withBrowser = existsSync(executablePath) ? describe : describe.skip;
const QUIET = ['--headless', '--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run'];

withBrowser('the pages in Chromium', () => {
  const directory = mkdtempSync(join(tmpdir(), 'pad-pages-'));
  const faults: string[] = [];
  let pad: RunningPad;
  let browser: Browser;

  beforeAll(async () => {
    pad = await startPad({ DATA_DIR: directory, SWEEP_SECONDS: '1' });
    browser = await chromium.launch({ executablePath, args: QUIET });
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await pad.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  const open = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (fault) => faults.push(fault.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(`${pad.url}${path}`);
    return page;
  };

  const linkOf = async (name: RegExp): Promise<string> => {
    const first = await open('/');
    const href = await first.getByRole('link', { name }).getAttribute('href');
    await first.close();
    return href!;
  };

  const say = async (page: Page, words: string): Promise<void> => {
    await page.getByLabel('Your message').fill(words);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('.said.mine', { hasText: words }).last().waitFor();
  };

  test('a guest’s wish is confirmed, listed and forgotten again', async () => {
    const page = await open(await linkOf(/Ava Lindholm/));
    await page.locator('.said.theirs').first().waitFor();
    await say(page, 'I always sleep on a buckwheat pillow.');
    await page.locator('.card', { hasText: 'buckwheat pillow' }).first().waitFor();
    await say(page, 'What do you know about me?');
    const list = page.locator('.card', { hasText: 'What we remember' }).last();
    await list.getByText('“I always sleep on a buckwheat pillow', { exact: false }).first().waitFor();
    expect(await list.getByRole('button', { name: 'Forget' }).count()).toBe(1);
    await list.getByRole('button', { name: 'Forget' }).click();
    await page.locator('.said.theirs, .card', { hasText: 'taken this out of my notes' }).first().waitFor();
    await say(page, 'What do you know about me?');
    await page.locator('.said.theirs', { hasText: 'nothing in my notes yet' }).waitFor();
  }, 60_000);

  test('words are words: markup in a message is shown, not run', async () => {
    const page = await open(await linkOf(/Keiko Arai/));
    await page.locator('.said.theirs').first().waitFor();
    await say(page, '<img src=x onerror="document.title=1"> I like green tea');
    expect(await page.title()).toMatch(/^Chat/);
    expect(await page.locator('#talk img').count()).toBe(0);
  }, 60_000);

  test('an associate logs a note by room, and the front-desk board shows the task and takes its outcome', async () => {
    const page = await open(await linkOf(/Gennaro/));
    await page.locator('.said.theirs, .card').first().waitFor();
    await say(page, '305: loves dark chocolate');
    await page.locator('.card', { hasText: 'dark chocolate' }).first().waitFor();
    await page.getByRole('link', { name: 'Front-desk board' }).click();
    const task = page.locator('.task', { hasText: 'dark chocolate' });
    await task.waitFor();
    await task.getByRole('button', { name: 'done' }).click();
    await page.locator('.task.done', { hasText: 'dark chocolate' }).waitFor();
  }, 60_000);

  test('a page that is loaded again goes on where it was', async () => {
    const page = await open(await linkOf(/Samuel Adeyemi/));
    await page.locator('.said.theirs').first().waitFor();
    await say(page, 'I prefer still water.');
    await page.locator('.card', { hasText: 'still water' }).first().waitFor();
    await page.reload();
    await page.locator('.said.mine', { hasText: 'I prefer still water.' }).waitFor();
    expect(await page.locator('.said.mine', { hasText: 'I prefer still water.' }).count()).toBe(1);
  }, 60_000);

  test('a manager sees on the page of operations what did not arrive, and drops it', async () => {
    const pms = await receiver((response) => {
      response.statusCode = 503;
      response.end();
    });
    const { associates } = (await (await fetch(`${pad.url}/api/v1/demo/people`)).json()) as {
      associates: { id: string; token: string; operations: string }[];
    };
    const { token, operations } = associates.find(({ id }) => id === 'nap-manager')!;
    const ask = (method: string, path: string, body?: unknown) =>
      fetch(`${pad.url}/api/v1${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    const { property } = (await (await ask('GET', '/properties/NAP')).json()) as { property: object };
    await ask('PUT', '/properties/NAP', { ...property, webhooks: [{ id: 'pms', url: pms.url, secret: 's'.repeat(32) }] });
    const desk = await open(await linkOf(/Gennaro/));
    await desk.locator('.said.theirs, .card').first().waitFor();
    await say(desk, '305: the shower is broken and she is furious');
    const page = await open(operations);
    await page.getByRole('heading', { name: 'queues' }).waitFor();
    const letter = page.locator('.task', { hasText: 'answered 503' });
    await letter.getByRole('button', { name: 'resend' }).first().waitFor();
    const dropped = page.waitForResponse((answer) => answer.url().endsWith('/drop'));
    await letter.getByRole('button', { name: 'drop' }).first().click();
    expect((await dropped).status()).toBe(200);
    await pms.close();
  }, 60_000);

  test('the board says what cannot be done as wished, and tells the time of the hotel and not of the desk', async () => {
    const { associates } = (await (await fetch(`${pad.url}/api/v1/demo/people`)).json()) as {
      associates: { id: string; token: string; board: string; operations: string }[];
    };
    const { token, operations } = associates.find(({ id }) => id === 'nap-manager')!;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const at = `${pad.url}/api/v1/properties/NAP`;
    const { property } = (await (await fetch(at, { headers })).json()) as { property: object };
    const capacities = [{ slot: 'family.crib', count: 0 }];
    const kept = await fetch(at, { method: 'PUT', headers, body: JSON.stringify({ ...property, webhooks: [], capacities }) });
    expect(kept.status).toBe(200);
    const desk = await open(await linkOf(/Gennaro/));
    await desk.locator('.said.theirs, .card').first().waitFor();
    await say(desk, '305: needs a crib for her baby');
    await desk.locator('.card', { hasText: 'crib' }).first().waitFor();

    const context = await browser.newContext({ timezoneId: 'Pacific/Auckland' });
    const page = await context.newPage();
    page.on('pageerror', (fault) => faults.push(fault.message));
    await page.goto(`${pad.url}${associates.find(({ id }) => id === 'nap-front-desk')!.board}`);
    const box = page.locator('#unmet');
    await box.locator('summary').click();
    await box
      .getByText(/family\.crib: \d wanted, 0 in the house/)
      .first()
      .waitFor();
    await box.getByText('Adeyemi', { exact: false }).first().waitFor();
    const inNaples = (): string =>
      new Date().toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Rome' });
    const before = inNaples();
    const shown = (await page.locator('#when').textContent()) ?? '';
    expect([before, inNaples()].map((time) => shown.includes(`${time} there`))).toContain(true);
    await page.goto(`${pad.url}${operations}`);
    await page.locator('#when', { hasText: 'at NAP' }).waitFor();
    const asOf = (await page.locator('#when').textContent()) ?? '';
    expect([before, inNaples()].map((time) => asOf.includes(time))).toContain(true);
    await context.close();
  }, 60_000);

  test('a briefing is printed on one sheet of A4, from the board, by who may read it', async () => {
    const desk = await open(await linkOf(/Gennaro/));
    await desk.locator('.said.theirs, .card').first().waitFor();
    await say(desk, '305: allergic to walnuts, foam pillow, extra blanket, bathtub, high floor, still water, papaya, Le Monde, green tea');
    await desk.locator('.card', { hasText: 'papaya' }).first().waitFor();
    const { associates } = (await (await fetch(`${pad.url}/api/v1/demo/people`)).json()) as { associates: { id: string; board: string }[] };
    const board = await open(associates.find(({ id }) => id === 'nap-front-desk')!.board);
    const stay = board.locator('.stay', { hasText: 'Adeyemi' });
    await stay.getByText('walnuts').first().waitFor();
    const popup = board.waitForEvent('popup');
    await stay.getByRole('link', { name: 'Print' }).click();
    const page = await popup;
    await page.getByRole('heading', { name: /Samuel Adeyemi/ }).waitFor();
    expect(await page.locator('.task').count()).toBeGreaterThan(3);
    expect(await page.getByText('walnuts').count()).toBeGreaterThan(0);
    expect(page.url()).not.toContain('token');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);

    const stranger = await open('/print/DEMO-90305');
    await stranger.getByText('Open this page from the board').waitFor();
    const elsewhere = associates.find(({ id }) => id === 'cun-front-desk')!.board.split('token=')[1]!;
    const refused = await fetch(`${pad.url}/api/v1/print/DEMO-90305`, { headers: { authorization: `Bearer ${elsewhere}` } });
    expect(refused.status).toBe(403);
  }, 60_000);

  test('no page reported a fault', () => {
    expect(faults).toEqual([]);
  });
});
