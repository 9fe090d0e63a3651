import type { Doc } from './bytes';
import type { Engine } from './engine';
import { forgetOldRetries } from './retries';

const AT_ONCE = 1000;

/** Deletes what a TTL index says is over at `now`, a thousand documents a transaction so that writes get their turn, and old retry records. */
export async function expire(engine: Engine, now: number): Promise<void> {
  await engine.database.write(() => {
    forgetOldRetries(engine.database, now);
  });
  for (const { ns, indexes } of engine.catalog.all())
    for (const { fields, expireAfterSeconds } of indexes) {
      const [field] = fields;
      if (expireAfterSeconds === undefined || !field) continue;
      const filter = { [field.path]: { $lt: new Date(now - expireAfterSeconds * 1000) } };
      while ((await engine.database.write(() => removeSome(engine, ns, filter))) === AT_ONCE) await engine.database.pause();
    }
}

function removeSome(engine: Engine, ns: string, filter: Doc): number {
  const found = engine.matching(ns, filter, [], AT_ONCE);
  for (const { record, raw } of found) engine.records.remove(ns, record, raw);
  return found.length;
}
