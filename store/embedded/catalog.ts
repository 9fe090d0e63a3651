import { randomBytes } from 'node:crypto';
import { encode, plain, type Doc } from './bytes';
import type { Database } from './database';
import { Fault } from './faults';

export interface Field {
  path: string;
  names: string[];
  descending: boolean;
}

export interface Index {
  id: number;
  name: string;
  fields: Field[];
  unique: boolean;
  sparse: boolean;
  partial: Doc | undefined;
  expireAfterSeconds: number | undefined;
  /** Positions of the fields in which some document has had an array. */
  many: number[];
  /** The specification as it was given, for listIndexes and error messages. */
  spec: Doc & { key: Doc };
}

export interface Collection {
  id: number;
  ns: string;
  indexes: Index[];
}

interface View {
  version: string;
  nextId: number;
  collections: Map<string, Collection>;
}

const VERSION = Buffer.from('#version');
const nameKey = (ns: string): Buffer => Buffer.from(`/${ns}`);

/**
 * Collections and their indexes. They are read from the same snapshot as the data, so a reader never plans with an index that
 * its snapshot lacks; a token that each change renews lets the decoded form be kept between reads.
 */
export class Catalog {
  private seen: View[] = [];

  constructor(private readonly database: Database) {}

  find(ns: string): Collection | undefined {
    return this.view().collections.get(ns);
  }

  all(): Collection[] {
    return [...this.view().collections.values()];
  }

  /** The collection, made with its index on _id if it is not there yet. */
  ensure(ns: string): Collection {
    const { collections, nextId } = this.view();
    const found = collections.get(ns);
    if (found) return found;
    if (!/^[^.$\0]+\.[^$\0]+$/.test(ns) || ns.endsWith('.')) throw new Fault('InvalidNamespace', `Invalid namespace specified '${ns}'`);
    const index = indexOf(nextId + 1, { v: 2, key: { _id: 1 }, name: '_id_' });
    return this.save({ id: nextId, ns, indexes: [index] }, nextId + 2);
  }

  addIndex(collection: Collection, spec: Index['spec']): { collection: Collection; index: Index } {
    const { nextId } = this.view();
    const index = indexOf(nextId, spec);
    return { collection: this.save({ ...collection, indexes: [...collection.indexes, index] }, nextId + 1), index };
  }

  save(collection: Collection, nextId = this.view().nextId): Collection {
    this.database.catalog.putSync(nameKey(collection.ns), encode({ ...collection, indexes: collection.indexes.map(stored) }));
    this.renew(nextId);
    return collection;
  }

  forget(ns: string): void {
    this.database.catalog.removeSync(nameKey(ns));
    this.renew(this.view().nextId);
  }

  private renew(nextId: number): void {
    this.database.catalog.putSync(VERSION, encode({ version: randomBytes(12).toString('hex'), nextId }));
  }

  private view(): View {
    const head = this.database.catalog.get(VERSION);
    const version = head ? head.toString('latin1') : '';
    return this.seen.find((view) => view.version === version) ?? this.load(version, head);
  }

  private load(version: string, head: Buffer | undefined): View {
    const start = nameKey('');
    const rows = [...this.database.catalog.getRange({ start })].map(({ value }) => collectionOf(plain(value)));
    const nextId = head ? (plain(head).nextId as number) : 1;
    const view = { version, nextId, collections: new Map(rows.map((collection) => [collection.ns, collection])) };
    this.seen = [view, ...this.seen.slice(0, 1)];
    return view;
  }
}

const stored = ({ id, many, spec }: Index): Doc => ({ id, many, spec });

function collectionOf(row: Doc): Collection {
  const indexes = (row.indexes as Pick<Index, 'id' | 'many' | 'spec'>[]).map(({ id, many, spec }) => ({ ...indexOf(id, spec), many }));
  return { id: row.id as number, ns: row.ns as string, indexes };
}

function indexOf(id: number, spec: Index['spec']): Index {
  return {
    id,
    name: spec.name as string,
    fields: fieldsOf(spec.key),
    unique: spec.unique === true || spec.name === '_id_',
    sparse: spec.sparse === true,
    partial: spec.partialFilterExpression as Doc | undefined,
    expireAfterSeconds: spec.expireAfterSeconds as number | undefined,
    many: [],
    spec,
  };
}

export const fieldsOf = (key: Doc): Field[] =>
  Object.entries(key).map(([path, direction]) => ({ path, names: path.split('.'), descending: Number(direction) < 0 }));
