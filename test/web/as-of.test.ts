import { createServer, plugins, type Server } from 'restify';
import { answering } from '../../web/answer';
import { guestRoutes } from '../../web/api/guests';
import { rememberingRoutes } from '../../web/api/remembering';
import { stayRoutes } from '../../web/api/stays';
import { listen } from '../../web/server';
import { makeTokens } from '../../web/tokens';
import { makeViewers } from '../../web/viewers';
import { openHouse, type House } from '../domain/pad/house';
import { countingIds, silentLog } from '../support/ids';

/** A pillow that changed in February, as known and as true on days before and after, at every read that takes a date. */
const NOW = '2031-03-02T12:00:00Z';
const tokens = makeTokens('k'.repeat(40), () => new Date(NOW));
const guest = tokens.sign({ kind: 'guest', guestId: 'g_1' }, 1);
const desk = tokens.sign({ kind: 'service', name: 'desk', role: 'front desk', properties: ['NAP'] }, 1);
const stranger = tokens.sign({ kind: 'service', name: 'desk', role: 'front desk', properties: ['CUN'] }, 1);
let house: House;
let server: Server;

beforeEach(async () => {
  house = await openHouse('2031-01-08T12:00:00Z');
  await house.say('2031-01-09T12:00:00Z', 'I always sleep on a feather pillow.');
  await house.say('2031-02-20T12:00:00Z', 'From now on I want a foam pillow.', { stayId: null });
  house.clock.moveTo(NOW);
  server = createServer();
  server.use(plugins.queryParser({ mapParams: false }));
  const { store, pad, clock } = house;
  const deps = { pad, store, clock, ids: countingIds(), viewers: makeViewers(tokens, store.associates), answer: answering(silentLog) };
  for (const routes of [guestRoutes, rememberingRoutes, stayRoutes]) routes(server, deps);
  await listen(server, '127.0.0.1', 0);
});

afterEach(() => {
  server.close();
});

interface Body {
  preferences?: { item: string; trueUntil?: string }[];
  prompts?: { item: string }[];
  briefing?: { tasks: { item: string }[] };
  error?: { code: string };
}

const get = async (path: string, token: string): Promise<{ status: number; body: Body }> => {
  const answer = await fetch(`http://127.0.0.1:${server.address().port}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } });
  return { status: answer.status, body: (await answer.json()) as Body };
};

const READS = {
  preferences: '/guests/g_1/preferences?',
  recall: '/guests/g_1/recall?property=NAP&moment=turndown&',
  briefing: '/stays/S2/briefing?',
};

const pillows = async (read: keyof typeof READS, point: string, token = desk): Promise<string[]> => {
  const { preferences = [], prompts = [], briefing } = (await get(`${READS[read]}${point}`, token)).body;
  return [...preferences, ...prompts, ...(briefing?.tasks ?? [])].map(({ item }) => item);
};

test.each<[keyof typeof READS, string, string[]]>([
  ['preferences', '', ['foam pillow']],
  ['preferences', 'knownAt=2031-01-08', []],
  ['preferences', 'knownAt=2031-01-09', ['feather pillow']],
  ['preferences', 'knownAt=2031-01-09T11:59:00Z', []],
  ['preferences', 'knownAt=2031-02-20T13:30:00%2B01:00', ['foam pillow']],
  ['preferences', 'trueAt=2031-02-21', ['foam pillow']],
  ['preferences', 'trueAt=2031-01-08', []],
  ['preferences', 'knownAt=2031-02-01&trueAt=2031-02-22', ['feather pillow']],
  ['preferences', 'knownAt=2031-02-21&trueAt=2031-01-20', []],
  ['recall', '', ['foam pillow']],
  ['recall', 'knownAt=2031-01-10', ['feather pillow']],
  ['recall', 'knownAt=2031-02-01&trueAt=2031-03-01', ['feather pillow']],
  ['recall', 'trueAt=2031-03-01', ['foam pillow']],
  ['recall', 'knownAt=2031-01-08', []],
  ['briefing', 'knownAt=2031-02-01', ['feather pillow']],
  ['briefing', 'knownAt=2031-02-21', ['foam pillow']],
  ['briefing', '', ['foam pillow']],
])('%s?%s', async (read, point, items) => {
  expect(await pillows(read, point)).toEqual(items);
});

test('a guest may ask what was known of them, too', async () => {
  expect(await pillows('preferences', 'knownAt=2031-02-01', guest)).toEqual(['feather pillow']);
});

test.each(Object.keys(READS) as (keyof typeof READS)[])('%s of another time is for the same people, and in the audit', async (read) => {
  expect((await get(`${READS[read]}knownAt=2031-02-01`, stranger)).status).toBe(403);
  expect(await house.store.audit.ofGuest('g_1', 9)).toEqual([]);
  await get(`${READS[read]}knownAt=2031-02-01`, desk);
  expect(await house.store.audit.ofGuest('g_1', 9)).toMatchObject([{ action: 'read', what: read }]);
});

test.each(
  Object.entries(READS).flatMap(([read, path]) =>
    ['yesterday', '2031-02-30', '2031-02-01T25:00:00Z', '2031-02-01T12:00:00'].map((at) => [read, path, at]),
  ),
)('%s refuses what is no date: %s %s', async (_read, path, at) => {
  expect(await get(`${path}knownAt=${at}`, desk)).toMatchObject({ status: 400, body: { error: { code: 'BAD_REQUEST' } } });
});

test('a briefing has no other days than those of its stay', async () => {
  expect(await get(`${READS.briefing}trueAt=2031-02-01`, desk)).toMatchObject({ status: 400, body: { error: { code: 'BAD_REQUEST' } } });
});
