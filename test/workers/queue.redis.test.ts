import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { openQueue } from '../../workers/queue';
import type { OpenQueue } from '../../workers/queue';
import { queueSuite } from './queue.suite';
import { openDoor, type Door } from '../../scripts/torture/door';
import { recordingHandlers } from './support/handlers';
import { keptLog } from './support/logs';
import { until } from './support/until';

const redisUrl = process.env.REDIS_URL;
const nowhere = '/the/queue/on/redis/needs/no/directory';
const open = (url: string, prefix: string, log = keptLog()) =>
  openQueue({ redisUrl: url, prefix, dataDir: nowhere, retries: { attempts: 2, pauseMs: 20 }, log });

/** What a FLUSHALL does to this queue, and to no other test's. */
const flush = async (url: string, prefix: string): Promise<void> => {
  const redis = new Redis(url);
  const keys = await redis.keys(`${prefix.replaceAll(/[{}]/g, '\\$&')}*`);
  if (keys.length > 0) await redis.del(...keys);
  await redis.quit();
};

const suites = (url: string): void => {
  queueSuite('Redis', () => {
    const prefix = `{test-${randomUUID()}}`;
    return Promise.resolve({ open: () => open(url, prefix), remove: () => flush(url, prefix) });
  });

  describe('Redis that goes away', () => {
    const prefix = `{test-${randomUUID()}}`;
    let door: Door;
    let queue: OpenQueue;
    beforeEach(async () => {
      const { hostname, port } = new URL(url);
      door = await openDoor(hostname, Number(port || 6379));
    });
    afterEach(async () => {
      await queue.close();
      await door.close();
      await flush(url, prefix);
    });
    const address = () => `redis://127.0.0.1:${door.port}`;

    test('breaks no turn: enqueue resolves at once and says so in the log; when it is back, work goes on', async () => {
      const log = keptLog();
      queue = await open(address(), prefix, log);
      const { seen, handlers } = recordingHandlers();
      await queue.work(handlers, { sweepEveryMs: 60_000 });
      door.cut();
      await until('the outage is noticed', () => log.lines.some(({ message }) => message.startsWith('Redis does not answer')));
      await queue.enqueue('relay-outbox', { guestId: 'g_1' }, { key: 'relay~g_1' });
      expect(log.lines.some(({ message }) => message.startsWith('not enqueued'))).toBe(true);
      await expect(queue.ping()).rejects.toMatchObject({ code: 'QUEUE_UNAVAILABLE' });
      door.mend();
      await until('it is back', () => log.lines.some(({ message }) => message === 'Redis is back'));
      await queue.enqueue('relay-outbox', { guestId: 'g_2' }, { key: 'relay~g_2' });
      await until('the job ran', () => seen.length > 0);
      expect(seen).toEqual([{ name: 'relay-outbox', payload: { guestId: 'g_2' } }]);
    });

    test('lets the process start all the same, and is worked on once it comes', async () => {
      door.cut();
      queue = await open(address(), prefix);
      const { seen, handlers } = recordingHandlers();
      await queue.work(handlers, { sweepEveryMs: 60_000 });
      await queue.enqueue('relay-outbox', { guestId: 'g_1' });
      door.mend();
      await until('it answers', () =>
        queue.ping().then(
          () => true,
          () => false,
        ),
      );
      await queue.enqueue('relay-outbox', { guestId: 'g_2' });
      await until('the job ran', () => seen.length > 0);
      expect(seen).toEqual([{ name: 'relay-outbox', payload: { guestId: 'g_2' } }]);
    });

    test('takes the sweep with it when it is flushed, and the sweep comes back by itself', async () => {
      queue = await open(address(), prefix);
      let sweeps = 0;
      const sweep = () => {
        sweeps++;
        return Promise.resolve();
      };
      const { seen, handlers } = recordingHandlers({ sweep });
      await queue.work(handlers, { sweepEveryMs: 200 });
      await until('it swept', () => sweeps > 0);
      await flush(url, prefix);
      const before = sweeps;
      await until('it swept again', () => sweeps > before + 1);
      await queue.enqueue('compose-briefing', { stayId: 'S1' }, { key: 'briefing~S1' });
      await until('the job ran', () => seen.length === 1);
    });

    test('never sweeps twice at a time, however many processes put the sweep on', async () => {
      queue = await open(address(), prefix);
      const other = await open(address(), prefix);
      let sweeping = 0;
      let most = 0;
      let sweeps = 0;
      const sweep = async () => {
        most = Math.max(most, ++sweeping);
        await new Promise((resolve) => setTimeout(resolve, 60));
        sweeping--;
        sweeps++;
      };
      const { handlers } = recordingHandlers({ sweep });
      await Promise.all([queue, other].map((each) => each.work(handlers, { sweepEveryMs: 20 })));
      await until('it swept', () => sweeps >= 5);
      expect(most).toBe(1);
      await other.close();
    });
  });
};

const clusterUrl = process.env.REDIS_CLUSTER_URL;
if (clusterUrl !== undefined) {
  const prefix = `{test-${randomUUID()}}`;
  queueSuite('a Redis Cluster', () =>
    Promise.resolve({ open: () => open(clusterUrl, prefix), remove: () => flush(clusterUrl.replace('+cluster', ''), prefix) }),
  );
}

if (redisUrl === undefined) {
  test('the queue on Redis is tested where REDIS_URL names one; here it does not', () => {
    expect(redisUrl).toBeUndefined();
  });
} else {
  suites(redisUrl);
}
