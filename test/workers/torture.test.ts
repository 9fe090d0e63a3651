import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import type { Briefing } from '../../domain/briefing';
import { chanceFrom } from '../../scripts/torture/chance';
import { changed, complained, ingrid, naples, stayInNaples, wish } from './support/people';
import type { Received } from './support/receiver';
import { openChamber } from './support/torture-chamber';
import type { Chamber } from './support/torture-chamber';
import { until } from './support/until';

const SEED = Number(process.env.TORTURE_SEED ?? 20260601);
const STAYS = 24;
const numbers = Array.from({ length: STAYS }, (_, n) => n);

/** Every lead time of arrivals on the 10th, 11th and 12th in Naples, and a time after each. */
const STEPS = ['07T07:30', '08T07:30', '09T07:30', '10T04:30', '10T07:30', '11T04:30', '11T12:00', '12T04:30', '12T12:00'];

const populate = async ({ store, steady, moody }: Chamber): Promise<void> => {
  const webhooks = [
    { id: 'steady', url: steady.url, secret: 'a' },
    { id: 'moody', url: moody.url, secret: 'b' },
  ];
  await store.properties.put(naples({ webhooks }));
  for (const n of numbers) {
    await store.guests.insert({ ...ingrid(), id: `g_${n}` });
    const arrival = `2026-06-${10 + (n % 3)}`;
    const nextBriefingAt = new Date('2026-06-05T00:00:00Z');
    await store.stays.insert(stayInNaples({ id: `S${n}`, guestId: `g_${n}`, arrival, departure: '2026-06-20', nextBriefingAt }));
  }
};

/** Acknowledged once it resolves: a wish learned, and a complaint of every third guest. */
const learn = async ({ store }: Chamber, n: number): Promise<void> => {
  for (;;) {
    const guest = await store.guests.get(`g_${n}`);
    const preferences = [wish('p_pillow'), wish('p_adapter')];
    const entries = [changed(`n_${n}`), ...(n % 3 === 0 ? [complained(`c_${n}`, { stayId: `S${n}` })] : [])];
    const heard = { ...guest!, profile: { ...guest!.profile, preferences }, outbox: [...guest!.outbox, ...entries] };
    if ((await store.guests.replace(heard)) === 'saved') return;
  }
};

const nothingDue = async ({ store, now }: Pick<Chamber, 'store' | 'now'>): Promise<boolean> =>
  (await store.stays.dueForBriefing(now(), 1)).length + (await store.guests.withUnsettled(1)).length === 0;

const nothingToDeliver = async ({ store }: Chamber): Promise<boolean> => {
  const forever = new Date('2100-01-01');
  return (await store.briefings.dueForDelivery(forever, 1)).length + (await store.alerts.dueForDelivery(forever, 1)).length === 0;
};

/** The receivers have behaved badly long enough: moved over every pause until all is delivered. */
const settle = async (chamber: Chamber): Promise<void> => {
  chamber.heal();
  for (let hour = 1; !(await nothingToDeliver(chamber)); hour++) {
    if (hour > 40) throw new Error('deliveries are still due after forty hours');
    chamber.moveTo(new Date(Date.parse('2026-06-12T12:00:00Z') + hour * 3_600_000).toISOString());
    await new Promise((resolve) => setTimeout(resolve, 1_200));
  }
};

const keysOf = (received: readonly Received[]): string[] => received.map(({ headers }) => String(headers['idempotency-key']));

const torture = (name: string, workers: number, kills: number, redisUrl: string | undefined): void => {
  test(`on ${name}: every stay briefed at each due time, each delivery made, each task kept (seed ${SEED})`, async () => {
    const prefix = `{torture-${randomUUID()}}`;
    const chance = chanceFrom(SEED);
    const chamber = await openChamber({
      seed: SEED,
      workers,
      prefix,
      startsAt: '2026-06-06T12:00:00Z',
      ...(redisUrl === undefined ? {} : { redisUrl }),
    });
    try {
      await populate(chamber);
      const toLearn = [...numbers];
      for (const [index, step] of STEPS.entries()) {
        chamber.moveTo(`2026-06-${step}:00Z`);
        const learners = toLearn.splice(0, Math.ceil(STAYS / STEPS.length)).map((n) => learn(chamber, n));
        if (chance.below(STEPS.length) < kills) await chamber.killOne();
        if (index === 2 || index === 6) await flush(redisUrl, prefix);
        if (index === 4) await chamber.storeAway(1_500);
        await Promise.all(learners);
        await until(`all is composed at ${step}`, () => nothingDue(chamber));
      }
      await settle(chamber);
      await verify(chamber);
    } finally {
      await chamber.close();
      await flush(redisUrl, prefix);
    }
  }, 300_000);
};

const verify = async ({ store, steady, moody }: Chamber): Promise<void> => {
  const briefings: Briefing[] = [];
  for (const n of numbers) briefings.push(...(await store.briefings.ofStay(`S${n}`)));
  expect(briefings.map(({ stayId }) => stayId)).toEqual(numbers.map((n) => `S${n}`));
  for (const { editions, tasks } of briefings) {
    expect(editions.filter(({ key }) => /^d\d/.test(key)).map(({ key }) => key)).toEqual(['d3', 'd1', 'd0']);
    expect(tasks.map(({ preferenceId }) => preferenceId).sort()).toEqual(['p_adapter', 'p_pillow']);
    expect(editions.flatMap(({ added }) => added)).toHaveLength(2);
  }
  const alerts = await store.alerts.ofProperty('NAP', 1_000);
  expect(alerts.map(({ noteId }) => noteId).sort()).toEqual(
    numbers
      .filter((n) => n % 3 === 0)
      .map((n) => `c_${n}`)
      .sort(),
  );
  const owed = [...briefings.flatMap(({ editions }) => editions), ...alerts].flatMap(({ deliveries }) => deliveries);
  expect(owed.filter(({ state }) => state !== 'delivered')).toEqual([]);
  for (const [id, received] of [
    ['steady', steady.received],
    ['moody', moody.received],
  ] as const) {
    const keys = owed.filter(({ destination }) => destination.id === id).map(({ idempotencyKey }) => idempotencyKey);
    expect([...new Set(keysOf(received))].sort()).toEqual(keys.sort());
    console.info(`${id}: ${keys.length} deliveries owed and made, ${received.length} requests`);
  }
};

const flush = async (redisUrl: string | undefined, prefix: string): Promise<void> => {
  if (redisUrl === undefined) return;
  const redis = new Redis(redisUrl);
  const keys = await redis.keys(`${prefix.replaceAll(/[{}]/g, '\\$&')}*`);
  if (keys.length > 0) await redis.del(...keys);
  await redis.quit();
};

torture('PGlite, one process killed again and again', 1, 5, undefined);
if (process.env.REDIS_URL !== undefined) torture('Redis, three processes', 3, 7, process.env.REDIS_URL);
