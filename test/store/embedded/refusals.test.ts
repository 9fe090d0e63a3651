import { connect } from 'node:net';
import { mongo } from 'mongoose';
import { startServer, type Running } from '../../../store/embedded/server';
import { index, refusal } from '../conformance/servers';
import { connected, temporary } from './directory';

/** What the embedded server leaves out or guards against: said with a code and a sentence, and never at the cost of other clients. */
describe('the embedded server', () => {
  const directory = temporary();
  let server: Running;
  beforeAll(async () => {
    server = await startServer(directory.path, false, false);
  });
  afterAll(async () => {
    await server.stop();
    directory.remove();
  });

  const ask = (command: mongo.Document): Promise<mongo.MongoServerError> => connected(server.uri, (db) => refusal(db.command(command)));

  it.each<[string, mongo.Document, number]>([
    ['an unknown field', { find: 'x', tailable: true }, 40415],
    ['a collation', { find: 'x', collation: { locale: 'de' } }, 40415],
    ['positional updates', { update: 'x', updates: [{ q: {}, u: { $set: { 'a.$': 1 } } }] }, 238],
    ['updates by pipeline', { findAndModify: 'x', query: {}, update: [{ $set: { a: 1 } }] }, 238],
    ['array filters', { update: 'x', updates: [{ q: {}, u: { $set: { a: 1 } }, arrayFilters: [] }] }, 40415],
    ['text indexes', { createIndexes: 'x', indexes: [{ key: { a: 'text' }, name: 'a' }] }, 238],
    ['wildcard indexes', { createIndexes: 'x', indexes: [{ key: { '$**': 1 }, name: 'a' }] }, 238],
    ['joins', { aggregate: 'x', pipeline: [{ $lookup: { from: 'y', as: 'z', localField: 'a', foreignField: 'b' } }], cursor: {} }, 40324],
    ['computed projections', { find: 'x', projection: { a: { $slice: 1 } } }, 238],
    ['change streams', { aggregate: 'x', pipeline: [{ $changeStream: {} }], cursor: {} }, 40324],
    ['a bad name', { insert: 'a$b', documents: [{}] }, 73],
    ['an unknown command', { mapReduce: 'x' }, 59],
  ])('leaves out %s, and says so', async (_name, command, code) => {
    // A statement of a write command is refused in its own place, and the driver makes an error of the reply only then.
    const error = await connected(server.uri, (db) =>
      db.command(command).then(
        (reply) => (reply.writeErrors as mongo.Document[])[0],
        (fault: unknown) => fault as mongo.Document,
      ),
    );
    expect(error).toMatchObject({ code });
    expect(String(error?.errmsg ?? error?.message)).toMatch(/\w+ \w+/);
  });

  it('leaves out transactions', async () => {
    await connected(server.uri, async (db) => {
      const session = db.client.startSession();
      session.startTransaction();
      const error = await refusal(db.collection('x').insertOne({ a: 1 }, { session }));
      expect([error.code, error.message]).toEqual([263, expect.stringContaining('no transactions')]);
      await session.endSession();
    });
  });

  it('refuses to compare Decimal128 rather than compare it wrongly', async () => {
    await connected(server.uri, async (db) => {
      const some = db.collection('decimals');
      await some.insertOne({ price: mongo.Decimal128.fromString('10') });
      expect((await refusal(some.findOne({ price: mongo.Decimal128.fromString('9') }))).code).toBe(238);
    });
  });

  // Real servers refuse this too; the one that tests run against need not.
  it('refuses two arrays in one index', async () => {
    await connected(server.uri, async (db) => {
      const some = db.collection('parallel');
      await index(some, { a: 1, b: 1 });
      expect((await refusal(some.insertOne({ a: [1], b: [2] }))).code).toBe(171);
      expect(await some.countDocuments()).toBe(0);
    });
  });

  it('frees a unique key when its document goes or changes', async () => {
    await connected(server.uri, async (db) => {
      const some = db.collection<{ _id: number; account: string }>('accounts');
      await some.createIndexes([{ key: { account: 1 }, unique: true }]);
      await some.insertOne({ _id: 1, account: 'x' });
      await some.updateOne({ _id: 1 }, { $set: { account: 'y' } });
      await some.insertOne({ _id: 2, account: 'x' });
      await some.deleteOne({ _id: 1 });
      await some.insertOne({ _id: 3, account: 'y' });
      expect(await some.countDocuments()).toBe(2);
    });
  });

  it('says so when the index that a cursor reads by is dropped', async () => {
    await connected(server.uri, async (db) => {
      const some = db.collection('dropped');
      await some.insertMany(Array.from({ length: 500 }, (_, n) => ({ n })));
      await index(some, { n: 1 });
      const cursor = some.find({ n: { $gte: 0 } }).batchSize(10);
      await cursor.next();
      await some.dropIndex('n_1');
      expect((await refusal(cursor.toArray())).code).toBe(175);
    });
  });

  it.each<[string, Buffer]>([
    ['text', Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')],
    ['a length beyond all bounds', header(2_000_000_000, 2013)],
    ['a negative length', header(-5, 2013)],
    ['an unknown kind of message', Buffer.concat([header(20, 2012), Buffer.alloc(4)])],
    ['a body whose length lies', Buffer.concat([header(29, 2013), Buffer.alloc(5), Buffer.from([255, 0, 0, 0, 1, 2, 3, 0])])],
    ['an empty message', header(16, 2013)],
  ])('ends a connection that sends %s, and serves the others', async (_name, bytes) => {
    await new Promise<void>((resolve) => {
      const socket = connect(decodeURIComponent(/\/\/([^/]+)\//.exec(server.uri)?.[1] ?? ''));
      socket.on('close', () => {
        resolve();
      });
      socket.on('error', () => undefined);
      socket.on('data', () => undefined);
      socket.write(bytes);
    });
    expect((await ask({ mapReduce: 'x' })).code).toBe(59);
  });
});

function header(length: number, code: number): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeInt32LE(length, 0);
  bytes.writeInt32LE(code, 12);
  return bytes;
}
