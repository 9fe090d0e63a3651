import type { mongo } from 'mongoose';
import type { Replaced } from '../domain/ports';
import { Documents, type Stored } from './documents';
import { guarded, isDuplicate } from './faults';

/** Documents written whole under a version check, as domain/ports promises it: one write, so all of it or nothing. */
export class VersionedDocuments<T extends { version: number }> extends Documents<T> {
  async insert(document: T): Promise<Replaced> {
    const stored = this.nextVersion(document);
    const write = async () => {
      await this.driver.insertOne(stored);
      return 'saved' as const;
    };
    return guarded(() => write().catch((cause: unknown) => (isDuplicate(cause) ? 'conflict' : Promise.reject(cause as Error))));
  }

  async replace(document: T): Promise<Replaced> {
    const stored = this.nextVersion(document);
    const read = { _id: stored._id, version: document.version };
    const { matchedCount } = await guarded(() => this.driver.replaceOne(read, stored));
    return matchedCount === 1 ? 'saved' : 'conflict';
  }

  /** Each as by `replace`, in one command; the server tells how many it wrote, and not which. */
  async replaceMany(documents: readonly T[]): Promise<Replaced> {
    if (documents.length === 0) return 'saved';
    const replacements = documents.map((document) => {
      const replacement = this.nextVersion(document);
      return { replaceOne: { filter: { _id: replacement._id, version: document.version }, replacement } };
    });
    const { matchedCount } = await guarded(() => this.driver.bulkWrite(replacements, { ordered: false }));
    return matchedCount === documents.length ? 'saved' : 'conflict';
  }

  /** Some fields of one document, for a change that needs no more. */
  async fields<K extends keyof T & string>(id: string, ...names: K[]): Promise<Pick<T, K> | null> {
    const projection = Object.fromEntries(names.map((name) => [name, 1]));
    return guarded(() => this.driver.findOne<Pick<T, K>>({ _id: id }, { projection }));
  }

  /** As `replace`, for some fields; paths into `keys` may be among them, and undefined takes a field away. */
  async patch(id: string, version: number, fields: Partial<T> | Record<string, unknown>): Promise<Replaced> {
    const entries: [string, unknown][] = Object.entries({ ...fields, version: version + 1 });
    const $set = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    const $unset = Object.fromEntries(entries.filter(([, value]) => value === undefined).map(([field]) => [field, '']));
    const update = Object.keys($unset).length > 0 ? { $set, $unset } : { $set };
    const { matchedCount } = await guarded(() => this.driver.updateOne({ _id: id, version }, update as mongo.UpdateFilter<Stored>));
    return matchedCount === 1 ? 'saved' : 'conflict';
  }

  override insertMany(documents: readonly T[]): Promise<number> {
    return super.insertMany(documents.map((document) => ({ ...document, version: document.version + 1 })));
  }

  private nextVersion(document: T): Stored {
    return this.toStored({ ...document, version: document.version + 1 });
  }
}
