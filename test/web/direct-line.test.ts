import { createServer, plugins, type Server } from 'restify';
import type { Store } from '../../domain/ports';
import { answering } from '../../web/answer';
import { directLine } from '../../web/direct-line';
import { listen } from '../../web/server';
import { appendActivity, type ChatActivity } from '../../web/threads';
import { makeTokens, type Tokens } from '../../web/tokens';
import { countingIds, handClock, silentLog } from '../support/ids';
import { createMemoryStore } from '../support/memory-store';

const clock = handClock('2026-05-04T10:00:00Z');
let server: Server;
let store: Store;
let tokens: Tokens;
let received: ChatActivity[];
let base: string;

beforeEach(async () => {
  store = createMemoryStore();
  tokens = makeTokens('k'.repeat(40), () => clock.now());
  received = [];
  server = createServer();
  server.use(plugins.queryParser({ mapParams: false }));
  server.use(plugins.bodyParser({ mapParams: false }));
  const receive = async (activity: ChatActivity): Promise<void> => {
    received.push(activity);
    const { id } = activity.conversation as { id: string };
    const answer = { type: 'message', text: `heard ${String(activity.text)}` };
    await appendActivity({ ...store, clock }, id, `answer to ${String(activity.id)}`, answer);
  };
  directLine(server, { tokens, store, clock, ids: countingIds(), receive, answer: answering(silentLog) });
  await listen(server, '127.0.0.1', 0);
  base = `http://127.0.0.1:${server.address().port}/v3/directline`;
  await store.associates.put({
    id: 'ana',
    name: 'Ana',
    role: 'associate',
    department: 'concierge',
    properties: ['NAP'],
    dutyManager: false,
    accounts: [],
  });
});

afterEach(() => {
  server.close();
});

const call = async (method: string, path: string, token?: string, body?: unknown) => {
  const answer = await fetch(`${base}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, never> & { error?: { code: string } } };
};

const open = async (link?: string) =>
  (await call('POST', '/tokens/generate', link)).body as unknown as { conversationId: string; token: string };

describe('Direct Line', () => {
  test('a message reaches the bot as the token’s user, whoever the page claims to be', async () => {
    const chat = await open(tokens.sign({ kind: 'associate', associateId: 'ana' }, 1));
    await call('POST', `/conversations/${chat.conversationId}/activities`, chat.token, {
      type: 'message',
      text: 'hello',
      from: { id: 'boss' },
    });
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ text: 'hello', from: { id: 'ana' }, channelId: 'webchat' });
    expect(await store.conversations.get(chat.conversationId)).toMatchObject({
      who: { kind: 'associate', associateId: 'ana' },
      property: 'NAP',
    });
  });

  test('a page catches up from its watermark, its own words first and the answer after them', async () => {
    const chat = await open();
    const path = `/conversations/${chat.conversationId}/activities`;
    await call('POST', path, chat.token, { type: 'message', text: 'one' });
    const first = await call('GET', path, chat.token);
    expect(first.body).toMatchObject({ watermark: '2', activities: [{ text: 'one' }, { text: 'heard one' }] });
    await call('POST', path, chat.token, { type: 'message', text: 'two' });
    const second = await call('GET', `${path}?watermark=2`, chat.token);
    expect(second.body).toMatchObject({ watermark: '4', activities: [{ text: 'two' }, { text: 'heard two' }] });
  });

  test('a message that the page sends twice is one activity with one id', async () => {
    const chat = await open();
    const path = `/conversations/${chat.conversationId}/activities`;
    const sent = { type: 'message', text: 'late checkout', channelData: { clientActivityID: 'x7' } };
    const ids = [await call('POST', path, chat.token, sent), await call('POST', path, chat.token, sent)].map(({ body }) => body.id);
    expect(ids[0]).toBe(ids[1]);
    const { body } = await call('GET', path, chat.token);
    expect((body as unknown as { activities: { text: string }[] }).activities.filter(({ text }) => text === 'late checkout')).toHaveLength(
      1,
    );
  });

  test('a visitor without a link is nobody we know', async () => {
    const chat = await open();
    expect(await store.conversations.get(chat.conversationId)).toMatchObject({ who: { kind: 'unknown' } });
  });

  test.each([
    ['no token', () => undefined, 401, 'UNAUTHENTICATED'],
    ['a guest’s link', () => tokens.sign({ kind: 'guest', guestId: 'g' }, 1), 401, 'UNAUTHENTICATED'],
    [
      'a token of another key',
      () => makeTokens('z'.repeat(40), () => clock.now()).sign({ kind: 'chat', conversationId: 'c', userId: 'u' }, 1),
      401,
      'UNAUTHENTICATED',
    ],
    ['another conversation’s token', () => tokens.sign({ kind: 'chat', conversationId: 'other', userId: 'u' }, 1), 403, 'FORBIDDEN'],
  ])('with %s nothing is read', async (_name, token, status, code) => {
    const chat = await open();
    const answer = await call('GET', `/conversations/${chat.conversationId}/activities`, token());
    expect([answer.status, answer.body.error?.code]).toEqual([status, code]);
  });

  test('a link to somebody who is not there (any more) opens nothing', async () => {
    const answer = await call('POST', '/tokens/generate', tokens.sign({ kind: 'guest', guestId: 'gone' }, 1));
    expect([answer.status, answer.body.error?.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('a token runs out', async () => {
    const chat = await open();
    clock.moveTo('2026-05-06T10:00:00Z');
    const answer = await call('GET', `/conversations/${chat.conversationId}/activities`, chat.token);
    clock.moveTo('2026-05-04T10:00:00Z');
    expect(answer.status).toBe(401);
  });

  test.each([{}, { type: '' }, { type: 'message', text: 7 }, [], 'words'])('a body that is no activity (%j) is refused', async (sent) => {
    const chat = await open();
    const answer = await call('POST', `/conversations/${chat.conversationId}/activities`, chat.token, sent);
    expect([answer.status, answer.body.error?.code]).toEqual([400, 'NOT_AN_ACTIVITY']);
    expect(received).toHaveLength(0);
  });
});
