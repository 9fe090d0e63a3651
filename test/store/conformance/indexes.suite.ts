import mongoose, { Schema, type mongo } from 'mongoose';
import { index, refusal, type Room } from './servers';

/** Collections, indexes, and mongoose on top of them. */
export function indexes(room: () => Room): void {
  describe('indexes', () => {
    let names = 0;
    const fresh = (): mongo.Collection => room().db.collection(`indexes${++names}`);

    it('lists what was created, in the order of creation', async () => {
      const some = fresh();
      await index(some, { a: 1, b: -1 }, { unique: true });
      await index(some, { at: 1 }, { expireAfterSeconds: 3600, sparse: true });
      await index(some, { c: 1 }, { partialFilterExpression: { c: { $exists: true } } });
      const listed = await some.indexes();
      expect(listed.map(({ name }) => name)).toEqual(['_id_', 'a_1_b_-1', 'at_1', 'c_1']);
      expect(listed[1]).toMatchObject({ key: { a: 1, b: -1 }, unique: true });
      expect(listed[2]).toMatchObject({ key: { at: 1 }, expireAfterSeconds: 3600, sparse: true });
      expect(listed[3]).toMatchObject({ partialFilterExpression: { c: { $exists: true } } });
      await some.dropIndex('c_1');
      expect(await some.indexes()).toHaveLength(3);
      expect((await refusal(some.dropIndex('c_1'))).code).toBe(27);
    });

    it('refuses a second index of the same name or key that differs', async () => {
      const some = fresh();
      await index(some, { a: 1 });
      await index(some, { a: 1 });
      expect((await refusal(index(some, { a: 1 }, { name: 'other' }))).code).toBe(85);
      expect((await refusal(index(some, { b: 1 }, { name: 'a_1' }))).code).toBe(86);
      expect((await refusal(index(some, { a: 1 }, { unique: true }))).code).toBe(86);
    });

    it('refuses a unique index on documents that are not', async () => {
      const some = fresh();
      await some.insertMany([{ a: 1 }, { a: 1 }]);
      expect((await refusal(index(some, { a: 1 }, { unique: true }))).code).toBe(11000);
      expect(await some.indexes()).toHaveLength(1);
      expect(await some.countDocuments({ a: 1 })).toBe(2);
    });

    it('holds sparse and partial unique indexes to the documents in them', async () => {
      const some = fresh();
      await index(some, { number: 1 }, { unique: true, sparse: true });
      await index(some, { email: 1 }, { unique: true, partialFilterExpression: { active: true } });
      await some.insertMany([{ email: 'x' }, { email: 'x' }, { email: 'x', active: true }, { number: null }]);
      expect((await refusal(some.insertOne({ number: null }))).code).toBe(11000);
      expect((await refusal(some.insertOne({ email: 'x', active: true }))).code).toBe(11000);
      expect(await some.countDocuments({ email: 'x' })).toBe(3);
      expect(await some.countDocuments({ email: 'x', active: true })).toBe(1);
      expect(await some.countDocuments({ number: null })).toBe(4);
      expect(await some.countDocuments({ number: { $exists: true } })).toBe(1);
    });

    it('indexes keys of any length', async () => {
      const some = fresh();
      await index(some, { text: 1 }, { unique: true });
      const long = (end: string): string => 'a'.repeat(5000) + end;
      await some.insertMany(['x', 'y'].map((end) => ({ text: long(end) })));
      expect(await some.findOne({ text: long('y') }, { projection: { _id: 0 } })).toEqual({ text: long('y') });
      expect(await some.countDocuments({ text: { $gt: long('x') } })).toBe(1);
      expect((await refusal(some.insertOne({ text: long('x') }))).code).toBe(11000);
    });

    it('creates, lists and drops collections', async () => {
      const { db } = room();
      await db.createCollection('made');
      expect(await db.listCollections({ name: 'made' }, { nameOnly: true }).toArray()).toMatchObject([
        { name: 'made', type: 'collection' },
      ]);
      await db.collection('made').insertOne({ a: 1 });
      // MongoDB answers a second create with success since 7.0, and with NamespaceExists before.
      await db.command({ create: 'made' }).catch((error: unknown) => {
        expect(error).toMatchObject({ code: 48 });
      });
      expect(await db.collection('made').countDocuments()).toBe(1);
      await db.dropCollection('made');
      expect(await db.listCollections({ name: 'made' }).toArray()).toEqual([]);
      expect(await db.collection('made').countDocuments()).toBe(0);
      expect((await refusal(db.collection('made').indexes())).code).toBe(26);
    });

    it('names an unknown command', async () => {
      expect((await refusal(room().db.command({ frobnicate: 1 }))).code).toBe(59);
    });

    it('carries mongoose: schemas, casting, versions and populated arrays of parts', async () => {
      const { db, client } = room();
      const connection = mongoose.createConnection();
      connection.setClient(client);
      const schema = new Schema(
        { name: String, heard: [{ slot: String, nights: Number }], seen: { type: Map, of: Number } },
        { optimisticConcurrency: true, timestamps: true },
      );
      schema.index({ name: 1 });
      const Guest = connection.useDb(db.databaseName).model('Guest', schema);
      await Guest.init();
      const guest = await Guest.create({ name: 'Ana', heard: [{ slot: 'bed.pillow', nights: 1 }], seen: { NAP: 2 } });
      const other = await Guest.findById(guest._id).orFail();
      guest.heard.push({ slot: 'room.floor', nights: 2 });
      await guest.save();
      other.name = 'Eva';
      await expect(other.save()).rejects.toThrow('No matching document');
      expect((await Guest.findOne({ 'heard.slot': 'room.floor' }).orFail()).seen?.get('NAP')).toBe(2);
      expect(await Guest.exists({ name: 'Ana' })).toMatchObject({ _id: guest._id });
      const found = await Guest.findOneAndUpdate(
        { name: 'Ana' },
        { $pull: { heard: { slot: 'bed.pillow' } } },
        { returnDocument: 'after' },
      ).lean();
      expect(found?.heard.map(({ slot }) => slot)).toEqual(['room.floor']);
    });
  });
}
