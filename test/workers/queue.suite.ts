import type { OpenQueue } from '../../workers/queue';
import { makeGate } from './support/gate';
import { recordingHandlers } from './support/handlers';
import { until } from './support/until';

export interface QueueHome {
  /** Opens the queue of this home; the jobs of an earlier one that was closed are still there. */
  open(): Promise<OpenQueue>;
  /** Takes the home away. */
  remove(): Promise<void>;
}

const waiting = async (queue: OpenQueue): Promise<number> => (await queue.counts()).work.waiting ?? 0;

/** What the workers rely on, whatever the queue runs on. Few and quick retries (2, after 20 ms) are expected of the home. */
export const queueSuite = (name: string, makeHome: () => Promise<QueueHome>): void => {
  describe(`the queue on ${name}`, () => {
    let home: QueueHome;
    let queue: OpenQueue;
    beforeAll(async () => {
      home = await makeHome();
    });
    afterAll(() => home.remove());
    beforeEach(async () => {
      queue = await home.open();
    });
    afterEach(() => queue.close());

    test('gives every job to the handler of its name, with its payload', async () => {
      const { seen, handlers } = recordingHandlers();
      await queue.work(handlers);
      await queue.enqueue('relay-outbox', { guestId: 'g_1' });
      await queue.enqueue('compose-delta', { stayId: 'S1', cause: 'o_1' });
      await queue.enqueue('deliver-alert', { alertId: 'alert~n_1' });
      await until('three jobs ran', () => seen.length === 3);
      expect(seen).toEqual(
        expect.arrayContaining([
          { name: 'relay-outbox', payload: { guestId: 'g_1' } },
          { name: 'compose-delta', payload: { stayId: 'S1', cause: 'o_1' } },
          { name: 'deliver-alert', payload: { alertId: 'alert~n_1' } },
        ]),
      );
    });

    test('takes the same key once while it waits, and again once it is done', async () => {
      const { seen, handlers } = recordingHandlers();
      const again = () => queue.enqueue('compose-briefing', { stayId: 'S2' }, { key: 'briefing~S2' });
      await again();
      await again();
      await queue.enqueue('compose-briefing', { stayId: 'S3' }, { key: 'briefing~S3' });
      expect(await waiting(queue)).toBe(2);
      await queue.work(handlers);
      await until('both keys ran', () => seen.length === 2);
      await until('the queue is empty', async () => (await queue.counts()).work.active === 0);
      await again();
      await until('the first key ran again', () => seen.length === 3);
      expect(seen.map(({ payload }) => payload)).toEqual([{ stayId: 'S2' }, { stayId: 'S3' }, { stayId: 'S2' }]);
    });

    test('runs a key once more, and not beside itself, when it comes while it runs', async () => {
      const gate = makeGate();
      let running = 0;
      let most = 0;
      let ran = 0;
      const relay = async () => {
        most = Math.max(most, ++running);
        await gate.opened;
        running--;
        ran++;
      };
      await queue.work(recordingHandlers({ 'relay-outbox': relay }).handlers);
      const enqueue = () => queue.enqueue('relay-outbox', { guestId: 'g_2' }, { key: 'relay~g_2' });
      await enqueue();
      await until('it runs', () => running === 1);
      await enqueue();
      await enqueue();
      gate.open();
      await until('it ran twice', () => ran === 2);
      expect(most).toBe(1);
    });

    test('accepts keys with the characters of channel ids', async () => {
      const { seen, handlers } = recordingHandlers();
      const key = 'relay~29:1a-b_C|emulator é';
      await queue.enqueue('relay-outbox', { guestId: 'g_3' }, { key });
      await queue.enqueue('relay-outbox', { guestId: 'g_3' }, { key });
      expect(await waiting(queue)).toBe(1);
      await queue.work(handlers);
      await until('it ran', () => seen.length === 1);
    });

    test('tries a job that throws again', async () => {
      let tries = 0;
      const fails = () => (++tries === 1 ? Promise.reject(new Error('the store is away')) : Promise.resolve());
      await queue.work(recordingHandlers({ 'compose-briefing': fails }).handlers);
      await queue.enqueue('compose-briefing', { stayId: 'S4' }, { key: 'briefing~S4' });
      await until('it was tried twice', () => tries === 2);
    });

    test('a key whose job failed for good can be put on again', async () => {
      let tries = 0;
      const fails = () => {
        tries++;
        return Promise.reject(new Error('still broken'));
      };
      await queue.work(recordingHandlers({ 'compose-briefing': fails }).handlers);
      const enqueue = () => queue.enqueue('compose-briefing', { stayId: 'S5' }, { key: 'briefing~S5' });
      const failed = async () => (await queue.counts()).work.failed ?? 0;
      const before = await failed();
      await enqueue();
      await until('it has failed', async () => (await failed()) === before + 1);
      await enqueue();
      await until('it has failed again', async () => (await failed()) === before + 2);
      expect(tries).toBe(4);
    });

    test('runs a delayed job after the others', async () => {
      const { seen, handlers } = recordingHandlers();
      await queue.work(handlers);
      await queue.enqueue('relay-outbox', { guestId: 'later' }, { delayMs: 300 });
      await queue.enqueue('relay-outbox', { guestId: 'at once' });
      await until('both ran', () => seen.length === 2);
      expect(seen.map(({ payload }) => payload)).toEqual([{ guestId: 'at once' }, { guestId: 'later' }]);
    });

    test('deliveries that hang hold up no other work, and as many run at once as allowed', async () => {
      const gate = makeGate();
      let hanging = 0;
      const hangs = () => {
        hanging++;
        return gate.opened;
      };
      const { seen, handlers } = recordingHandlers({ 'deliver-briefing': hangs });
      await queue.work(handlers, { concurrency: { work: 1, delivery: 3 } });
      for (const n of [1, 2, 3, 4, 5]) await queue.enqueue('deliver-briefing', { briefingId: `b_${n}` });
      await queue.enqueue('compose-briefing', { stayId: 'S6' });
      await until('the work ran', () => seen.length === 1);
      await until('three hang', () => hanging === 3);
      expect((await queue.counts()).delivery.waiting).toBe(2);
      gate.open();
      await until('all were run', () => hanging === 5);
    });

    test('closing waits for what runs, and what waits is there after the next start', async () => {
      const gate = makeGate();
      const done: string[] = [];
      const relay = async ({ guestId }: { guestId: string }) => {
        if (guestId === 'runs') await gate.opened;
        done.push(guestId);
      };
      const { handlers } = recordingHandlers({ 'relay-outbox': relay });
      await queue.work(handlers, { concurrency: { work: 1, delivery: 1 } });
      await queue.enqueue('relay-outbox', { guestId: 'runs' });
      await until('it runs', async () => (await queue.counts()).work.active === 1);
      await queue.enqueue('relay-outbox', { guestId: 'waits' });
      const closed = queue.close();
      gate.open();
      await closed;
      expect(done).toEqual(['runs']);
      queue = await home.open();
      await queue.work(handlers);
      await until('the other ran', () => done.length === 2);
    });

    test('sweeps at the start and again and again', async () => {
      let sweeps = 0;
      const sweep = () => {
        sweeps++;
        return Promise.resolve();
      };
      await queue.work(recordingHandlers({ sweep }).handlers, { sweepEveryMs: 100 });
      await until('it swept four times', () => sweeps >= 4);
    });

    test('answers a ping', async () => {
      await expect(queue.ping()).resolves.toBeUndefined();
    });
  });
};
