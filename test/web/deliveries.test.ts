import { createServer, plugins, type Server } from 'restify';
import { makePad } from '../../domain/pad/make';
import type { Letter } from '../../domain/pad';
import type { Role } from '../../domain/words';
import { readMoment } from '../../nlp/moment';
import { understand } from '../../nlp/understand';
import { answering } from '../../web/answer';
import { deliveryRoutes } from '../../web/api/deliveries';
import { listen } from '../../web/server';
import { makeTokens } from '../../web/tokens';
import { makeViewers } from '../../web/viewers';
import { makeWebhooks } from '../../workers/webhook';
import { countingIds, silentLog } from '../support/ids';
import { aDelivery, aReview } from '../support/samples';
import { complained, ingrid, naples, stayInNaples } from '../workers/support/people';
import { receiver, type Receiver } from '../workers/support/receiver';
import { makeWorld, type World } from '../workers/support/world';

const START = Date.parse('2026-06-07T08:00:00Z');
const HOUR = 3_600_000;

let world: World;
let pms: Receiver;
let refusing: boolean;
let server: Server;

/** A whole property whose one webhook, a real HTTP server, refuses everything until the test says otherwise. */
beforeEach(async () => {
  refusing = true;
  pms = await receiver((response) => {
    response.statusCode = refusing ? 503 : 204;
    response.end();
  });
  world = makeWorld(new Date(START).toISOString(), (ports) => makeWebhooks({ ...ports, timeoutMs: 2_000 }));
  await world.store.properties.put(naples({ webhooks: [{ id: 'pms', url: pms.url, secret: 's3cret' }] }));
  await world.store.guests.insert(ingrid(undefined, [complained('n_9')]));
  await world.store.stays.insert(stayInNaples({ room: '208', nextBriefingAt: new Date(START) }));
  const { store, queue, clock, log } = world.parts;
  const ids = countingIds();
  const pad = makePad({ store, queue, understand, readMoment, clock, ids, log });
  server = createServer();
  server.use(plugins.queryParser({ mapParams: false }));
  const viewers = makeViewers(tokens, store.associates);
  deliveryRoutes(server, { pad, store, clock, ids, viewers, answer: answering(silentLog) });
  await listen(server, '127.0.0.1', 0);
});

afterEach(async () => {
  server.close();
  await pms.close();
});

const tokens = makeTokens('k'.repeat(40), () => new Date(START));

interface Answer {
  status: number;
  body: { deliveries: Letter[]; outcome?: string; delivery?: Letter; error?: { code: string } };
}

const call = async (method: string, path: string, role: Role = 'front desk', properties = ['NAP']): Promise<Answer> => {
  const token = tokens.sign({ kind: 'service', name: 'Gennaro', role, properties }, 1);
  const url = `http://127.0.0.1:${server.address().port}/api/v1${path}`;
  const answer = await fetch(url, { method, headers: { authorization: `Bearer ${token}` } });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
};

const dead = async (): Promise<Letter[]> => (await call('GET', '/properties/nap/deliveries?state=dead')).body.deliveries;
const post = (key: string, verb: string, ...who: [Role?, string[]?]) =>
  call('POST', `/deliveries/${encodeURIComponent(key)}/${verb}`, ...who);

const BOTH = ['alert~n_9~pms', 'S1~d3~pms'];
const deadKeys = async (): Promise<string[]> => (await dead()).map(({ idempotencyKey }) => idempotencyKey);

/** Sweeps, nine hours apart, until every attempt was made in vain; a circuit that rests lets one through each time. */
const untilDead = async (): Promise<void> => {
  for (let round = 0, keys: string[] = []; !BOTH.every((key) => keys.includes(key)); round++) {
    if (round > 60) throw new Error('the deliveries do not die');
    world.setClock(new Date(START + round * 9 * HOUR).toISOString());
    await world.sweep();
    keys = await deadKeys();
  }
};

test('what a destination refuses is listed with why, first as retried and then as dead', async () => {
  await world.sweep();
  const { deliveries } = (await call('GET', '/properties/NAP/deliveries')).body;
  expect(deliveries).toMatchObject([
    { idempotencyKey: 'alert~n_9~pms', trouble: 'retried', about: { kind: 'alert', room: '208' } },
    { idempotencyKey: 'S1~d3~pms', trouble: 'retried', attempts: 1, lastError: 'answered 503', about: { kind: 'briefing', stayId: 'S1' } },
  ]);
  expect(await dead()).toEqual([]);
  await untilDead();
  expect(await deadKeys()).toEqual(expect.arrayContaining(BOTH));
});

