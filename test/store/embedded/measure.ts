import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { startEmbeddedStore } from '../../../store/embedded/start';

/**
 * Prints what docs/decisions/embedded-store.md quotes: `MONGODB_URI=… npx tsx test/store/embedded/measure.ts [documents…]`.
 * The embedded server and, if an address is given, a real one do the same work on the same documents in the same run.
 */
interface Guest {
  _id: string;
  version: number;
  last: string;
  accounts: string[];
  seenAt: Date;
  preferences: { slot: string; item: string; level: string; quote: string }[];
}

const guestOf = (at: number): Guest => ({
  _id: `g_${String(at).padStart(8, '0')}`,
  version: 1,
  last: `name ${String((at * 7919) % 100_003)}`,
  accounts: [`web:${at}`, `teams:${at}`],
  seenAt: new Date(1_700_000_000_000 + at * 1000),
  preferences: Array.from({ length: 8 }, (_, slot) => ({
    slot: `slot.${slot}`,
    item: `item ${(at * 31 + slot) % 977}`,
    level: 'preferred',
    quote: `I would like item ${(at * 31 + slot) % 977} in my room, if that is possible at all`,
  })),
});

type Work = (guests: mongo.Collection<Guest>, size: number) => Promise<number>;

const times =
  (count: number, one: (at: number) => Promise<unknown>): (() => Promise<number>) =>
  async () => {
    for (let at = 0; at < count; at++) await one(at);
    return count;
  };

const atOnce = async (clients: number, each: number, one: (at: number) => Promise<unknown>): Promise<number> => {
  await Promise.all(Array.from({ length: clients }, (_, by) => times(each, (at) => one(by * each + at))()));
  return clients * each;
};

/** An id far from the one before, so that no cache of a few pages answers. */
const far = (at: number, size: number): number => (at * 104_729) % size;

const WORK: Record<string, Work> = {
  'findOne by _id, one client': (guests, size) => times(2000, (at) => guests.findOne({ _id: guestOf(far(at, size))._id }))(),
  'findOne by an indexed array, one client': (guests, size) => times(2000, (at) => guests.findOne({ accounts: `web:${far(at, size)}` }))(),
  'sort + limit 20 by an index, one client': (guests, size) =>
    times(300, (at) =>
      guests
        .find({ seenAt: { $gte: guestOf(far(at, size)).seenAt } })
        .sort({ seenAt: 1 })
        .limit(20)
        .toArray(),
    )(),
  'read and replace, 20 clients': (guests, size) =>
    atOnce(20, 100, async (at) => {
      const guest = await guests.findOne({ _id: guestOf(far(at, size))._id });
      if (guest) await guests.replaceOne({ _id: guest._id, version: guest.version }, { ...guest, version: guest.version + 1 });
    }),
  'insert, 20 clients': (guests, size) => atOnce(20, 100, (at) => guests.insertOne(guestOf(size + at))),
  'insert, one client': (guests, size) => times(500, (at) => guests.insertOne(guestOf(size + 2000 + at)))(),
};

async function fill(guests: mongo.Collection<Guest>, size: number): Promise<void> {
  await guests.createIndexes([{ key: { last: 1 } }, { key: { accounts: 1 } }, { key: { seenAt: 1 } }]);
  for (let from = 0; from < size; from += 1000) {
    const batch = Array.from({ length: Math.min(1000, size - from) }, (_, at) => guestOf(from + at));
    await guests.insertMany(batch, { ordered: false });
  }
}

async function measure(who: string, uri: string, size: number): Promise<Record<string, number>> {
  const client = await new mongo.MongoClient(uri).connect();
  const db = client.db(`measure${Date.now()}`);
  const guests = db.collection<Guest>('guests');
  const rates: Record<string, number> = {};
  const timed = async (name: string, work: () => Promise<number>): Promise<void> => {
    const start = performance.now();
    const count = await work();
    rates[name] = Math.round((count / (performance.now() - start)) * 1000);
    print(`  ${who.padEnd(9)} ${name.padEnd(42)} ${rates[name]}`);
  };
  await timed('insert in batches of 1000', async () => {
    await fill(guests, size);
    return size;
  });
  for (const [name, work] of Object.entries(WORK)) await timed(name, () => work(guests, size));
  await client.close();
  return rates;
}

async function embedded(size: number): Promise<Record<string, number>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'pad-'));
  const first = await startEmbeddedStore({ dataDir });
  const rates = await measure('embedded', first.uri, size);
  const memory = ownMemory();
  await first.stop();
  const start = performance.now();
  const again = await startEmbeddedStore({ dataDir });
  const opened = Math.round(performance.now() - start);
  const client = await new mongo.MongoClient(again.uri).connect();
  const { databases } = (await client.db('admin').command({ listDatabases: 1 })) as { databases: { name: string }[] };
  const compacting = performance.now();
  await client.db(databases[0]?.name).command({ compact: 'guests' });
  const compacted = Math.round(performance.now() - compacting);
  await client.close();
  await again.stop();
  rmSync(dataDir, { recursive: true });
  print(`  opened in ${opened} ms, compacted in ${compacted} ms, ${memory} MB of memory of its own, the client's included`);
  return rates;
}

/** Without the pages of the data file, which the system lends from its cache. Linux only. */
const ownMemory = (): number => Math.round(Number(/RssAnon:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024);

const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(sizes: number[]): Promise<void> {
  const uri = process.env.MONGODB_URI;
  for (const size of sizes) {
    print(`${size} documents, per second`);
    const ours = await embedded(size);
    const theirs = uri ? await measure('real', uri, size) : {};
    for (const [name, rate] of Object.entries(ours)) {
      const other = theirs[name];
      if (other) print(`  ${name.padEnd(52)} ${(rate / other).toFixed(2)} times the real one`);
    }
  }
}

void main(process.argv.slice(2).map(Number));
