import { createServer, plugins, type Server } from 'restify';
import { makePad } from '../../domain/pad/make';
import { EMPTY_PROFILE } from '../../domain/profile';
import type { Store } from '../../domain/ports';
import type { Role } from '../../domain/words';
import { readMoment } from '../../nlp/moment';
import { understand } from '../../nlp/understand';
import { answering } from '../../web/answer';
import { identityRoutes } from '../../web/api/identity';
import { noteRoutes } from '../../web/api/notes';
import { rememberingRoutes } from '../../web/api/remembering';
import { listen } from '../../web/server';
import { makeTokens } from '../../web/tokens';
import { makeViewers } from '../../web/viewers';
import { countingIds, handClock, silentLog } from '../support/ids';
import { createMemoryStore } from '../support/memory-store';
import { aGuest, aProperty, aStay } from '../support/samples';

/** One person under two records at one hotel, and somebody else's guest at another. */
const NOW = '2031-03-05T12:00:00Z';
const tokens = makeTokens('k'.repeat(40), () => new Date(NOW));
let store: Store;
let server: Server;

beforeEach(async () => {
  store = createMemoryStore();
  const clock = handClock(NOW);
  const ids = countingIds();
  const queue = { enqueue: () => Promise.resolve() };
  const pad = makePad({ store, queue, understand, readMoment, clock, ids, log: silentLog });
  for (const code of ['NAP', 'CUN']) await store.properties.put(aProperty(code));
  const blank = { profile: EMPTY_PROFILE, inbox: [], outbox: [], companions: [] };
  const phone = [{ kind: 'phone', value: '+47 912 34 567' } as const];
  await store.guests.insert(
    aGuest('liv', { ...blank, firstName: 'Liv', lastName: 'Aasen', contacts: phone, companions: [{ relation: 'daughter', name: 'Ada' }] }),
  );
  await store.guests.insert(aGuest('liva', { ...blank, firstName: 'Liv', lastName: 'Aasén', contacts: phone }));
  await store.guests.insert(aGuest('olav', { ...blank, firstName: 'Olav', lastName: 'Aasen', title: 'Mr' }));
  await store.stays.insert(aStay('S-1', { guestId: 'liv', property: 'NAP' }));
  await store.stays.insert(aStay('S-2', { guestId: 'liva', property: 'NAP' }));
  await store.stays.insert(aStay('S-3', { guestId: 'olav', property: 'CUN' }));
  server = createServer();
  server.use(plugins.queryParser({ mapParams: false }));
  server.use(plugins.bodyParser({ mapParams: false }));
  const deps = { pad, store, clock, ids, viewers: makeViewers(tokens, store.associates), answer: answering(silentLog) };
  identityRoutes(server, deps);
  noteRoutes(server, deps);
  rememberingRoutes(server, deps);
  await listen(server, '127.0.0.1', 0);
  await note('liv', 'Always wants a foam pillow. Her daughter Ada is allergic to kiwi.');
  await note('liva', 'Prefers a high floor.');
});

afterEach(() => {
  server.close();
});

interface Body {
  error?: { code: string };
  duplicates?: { guestId: string; score: number; reasons: string[] }[];
  merge?: { id: string; state: string; keeperId: string; absorbedId: string };
  merges?: { id: string; state: string }[];
  preferences?: { item: string; level: string }[];
  guest?: { id: string; firstName: string; preferences: { item: string }[] };
}

