import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { AppError } from '../../domain/errors';
import type { Store } from '../../domain/ports';
import { openStore } from '../../store/open-store';
import { aGuest, aNote } from '../support/samples';
import { serveEmbedded, type Server as Provider } from './places';

/** A way to the server that can be cut and mended. */
class Way {
  private server: Server | null = null;
  private readonly sockets = new Set<Socket>();
  port = 0;

  constructor(private readonly target: number) {}

  async mend(): Promise<void> {
    const server = createServer((socket) => {
      const onward = connect(this.target, '127.0.0.1');
      for (const [from, to] of [
        [socket, onward],
        [onward, socket],
      ] as const) {
        this.sockets.add(from);
        from.on('error', () => to.destroy()).pipe(to);
      }
    });
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  async cut(): Promise<void> {
    const server = this.server;
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
    this.server = null;
    if (server) await new Promise((resolve) => server.close(resolve));
  }
}

const unavailable = { name: 'AppError', code: 'STORE_UNAVAILABLE' };

it('says that no server answers, with the cause', async () => {
  const fault: unknown = await openStore('mongodb://127.0.0.1:1', { awayAfterMs: 200 }).catch((cause: unknown) => cause);
  expect(fault).toMatchObject({ ...unavailable, cause: expect.any(Error) });
});

it.each(['nonsense', 'http://127.0.0.1:1', 'mongodb://'])('says that %s is no address', async (uri) => {
  await expect(openStore(uri)).rejects.toMatchObject({ name: 'AppError', code: 'BAD_SETTING' });
});

describe('with a server that goes away', () => {
  let embedded: Provider;
  let way: Way;
  let store: Store & { close(): Promise<void> };

  beforeAll(async () => {
    embedded = await serveEmbedded({ tcp: true });
    way = new Way(Number(new URL(embedded.uri).port));
    await way.mend();
    store = await openStore(`mongodb://127.0.0.1:${way.port}/?directConnection=true`, { awayAfterMs: 1_500 });
  });

  afterAll(async () => {
    await store.close();
    await way.cut();
    await embedded.stop();
  });

  it('fails each call with STORE_UNAVAILABLE, and goes on once the server is back', async () => {
    await store.guests.insert(aGuest('g_1'));
    await way.cut();
    const calls: (() => Promise<unknown>)[] = [
      () => store.ping(),
      () => store.guests.get('g_1'),
      () => store.guests.find({ name: 'Solheim' }),
      () => store.guests.insert(aGuest('g_2')),
      () => store.guests.replace(aGuest('g_1', { version: 1 })),
      () => store.guests.settle('g_1', []),
      () => store.guests.insertMany([aGuest('g_3')]),
      () => store.guests.count(),
      () => store.notes.ofGuest('g_1')[Symbol.asyncIterator]().next(),
      () => store.stays.arriving('NAP', '2031-03-01', '2031-03-09'),
      () => store.erase('g_1'),
      () => store.compact(),
    ];
    const answers = await Promise.allSettled(calls.map((call) => call()));
    for (const answer of answers) expect(answer).toMatchObject({ status: 'rejected', reason: unavailable });
    await way.mend();
    expect(await store.guests.get('g_1')).toMatchObject({ version: 1 });
    expect(await store.guests.get('g_2')).toBeNull();
    expect(await store.guests.replace(aGuest('g_1', { version: 1 }))).toBe('saved');
  });

  it('refuses what the schema does not hold as our own mistake, before the server sees it', async () => {
    const wrong = aGuest('g_9', { inbox: [aNote('n_1', { speaker: 'nobody' as never })] });
    const fault: unknown = await store.guests.insert(wrong).catch((cause: unknown) => cause);
    expect(fault).not.toBeInstanceOf(AppError);
    expect(fault).toEqual(new TypeError('guests.inbox.0.speaker is not in its list of words'));
    expect(await store.guests.get('g_9')).toBeNull();
  });
});
