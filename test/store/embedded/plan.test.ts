import { encode, type Doc } from '../../../store/embedded/bytes';
import { fieldsOf } from '../../../store/embedded/catalog';
import { answer } from '../../../store/embedded/commands';
import { Engine } from '../../../store/embedded/engine';
import { scan } from '../../../store/embedded/scan';
import { temporary } from './directory';

const STAYS = 5000;
const PROPERTIES = 28;
const day = (at: number): string => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);

/** Each property has a stay a day on from a day of its own; a guest has ten stays. */
const stayOf = (at: number): Doc => ({
  _id: `s_${at}`,
  property: `P${at % PROPERTIES}`,
  room: String(at % 400),
  arrival: day(Math.floor(at / PROPERTIES)),
  departure: day(Math.floor(at / PROPERTIES) + 2),
  guests: [`g_${at % 500}`, `g_${(at + 1) % 500}`],
  status: at % 3 === 0 ? 'booked' : 'in house',
  ...(at % 1000 === 0 && { dueAt: new Date(at) }),
});

/** Not how fast, but how much is looked at: a number that is the same on every machine and must not grow with the collection. */
describe('the documents looked at', () => {
  const directory = temporary();
  const engine = new Engine(directory.path, false);
  const ask = (body: Doc): Promise<Buffer> => answer(engine, { name: Object.keys(body)[0] ?? '', body, database: 'pad' });

  beforeAll(async () => {
    const keys: Doc[] = [
      { property: 1, room: 1, departure: 1 },
      { property: 1, departure: 1, arrival: 1 },
      { property: 1, arrival: 1 },
      { guests: 1, arrival: -1 },
    ];
    const indexes = keys.map((key, at): Doc => ({ key, name: `index${at}` }));
    await ask({ createIndexes: 'stays', indexes: [...indexes, { key: { dueAt: 1 }, name: 'due', sparse: true }] });
    await ask({ insert: 'stays', documents: Array.from({ length: STAYS }, (_, at) => encode(stayOf(at))) });
  });
  afterAll(async () => {
    await engine.database.close();
    directory.remove();
  });

  const look = (filter: Doc, sort: Doc = {}, limit = Infinity): { looked: number; found: number; sorted: boolean } => {
    const collection = engine.catalog.find('pad.stays');
    if (!collection) throw new Error('The collection is missing');
    const { results, sorted } = scan(engine.database, collection, filter, fieldsOf(sort));
    let [looked, found] = [0, 0];
    for (const result of results) {
      looked++;
      if (result) found++;
      if (found === limit) break;
    }
    return { looked, found, sorted };
  };

  it.each<[string, Doc, Doc, number, { looked: number; found: number; sorted: boolean }]>([
    ['an id', { _id: 's_77' }, {}, Infinity, { looked: 1, found: 1, sorted: false }],
    ['ids', { _id: { $in: ['s_1', 's_2', 'nobody'] } }, {}, Infinity, { looked: 2, found: 2, sorted: false }],
    ['a range of ids in their order', { _id: { $gt: 's_1' } }, { _id: 1 }, 3, { looked: 3, found: 3, sorted: true }],
    [
      'arrivals of a property',
      { property: 'P3', arrival: { $gte: day(5), $lte: day(6) } },
      { arrival: 1 },
      Infinity,
      { looked: 2, found: 2, sorted: true },
    ],
    ['the last stays of a guest', { guests: 'g_9' }, { arrival: -1 }, 2, { looked: 2, found: 2, sorted: true }],
    ['what is due, in its order', { dueAt: { $lte: new Date(2000) } }, { dueAt: 1 }, Infinity, { looked: 3, found: 3, sorted: true }],
    ['whatever has a due date, in its order', { dueAt: { $exists: true } }, { dueAt: 1 }, 2, { looked: 2, found: 2, sorted: true }],
    ['either of two', { $or: [{ _id: 's_5' }, { guests: 'g_7', arrival: day(0) }] }, {}, Infinity, { looked: 3, found: 3, sorted: false }],
    ['the other way round', { property: 'P3' }, { arrival: -1 }, 1, { looked: 1, found: 1, sorted: true }],
  ])('are few for %s', (_name, filter, sort, limit, expected) => {
    expect(look(filter, sort, limit)).toEqual(expected);
  });

  it('are those still to come, not all the past, where two indexes offer themselves', () => {
    const late = day(Math.floor(STAYS / PROPERTIES) - 3);
    const { looked, found } = look({ property: 'P3', departure: { $gte: late }, arrival: { $lte: late } }, { arrival: 1 });
    expect(found).toBe(3);
    expect(looked).toBeLessThan(8);
  });
});
