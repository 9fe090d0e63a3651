import type { Connection, Model, mongo, Schema } from 'mongoose';
import { guarded, guardedStream, isDuplicate, onlyDuplicates } from './faults';
import { strictCheck } from './strict';

/** A document as it lies in its collection. */
export type Stored = { _id: string } & Record<string, unknown>;
export type Filter = Record<string, unknown>;
export type Order = Record<string, 1 | -1>;

export interface Layout<T> {
  /** Name of the collection. */
  collection: string;
  schema: Schema;
  /** The field that is `_id` in the store. */
  id: keyof T & string;
  /** What documents are found by beyond their own fields: derived on every write, taken off on every read. */
  keys?: (document: T) => object;
}

const READ_AT_ONCE = 500;
/** One command, and one wait for the disk. */
const INSERTED_AT_ONCE = 1_000;

/**
 * The documents of one collection, whole. mongoose holds the schema, makes the indexes and keeps the connection; the documents
 * themselves pass by the driver below it, because on the way through mongoose a query costs a fifth more and a write three to
 * four times as much (docs/decisions/profile-store.md). What is written is checked against the schema all the same.
 */
export class Documents<T extends object> {
  private readonly model: Model<Stored>;
  private readonly check: (document: object) => void;

  constructor(
    connection: Connection,
    private readonly layout: Layout<T>,
  ) {
    this.model = connection.model<Stored>(layout.collection, layout.schema as Schema<Stored>, layout.collection);
    this.check = strictCheck(layout.schema, layout.collection);
  }

  protected get driver(): mongo.Collection<Stored> {
    return this.model.collection as unknown as mongo.Collection<Stored>;
  }

  /** Creates collection and indexes where they are missing. */
  prepare(): Promise<void> {
    return guarded(() => this.model.createIndexes());
  }

  async get(id: string): Promise<T | null> {
    const stored = await guarded(() => this.driver.findOne({ _id: id }));
    return stored && this.fromStored(stored);
  }

  /** Those that exist, in no order. */
  getMany(ids: readonly string[]): Promise<T[]> {
    return this.find({ _id: { $in: [...ids] } });
  }

  async find(filter: Filter, order: Order = {}, limit = Infinity): Promise<T[]> {
    if (limit < 1) return [];
    const found = await guarded(() => this.query(filter, order, limit).toArray());
    return found.map((stored) => this.fromStored(stored));
  }

  async ids(filter: Filter, order: Order, limit: number): Promise<string[]> {
    if (limit < 1) return [];
    const found = await guarded(() => this.query(filter, order, limit).project<{ _id: string }>({ _id: 1 }).toArray());
    return found.map((stored) => stored._id);
  }

  /** As `find`, with some fields of each. */
  async some<K extends keyof T & string>(filter: Filter, order: Order, limit: number, ...names: K[]): Promise<Pick<T, K>[]> {
    if (limit < 1) return [];
    const projection = Object.fromEntries(names.map((name) => [name === this.layout.id ? '_id' : name, 1]));
    const found = await guarded(() => this.query(filter, order, limit).project<Stored>(projection).toArray());
    return found.map((stored) => this.fromStored(stored));
  }

  async *stream(filter: Filter, order: Order): AsyncIterable<T> {
    const cursor = this.query(filter, order, Infinity).batchSize(READ_AT_ONCE);
    for await (const stored of guardedStream(cursor)) yield this.fromStored(stored);
  }

  count(): Promise<number> {
    return guarded(() => this.driver.estimatedDocumentCount());
  }

  /** Writes it, whatever was there. */
  async put(document: T): Promise<void> {
    const stored = this.toStored(document);
    const write = () => this.driver.replaceOne({ _id: stored._id }, stored, { upsert: true });
    // Of two first puts at once the server refuses one; tried again, it finds a document to replace.
    await guarded(() => write().catch((cause: unknown) => (isDuplicate(cause) ? write() : Promise.reject(cause as Error))));
  }

  /** Those whose id is not there yet; answers their number. */
  async insertMany(documents: readonly T[]): Promise<number> {
    let inserted = 0;
    for (let from = 0; from < documents.length; from += INSERTED_AT_ONCE) {
      const batch = documents.slice(from, from + INSERTED_AT_ONCE).map((document) => this.toStored(document));
      inserted += await guarded(() => this.insertNew(batch));
    }
    return inserted;
  }

  remove(filter: Filter): Promise<number> {
    return guarded(async () => (await this.driver.deleteMany(filter)).deletedCount);
  }

  /** Sets fields of every document that the filter holds for. */
  async set(filter: Filter, fields: Partial<T>): Promise<void> {
    await guarded(() => this.driver.updateMany(filter, { $set: fields as Partial<Stored> }));
  }

  protected toStored(document: T): Stored {
    const { [this.layout.id]: id, ...fields } = document;
    const stored = { _id: id as string, ...fields, ...(this.layout.keys && { keys: this.layout.keys(document) }) };
    this.check(stored);
    return stored;
  }

  protected fromStored(stored: Stored): T {
    const document: Record<string, unknown> = { [this.layout.id]: stored._id };
    for (const field of Object.keys(stored)) if (field !== '_id' && field !== 'keys') document[field] = stored[field];
    return document as T;
  }

  private query(filter: Filter, order: Order, limit: number): mongo.FindCursor<Stored> {
    return this.driver.find(filter, { sort: order, ...(Number.isFinite(limit) && { limit }) });
  }

  private async insertNew(batch: Stored[]): Promise<number> {
    try {
      return (await this.driver.insertMany(batch, { ordered: false })).insertedCount;
    } catch (cause) {
      if (onlyDuplicates(cause)) return cause.insertedCount;
      throw cause;
    }
  }
}
