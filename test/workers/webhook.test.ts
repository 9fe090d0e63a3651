import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { makeHandlers } from '../../workers/handlers';
import { post } from '../../workers/post';
import { makeWebhooks } from '../../workers/webhook';
import { complained, ingrid, naples, stayInNaples } from './support/people';
import { receiver } from './support/receiver';
import type { Receiver } from './support/receiver';
import { until } from './support/until';
import { makeWorld } from './support/world';
import type { World } from './support/world';

const START = '2026-06-09T12:00:00.000Z';
const ANSWER_MS = 300;
/** Not chained: restify, loaded by another suite of the same Jest worker, replaces writeHead by one that answers nothing. */
const answers =
  (status: number, headers = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(status, headers);
    response.end('{"said":"secret words"}');
  };

const open: Receiver[] = [];
const opened = async (answer: Parameters<typeof receiver>[0]): Promise<Receiver> => {
  const made = await receiver(answer);
  open.push(made);
  return made;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

/** The world with the real webhook messenger, and a property that has these webhooks. */
const worldOf = async (urls: Record<string, string>): Promise<World> => {
  const world = makeWorld(START, (ports) => makeWebhooks({ ...ports, timeoutMs: ANSWER_MS }));
  const webhooks = Object.entries(urls).map(([id, url]) => ({ id, url, secret: `secret of ${id}` }));
  await world.store.properties.put(naples({ webhooks }));
  await world.store.guests.insert(ingrid(undefined, [complained('n_9')]));
  await world.store.stays.insert(stayInNaples({ nextBriefingAt: new Date('2026-06-07T07:00:00Z') }));
  return world;
};

test('sends the briefing signed, so that the receiver can tell who sent it, when, and which it is', async () => {
  const pms = await opened(answers(204));
  const world = await worldOf({ pms: pms.url });
  await makeHandlers(world.parts)['compose-briefing']({ stayId: 'S1' });
  await world.drain();
  const [{ headers, body } = { headers: {}, body: '' }] = pms.received;
  const signature = createHmac('sha256', 'secret of pms')
    .update(`${String(headers['pad-timestamp'])}.${body}`)
    .digest('hex');
  expect(timingSafeEqual(Buffer.from(`v1=${signature}`), Buffer.from(String(headers['pad-signature'])))).toBe(true);
  expect(headers).toMatchObject({ 'pad-timestamp': String(Date.parse(START) / 1_000), 'idempotency-key': 'S1~d1~pms' });
  const message = JSON.parse(body);
  expect(message).toMatchObject({
    type: 'briefing',
    idempotencyKey: 'S1~d1~pms',
    edition: { id: 'S1~d1', key: 'd1', added: ['S1~p_pillow'] },
    briefing: { stayId: 'S1', property: 'NAP', guestName: 'Mrs Ingrid Solheim', tasks: [{ item: 'foam pillow', state: 'open' }] },
  });
  expect(body).not.toMatch(/deliveries|secret of/);
});

test('sends a complaint with the same signature', async () => {
  const pms = await opened(answers(200));
  const world = await worldOf({ pms: pms.url });
  await makeHandlers(world.parts)['relay-outbox']({ guestId: 'g_ingrid' });
  await world.drain();
  const alert = pms.received.map(({ body }) => JSON.parse(body) as { type: string }).find(({ type }) => type === 'alert');
  expect(alert).toMatchObject({ idempotencyKey: 'alert~n_9~pms', alert: { severity: 'high', complaint: { category: 'climate' } } });
});

test('of destinations that hang, refuse, answer 500, redirect or answer too late, none delays the one that takes it', async () => {
  const good = await opened(answers(200));
  const late: NodeJS.Timeout[] = [];
  const broken: Record<string, Receiver> = {
    hangs: await opened(() => undefined),
    fails: await opened(answers(500)),
    redirects: await opened(answers(302, { location: good.url })),
    late: await opened((response, count) => {
      if (count > 1) answers(200)(response);
      else
        late.push(
          setTimeout(() => {
            answers(200)(response);
          }, ANSWER_MS * 2),
        );
    }),
    drips: await opened((response) => {
      response.writeHead(200);
      response.write('a');
    }),
  };
  const refused = await receiver(answers(200));
  await refused.close();
  const urls = { ...Object.fromEntries(Object.entries(broken).map(([id, { url }]) => [id, url])), refuses: refused.url, good: good.url };
  const world = await worldOf(urls);
  await makeHandlers(world.parts)['compose-briefing']({ stayId: 'S1' });
  const running = world.drain();
  const stateOf = async (id: string) => (await world.briefing()).editions[0]?.deliveries.find(({ destination }) => destination.id === id);
  await until(
    'the good one is written down as delivered',
    async () => (await world.store.briefings.get('S1~NAP'))?.editions[0]?.deliveries.some(({ state }) => state === 'delivered') ?? false,
  );
  expect(await stateOf('hangs')).toMatchObject({ state: 'due' });
  await running;
  expect(await stateOf('good')).toMatchObject({ state: 'delivered', attempts: 1 });
  expect(await stateOf('drips')).toMatchObject({ state: 'delivered', attempts: 1 });
  expect(await stateOf('hangs')).toMatchObject({ state: 'due', lastError: `no answer within ${ANSWER_MS} ms` });
  expect(await stateOf('late')).toMatchObject({ state: 'due', lastError: `no answer within ${ANSWER_MS} ms` });
  expect(await stateOf('fails')).toMatchObject({ state: 'due', lastError: 'answered 500' });
  expect(await stateOf('redirects')).toMatchObject({ state: 'due', lastError: 'answered 302; redirects are not followed' });
  expect(await stateOf('refuses')).toMatchObject({ state: 'due', lastError: 'no connection: ECONNREFUSED' });
  expect(good.received).toHaveLength(1);
  world.setClock('2026-06-09T12:00:10.500Z');
  await world.sweep();
  expect(await stateOf('late')).toMatchObject({ state: 'delivered', attempts: 2 });
  expect(broken.late?.received.map(({ headers }) => headers['idempotency-key'])).toEqual(['S1~d1~late', 'S1~d1~late', 'alert~n_9~late']);
  expect(good.received.map(({ headers }) => headers['idempotency-key'])).toEqual(['S1~d1~good', 'alert~n_9~good']);
  late.forEach(clearTimeout);
});

test('a webhook that the property has no longer is said so', async () => {
  const world = await worldOf({ gone: 'http://127.0.0.1:1/' });
  await makeHandlers(world.parts)['compose-briefing']({ stayId: 'S1' });
  await world.store.properties.put(naples({ webhooks: [] }));
  await world.drain();
  expect((await world.briefing()).editions[0]?.deliveries).toMatchObject([
    { lastError: 'The property NAP has no webhook gone (any more).' },
  ]);
});

describe('where a briefing may go', () => {
  test.each([
    ['file:///etc/passwd', 'only http and https'],
    ['gopher://127.0.0.1/', 'only http and https'],
    ['http://user:word@127.0.0.1/', 'password'],
    ['http://169.254.169.254/latest/meta-data', 'link-local'],
    ['http://[fe80::1]/', 'link-local'],
    ['http://[::ffff:169.254.169.254]/', 'link-local'],
    ['http://2852039166/', 'link-local'],
  ])('%s is refused', async (url, why) => {
    await expect(post(new URL(url), '{}', {}, ANSWER_MS)).rejects.toThrow(why);
  });

  test('a name is judged by the address it leads to, at the moment of connecting', async () => {
    const pms = await opened(answers(200));
    const byName = new URL(pms.url.replace('127.0.0.1', 'localhost'));
    await post(byName, '{}', {}, 5_000);
    expect(pms.received).toHaveLength(1);
  });
});
