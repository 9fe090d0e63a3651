import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { startPad, type RunningPad } from '../../scripts/demo/process';
import { openTalk } from '../../scripts/demo/talk';
import { makeTokens, type Claims } from '../../web/tokens';

/** A guest's words go everywhere: profile, notes, briefings, alerts, chats of guest and associates, the queue. Then she is erased. */
const KEY = 'k'.repeat(40);
const tokens = makeTokens(KEY, () => new Date());
const token = (claims: Claims) => tokens.sign(claims, 1);
const office = token({ kind: 'service', name: 'office', role: 'manager', properties: ['*'] });
const officer = token({ kind: 'service', name: 'officer', role: 'privacy officer', properties: ['*'] });
const directory = mkdtempSync(join(tmpdir(), 'pad-erased-'));
const log: string[] = [];
let pad: RunningPad;

/** Words that nobody else would use, one for each way in. */
const WORDS = {
  name: 'Zwickelhorst',
  companion: 'Quillifred',
  contact: 'wumpelstern',
  chat: 'gooseberry-thistle',
  complaint: 'clattersnork',
  staff: 'marmalade-xylophone',
  rest: 'bramblewhisk',
  other: 'Fenwicksen',
};

const start = () =>
  startPad({ DATA_DIR: directory, SIGNING_KEY: KEY, DEMO: 'off', SWEEP_SECONDS: '1', LOG_LEVEL: 'debug' }, (line) => log.push(line));

const api = async (method: string, path: string, bearer: string, body?: unknown) => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` };
  const answer = await fetch(`${pad.url}/api/v1${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, type: answer.headers.get('content-type'), text };
};

/** Of these words, those that stand in any file of the data directory (store and queue), with the file. */
async function inFiles(words: readonly string[]): Promise<string[]> {
  const names = await readdir(directory, { recursive: true });
  const found = await Promise.all(
    names.map(async (name) => wordsIn(await contentOf(join(directory, name)), words).map((word) => `${word} in ${name}`)),
  );
  return found.flat();
}
const wordsIn = (bytes: Buffer, words: readonly string[]): string[] => words.filter((word) => bytes.includes(word));
/** A directory or a socket has none. */
const contentOf = (path: string): Promise<Buffer> => readFile(path).catch(() => Buffer.alloc(0));

const hers = Object.entries(WORDS).flatMap(([way, word]) => (way === 'other' ? [] : [word]));

beforeAll(async () => {
  pad = await start();
  const house = { name: 'House', city: 'Naples', country: 'Italy', timeZone: 'Europe/Rome' };
  const desk = { name: 'Pina', role: 'front desk', department: 'front office', properties: ['NAP'], dutyManager: true };
  expect((await api('PUT', '/properties/NAP', office, house)).status).toBe(200);
  expect((await api('PUT', '/associates/pina', office, desk)).status).toBe(201);
  await api('PUT', '/associates/tino', office, { ...desk, name: 'Tino' });
  const today = DateTime.now().setZone('Europe/Rome');
  const stay = { property: 'NAP', arrival: today.toISODate(), departure: today.plus({ days: 3 }).toISODate() };
  const contacts = [{ kind: 'email', value: `${WORDS.contact}@example.org` }];
  const guest = { id: 'guest-77', firstName: 'Odile', lastName: WORDS.name, contacts };
  const party = [{ relation: 'son', name: WORDS.companion }];
  expect((await api('PUT', '/stays/ER-77', office, { ...stay, room: '417', party, guest })).status).toBe(201);
  const neighbour = { id: 'guest-78', firstName: 'Ole', lastName: WORDS.other };
  expect((await api('PUT', '/stays/ER-78', office, { ...stay, room: '418', guest: neighbour })).status).toBe(201);
}, 60_000);

test('over HTTP: why it is believed, and what was known at a date', async () => {
  const note = { text: 'Always wants a window table at dinner.', speaker: 'staff', property: 'NAP', author: { name: 'Pina' } };
  expect((await api('POST', '/guests/guest-78/notes', office, note)).status).toBe(201);
  const ole = token({ kind: 'guest', guestId: 'guest-78' });
  const known = JSON.parse((await api('GET', '/guests/guest-78/preferences', ole)).text) as { preferences: { id: string }[] };
  expect(known.preferences).toHaveLength(1);
  const why = await api('GET', `/guests/guest-78/preferences/${known.preferences[0]!.id}/history`, ole);
  expect(JSON.parse(why.text)).toMatchObject({
    chain: [{ rule: 'passed on', quote: expect.stringContaining('window table'), author: 'a colleague' }],
  });
  expect((await api('GET', '/guests/guest-78/preferences?knownAt=2020-01-01', ole)).text).toBe('{"preferences":[]}');
  expect((await api('GET', '/guests/guest-78/preferences?trueAt=yesterday', ole)).status).toBe(400);
  expect((await api('GET', '/guests/guest-78/export?format=pdf', ole)).status).toBe(400);
}, 60_000);

afterAll(async () => {
  await pad.stop();
  rmSync(directory, { recursive: true, force: true });
});