test('one that is resent arrives under its old key, once, and is listed no longer', async () => {
  await untilDead();
  refusing = false;
  const before = pms.received.length;
  const { status, body } = await post('S1~d3~pms', 'resend');
  expect([status, body.outcome, body.delivery?.trouble]).toEqual([200, 'resent', 'dead']);
  // The circuit of the destination may still rest; nobody resends within the same second it gave up.
  world.setClock(new Date(START + 1_000 * HOUR).toISOString());
  await world.drain();
  await world.sweep();
  const keys = pms.received.slice(before).map(({ headers }) => headers['idempotency-key']);
  expect(keys.filter((key) => key === 'S1~d3~pms')).toHaveLength(1);
  expect(await deadKeys()).not.toContain('S1~d3~pms');
  expect((await post('S1~d3~pms', 'resend')).body.error?.code).toBe('UNKNOWN_DELIVERY');
});

test('one that is resent in vain has all its attempts again', async () => {
  await untilDead();
  const before = pms.received.length;
  await post('alert~n_9~pms', 'resend');
  world.setClock(new Date(START + 1_000 * HOUR).toISOString());
  await world.drain();
  const again = (await call('GET', '/properties/NAP/deliveries?state=retried')).body.deliveries;
  expect(again).toMatchObject([{ idempotencyKey: 'alert~n_9~pms', attempts: 1 }]);
  expect(pms.received.length).toBe(before + 1);
});

test('one that is dropped is never sent again, and the log tells who dropped it', async () => {
  await untilDead();
  refusing = false;
  const before = pms.received.length;
  expect((await post('alert~n_9~pms', 'drop', 'manager')).body).toMatchObject({ outcome: 'dropped' });
  world.setClock(new Date(START + 1_000 * HOUR).toISOString());
  await world.sweep();
  expect(pms.received.slice(before).filter(({ headers }) => headers['idempotency-key'] === 'alert~n_9~pms')).toEqual([]);
  const { deliveries } = (await world.store.alerts.get('alert~n_9'))!;
  expect(deliveries.find(({ idempotencyKey }) => idempotencyKey === 'alert~n_9~pms')).toMatchObject({
    state: 'dropped',
    lastError: 'answered 503',
  });
  expect(world.log.lines).toContainEqual({
    level: 'info',
    fields: { idempotencyKey: 'alert~n_9~pms', by: 'Gennaro' },
    message: 'delivery dropped by a person',
  });
});

test('a question after a stay that never reached its guest is seen, sent again and dropped like any other', async () => {
  const key = 'review~S1~c_ingrid';
  const delivery = aDelivery(key, { destination: { kind: 'guest', id: 'c_ingrid' }, state: 'dead', attempts: 10, lastError: 'gone' });
  await world.store.reviews.insert(aReview('S1', { guestId: 'g_ingrid', state: 'asked', deliveries: [delivery] }));
  const about = { kind: 'review', id: 'review~S1', stayId: 'S1', property: 'NAP', guestName: 'Mrs Ingrid Solheim' };
  expect((await dead()).map(({ about }) => about)).toEqual([about]);
  expect((await post(key, 'resend')).body).toMatchObject({ outcome: 'resent', delivery: { lastError: 'gone' } });
  expect(await world.store.reviews.dueForDelivery(new Date(START), 9)).toEqual(['review~S1']);
  await world.drain();
  expect((await call('GET', '/properties/NAP/deliveries?state=retried')).body.deliveries).toMatchObject([
    { idempotencyKey: key, attempts: 1 },
  ]);
  expect((await post(key, 'drop')).body).toMatchObject({ outcome: 'dropped' });
  expect((await call('GET', '/properties/NAP/deliveries')).body.deliveries).toEqual([]);
  expect(await world.store.reviews.dueForDelivery(new Date(START + 1_000 * HOUR), 9)).toEqual([]);
});

test('only front desk and manager of that property may look and act', async () => {
  await untilDead();
  const asked: [string, string, Role, string[]][] = [
    ['GET', '/properties/NAP/deliveries', 'associate', ['NAP']],
    ['GET', '/properties/NAP/deliveries', 'manager', ['CUN']],
    ['POST', '/deliveries/S1~d3~pms/drop', 'integration', ['*']],
    ['POST', '/deliveries/S1~d3~pms/drop', 'front desk', ['CUN']],
  ];
  for (const each of asked) expect((await call(...each)).status).toBe(403);
  expect((await call('GET', '/properties/NAP/deliveries?state=lost')).status).toBe(400);
  expect((await post('S9~d3~pms', 'drop')).status).toBe(404);
  expect(await deadKeys()).toContain('S1~d3~pms');
});
