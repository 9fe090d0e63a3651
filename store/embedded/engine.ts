import { Catalog, type Collection, type Field } from './catalog';
import type { Doc } from './bytes';
import { Cursors } from './cursors';
import { Database } from './database';
import { sortKey, under } from './entries';
import { Fault } from './faults';
import { Records } from './records';
import { scan, type Found, type Scan } from './scan';

const PAUSE_EVERY = 256;

/** No collection has this id, so nothing is found under it. */
const NO_COLLECTION = 0;

/** Everything the commands work on. */
export class Engine {
  readonly database: Database;
  readonly catalog: Catalog;
  readonly records: Records;
  readonly cursors = new Cursors();

  constructor(directory: string, fsync: boolean) {
    this.database = new Database(directory, fsync);
    this.catalog = new Catalog(this.database);
    this.records = new Records(this.database, this.catalog);
  }

  /** Matches at once, in the order asked for; for use within a write, where nothing may come between. */
  matching(ns: string, filter: Doc, sort: readonly Field[], limit: number): Found[] {
    const collection = this.catalog.find(ns);
    if (!collection) return [];
    const { results, sorted } = scan(this.database, collection, filter, sort);
    const isOrdered = sort.length === 0 || sorted;
    const found: Found[] = [];
    for (const result of results) {
      if (result) found.push(result);
      if (isOrdered && found.length === limit) break;
    }
    return (isOrdered ? found : inOrder(found, sort)).slice(0, limit);
  }

  /** Matches one by one, with pauses in which others have their turn; a filter that is refused is refused at once. */
  stream(ns: string, filter: Doc, sort: readonly Field[]): AsyncGenerator<Found> {
    const collection = this.catalog.find(ns) ?? { id: NO_COLLECTION, ns, indexes: [] };
    const reading = scan(this.database, collection, filter, sort);
    const results = this.paused(collection, reading);
    return sort.length === 0 || reading.sorted ? results : ordered(results, sort);
  }

  async count(ns: string, filter: Doc): Promise<number> {
    const collection = this.catalog.find(ns);
    if (collection && Object.keys(filter).length === 0) return this.database.documents.getKeysCount(under(collection.id));
    const rows = this.stream(ns, filter, []);
    let matches = 0;
    while ((await rows.next()).done !== true) matches++;
    return matches;
  }

  private async *paused(collection: Collection, { results, indexes }: Scan): AsyncGenerator<Found> {
    let looked = 0;
    for (const result of results) {
      if (result) {
        yield result;
        this.checkAlive(collection, indexes);
      }
      if (++looked % PAUSE_EVERY > 0) continue;
      await this.database.pause();
      this.checkAlive(collection, indexes);
    }
  }

  private checkAlive({ ns, id }: Collection, indexes: number[]): void {
    const now = this.catalog.find(ns);
    if ((now?.id ?? NO_COLLECTION) === id && indexes.every((index) => now?.indexes.some((there) => there.id === index))) return;
    throw new Fault('QueryPlanKilled', `The collection ${ns} or an index in use was dropped while reading`);
  }
}

async function* ordered(results: AsyncIterable<Found>, sort: readonly Field[]): AsyncGenerator<Found> {
  const found: Found[] = [];
  for await (const result of results) found.push(result);
  yield* inOrder(found, sort);
}

export function inOrder<T extends { fields: Doc }>(found: T[], sort: readonly Field[]): T[] {
  const keyed = found.map((result) => ({ key: sortKey(result.fields, sort), result }));
  return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ result }) => result);
}