test('of a guest erased over HTTP no word is left in the files of store and queue, nor was any ever in the log', async () => {
  const pina = await openTalk(pad.url, token({ kind: 'associate', associateId: 'pina' }));
  const tino = await openTalk(pad.url, token({ kind: 'associate', associateId: 'tino' }));
  await pina.say('subscribe');
  await tino.say(`418 likes still water`);
  const odile = await openTalk(pad.url, token({ kind: 'guest', guestId: 'guest-77' }));
  await odile.say(`I always drink ${WORDS.chat} tea in the morning.`);
  await odile.say(`The air conditioning is a broken ${WORDS.complaint}, this is unacceptable!`);
  await pina.say(`417: always wants ${WORDS.staff} jam at breakfast`);
  await pina.say('what do you know about 417');
  await pina.hear(5_000);
  const note = { text: `Please put ${WORDS.rest} honey in the room, always.`, speaker: 'staff', property: 'NAP' };
  expect((await api('POST', '/guests/guest-77/notes', office, note)).status).toBe(201);
  expect((await api('GET', '/stays/ER-77/briefing', office)).text).toContain(WORDS.chat);
  const everything = await api('GET', '/guests/guest-77/export?format=text', officer);
  expect(everything.type).toContain('text/markdown');
  for (const word of hers) if (word !== WORDS.companion) expect(everything.text).toContain(word);
  expect((await api('GET', '/guests/guest-77/export', token({ kind: 'guest', guestId: 'guest-77' }))).text).not.toContain('Pina');
  expect((await inFiles(hers)).length).toBeGreaterThan(0);

  expect((await api('DELETE', '/guests/guest-77?confirm=guest-77', office)).status).toBe(403);
  expect((await api('DELETE', '/guests/guest-77', officer)).status).toBe(400);
  const erased = await api('DELETE', '/guests/guest-77?confirm=guest-77', officer);
  expect(erased.status).toBe(200);
  expect(JSON.parse(erased.text)).toMatchObject({ erased: { guests: 1, stays: 1, compacted: true } });
  expect((await api('GET', '/guests/guest-77/preferences', officer)).status).toBe(404);
  await expect(odile.say(`more ${WORDS.chat}`)).rejects.toThrow(/UNAUTHENTICATED/);
  expect((await api('DELETE', '/guests/guest-77?confirm=guest-77', officer)).status).toBe(200);

  await pad.stop();
  expect(await inFiles(hers)).toEqual([]);
  expect(hers.filter((word) => log.some((line) => line.includes(word)))).toEqual([]);
  expect((await inFiles([WORDS.other])).length).toBeGreaterThan(0);
  pad = await start();
  const neighbour = await api('GET', '/guests/guest-78/preferences', office);
  expect(neighbour.text).toContain('still water');
}, 120_000);

/** What a mother told of her son, in words that nobody else would use. */
const TOLD = { wish: 'thistlewick', remark: 'snorkelbrot' };

test('of a mother erased no word is left in the files, though they had gone into her son’s record, briefing and tasks', async () => {
  const today = DateTime.now().setZone('Europe/Rome');
  const stay = { property: 'NAP', arrival: today.toISODate(), departure: today.plus({ days: 3 }).toISODate() };
  const mother = { id: 'guest-79', firstName: 'Solveig', lastName: 'Brattvoll' };
  expect((await api('PUT', '/stays/ER-79', office, { ...stay, room: '419', guest: mother })).status).toBe(201);
  const ofHers = token({ kind: 'guest', guestId: 'guest-79' });
  const chat = await openTalk(pad.url, ofHers);
  await chat.say(`My son Timo always wants a ${TOLD.wish} pillow.`);
  await chat.say('My son Timo always drinks oat milk.');
  const made = await api('POST', '/guests/guest-79/companions/son', office, { firstName: 'Timo', lastName: 'Lillebakken' });
  const son = (JSON.parse(made.text) as { guest: { id: string } }).guest.id;
  const his = { id: son, firstName: 'Timo', lastName: 'Lillebakken' };
  expect((await api('PUT', '/stays/ER-80', office, { ...stay, room: '420', guest: his })).status).toBe(201);
  const briefing = JSON.parse((await api('GET', '/stays/ER-80/briefing', office)).text) as {
    briefing: { tasks: { number: number; item: string }[] };
  };
  const task = briefing.briefing.tasks.find(({ item }) => item.includes(TOLD.wish));
  const done = { outcome: 'done', remark: `the ${TOLD.remark} one` };
  expect((await api('POST', `/stays/ER-80/tasks/${task!.number}`, office, done)).status).toBe(200);
  const hersOfHim = [TOLD.wish, TOLD.remark, 'Brattvoll'];
  expect(new Set((await inFiles(hersOfHim)).map((found) => found.split(' ')[0]))).toEqual(new Set(hersOfHim));

  const erased = await api('DELETE', '/guests/guest-79?confirm=guest-79', ofHers);
  expect(JSON.parse(erased.text)).toMatchObject({ erased: { guests: 1, compacted: true } });
  await pad.stop();
  expect(await inFiles(hersOfHim)).toEqual([]);
  expect(hersOfHim.filter((word) => log.some((line) => line.includes(word)))).toEqual([]);
  pad = await start();
  expect((await api('GET', '/stays/ER-80', office)).status).toBe(200);
}, 120_000);
