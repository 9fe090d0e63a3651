import { mongo } from 'mongoose';
import { index, refusal, type Room } from './servers';

/** Writes, what they answer and what they refuse. */
export function writing(room: () => Room): void {
  describe('writing', () => {
    let names = 0;
    const fresh = (): mongo.Collection => room().db.collection(`writing${++names}`);

    it('puts _id first, wherever it was sent', async () => {
      const some = fresh();
      await some.insertOne({ name: 'Ana', _id: 'x' as never });
      expect(Object.keys((await some.findOne()) ?? {})).toEqual(['_id', 'name']);
    });

    it('keeps every type as it was sent, through updates of other fields', async () => {
      const some = fresh();
      const { Double, Int32, Long, Binary, ObjectId, Timestamp, Decimal128, BSONRegExp } = mongo;
      const values = {
        one: new Double(1),
        int: new Int32(7),
        long: Long.fromNumber(5),
        large: Long.fromString('9007199254740993'),
        bytes: new Binary(Buffer.from([1, 2, 3])),
        id: new ObjectId('64b000000000000000000000'),
        stamp: new Timestamp({ t: 5, i: 6 }),
        decimal: Decimal128.fromString('1.10'),
        pattern: new BSONRegExp('^a', 'i'),
        none: null,
        nested: { list: [new Double(2), [new Long(3)]] },
      };
      await some.insertOne({ _id: 1 as never, ...values });
      await some.updateOne({ _id: 1 as never }, { $set: { other: new Double(3) }, $inc: { int: 1 } });
      const options = { promoteValues: false, bsonRegExp: true };
      const found = await some.findOne({ large: values.large }, options);
      expect(found).toEqual({ _id: new Int32(1), ...values, int: new Int32(8), other: new Double(3) });
    });

    it('replaces only the version that was read', async () => {
      const some = fresh();
      await some.insertOne({ _id: 'g' as never, version: 1, name: 'Ana' });
      const replace = (): Promise<mongo.UpdateResult> => some.replaceOne({ _id: 'g' as never, version: 1 }, { version: 2, name: 'Eva' });
      expect(await replace()).toMatchObject({ matchedCount: 1, modifiedCount: 1 });
      expect(await replace()).toMatchObject({ matchedCount: 0, modifiedCount: 0 });
    });

    it('lets one of many concurrent writers of a version win', async () => {
      const some = fresh();
      await some.insertOne({ _id: 'g' as never, version: 1 });
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, by) => some.replaceOne({ _id: 'g' as never, version: 1 }, { version: 2, by })),
      );
      expect(results.map(({ modifiedCount }) => modifiedCount).filter((count) => count === 1)).toHaveLength(1);
    });

    it('refuses a second document of the same key, and says which', async () => {
      const some = fresh();
      await index(some, { property: 1, 'room.number': 1 }, { unique: true, name: 'one_room' });
      await some.insertOne({ property: 'NAP', room: { number: 412 } });
      const error = await refusal(some.insertOne({ property: 'NAP', room: { number: 412 } }));
      expect(error).toMatchObject({
        code: 11000,
        keyPattern: { property: 1, 'room.number': 1 },
        keyValue: { property: 'NAP', 'room.number': 412 },
      });
      expect(error.message).toContain('E11000 duplicate key error collection');
      const byUpdate = await refusal(
        some.updateOne({ property: 'OSL' }, { $set: { property: 'NAP', 'room.number': 412 } }, { upsert: true }),
      );
      expect(byUpdate).toMatchObject({ code: 11000, keyValue: { property: 'NAP', 'room.number': 412 } });
      const modifying = some.findOneAndReplace({ property: 'BER' }, { property: 'NAP', room: { number: 412 } }, { upsert: true });
      expect(await refusal(modifying)).toMatchObject({ code: 11000, keyPattern: { property: 1, 'room.number': 1 } });
      expect(await some.countDocuments()).toBe(1);
    });

    it('goes on or stops at a refused document, as asked', async () => {
      const some = fresh();
      const documents = [1, 2, 2, 3].map((_id) => ({ _id: _id as never }));
      const stopped = await refusal(some.insertMany(documents));
      expect([stopped.code, stopped.insertedCount]).toEqual([11000, 2]);
      const unordered = await refusal(some.insertMany([{ _id: 2 as never }, { _id: 9 as never }], { ordered: false }));
      expect([unordered.insertedCount, [unordered.writeErrors].flat()[0]?.index]).toEqual([1, 0]);
    });

    it('makes one document of many upserts at once', async () => {
      const some = fresh();
      await index(some, { account: 1 }, { unique: true });
      const upsert = (by: number): Promise<unknown> =>
        some.updateOne({ account: 'x' }, { $set: { by }, $setOnInsert: { first: by } }, { upsert: true }).catch((error: unknown) => {
          expect(error).toMatchObject({ code: 11000 });
        });
      await Promise.all(Array.from({ length: 20 }, (_, by) => upsert(by)));
      expect(await some.countDocuments()).toBe(1);
    });

    it.each<[string, mongo.Document, mongo.Document, mongo.Document]>([
      ['$set', { a: 1 }, { $set: { 'b.c': 2, a: 3 } }, { a: 3, b: { c: 2 } }],
      ['$set in an array', { list: [1, 2] }, { $set: { 'list.1': 5, 'list.3': 7 } }, { list: [1, 5, null, 7] }],
      ['$unset', { a: 1, b: { c: 1, d: 2 } }, { $unset: { a: '', 'b.c': '', 'x.y': '' } }, { b: { d: 2 } }],
      ['$inc', { n: 1 }, { $inc: { n: 2, m: 5 } }, { n: 3, m: 5 }],
      ['$inc beyond 32 bits', { n: 2147483647 }, { $inc: { n: 1 } }, { n: 2147483648 }],
      ['$inc by a fraction', { n: 1 }, { $inc: { n: 0.5 } }, { n: 1.5 }],
      ['$max and $min', { a: 5, b: 5 }, { $max: { a: 3, c: 1 }, $min: { b: 3 } }, { a: 5, b: 3, c: 1 }],
      ['$push', { list: [1] }, { $push: { list: 2, other: 'x' } }, { list: [1, 2], other: ['x'] }],
      ['$push of several with $slice', { list: [1, 2] }, { $push: { list: { $each: [3, 4], $slice: -3 } } }, { list: [2, 3, 4] }],
      ['$addToSet', { list: [1, { a: 1 }] }, { $addToSet: { list: { $each: [1, { a: 1 }, 2, 2] } } }, { list: [1, { a: 1 }, 2] }],
      ['$pull of a value', { list: [1, 2, 1] }, { $pull: { list: 1 } }, { list: [2] }],
      ['$pull by a condition', { list: [{ id: 1 }, { id: 2 }] }, { $pull: { list: { id: { $gt: 1 } } } }, { list: [{ id: 1 }] }],
      ['$pull by operators', { list: [1, 5, 9] }, { $pull: { list: { $gte: 5 } } }, { list: [1] }],
      ['$pullAll', { list: [1, 2, 3] }, { $pullAll: { list: [1, 3] } }, { list: [2] }],
    ])('updates by %s', async (_name, before, update, after) => {
      const some = fresh();
      await some.insertOne({ _id: 1 as never, ...before });
      await some.updateOne({ _id: 1 as never }, update);
      expect(await some.findOne({}, { projection: { _id: 0 } })).toEqual(after);
    });

    it.each<[string, mongo.Document, number]>([
      ['an unknown operator', { $swap: { a: 1 } }, 9],
      ['two changes of one path', { $set: { a: 1 }, $inc: { a: 1 } }, 40],
      ['a change within a change', { $set: { 'b.c': 1, b: 2 } }, 40],
      ['a change of _id', { $set: { _id: 2 } }, 66],
      ['$inc of a text', { $inc: { text: 1 } }, 14],
      ['$inc by a text', { $inc: { n: 'x' } }, 14],
      ['$push onto a text', { $push: { text: 1 } }, 2],
      ['a path through a text', { $set: { 'text.x': 1 } }, 28],
    ])('refuses %s', async (_name, update, code) => {
      const some = fresh();
      await some.insertOne({ _id: 1 as never, text: 'x', n: 1 });
      expect((await refusal(some.updateOne({ _id: 1 as never }, update))).code).toBe(code);
      expect(await some.findOne()).toEqual({ _id: 1, text: 'x', n: 1 });
    });

    it('counts what it matched and what it changed', async () => {
      const some = fresh();
      await some.insertMany([{ n: 1 }, { n: 1 }, { n: 2 }]);
      expect(await some.updateMany({ n: { $lte: 2 } }, { $set: { n: 2 } })).toMatchObject({ matchedCount: 3, modifiedCount: 2 });
      expect(await some.deleteMany({ n: 2 })).toMatchObject({ deletedCount: 3 });
    });

    it('upserts from what the filter says', async () => {
      const some = fresh();
      const result = await some.updateOne({ _id: 'k' as never, 'who.id': 3, n: { $gt: 5 } }, { $set: { x: 1 } }, { upsert: true });
      expect(result).toMatchObject({ upsertedId: 'k', upsertedCount: 1 });
      expect(await some.findOne()).toEqual({ _id: 'k', who: { id: 3 }, x: 1 });
    });

    it('finds and changes in one step', async () => {
      const some = fresh();
      await some.insertMany([
        { _id: 1 as never, n: 1 },
        { _id: 2 as never, n: 2 },
      ]);
      expect(await some.findOneAndUpdate({}, { $inc: { n: 10 } }, { sort: { n: -1 }, returnDocument: 'after' })).toEqual({ _id: 2, n: 12 });
      expect(await some.findOneAndReplace({ n: 1 }, { n: 5 })).toEqual({ _id: 1, n: 1 });
      expect(await some.findOneAndReplace({ n: 99 }, { n: 100 })).toBeNull();
      expect(
        await some.findOneAndUpdate({ n: 99 }, { $set: { x: 1 } }, { upsert: true, returnDocument: 'after', projection: { _id: 0 } }),
      ).toEqual({ n: 99, x: 1 });
      expect(await some.findOneAndDelete({ n: 5 })).toEqual({ _id: 1, n: 5 });
      expect(await some.countDocuments()).toBe(2);
    });

    it('writes in bulk', async () => {
      const some = fresh();
      const result = await some.bulkWrite([
        { insertOne: { document: { _id: 1 as never, n: 1 } } },
        { updateOne: { filter: { _id: 1 as never }, update: { $inc: { n: 1 } } } },
        { replaceOne: { filter: { _id: 2 as never }, replacement: { n: 7 }, upsert: true } },
        { deleteMany: { filter: { n: 2 } } },
      ]);
      expect(result).toMatchObject({ insertedCount: 1, modifiedCount: 1, upsertedCount: 1, deletedCount: 1 });
      expect(await some.find().toArray()).toEqual([{ _id: 2, n: 7 }]);
    });

    it('takes names of JavaScript itself for names like any other', async () => {
      const some = fresh();
      await some.insertOne({ _id: 1 as never });
      await some.updateOne(
        { _id: 1 as never },
        { $set: JSON.parse('{"__proto__.polluted": 1, "constructor.prototype.polluted": 2}') as mongo.Document },
      );
      const found = await some.findOne({ '__proto__.polluted': 1 });
      expect(JSON.stringify(found)).toBe('{"_id":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":2}}}');
      expect(await some.findOne({ toString: { $exists: true } })).toBeNull();
    });

    it('refuses a document of more than 16 MB, and keeps one just below', async () => {
      const some = fresh();
      await some.insertOne({ _id: 1 as never, text: 'x'.repeat(16 * 1024 * 1024 - 100) });
      const error = await some.updateOne({ _id: 1 as never }, { $set: { more: 'y'.repeat(1000) } }).catch((cause: unknown) => cause);
      expect(error).toBeInstanceOf(mongo.MongoServerError);
      expect(await some.countDocuments({ more: { $exists: true } })).toBe(0);
    });

    it('answers a write that is sent again without doing it twice', async () => {
      const some = fresh();
      await some.insertOne({ _id: 1 as never, n: 0 });
      // A client of its own, because a driver counts its sessions' writes and this test counts them itself.
      const client = await new mongo.MongoClient(room().uri).connect();
      const session = client.startSession();
      const txnNumber = mongo.Long.fromNumber(1);
      const command = { update: some.collectionName, updates: [{ q: { _id: 1 }, u: { $inc: { n: 1 } } }], txnNumber };
      const db = client.db(room().db.databaseName);
      const first = await db.command(command, { session });
      const second = await db.command(command, { session });
      expect([first.nModified, second.nModified]).toEqual([1, 1]);
      expect(await some.findOne()).toEqual({ _id: 1, n: 1 });
      expect((await refusal(db.command({ ...command, txnNumber: mongo.Long.fromNumber(0) }, { session }))).code).toBe(225);
      await session.endSession();
      await client.close();
    });
  });
}
