import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { makeBotSide, type BotSide } from './bot/assemble';
import type { Credentials } from './bot/cloud-adapter';
import type { Settings } from './config';
import { AppError } from './domain/errors';
import { makePad } from './domain/pad/make';
import type { Pad } from './domain/pad';
import type { Clock, Ids, Log, Messenger, Store } from './domain/ports';
import { readMoment } from './nlp/moment';
import { understand } from './nlp/understand';
import { isEmpty, seedDemo, SHOWN_STAYS } from './store/demo/seed';
import { startEmbeddedStore } from './store/embedded/start';
import { openStore } from './store/open-store';
import { makeLinkCodes, type LinkCodes } from './web/link-codes';
import { makeMetrics, type Metrics } from './web/metrics';
import { listen, makeServer } from './web/server';
import { signingKey } from './web/signing-key';
import { appendActivity } from './web/threads';
import { makeTokens, type Tokens } from './web/tokens';
import { openQueue, type OpenQueue } from './workers/queue';
import { makeHandlers } from './workers/handlers';
import { makeEmails } from './workers/mail/email';
import { makePms } from './workers/pms/pms';
import { makeWebhooks } from './workers/webhook';

export interface Running {
  /** What to tell the person who started it: where it listens and how to begin. */
  welcome: string[];
  /** Lets requests and jobs end, then closes queue and store. */
  stop(): Promise<void>;
}

const ids: Ids = { make: (prefix) => `${prefix}_${randomUUID()}` };

