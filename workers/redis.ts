import { Queue, Worker } from 'bullmq';
import { Cluster, Redis } from 'ioredis';
import type { Log } from '../domain/ports';
import type { Backing } from './backing';
import { within } from './within';

/** The braces are a Redis Cluster hash tag: all keys of the queues lie in one slot, as BullMQ's scripts need. */
export const PREFIX = '{preference-pad}';

/** How long opening waits for Redis before it goes on without. */
const FIRST_ANSWER_MS = 3_000;

/** A producer answers a chat turn: in an outage it fails at once instead of waiting for Redis to come back. */
const PRODUCER = { enableOfflineQueue: false, maxRetriesPerRequest: 1 } as const;
/** A worker has nothing better to do than to wait for Redis. */
const CONSUMER = { enableOfflineQueue: true, maxRetriesPerRequest: null } as const;
type Role = typeof PRODUCER | typeof CONSUMER;

const pauseMs = (attempt: number): number => Math.min(100 * attempt, 2_000);

/** `redis://`, `rediss://` (TLS); with `+cluster` the address is any node of a Redis Cluster, which tells of the others. */
const connectTo = (redisUrl: string, role: Role): Redis | Cluster => {
  const cluster = /^(rediss?)\+cluster:/.exec(redisUrl);
  if (cluster === null) return new Redis(redisUrl, { ...role, retryStrategy: pauseMs });
  const url = new URL(redisUrl.replace('+cluster:', ':'));
  return new Cluster([{ host: url.hostname, port: Number(url.port || 6379) }], {
    clusterRetryStrategy: pauseMs,
    enableOfflineQueue: role.enableOfflineQueue,
    redisOptions: { maxRetriesPerRequest: role.maxRetriesPerRequest, ...accountIn(url), ...(cluster[1] === 'rediss' ? { tls: {} } : {}) },
  });
};

const accountIn = (url: URL): { username?: string; password?: string } => ({
  ...(url.username === '' ? {} : { username: decodeURIComponent(url.username) }),
  ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
});

/** Says once that Redis went away and once that it is back; ioredis reports every vain attempt. */
const tellOfOutages = (connection: Redis | Cluster, log: Log): void => {
  let away = false;
  connection.on('error', (error: Error) => {
    if (!away) log.warn({ cause: error.message }, 'Redis does not answer; work waits in the store until it is back');
    away = true;
  });
  connection.on('ready', () => {
    if (away) log.info({}, 'Redis is back');
    away = false;
  });
};

const firstAnswer = (connection: Redis | Cluster): Promise<void> =>
  new Promise(
    (resolve) =>
      void connection.once('ready', () => {
        resolve();
      }),
  );

/** BullMQ on Redis or Redis Cluster. Where Redis is away it opens all the same: chat goes on, and work waits in the store. */
export const openRedis = async (redisUrl: string, prefix: string, log: Log): Promise<Backing> => {
  const producer = connectTo(redisUrl, PRODUCER);
  const consumer = connectTo(redisUrl, CONSUMER);
  tellOfOutages(producer, log);
  consumer.on('error', () => undefined);
  await within(FIRST_ANSWER_MS, firstAnswer(producer)).catch(() => undefined);
  return {
    makeQueue: (lane) => new Queue(lane, { connection: producer, prefix }),
    makeWorker: (lane, processor, options) => new Worker(lane, processor, { ...options, connection: consumer, prefix }),
    lockMs: 15_000,
    reachable: () => producer.status === 'ready',
    ping: () => producer.ping(),
    close: () => {
      producer.disconnect();
      consumer.disconnect();
      return Promise.resolve();
    },
  };
};
