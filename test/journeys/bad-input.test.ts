import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { startPad, type RunningPad } from '../../scripts/demo/process';
import { openTalk } from '../../scripts/demo/talk';
import { makeTokens, type Claims } from '../../web/tokens';

/** What goes wrong every day, over HTTP against the real process: a clear sentence, what to do, a fitting status, and no word lost. */
const ROOT = join(__dirname, '../..');
const KEY = 'b'.repeat(40);
const directory = mkdtempSync(join(tmpdir(), 'pad-bad-input-'));
const tokens = makeTokens(KEY, () => new Date());
const service = (name: string, ...properties: string[]): Claims => ({ kind: 'service', name, role: 'manager', properties });
const office = tokens.sign(service('office', '*'), 1);
const desk = tokens.sign(service('desk', 'NAP'), 1);
const day = (days: number): string => DateTime.now().setZone('Europe/Rome').plus({ days }).toISODate()!;
let pad: RunningPad;

interface Told {
  status: number;
  body: {
    error?: { code: string; message: string; help: string };
    note?: { id: string; guestId: string | null; text: string; stayId: string | null };
    notes?: { id: string; text: string }[];
    changes?: { preference: { item: string; holder: string; trueFrom: string } }[];
    questions?: { rule: string; about: string }[];
    doubts?: { kind: string; message: string; help: string }[];
    preferences?: { item: string; level: string; holder: string }[];
    guests?: { id: string; name: string }[];
    reason?: string;
    message?: string;
    help?: string;
    repeated?: boolean;
  };
}

