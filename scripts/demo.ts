import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTokens } from '../web/tokens';
import { startPad } from './demo/process';
import { openTalk } from './demo/talk';

/**
 * The story the program exists for, over HTTP against a freshly started process: a guest asks for an ice cube in her white wine
 * in Cancún; months later Naples is briefed before she arrives, and room service is told when she orders white wine.
 */
const KEY = 'demo-key-demo-key-demo-key-demo-key';
const CANCUN = '2026-03-10T20:15:00-05:00';
const NAPLES_MORNING = '2026-09-17T08:30:00+02:00';
const NAPLES_DAY_BEFORE = '2026-09-17T09:05:00+02:00';
const NAPLES_EVENING = '2026-09-18T19:30:00+02:00';

const dim = (text: string): string => `\u001b[2m${text}\u001b[0m`;
const heading = (text: string): void => {
  console.log(`\n\u001b[1m${text}\u001b[0m`);
};
const shown = (who: string, words: readonly string[]): void => {
  for (const said of words) console.log(`  ${dim(`${who}:`)} ${said.replaceAll('\n', `\n  ${' '.repeat(who.length + 2)}`)}`);
};

async function tellStory(url: string): Promise<void> {
  const tokens = makeTokens(KEY, () => new Date());
  const office = tokens.sign({ kind: 'service', name: 'office', role: 'manager', properties: ['*'] }, 3650);
  const api = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${office}` };
    const answer = await fetch(`${url}/api/v1${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  const clock = (now: string): Promise<unknown> => api('POST', '/demo/clock', { now });
  const sign = (associateId: string): string => tokens.sign({ kind: 'associate', associateId }, 3650);

  heading('The office sets up two hotels and their associates; the PMS sends a stay in Cancún (PUT /api/v1/…)');
  await clock(CANCUN);
  await api('PUT', '/properties/CUN', { name: 'The Cancún house', city: 'Cancún', country: 'Mexico', timeZone: 'America/Cancun' });
  await api('PUT', '/properties/NAP', { name: 'The Naples house', city: 'Naples', country: 'Italy', timeZone: 'Europe/Rome' });
  await api('PUT', '/associates/luis', { name: 'Luis', role: 'associate', department: 'food & beverage', properties: ['CUN'] });
  await api('PUT', '/associates/gennaro', { name: 'Gennaro', role: 'front desk', department: 'front office', properties: ['NAP'] });
  await api('PUT', '/associates/carmela', { name: 'Carmela', role: 'associate', department: 'food & beverage', properties: ['NAP'] });
  const ava = { firstName: 'Ava', lastName: 'Lindholm', title: 'Ms', loyaltyNumber: 'L-77' };
  const cancun = { property: 'CUN', room: '412', arrival: '2026-03-08', departure: '2026-03-14', guest: ava };
  const { stay } = (await api('PUT', '/stays/CUN-1001', cancun)) as { stay: { guestId: string } };

  heading('Cancún, 10 March 2026: the guest chats');
  const guest = await openTalk(url, tokens.sign({ kind: 'guest', guestId: stay.guestId }, 3650));
  for (const words of ['Could I always have an ice cube in my white wine, please?', 'I can’t sleep on feather pillows.']) {
    shown('Ava', [words]);
    shown('the pad', await guest.say(words));
  }

  heading('Cancún: room service notes what it sees');
  const luis = await openTalk(url, sign('luis'));
  shown('Luis', ['412: always takes her espresso w/ lemon peel after dinner']);
  shown('the pad', await luis.say('412: always takes her espresso w/ lemon peel after dinner'));

  heading('Six months later the PMS sends a stay in Naples; the front desk there takes its briefings in the chat');
  await clock('2026-09-01T10:00:00+02:00');
  await api('PUT', '/stays/NAP-2002', { property: 'NAP', room: '208', arrival: '2026-09-18', departure: '2026-09-22', guest: ava });
  await clock(NAPLES_MORNING);
  const gennaro = await openTalk(url, sign('gennaro'));
  shown('Gennaro', ['subscribe']);
  shown('the pad', await gennaro.say('subscribe'));

  heading('Naples, 17 September 2026, the day before she arrives: the briefing comes by itself');
  await clock(NAPLES_DAY_BEFORE);
  shown('the pad', await gennaro.hear());
  shown('Gennaro', ['done 1']);
  shown('the pad', await gennaro.say('done 1'));

  heading('Naples, 18 September 2026, evening: she orders white wine');
  await clock(NAPLES_EVENING);
  const carmela = await openTalk(url, sign('carmela'));
  shown('Carmela', ['208 ordered a glass of white wine']);
  shown('the pad', await carmela.say('208 ordered a glass of white wine'));
}

async function main(): Promise<void> {
  const startedAt = Date.now();
  const directory = mkdtempSync(join(tmpdir(), 'preference-pad-demo-'));
  const pad = await startPad({ DATA_DIR: directory, SIGNING_KEY: KEY, DEMO: 'off', DEMO_CLOCK: 'on', SWEEP_SECONDS: '1' });
  try {
    await tellStory(pad.url);
  } finally {
    await pad.stop();
    rmSync(directory, { recursive: true, force: true });
  }
  console.log(dim(`\nthe whole story took ${((Date.now() - startedAt) / 1000).toFixed(1)} s`));
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
