import { createServer as createRestify, plugins, type Request, type Response, type Server } from 'restify';
import type { Activity } from 'botbuilder';
import { makeBotSide, type BotSide } from '../../bot/assemble';
import { aBriefing } from '../support/samples';
import { House, said, seenIn } from './support/house';

/** Bot Framework as it comes over HTTP: botbuilder's CloudAdapter on restify, and a channel's connector that takes the answers. */
describe('Bot Framework over HTTP', () => {
  let house: House;
  let side: BotSide;
  let server: Server;
  let connector: Server;
  let taken: Partial<Activity>[];
  let refuse: boolean;

  beforeEach(async () => {
    house = await House.open();
    taken = [];
    refuse = false;
    connector = await listening(createRestify(), (one) => {
      one.post('/v3/conversations/:id/activities', take);
      one.post('/v3/conversations/:id/activities/:activity', take);
    });
    side = makeBotSide({ ...house.deps, credentials: null, deliver: () => undefined });
    server = await listening(createRestify(), (one) => {
      one.post('/api/messages', async (req: Request, res: Response) => side.messages(req, res));
    });
  });

  afterEach(async () => {
    await Promise.all([closed(server), closed(connector)]);
  });

  const take = (req: Request, res: Response, next: () => void) => {
    if (refuse) res.send(403);
    else {
      taken.push(req.body as Partial<Activity>);
      res.send(200, { id: String(taken.length) });
    }
    next();
  };

  const post = (text: string, over: Record<string, unknown> = {}) =>
    fetch(`${urlOf(server)}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ type: 'message', id: `act-${text}`, text, channelId: 'emulator', serviceUrl: urlOf(connector) },
        conversation: { id: 'conv-1' },
        from: { id: 'user-1', name: 'User' },
        recipient: { id: 'bot-1', name: 'Bot' },
        ...over,
      }),
    });

  test('a message is answered through the channel’s connector', async () => {
    expect((await post('NAP-20931 Solheim')).status).toBe(200);
    expect((await post('a quiet room please')).status).toBe(200);
    const words = said(taken.map(seenIn));
    expect(words).toContain('Now I know you');
    expect(words).toContain('I’ve noted a quiet room');
    expect(taken[1]).toMatchObject({
      type: 'message',
      conversation: { id: 'conv-1' },
      recipient: { id: 'user-1' },
      replyToId: 'act-a quiet room please',
    });
  });

  test('the conversation is kept with its reference, and a briefing continues it', async () => {
    house.codes.set('CODE-1', { kind: 'associate', associateId: 'a_1' });
    await post('link CODE-1');
    await post('subscribe');
    const [conversation] = await house.store.conversations.subscribed('NAP');
    expect(conversation!.id).toBe('emulator|conv-1');
    const before = taken.length;
    await side.conversationMessages.sendBriefing(conversation!.id, aBriefing('NAP-20931'), 'NAP-20931~d3', 'key-1');
    await side.conversationMessages.sendBriefing(conversation!.id, aBriefing('NAP-20931'), 'NAP-20931~d3', 'key-1');
    expect(taken).toHaveLength(before + 1);
    expect(said([seenIn(taken.at(-1)!)])).toContain('Buckwheat pillow on the bed');
  });

  test('a channel that does not take a briefing makes the delivery fail, and the next try succeeds', async () => {
    house.codes.set('CODE-1', { kind: 'associate', associateId: 'a_1' });
    await post('link CODE-1');
    await post('subscribe');
    refuse = true;
    const send = () => side.conversationMessages.sendBriefing('emulator|conv-1', aBriefing('NAP-20931'), 'NAP-20931~d3', 'key-1');
    await expect(send()).rejects.toThrow();
    refuse = false;
    await send();
    expect(said([seenIn(taken.at(-1)!)])).toContain('Buckwheat pillow on the bed');
  });
});

async function listening(server: Server, routes: (server: Server) => void): Promise<Server> {
  server.use(plugins.bodyParser({ mapParams: false }));
  routes(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve();
    });
  });
  return server;
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });

const urlOf = (server: Server): string => `http://127.0.0.1:${server.address().port}`;