async function api(method: string, path: string, body?: unknown, token = office): Promise<Told> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const answer = await fetch(`${pad.url}/api/v1${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Told['body'] };
}

const note = (guest: string, text: string, more: object = {}, token = office): Promise<Told> =>
  api('POST', `/guests/${guest}/notes`, { text, speaker: 'staff', property: 'NAP', ...more }, token);
const believed = async (guest: string) => (await api('GET', `/guests/${guest}/preferences`)).body.preferences!;
const waiting = async (property = 'NAP') => (await api('GET', `/properties/${property}/unplaced`)).body.notes!;
const stay = (confirmation: string, guest: object, more: object = {}): Promise<Told> =>
  api('PUT', `/stays/${confirmation}`, { property: 'NAP', arrival: day(0), departure: day(3), guest, ...more });

beforeAll(async () => {
  pad = await startPad({ DATA_DIR: directory, SIGNING_KEY: KEY, DEMO: 'off' });
  await api('PUT', '/properties/NAP', { name: 'Naples house', city: 'Naples', country: 'Italy', timeZone: 'Europe/Rome' });
  await api('PUT', '/associates/rosa', { name: 'Rosa', role: 'front desk', department: 'front office', properties: ['NAP'] });
  await stay('B-1', { id: 'marit', firstName: 'Marit', lastName: 'Fossheim' }, { room: '501', party: [{ relation: 'son', name: 'Tor' }] });
  await stay('B-2', { id: 'cora', firstName: 'Cora', lastName: 'Delmas' }, { room: '502' });
  await stay('B-3', { id: 'luc', firstName: 'Luc', lastName: 'Delmas' }, { room: '503' });
}, 60_000);

afterAll(async () => {
  await pad.stop();
  rmSync(directory, { recursive: true, force: true });
});

describe('a note', () => {
  test('on an unknown guest is kept and can be given its guest, once', async () => {
    const refused = await note('nobody', 'Sleeps only with the curtains open', { id: 'u1' });
    expect(refused).toMatchObject({ status: 404, body: { error: { code: 'NOTE_UNPLACED' } } });
    expect(refused.body.error!.message).toMatch(/no guest with the id nobody.*kept as rest\.office\.u1, unplaced, at NAP/);
    await note('nobody', 'Sleeps only with the curtains open', { id: 'u1' });
    expect((await waiting()).filter(({ id }) => id === 'rest.office.u1')).toMatchObject([{ text: 'Sleeps only with the curtains open' }]);

    const place = (guestId: string) => api('POST', '/properties/NAP/unplaced/rest.office.u1/place', { guestId });
    expect(await place('nobody')).toMatchObject({ status: 404, body: { error: { code: 'UNKNOWN_GUEST' } } });
    expect(await place('marit')).toMatchObject({ status: 200, body: { note: { guestId: 'marit', stayId: 'B-1' }, repeated: false } });
    expect(await place('marit')).toMatchObject({ status: 200, body: { repeated: true } });
    expect(await place('cora')).toMatchObject({ status: 409, body: { error: { code: 'CONFLICT' } } });
    expect((await waiting()).filter(({ id }) => id === 'rest.office.u1')).toEqual([]);
  });

  test('of an unknown property is kept, and taken once it is sent again with the right one', async () => {
    const refused = await note('marit', 'Prefers oat milk', { id: 'p1', property: 'XQZ' });
    expect(refused).toMatchObject({ status: 404, body: { error: { code: 'NOTE_UNPLACED' } } });
    expect(refused.body.error!.message).toMatch(/no property with the code XQZ.*kept/);
    expect(await believed('marit')).not.toContainEqual(expect.objectContaining({ item: 'oat milk' }));
    expect(await waiting('XQZ')).toMatchObject([{ text: 'Prefers oat milk' }]);
    expect(await note('marit', 'Prefers oat milk', { id: 'p1' })).toMatchObject({ status: 201 });
    expect(await believed('marit')).toContainEqual(expect.objectContaining({ item: 'oat milk' }));
  });

  test('of an unknown property by a desk of one hotel is kept at that hotel', async () => {
    const refused = await note('marit', 'Prefers rye bread', { id: 'p2', property: 'XQZ' }, desk);
    expect(refused.body.error).toMatchObject({ code: 'NOTE_UNPLACED' });
    expect(await waiting()).toContainEqual(expect.objectContaining({ id: 'rest.desk.p2' }));
  });

  test('on a stay of somebody else is kept and not put there', async () => {
    const refused = await note('marit', 'Wants a kettle in the room', { id: 's1', stayId: 'B-2' });
    expect(refused.body.error!.message).toMatch(/marit has no stay B-2.*kept/);
    expect(await believed('marit')).not.toContainEqual(expect.objectContaining({ item: expect.stringContaining('kettle') as string }));
  });

  test('from the future is taken, counts from now, and says so', async () => {
    const taken = await note('marit', 'Prefers a firm mattress', { at: '2090-01-01T08:00:00Z' });
    expect(taken.status).toBe(201);
    expect(taken.body.doubts).toMatchObject([
      { kind: 'from the future', message: expect.stringMatching(/2090-01-01.*not come yet/) as string },
    ]);
    expect(new Date(taken.body.changes![0]!.preference.trueFrom).getTime()).toBeLessThanOrEqual(Date.now());
  });

  test('with a companion nobody knows is held for that companion, and says so', async () => {
    const taken = await note('cora', 'Her nephew Basil never eats mushrooms');
    expect(taken.body.doubts).toMatchObject([{ kind: 'unknown companion', message: expect.stringContaining('nephew') as string }]);
    expect(await believed('cora')).toMatchObject([{ item: 'mushrooms', holder: 'nephew' }]);
    expect((await note('marit', 'Her son Tor loves waffles')).body.doubts).toEqual([]);
  });

  test('that conflicts with itself is kept, and asks', async () => {
    const taken = await note('luc', 'Always a foam pillow. Always a feather pillow.', { id: 'c1' });
    expect(taken.status).toBe(201);
    expect(taken.body.questions).toMatchObject([{ rule: 'two things at once' }]);
    expect((await believed('luc')).filter(({ item }) => item.includes('pillow')).length).toBeLessThanOrEqual(1);
  });

  test('that is empty or of 100 kB is refused with what to do; nothing half of it is kept', async () => {
    const before = await waiting();
    expect(await note('marit', '   ')).toMatchObject({ status: 400, body: { error: { code: 'BAD_REQUEST' } } });
    const long = await note('marit', 'likes tea '.repeat(10_000));
    expect(long).toMatchObject({
      status: 413,
      body: { error: { code: 'TEXT_TOO_LONG', help: expect.stringContaining('Split') as string } },
    });
    expect((await note('nobody', 'likes tea '.repeat(10_000))).status).toBe(413);
    expect(await waiting()).toEqual(before);
  });
});

describe('finding', () => {
  const find = (mention: string) => api('GET', `/guests?property=NAP&find=${encodeURIComponent(mention)}`);

  test('an unknown room, name or confirmation is told, with what to do', async () => {
    for (const [mention, reason] of [
      ['999', 'room empty'],
      ['Zzyzx', 'unknown name'],
      ['Q-4711', 'unknown confirmation'],
    ] as const) {
      const { status, body } = await find(mention);
      expect([status, body.guests, body.reason]).toEqual([200, [], reason]);
      expect(body.message).toContain(mention);
      expect(body.help).toMatch(/room|name/);
    }
  });

  test('two guests of one name are both told, and which to take', async () => {
    const { body } = await find('Delmas');
    expect(body.guests!.map(({ id }) => id).sort()).toEqual(['cora', 'luc']);
    expect(body).toMatchObject({ reason: 'several', message: expect.stringContaining('2 guests') as string });
  });
});

describe('a stay', () => {
  test('that ends before it starts is refused', async () => {
    const refused = await stay('B-9', { firstName: 'Ida', lastName: 'Nord' }, { arrival: day(3), departure: day(1) });
    expect(refused).toMatchObject({ status: 422, body: { error: { code: 'STAY_DATES' } } });
    expect((await api('GET', '/stays/B-9')).status).toBe(404);
  });

  test('two bookings of one new guest at the same moment make one guest', async () => {
    const guest = { firstName: 'Runa', lastName: 'Vik', loyaltyNumber: 'LV-1' };
    const [a, b] = (await Promise.all([stay('B-10', guest), stay('B-11', guest)])) as unknown as { body: { stay: { guestId: string } } }[];
    expect(a!.body.stay.guestId).toBe(b!.body.stay.guestId);
  });
});

describe('in the chat', () => {
  test('an unknown room is asked about and the words are kept; two guests of one name can be chosen between', async () => {
    const rosa = await openTalk(pad.url, tokens.sign({ kind: 'associate', associateId: 'rosa' }, 1));
    expect((await rosa.say('998: wants two bathrobes')).join('\n')).toMatch(/998/);
    expect(await waiting()).toContainEqual(expect.objectContaining({ text: '998: wants two bathrobes' }));
    const asked = (await rosa.say('Delmas: allergic to kiwi')).join('\n');
    expect(asked).toMatch(/Delmas/);
    expect(await waiting()).toContainEqual(expect.objectContaining({ text: 'Delmas: allergic to kiwi' }));
  });

  test('a message of 100 kB is answered in a sentence with what to do', async () => {
    const rosa = await openTalk(pad.url, tokens.sign({ kind: 'associate', associateId: 'rosa' }, 1));
    expect((await rosa.say('likes tea '.repeat(10_000))).join('\n')).toMatch(
      /longer than.*parts of at most 8,000.*nothing of it was saved/,
    );
    expect((await rosa.say('who arrives today')).join('\n')).toMatch(/Fossheim/);
  });

  test('a body that is no activity is told what one is', async () => {
    const headers = { 'content-type': 'application/json' };
    for (const body of ['{"hello": 1}', '[]', '{not json', '"text"']) {
      const answer = await fetch(`${pad.url}/api/messages`, { method: 'POST', headers, body });
      const { error } = (await answer.json()) as Required<Told['body']>;
      expect([answer.status, error.help.length > 0]).toEqual([400, true]);
    }
  });
});

describe('a CSV', () => {
  const HEADER = 'confirmation,property,arrival,departure,first_name,last_name,room';
  const row = (confirmation: string, last: string, departure = day(5)) => `${confirmation},NAP,${day(1)},${departure},Åse,${last},`;

  /** `npm run import` as its own process. */
  const load = (name: string, content: string | Buffer) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      const file = join(directory, name);
      writeFileSync(file, content);
      const args = ['--require', require.resolve('tsx/cjs'), join(ROOT, 'scripts/import.ts'), file, '--url', pad.url, '--token', office];
      execFile(process.execPath, args, { cwd: ROOT, env: { PATH: process.env.PATH } }, (fault, out, err) => {
        resolve({ code: fault ? Number(fault.code) : 0, out, err });
      });
    });

  test('keeps its good rows and reports each bad one with line and reason', async () => {
    const rows = [
      HEADER,
      row('F-1', 'Møller'),
      row('F-2', 'Krogh', day(0)),
      row('F-3', '').replace('Åse', ''),
      `${row('F-4', 'Dahl')},too,many`,
      row('F-5', 'Riis').replace('NAP', 'XQZ'),
      row('F-6', 'Lund'),
    ];
    const { code, out, err } = await load('rows.csv', rows.join('\r\n'));
    expect([code, out.trim()]).toEqual([1, '2 created, 0 changed, 0 unchanged, 4 bad']);
    expect(err).toMatch(/^line 3: .*ends on/m);
    expect(err).toMatch(/^line 4: .*first_name/m);
    expect(err).toMatch(/^line 5: .*(columns|length)/im);
    expect(err).toMatch(/^line 6: .*XQZ/m);
    for (const [id, status] of [
      ['F-1', 200],
      ['F-2', 404],
      ['F-4', 404],
      ['F-6', 200],
    ] as const) {
      expect((await api('GET', `/stays/${id}`)).status).toBe(status);
    }
  });

  test.each([
    ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
    ['UTF-16 with its mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without its mark', (text: string) => Buffer.from(text.replaceAll('Å', 'A'), 'utf16le')],
  ])('in %s is refused whole, before its first row', async (name, encode) => {
    const text = [HEADER, row('W-1', 'Anker').replace('Å', 'A'), row('W-2', 'Holm')].join('\n');
    const { code, err } = await load(`${name}.csv`, encode(text));
    expect(code).toBe(1);
    expect(err).toMatch(/BAD_CSV: .*not UTF-8[^]*Save the file as UTF-8/);
    expect((await api('GET', '/stays/W-1')).status).toBe(404);
  });

  test('that lacks a column, or is not there, is told so', async () => {
    expect((await load('short.csv', 'confirmation,property\nX,NAP')).err).toMatch(/BAD_CSV: The header lacks: arrival/);
    expect((await load('empty.csv', '')).err).toMatch(/BAD_CSV: .*is empty/);
  });
});

test('a missing setting is named, with where to read about it', async () => {
  const other = mkdtempSync(join(tmpdir(), 'pad-setting-'));
  const start = startPad({ DATA_DIR: other, HOST: '0.0.0.0', DEMO: 'off' });
  await expect(start).rejects.toThrow(/BAD_SETTING.*SIGNING_KEY.*\.env\.example/s);
  rmSync(other, { recursive: true, force: true });
}, 60_000);
