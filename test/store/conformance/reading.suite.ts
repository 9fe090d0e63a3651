import type { mongo } from 'mongoose';
import { refusal, type Room } from './servers';

interface Stay {
  _id: string;
  property: string;
  nights?: number | null;
  arrival?: Date;
  tags?: string[];
  party?: { name: string; age?: number }[];
}

const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

const STAYS: Stay[] = [
  {
    _id: 'a',
    property: 'CUN',
    nights: 3,
    arrival: day('2026-03-01'),
    tags: ['sea', 'quiet'],
    party: [{ name: 'Ines', age: 7 }, { name: 'Olav' }],
  },
  { _id: 'b', property: 'NAP', nights: 1, arrival: day('2026-05-01'), tags: ['sea'], party: [{ name: 'Ines', age: 30 }] },
  { _id: 'c', property: 'NAP', nights: 10, arrival: day('2026-04-01'), tags: [], party: [] },
  { _id: 'd', property: 'nap', nights: null, arrival: day('2026-04-02'), tags: ['quiet', 'high'] },
  { _id: 'e', property: 'OSL', arrival: day('2027-01-01') },
];

/** Filters, sorts and projections: each is asked without an index and then with indexes on what it asks for. */
export function reading(room: () => Room): void {
  describe('reading', () => {
    let stays: mongo.Collection<Stay>;
    const ids = async (filter: mongo.Filter<Stay>): Promise<string> => {
      const found = await stays.find(filter).toArray();
      return found
        .map(({ _id }) => _id)
        .sort()
        .join('');
    };

    describe.each(['without indexes', 'with indexes'])('%s', (how) => {
      beforeAll(async () => {
        stays = room().db.collection<Stay>(how === 'with indexes' ? 'indexed' : 'bare');
        await stays.insertMany(STAYS);
        if (how === 'without indexes') return;
        await stays.createIndexes([
          { key: { property: 1, arrival: -1 } },
          { key: { nights: -1 } },
          { key: { tags: 1, property: 1 } },
          { key: { 'party.name': 1, 'party.age': 1 } },
          { key: { arrival: 1 }, sparse: true },
        ]);
      });

      it.each<[string, mongo.Filter<Stay>, string]>([
        ['nothing', {}, 'abcde'],
        ['equality', { property: 'NAP' }, 'bc'],
        ['a missing or null value', { nights: null }, 'de'],
        ['a null among several', { nights: { $in: [null, 3] } }, 'ade'],
        ['$in', { property: { $in: ['NAP', 'OSL', 'NAP'] } }, 'bce'],
        ['an empty $in', { property: { $in: [] } }, ''],
        ['$nin', { property: { $nin: ['NAP', 'OSL'] } }, 'ad'],
        ['$ne', { nights: { $ne: 3 } }, 'bcde'],
        ['a range of numbers', { nights: { $gt: 1, $lte: 10 } }, 'ac'],
        ['a range of dates', { arrival: { $gte: day('2026-04-01'), $lt: day('2026-05-01') } }, 'cd'],
        ['a range that no type fits', { nights: { $gt: 'x' as unknown as number } }, ''],
        ['$exists', { nights: { $exists: true } }, 'abcd'],
        ['$exists false', { party: { $exists: false } }, 'de'],
        ['a beginning', { property: { $regex: '^NA' } }, 'bc'],
        ['a beginning in any case', { property: { $regex: '^na', $options: 'i' } }, 'bcd'],
        ['a regular expression', { property: /A/ }, 'bc'],
        ['an alternative at the beginning', { property: /^NA|^OS/ }, 'bce'],
        ['an optional letter at the beginning', { property: /^NAX?P/ }, 'bc'],
        ['an element of an array', { tags: 'sea' }, 'ab'],
        ['a whole array', { tags: ['sea'] }, 'b'],
        ['an empty array', { tags: [] }, 'c'],
        ['two elements', { $and: [{ tags: 'sea' }, { tags: 'quiet' }] }, 'a'],
        ['$all', { tags: { $all: ['quiet', 'sea'] } }, 'a'],
        ['$size', { tags: { $size: 2 } }, 'ad'],
        ['a path into an array', { 'party.name': 'Ines' }, 'ab'],
        ['two paths met by different elements', { 'party.name': 'Olav', 'party.age': 7 }, 'a'],
        ['$elemMatch', { party: { $elemMatch: { name: 'Ines', age: { $gt: 10 } } } }, 'b'],
        ['$elemMatch that no single element fits', { party: { $elemMatch: { name: 'Olav', age: 7 } } }, ''],
        ['a range met by two elements together', { 'party.age': { $gt: 10, $lt: 8 } }, ''],
        ['a position in an array', { 'tags.0': 'sea' }, 'ab'],
        ['$or', { $or: [{ property: 'OSL' }, { nights: 1 }] }, 'be'],
        ['$or beside a field', { property: 'NAP', $or: [{ nights: 1 }, { nights: 3 }] }, 'b'],
        ['$nor', { $nor: [{ property: 'NAP' }, { nights: 3 }] }, 'de'],
        ['$not', { nights: { $not: { $gt: 2 } } }, 'bde'],
        ['an id', { _id: 'c' }, 'c'],
        ['ids', { _id: { $in: ['e', 'a', 'x'] } }, 'ae'],
        ['a range of ids', { _id: { $gt: 'b', $lte: 'd' } }, 'cd'],
      ])('finds by %s', async (_name, filter, expected) => {
        expect(await ids(filter)).toBe(expected);
        expect(await stays.countDocuments(filter)).toBe(expected.length);
      });

      it.each<[string, mongo.Filter<Stay>, mongo.Sort, string]>([
        ['a date', {}, { arrival: 1 }, 'acdbe'],
        ['a date, descending', {}, { arrival: -1 }, 'ebdca'],
        ['a number with missing and null first', {}, { nights: 1, _id: 1 }, 'debac'],
        ['a number, descending, with missing and null last', {}, { nights: -1, _id: 1 }, 'cabde'],
        ['two fields in different directions', {}, { property: 1, arrival: -1 }, 'abced'],
        ['two fields in the other directions', {}, { property: -1, arrival: 1 }, 'decba'],
        ['the rest of an index', { property: 'NAP' }, { arrival: -1 }, 'bc'],
        ['a range and its own order', { nights: { $gte: 1 } }, { nights: 1 }, 'bac'],
        ['the least element of an array', { tags: { $exists: true } }, { tags: 1, _id: 1 }, 'cdab'],
        ['the greatest element of an array', { tags: { $exists: true } }, { tags: -1, _id: 1 }, 'abdc'],
        ['several values and an order of another field', { property: { $in: ['NAP', 'CUN'] } }, { arrival: 1 }, 'acb'],
      ])('sorts by %s', async (_name, filter, sort, expected) => {
        const found = await stays.find(filter).sort(sort).toArray();
        expect(found.map(({ _id }) => _id).join('')).toBe(expected);
      });

      it('skips and limits', async () => {
        const found = await stays.find().sort({ arrival: 1 }).skip(1).limit(2).toArray();
        expect(found.map(({ _id }) => _id)).toEqual(['c', 'd']);
        expect(await stays.countDocuments({}, { skip: 1, limit: 3 })).toBe(3);
      });

      it('answers the different values, arrays one by one', async () => {
        expect((await stays.distinct('tags')).sort()).toEqual(['high', 'quiet', 'sea']);
        expect((await stays.distinct('party.name', { property: 'CUN' })).sort()).toEqual(['Ines', 'Olav']);
      });
    });

    it.each<[string, mongo.Document, mongo.Document]>([
      ['keeps fields', { property: 1, nights: 1 }, { _id: 'a', property: 'CUN', nights: 3 }],
      ['keeps fields without the id', { property: 1, _id: 0 }, { property: 'CUN' }],
      ['keeps fields within an array', { 'party.name': 1 }, { _id: 'a', party: [{ name: 'Ines' }, { name: 'Olav' }] }],
      ['keeps the id alone', { _id: 1 }, { _id: 'a' }],
      ['drops fields', { tags: 0, party: 0, arrival: 0 }, { _id: 'a', property: 'CUN', nights: 3 }],
      [
        'drops fields within an array',
        { 'party.name': 0, tags: 0, arrival: 0 },
        { _id: 'a', property: 'CUN', nights: 3, party: [{ age: 7 }, {}] },
      ],
      ['drops the id', { _id: 0, tags: 0, party: 0, arrival: 0 }, { property: 'CUN', nights: 3 }],
    ])('%s', async (_name, projection, expected) => {
      expect(await stays.findOne({ _id: 'a' }, { projection })).toEqual(expected);
    });

    it.each<[string, mongo.Filter<Stay>, number]>([
      ['an unknown operator', { nights: { $near: 1 } } as never, 2],
      ['an unknown top-level operator', { $never: [] }, 2],
      ['an empty $or', { $or: [] }, 2],
      ['an $in that is no array', { nights: { $in: 3 } } as never, 2],
    ])('refuses %s', async (_name, filter, code) => {
      expect((await refusal(stays.find(filter).toArray())).code).toBe(code);
    });

    it('reads on over many batches, and forgets a closed cursor', async () => {
      const many = room().db.collection('many');
      await many.insertMany(Array.from({ length: 2500 }, (_, at) => ({ at, text: 'x'.repeat(100) })));
      const found = await many.find().sort({ at: -1 }).batchSize(100).toArray();
      expect(found.map((one) => one.at as number)).toEqual(Array.from({ length: 2500 }, (_, at) => 2499 - at));
      const cursor = many.find().batchSize(10);
      await cursor.next();
      const { id } = cursor;
      await cursor.close();
      expect((await refusal(room().db.command({ getMore: id, collection: 'many' }))).code).toBe(43);
    });

    it('sends documents of more than one reply', async () => {
      const large = room().db.collection('large');
      for (let at = 0; at < 5; at++) await large.insertOne({ at, text: 'y'.repeat(5_000_000) });
      const found = await large.find().sort({ at: 1 }).toArray();
      expect(found.map((one) => one.at as number)).toEqual([0, 1, 2, 3, 4]);
    });

    it('aggregates', async () => {
      const nights = await stays
        .aggregate([
          { $match: { nights: { $gt: 0 } } },
          { $group: { _id: '$property', nights: { $sum: '$nights' }, longest: { $max: '$nights' } } },
          { $sort: { _id: 1 } },
        ])
        .toArray();
      expect(nights).toEqual([
        { _id: 'CUN', nights: 3, longest: 3 },
        { _id: 'NAP', nights: 11, longest: 10 },
      ]);
      const tags = await stays
        .aggregate([{ $unwind: '$tags' }, { $group: { _id: '$tags', n: { $sum: 1 } } }, { $sort: { n: -1, _id: 1 } }, { $limit: 2 }])
        .toArray();
      expect(tags).toEqual([
        { _id: 'quiet', n: 2 },
        { _id: 'sea', n: 2 },
      ]);
      expect(await stays.aggregate([{ $match: { property: 'NAP' } }, { $count: 'stays' }]).toArray()).toEqual([{ stays: 2 }]);
      expect(
        await stays.aggregate([{ $sort: { arrival: -1 } }, { $skip: 1 }, { $limit: 1 }, { $project: { nights: 1 } }]).toArray(),
      ).toEqual([{ _id: 'b', nights: 1 }]);
      expect((await refusal(stays.aggregate([{ $nothing: {} }]).toArray())).code).toBe(40324);
    });
  });
}
