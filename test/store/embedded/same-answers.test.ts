import type { mongo } from 'mongoose';
import { embedded, enter, realTarget, type Room } from '../conformance/servers';

type Doc = Record<string, unknown>;

/** Numbers in a fixed order that looks random, so that a failure can be repeated. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const VALUES: readonly unknown[] = [
  null,
  0,
  1,
  2,
  2.5,
  -3,
  1e12,
  'a',
  'ab',
  'b',
  '',
  'é',
  true,
  false,
  new Date(0),
  new Date(1e12),
  { x: 1 },
];

function valueFrom(roll: (sides: number) => number): unknown {
  return VALUES[roll(VALUES.length)];
}

function documentFrom(roll: (sides: number) => number, _id: number): Doc {
  const document: Doc = { _id };
  if (roll(5) > 0) document.a = valueFrom(roll);
  if (roll(5) > 0) document.b = roll(4);
  if (roll(3) > 0) document.list = Array.from({ length: roll(4) }, () => valueFrom(roll));
  if (roll(3) > 0) document.parts = Array.from({ length: roll(3) }, () => ({ p: roll(4), q: valueFrom(roll) }));
  return document;
}

const OPERATORS = ['$eq', '$ne', '$gt', '$gte', '$lt', '$lte'] as const;
const PATHS = ['a', 'b', 'list', 'parts.p', 'parts.q', '_id'] as const;

function conditionFrom(roll: (sides: number) => number): unknown {
  const kind = roll(8);
  if (kind === 0) return { $in: [valueFrom(roll), valueFrom(roll), roll(4)] };
  if (kind === 1) return { $exists: roll(2) === 0 };
  if (kind === 2) return { $gte: roll(3), $lt: roll(4) + 1 };
  if (kind === 3) return { $nin: [valueFrom(roll), roll(4)] };
  if (kind === 4) return roll(4);
  return { [OPERATORS[roll(OPERATORS.length)] ?? '$eq']: valueFrom(roll) };
}

function filterFrom(roll: (sides: number) => number, depth = 0): Doc {
  if (depth < 2 && roll(6) === 0) {
    const both = [filterFrom(roll, depth + 1), filterFrom(roll, depth + 1)];
    return roll(2) ? { $or: both } : { $and: both };
  }
  if (roll(8) === 0) return { parts: { $elemMatch: { p: roll(4), q: conditionFrom(roll) } } };
  const names = [PATHS[roll(PATHS.length)], PATHS[roll(PATHS.length)]].slice(0, 1 + roll(2));
  return Object.fromEntries(names.map((name): [string, unknown] => [name ?? 'a', conditionFrom(roll)]));
}

const INDEXES: mongo.IndexDescription[] = [
  { key: { a: 1 } },
  { key: { b: -1, a: 1 } },
  { key: { list: 1, b: 1 } },
  { key: { 'parts.p': 1, 'parts.q': -1 } },
  { key: { b: 1 }, name: 'some', partialFilterExpression: { a: { $exists: true } } },
  { key: { a: -1 }, name: 'sparse', sparse: true },
];

/** A pass through the collection knows nothing of indexes, so what it finds is what an index has to find. */
describe('random questions to random documents', () => {
  let rooms: Room[] = [];
  const collections: mongo.Collection<{ _id: number }>[] = [];
  const questions = 400;

  beforeAll(async () => {
    const real = realTarget();
    rooms = await Promise.all([embedded(), ...(real ? [real()] : [])].map(async (target) => enter(await target)));
    const roll = dice(7);
    const documents = Array.from({ length: 150 }, (_, _id) => documentFrom(roll, _id) as { _id: number });
    for (const { db } of rooms)
      for (const name of ['bare', 'indexed']) {
        const collection = db.collection<{ _id: number }>(name);
        if (name === 'indexed') await collection.createIndexes(INDEXES);
        await collection.insertMany(documents);
        collections.push(collection);
      }
  });
  afterAll(async () => {
    for (const room of rooms) await room.leave();
  });

  it('are answered alike with and without indexes, and by a real MongoDB where there is one', async () => {
    const roll = dice(11);
    let found = 0;
    for (let asked = 0; asked < questions; asked++) {
      const filter = filterFrom(roll);
      const answers = await Promise.all(
        collections.map(async (collection) => (await collection.find(filter).sort({ _id: 1 }).toArray()).map(({ _id }) => _id)),
      );
      for (const answer of answers) expect({ filter, answer }).toEqual({ filter, answer: answers[0] });
      found += answers[0]?.length ?? 0;
    }
    expect(found).toBeGreaterThan(questions);
  }, 60_000);

  it('are sorted alike', async () => {
    const roll = dice(13);
    for (let asked = 0; asked < 100; asked++) {
      const sort: [string, 1 | -1][] = [
        [PATHS[roll(PATHS.length)] ?? 'a', roll(2) ? 1 : -1],
        ['_id', 1],
      ];
      const filter = filterFrom(roll);
      const answers = await Promise.all(
        collections.map(async (collection) => (await collection.find(filter).sort(sort).limit(20).toArray()).map(({ _id }) => _id)),
      );
      for (const answer of answers) expect({ filter, sort, answer }).toEqual({ filter, sort, answer: answers[0] });
    }
  }, 60_000);
});
