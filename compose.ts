import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Server } from 'restify';
import { makeBotSide, type BotSide } from './bot/assemble';
import { conversationMessengers } from './bot/messengers';
import type { Credentials } from './bot/cloud-adapter';
import type { Settings } from './config';
import { makePad } from './domain/pad/make';
import type { Pad } from './domain/pad';
import type { Ids, Log, Store } from './domain/ports';
import { readMoment } from './nlp/moment';
import { understand } from './nlp/understand';
import { isUnfinished, seedDemo, SHOWN_STAYS } from './store/demo/seed';
import { startEmbeddedStore } from './store/embedded/start';
import { openStore } from './store/open-store';
import { makeLinkCodes, type LinkCodes } from './web/link-codes';
import { linksAt } from './web/links';
import { makeMetrics, type Metrics } from './web/metrics';
import { movableClock, type MovableClock } from './web/movable-clock';
import { listen, makeServer, makeWatch } from './web/server';
import { signingKey } from './web/signing-key';
import { appendActivity } from './web/threads';
import { makeTokens, type Tokens } from './web/tokens';
import { byDestination } from './workers/by-destination';
import { openQueue, type OpenQueue } from './workers/queue';
import { makeHandlers } from './workers/handlers';
import { makeEmails } from './workers/mail/email';
import { makeGuestMails } from './workers/mail/guest-mail';
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
  state: { seeding: boolean };
}

async function start(settings: Settings, log: Log, onStop: OnStop): Promise<string[]> {
  const clock = movableClock();
  const store = await storeBy(settings, onStop);
  const queue = await queueBy(settings, log, onStop);
  const key = signingKey(settings);
  const metrics = makeMetrics();
  const pad = metrics.ofPad(makePad({ store, queue, understand, readMoment, clock, ids, log, guestMail: writesToGuests(settings) }));
  const parts = {
    pad,
    store,
    clock,
    log,
    metrics,
    codes: makeLinkCodes(key, clock, store.associates),
    tokens: makeTokens(key, () => clock.now()),
    state: { seeding: false },
  };
  const bot = botBy(settings, parts);
  const welcome =
    settings.PROCESS === 'worker' ? await watched(settings, parts, queue, onStop) : await serve(settings, parts, bot, queue, onStop);
  if (settings.PROCESS !== 'bot') await work(settings, parts, bot, queue);
  if (settings.DEMO && settings.PROCESS !== 'worker' && (await isUnfinished(store))) seed(parts, onStop);
  return welcome;
}

async function work(settings: Settings, { store, clock, log, metrics, tokens }: Parts, bot: BotSide, queue: OpenQueue): Promise<void> {
  const webhook = makeWebhooks({ store, clock, timeoutMs: settings.WEBHOOK_TIMEOUT_MS });
  const { printLink, answerLink } = linksAt(settings.PUBLIC_URL, tokens);
  const office = { store, smtpUrl: settings.SMTP_URL, from: settings.MAIL_FROM };
  const email = makeEmails({ ...office, ...(printLink && { printLink }) });
  const guestMails = makeGuestMails({ ...office, ...(answerLink && { answerLink }) });
  const pms = makePms({ store, clock, timeoutMs: settings.WEBHOOK_TIMEOUT_MS, directory: settings.PMS_DIRECTORY });
  const messenger = metrics.ofMessenger(
    byDestination({ ...conversationMessengers(bot.conversationMessages), webhook, email, 'guest email': guestMails, pms }),
  );
  await queue.work(makeHandlers({ store, queue, messenger, clock, log, guestMail: writesToGuests(settings) }), {
    concurrency: { work: settings.WORKER_CONCURRENCY, delivery: settings.WORKER_CONCURRENCY * 4 },
    sweepEveryMs: settings.SWEEP_SECONDS * 1_000,
    ...(settings.JOB_LOCK_SECONDS !== undefined && { lockMs: settings.JOB_LOCK_SECONDS * 1_000 }),
  });
}

/** A guest who is written to must be able to answer: by a link, which needs an address. */
const writesToGuests = ({ SMTP_URL, PUBLIC_URL }: Settings): boolean => SMTP_URL !== undefined && PUBLIC_URL !== undefined;

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

/**
 * Makes the demo chain while everything is up already, and says so until it is there. Told through the pad like real notes, but
 * without a line of log and a job for each: the sweep finds what follows from them. Broken off, the next start goes on with it.
 */
function seed({ store, clock, log, state }: Parts, onStop: OnStop): void {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const queue = { enqueue: () => Promise.resolve() };
  const pad = makePad({ store, queue, understand, readMoment, clock, ids, log: silent });
  const stopping = new AbortController();
  state.seeding = true;
  const seeding = seedDemo({ pad, store, clock, signal: stopping.signal })
    .then(
      (made) => {
        log.info(made, 'demo chain made');
      },
      (fault: unknown) => {
        log.error({ fault: String(fault) }, 'the demo chain could not be made');
      },
    )
    .finally(() => {
      state.seeding = false;
    });
  onStop(() => {
    stopping.abort();
    return seeding;
  });
}

async function serve(settings: Settings, parts: Parts, bot: BotSide, queue: OpenQueue, onStop: OnStop): Promise<string[]> {
  const { store, tokens, clock, log, metrics, state } = parts;
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
    isSeeding: () => state.seeding,
    chainName: settings.CHAIN_NAME,
    demo: withDemo
      ? { store, tokens, shown: SHOWN_STAYS, isSeeding: () => state.seeding, moveClock: settings.DEMO_CLOCK ? moveClock : null }
      : null,
  });
  const port = await open(server, settings.HOST, settings.PORT, onStop);
  log.info({ port, store: settings.MONGODB_URI ? 'mongodb' : 'embedded', queue: settings.REDIS_URL ? 'redis' : 'embedded' }, 'listening');
  return welcome(settings, port);
}

async function open(server: Server, host: string, port: number, onStop: OnStop): Promise<number> {
  const taken = await listen(server, host, port);
  onStop(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  );
  return taken;
}

/** A worker has no door but, where METRICS_PORT says so, one for those who watch it. */
async function watched(settings: Settings, parts: Parts, queue: OpenQueue, onStop: OnStop): Promise<string[]> {
  const runs = 'Preference Pad worker runs.';
  if (settings.METRICS_PORT === undefined) return [runs];
  const { state, ...deps } = parts;
  const server = makeWatch({ ...deps, gauges: () => queue.counts(), isSeeding: () => state.seeding });
  const port = await open(server, settings.HOST, settings.METRICS_PORT, onStop);
  return [runs, `For /health and /metrics it listens at http://${settings.HOST}:${String(port)}`];
}

function welcome(settings: Settings, port: number): string[] {
  const url = settings.PUBLIC_URL ?? `http://${settings.HOST}:${String(port)}`;
  const start = settings.DEMO ? 'Open it: the first page offers a demo chain’s guests and associates.' : 'Sign-in links: npm run token.';
  return [`Preference Pad listens at ${url}`, start];
}
