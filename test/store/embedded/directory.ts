import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { plain } from '../../../store/embedded/bytes';
import { Catalog } from '../../../store/embedded/catalog';
import { Database } from '../../../store/embedded/database';
import { entriesOf, recordBytes, recordOf, under } from '../../../store/embedded/entries';

/** A data directory that goes when the test is over. */
export function temporary(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'pad-'));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

export async function connected<T>(uri: string, use: (db: mongo.Db) => Promise<T>): Promise<T> {
  const client = await new mongo.MongoClient(uri).connect();
  return use(client.db('pad')).finally(() => client.close());
}

/** Every index entry in a closed directory's files, and every one that its documents ask for: equal if the indexes are right. */
export async function indexEntries(path: string): Promise<{ stored: string[]; rebuilt: string[] }> {
  const database = new Database(path, false);
  const stored = [...database.entries.getRange({})].map(({ key, value }) => `${key.toString('hex')} ${value.toString('hex')}`);
  const rebuilt = new Catalog(database).all().flatMap(({ id, indexes }) =>
    [...database.documents.getRange(under(id))].flatMap(({ key, value }) => {
      const record = recordBytes(recordOf(key));
      return indexes.flatMap((index) =>
        entriesOf(plain(value), index).map((entry) => {
          const whole = index.unique ? entry.key : Buffer.concat([entry.key, record]);
          return `${whole.toString('hex')} ${record.toString('hex')}`;
        }),
      );
    }),
  );
  await database.close();
  return { stored: stored.sort(), rebuilt: rebuilt.sort() };
}
