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

const BATCH = 500;

/**
 * The documents of one collection, whole. Queries go through mongoose, which checks their paths; reads by id and writes go to
 * the driver below it, because there mongoose costs more than it gives (docs/decisions/profile-store.md).
 */
export class Documents<T extends object> {
  protected readonly model: Model<Stored>;
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

  async find(filter: Filter, order: Order = {}, limit = Infinity): Promise<T[]> {
    if (limit < 1) return [];
    const found = await guarded(() => this.query(filter, order, limit).exec());
    return found.map((stored) => this.fromStored(stored));
  }

  async ids(filter: Filter, order: Order, limit: number): Promise<string[]> {
    if (limit < 1) return [];
    const found = await guarded(() => this.query(filter, order, limit).select('_id').exec());
    return found.map((stored) => stored._id);
  }

  async *stream(filter: Filter, order: Order): AsyncIterable<T> {
    const cursor = this.query(filter, order, Infinity).cursor({ batchSize: BATCH });
    for await (const stored of guardedStream(cursor)) yield this.fromStored(stored);
  }

  count(): Promise<number> {
    return guarded(() => this.model.estimatedDocumentCount().exec());
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
    for (let from = 0; from < documents.length; from += BATCH) {
      const batch = documents.slice(from, from + BATCH).map((document) => this.toStored(document));
      inserted += await guarded(() => this.insertNew(batch));
    }
    return inserted;
  }

  remove(filter: Filter): Promise<number> {
    return guarded(async () => (await this.model.deleteMany(filter).exec()).deletedCount);
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

  private query(filter: Filter, order: Order, limit: number) {
    return this.model
      .find(filter)
      .sort(order)
      .limit(Number.isFinite(limit) ? limit : 0)
      .lean<Stored[]>();
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