const send = async (method: string, path: string, token: string | null, body?: unknown): Promise<{ status: number; body: Body }> => {
  const answer = await fetch(`http://127.0.0.1:${server.address().port}/api/v1/guests${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Body };
};
const as = (role: Role, ...properties: string[]): string =>
  tokens.sign({ kind: 'service', name: 'Ann', role, properties: properties.length > 0 ? properties : ['NAP'] }, 1);
const call = (method: string, path: string, body?: unknown, role: Role = 'manager') => send(method, path, as(role), body);
const note = (guest: string, text: string) => call('POST', `/${guest}/notes`, { text, speaker: 'staff', property: 'NAP' });
const items = async (guest: string) => (await call('GET', `/${guest}/preferences`)).body.preferences?.map(({ item }) => item).sort();

describe('suspected duplicates', () => {
  test('are listed with score and reasons, and the other Aasen is not among them', async () => {
    const { status, body } = await call('GET', '/liv/duplicates', undefined, 'front desk');
    expect(status).toBe(200);
    expect(body.duplicates).toMatchObject([
      { guestId: 'liva', reasons: expect.arrayContaining(['The same telephone number.']) as unknown },
    ]);
    expect(body.duplicates![0]!.score).toBeGreaterThanOrEqual(0.5);
  });

  test.each([
    ['no token', null, 401],
    ['the guest', tokens.sign({ kind: 'guest', guestId: 'liv' }, 1), 403],
    ['an associate', as('associate'), 403],
    ['the desk of another hotel', as('front desk', 'CUN'), 403],
  ])('are refused to %s', async (_, token, status) => {
    expect((await send('GET', '/liv/duplicates', token)).status).toBe(status);
  });
});

describe('two records made one', () => {
  test('and two again: what both said is one profile, listed, undone, and each has its own', async () => {
    const merged = await call('POST', '/liv/merge', { other: 'liva' });
    expect(merged).toMatchObject({ status: 200, body: { merge: { state: 'merged', keeperId: 'liv', absorbedId: 'liva' } } });
    expect(JSON.stringify(merged.body)).not.toContain('foam');
    expect(await items('liv')).toEqual(expect.arrayContaining(['foam pillow', 'high floor']));
    expect(await items('liva')).toEqual(await items('liv'));
    expect((await call('POST', '/liv/merge', { other: 'liva' })).body.merge).toEqual(merged.body.merge);
    const { id } = merged.body.merge!;
    expect((await call('GET', '/liv/merges')).body.merges).toMatchObject([{ id, state: 'merged' }]);
    expect(await call('POST', `/liv/merges/${id}/undo`)).toMatchObject({ status: 200, body: { merge: { state: 'undone' } } });
    expect(await items('liv')).not.toContain('high floor');
    expect(await items('liva')).toEqual(['high floor']);
    expect(await call('POST', `/liv/merges/${id}/undo`)).toMatchObject({ status: 200, body: { merge: { state: 'undone' } } });
  });

  test.each([
    ['with oneself', '/liv/merge', { other: 'liv' }, 400, 'BAD_REQUEST'],
    ['with nobody', '/liv/merge', { other: 'nobody' }, 404, 'UNKNOWN_GUEST'],
    ['without saying with whom', '/liv/merge', {}, 400, 'BAD_REQUEST'],
    ['with a guest of another hotel', '/liv/merge', { other: 'olav' }, 403, 'FORBIDDEN'],
    ['undone that never was', '/liv/merges/m_none/undo', undefined, 404, 'UNKNOWN_MERGE'],
  ])('%s is refused', async (_, path, body, status, code) => {
    expect(await call('POST', path, body)).toMatchObject({ status, body: { error: { code } } });
  });

  test('is for managers and privacy officers, and undone only through a guest it was of', async () => {
    expect((await call('POST', '/liv/merge', { other: 'liva' }, 'front desk')).status).toBe(403);
    const { id } = (await call('POST', '/liv/merge', { other: 'liva' }, 'privacy officer')).body.merge!;
    const chain = as('manager', '*');
    expect(await send('POST', `/olav/merges/${id}/undo`, chain)).toMatchObject({ status: 404, body: { error: { code: 'UNKNOWN_MERGE' } } });
    expect(await send('POST', '/olav/merge', chain, { other: 'liva' })).toMatchObject({
      status: 409,
      body: { error: { code: 'CONFLICT' } },
    });
    expect(await send('POST', `/liva/merges/${id}/undo`, chain)).toMatchObject({ status: 200, body: { merge: { state: 'undone' } } });
  });
});

describe('a companion', () => {
  const ada = { firstName: 'Ada', lastName: 'Aasen' };

  test('becomes a guest with what is held for her, once, under her relation or name', async () => {
    const made = await call('POST', '/liv/companions/daughter', ada, 'front desk');
    expect(made).toMatchObject({ status: 201, body: { guest: { firstName: 'Ada', preferences: [{ item: 'kiwi' }] } } });
    expect(JSON.stringify(made.body)).not.toContain('foam');
    expect((await call('POST', '/liv/companions/Ada', ada)).body.guest?.id).toBe(made.body.guest!.id);
    expect(await items('liv')).toContain('kiwi');
  });

  test.each([
    ['nobody knows', '/liv/companions/nephew', ada, 'manager', 404, 'UNKNOWN_COMPANION'],
    ['without a name', '/liv/companions/daughter', {}, 'manager', 400, 'BAD_REQUEST'],
    ['by an associate', '/liv/companions/daughter', ada, 'associate', 403, 'FORBIDDEN'],
    ['of a guest of another hotel', '/olav/companions/daughter', ada, 'manager', 403, 'FORBIDDEN'],
  ] as const)('%s is refused', async (_, path, body, role, status, code) => {
    expect(await call('POST', path, body, role)).toMatchObject({ status, body: { error: { code } } });
  });
});