/** Builds everything from the settings and starts it; whatever was started is stopped again if a later part cannot start. */
export async function compose(settings: Settings, log: Log): Promise<Running> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    return { welcome: await start(settings, log, (one) => stops.push(one)), stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

type OnStop = (stop: () => Promise<void>) => void;

interface Parts {
  pad: Pad;
  store: Store;
  clock: MovableClock;
  log: Log;
  metrics: Metrics;
  codes: LinkCodes;
  tokens: Tokens;
}

async function start(settings: Settings, log: Log, onStop: OnStop): Promise<string[]> {
  const clock = movableClock();
  const store = await storeBy(settings, onStop);
  const queue = await queueBy(settings, log, onStop);
  const key = signingKey(settings);
  const metrics = makeMetrics();
  const pad = metrics.ofPad(makePad({ store, queue, understand, readMoment, clock, ids, log }));
  const parts = {
    pad,
    store,
    clock,
    log,
    metrics,
    codes: makeLinkCodes(key, clock, store.associates),
    tokens: makeTokens(key, () => clock.now()),
  };
  const bot = botBy(settings, parts);
  if (settings.DEMO && settings.PROCESS !== 'worker' && (await isEmpty(store))) await seed({ store, clock, log });
  if (settings.PROCESS !== 'bot') {
    const webhooks = makeWebhooks({ store, clock, timeoutMs: settings.WEBHOOK_TIMEOUT_MS });
    const emails = makeEmails({ store, smtpUrl: settings.SMTP_URL, from: settings.MAIL_FROM, ...printLinks(settings, parts.tokens) });
    const pms = makePms({ store, clock, timeoutMs: settings.WEBHOOK_TIMEOUT_MS, directory: settings.PMS_DIRECTORY });
    const messenger = metrics.ofMessenger(messengerOf(bot, webhooks, emails, pms));
    await queue.work(makeHandlers({ store, queue, messenger, clock, log }), {
      concurrency: { work: settings.WORKER_CONCURRENCY, delivery: settings.WORKER_CONCURRENCY * 4 },
      sweepEveryMs: settings.SWEEP_SECONDS * 1_000,
    });
  }
  return settings.PROCESS === 'worker' ? ['Preference Pad worker runs.'] : serve(settings, parts, bot, queue, onStop);
}

async function storeBy(settings: Settings, onStop: OnStop): Promise<Store> {
  const uri = settings.MONGODB_URI ?? (await embedded(settings, onStop));
  const store = await openStore(uri, { journalDir: join(settings.DATA_DIR, 'audit') });
  onStop(() => store.close());
  return store;
}

async function embedded({ DATA_DIR }: Settings, onStop: OnStop): Promise<string> {
  const server = await startEmbeddedStore({ dataDir: join(DATA_DIR, 'store') });
  onStop(() => server.stop());
  return server.uri;
}

async function queueBy({ REDIS_URL, DATA_DIR }: Settings, log: Log, onStop: OnStop): Promise<OpenQueue> {
  const queue = await openQueue({ dataDir: join(DATA_DIR, 'queue'), log, ...(REDIS_URL === undefined ? {} : { redisUrl: REDIS_URL }) });
  onStop(() => queue.close());
  return queue;
}

function botBy(settings: Settings, { pad, store, clock, log, codes }: Parts): BotSide {
  return makeBotSide({
    pad,
    store,
    understand,
    readMoment,
    clock,
    ids,
    log,
    redeemCode: (code) => codes.redeem(code),
    credentials: credentialsOf(settings),
    deliver: async (conversationId, activity, guestId) => {
      await appendActivity({ ...store, clock }, conversationId, activity.id, activity, guestId);
    },
  });
}

function credentialsOf(settings: Settings): Credentials | null {
  const {
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_PASSWORD: password,
    MICROSOFT_APP_TYPE: type,
    MICROSOFT_APP_TENANT_ID: tenantId,
  } = settings;
  if (appId === undefined || password === undefined) return null;
  return { appId, password, type, ...(tenantId === undefined ? {} : { tenantId }) };
}

/** Told through the pad like real notes, but without a line of log and a job for each: the sweep finds what follows from them. */
async function seed({ store, clock, log }: Pick<Parts, 'store' | 'clock' | 'log'>): Promise<void> {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const queue = { enqueue: () => Promise.resolve() };
  const pad = makePad({ store, queue, understand, readMoment, clock, ids, log: silent });
  log.info(await seedDemo({ pad, store, clock }), 'demo chain made');
}

/** Long enough for a stay and the days before it. */
const PRINT_LINK_DAYS = 30;

/** Links in e-mails need an address at which the program is reached. */
function printLinks({ PUBLIC_URL }: Settings, tokens: Tokens): Pick<Parameters<typeof makeEmails>[0], 'printLink'> {
  if (PUBLIC_URL === undefined) return {};
  return {
    printLink: (stayId, property, department) => {
      const token = tokens.sign({ kind: 'print', stayId, property, ...(department && { department }) }, PRINT_LINK_DAYS);
      return `${PUBLIC_URL.replace(/\/$/, '')}/print/${encodeURIComponent(stayId)}#token=${token}`;
    },
  };
}

/** Conversations are reached by the bot, webhooks by HTTP, mailboxes by SMTP. */
function messengerOf({ conversationMessages }: BotSide, webhooks: Messenger, emails: Messenger, pms: Messenger): Messenger {
  const conversations: Messenger = {
    sendBriefing: (to, ...message) => conversationMessages.sendBriefing(to.id, ...message, to.department),
    sendAlert: (to, ...message) => conversationMessages.sendAlert(to.id, ...message),
    sendReview: () => Promise.reject(new AppError('FORBIDDEN', 'Questions to a guest go to the guest only.')),
  };
  const guests: Messenger = {
    sendBriefing: () => Promise.reject(new AppError('FORBIDDEN', 'Briefings are not for guests.')),
    sendAlert: (to, ...message) => conversationMessages.sendWord(to.id, ...message),
    sendReview: (to, ...message) => conversationMessages.sendReview(to.id, ...message),
  };
  const by = { conversation: conversations, guest: guests, webhook: webhooks, email: emails, pms };
  return {
    sendBriefing: (to, ...message) => by[to.kind].sendBriefing(to, ...message),
    sendAlert: (to, ...message) => by[to.kind].sendAlert(to, ...message),
    sendReview: (to, ...message) => by[to.kind].sendReview(to, ...message),
  };
}

async function serve(settings: Settings, parts: Parts, bot: BotSide, queue: OpenQueue, onStop: OnStop): Promise<string[]> {
  const { store, tokens, clock, log, metrics } = parts;
  const moveClock = (to: Date): Promise<void> => {
    clock.moveTo(to);
    // What has become due by the new time is looked for at once, and not at the next beat of the sweep.
    return queue.enqueue('sweep', {});
  };
  const withDemo = settings.loopback && (settings.DEMO || settings.DEMO_CLOCK);
  const server = makeServer({
    ...parts,
    ids,
    receive: metrics.ofTurns('web chat', (activity) => bot.receive(activity)),
    bot: metrics.ofTurns('bot framework', ({ body, headers }, res) =>
      bot.messages({ body: body as Record<string, unknown>, headers, method: 'POST' }, res),
    ),
    gauges: () => queue.counts(),
    chainName: settings.CHAIN_NAME,
    demo: withDemo ? { store, tokens, shown: SHOWN_STAYS, moveClock: settings.DEMO_CLOCK ? moveClock : null } : null,
  });
  const port = await listen(server, settings.HOST, settings.PORT);
  onStop(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  );
  log.info({ port, store: settings.MONGODB_URI ? 'mongodb' : 'embedded', queue: settings.REDIS_URL ? 'redis' : 'embedded' }, 'listening');
  return welcome(settings, port);
}

function welcome(settings: Settings, port: number): string[] {
  const url = settings.PUBLIC_URL ?? `http://${settings.HOST}:${String(port)}`;
  const start = settings.DEMO ? 'Open it: the first page offers a demo chain’s guests and associates.' : 'Sign-in links: npm run token.';
  return [`Preference Pad listens at ${url}`, start];
}

interface MovableClock extends Clock {
  moveTo(at: Date): void;
}

/** The time of the machine, until a demonstration moves it; from then on it runs on from there. */
function movableClock(): MovableClock {
  let aheadMs = 0;
  return {
    now: () => new Date(Date.now() + aheadMs),
    moveTo: (at) => {
      aheadMs = at.getTime() - Date.now();
    },
  };
}
