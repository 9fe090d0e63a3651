import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { startEmbeddedStore, type EmbeddedStore } from '../../../store/embedded/start';
import { connected, indexEntries, temporary } from './directory';

/** Files of the directory that hold the words as plain bytes. */
const holding = (path: string, words: string): string[] =>
  readdirSync(path).filter((name) => !name.endsWith('.sock') && readFileSync(join(path, name)).includes(words));

describe('compaction', () => {
  const directory = temporary();
  let store: EmbeddedStore;
  beforeAll(async () => {
    store = await startEmbeddedStore({ dataDir: directory.path });
  });
  afterAll(async () => {
    await store.stop();
    directory.remove();
  });

  it('leaves none of the bytes that were deleted, replaced, refused, returned or dropped', async () => {
    const secret = 'ice-cube-in-white-wine';
    await connected(store.uri, async (db) => {
      const guests = db.collection<{ _id: number; text?: string; size?: string }>('guests');
      await guests.createIndexes([{ key: { text: 1 } }, { key: { code: 1 }, unique: true, sparse: true }]);
      for (let at = 0; at < 40; at++) await guests.insertOne({ _id: at, text: `${secret} ${at}`, size: 'x'.repeat((at * 977) % 20_000) });
      for (let at = 40; at < 80; at++) await guests.insertOne({ _id: at, text: `kept ${at}` });
      await guests.insertOne({ _id: 1, text: secret }).catch(() => undefined);
      await guests.findOneAndReplace({ _id: 2 }, { text: 'other' });
      await guests.updateMany({ _id: { $lt: 20 } }, { $set: { text: 'other' } });
      await guests.deleteMany({ _id: { $gte: 20, $lt: 40 } });
      await db.collection('notes').insertOne({ text: secret });
      await db.dropCollection('notes');
      expect(holding(directory.path, secret)).not.toEqual([]);
      const reply = await db.command({ compact: 'guests' });
      expect(reply).toMatchObject({ ok: 1 });
      expect(reply.bytesFreed).toBeGreaterThan(0);
      expect(holding(directory.path, secret)).toEqual([]);
      expect(await guests.countDocuments({ text: /^kept/ })).toBe(40);
      expect(await guests.countDocuments({ text: 'other' })).toBe(20);
    });
  });

  it('loses no write and breaks no cursor that goes on meanwhile', async () => {
    await connected(store.uri, async (db) => {
      const busy = db.collection<{ _id: number }>('busy');
      await busy.insertMany(Array.from({ length: 3000 }, (_, _id) => ({ _id, text: 'y'.repeat(300) })));
      const cursor = busy.find().sort({ _id: 1 }).batchSize(50);
      await cursor.next();
      const writing = Array.from({ length: 50 }, (_, at) => busy.insertOne({ _id: 10_000 + at }));
      await busy.deleteOne({ _id: 2999 });
      await Promise.all([db.command({ compact: 'busy' }), ...writing]);
      const read = await cursor.toArray();
      expect(read.slice(0, 2998).map(({ _id }) => _id)).toEqual(Array.from({ length: 2998 }, (_, at) => at + 1));
      expect(await busy.countDocuments()).toBe(3049);
    });
    await store.stop();
    const { stored, rebuilt } = await indexEntries(directory.path);
    expect(stored).toEqual(rebuilt);
    store = await startEmbeddedStore({ dataDir: directory.path });
  });

  it('does not do a write again whose kept answer it has erased', async () => {
    await connected(store.uri, async (db) => {
      await db.collection<{ _id: number; n: number }>('counted').insertOne({ _id: 1, n: 0 });
      const session = db.client.startSession();
      const command = { findAndModify: 'counted', query: { _id: 1 }, update: { $inc: { n: 1 } }, txnNumber: mongo.Long.fromNumber(500) };
      await db.command(command, { session });
      await db.command({ compact: 'counted' });
      await expect(db.command(command, { session })).rejects.toMatchObject({ code: 217 });
      expect(await db.collection('counted').findOne()).toEqual({ _id: 1, n: 1 });
      // The number above is beyond what the driver has counted, so this session must not go back to its pool.
      await db.admin().command({ endSessions: [session.id] });
    });
  });

  it('is not for a collection that is not there', async () => {
    await connected(store.uri, async (db) => {
      await expect(db.command({ compact: 'nowhere' })).rejects.toMatchObject({ code: 26 });
    });
  });
});
