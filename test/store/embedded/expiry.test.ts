import { EJSON } from 'bson';
import { encode, plain } from '../../../store/embedded/bytes';
import { Engine } from '../../../store/embedded/engine';
import { expire } from '../../../store/embedded/expiry';
import { answer } from '../../../store/embedded/commands';
import { temporary } from './directory';

describe('documents with an end', () => {
  it('go once their time is over, and no others', async () => {
    const directory = temporary();
    const engine = new Engine(directory.path, false);
    const ask = async (body: Record<string, unknown>) => {
      const name = Object.keys(body)[0] ?? '';
      return plain(await answer(engine, { name, body, database: 'pad' }));
    };
    await ask({ createIndexes: 'links', indexes: [{ key: { at: 1 }, name: 'at_1', expireAfterSeconds: 60 }] });
    const now = Date.UTC(2026, 5, 1);
    const ages = [10, 59, 61, 500].map((seconds) => ({ _id: seconds, at: new Date(now - seconds * 1000) }));
    const others = [{ _id: 'none' }, { _id: 'text', at: 'long ago' }, { _id: 'two', at: [new Date(0), new Date(now)] }];
    expect(await ask({ insert: 'links', documents: [...ages, ...others].map(encode) })).toMatchObject({ n: 7 });
    await expire(engine, now);
    const { cursor } = (await ask({ find: 'links' })) as { cursor: { firstBatch: { _id: unknown }[] } };
    expect(EJSON.stringify(cursor.firstBatch.map(({ _id }) => _id))).toBe('[10,59,"none","text"]');
    await engine.database.close();
    directory.remove();
  });
});
