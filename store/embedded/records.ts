import { EJSON } from 'bson';
import type { Catalog, Collection, Index } from './catalog';
import { own, partly, setOwn, type Doc } from './bytes';
import { type Database } from './database';
import { entriesIn } from './tables';
import { documentKey, entriesOf, FIRST_RECORD, recordBytes, recordOf, under, type IndexEntry } from './entries';
import { Fault } from './faults';
import { namesIn } from './filter';

/**
 * Documents and their index entries, changed together. Each change checks everything first and writes afterwards, so a Fault
 * means that nothing was written. To be called within Database.write.
 */
export class Records {
  /** The last record's number by collection. A transaction that failed leaves a gap, which is no harm. */
  private readonly last = new Map<number, number>();

  constructor(
    private readonly database: Database,
    private readonly catalog: Catalog,
  ) {}

  insert(ns: string, raw: Buffer): void {
    const collection = this.catalog.ensure(ns);
    const added = this.checked(collection, raw, undefined);
    const record = this.nextRecord(collection);
    this.database.documents.putSync(documentKey(collection.id, record), raw);
    this.file(collection, record, added, []);
  }

  replace(ns: string, record: number, before: Buffer, raw: Buffer): void {
    const collection = this.catalog.ensure(ns);
    const added = this.checked(collection, raw, record);
    this.database.leavesStale(ns);
    this.database.documents.putSync(documentKey(collection.id, record), raw);
    this.file(collection, record, added, allEntries(collection, before));
  }

  remove(ns: string, record: number, before: Buffer): void {
    const collection = this.catalog.ensure(ns);
    this.database.leavesStale(ns);
    this.database.documents.removeSync(documentKey(collection.id, record));
    this.file(collection, record, [], allEntries(collection, before));
  }

  /** Fills a new index from the documents there are. */
  build({ id, ns }: Collection, indexId: number): void {
    for (const { key, value } of this.database.documents.getRange(under(id))) {
      const { indexes } = this.catalog.ensure(ns);
      const only = { id, ns, indexes: indexes.filter((index) => index.id === indexId) };
      this.file(only, recordOf(key), this.checked(only, value, recordOf(key)), []);
    }
  }

  /** Drops everything that is filed under an id of a collection: its documents, or the entries of one of its indexes. */
  clear(ns: string, table: 'documents' | 'entries', id: number): void {
    this.database.leavesStale(ns);
    for (const { key } of entriesIn(() => this.database[table], under(id), false)) this.database[table].removeSync(key);
  }

  private nextRecord({ id }: Collection): number {
    const next = (this.last.get(id) ?? this.lastRecord(id)) + 1;
    this.last.set(id, next);
    return next;
  }

  private lastRecord(id: number): number {
    const { start, end } = under(id);
    const [last] = this.database.documents.getKeys({ start: end, end: start, reverse: true, limit: 1 });
    return last ? recordOf(last) : FIRST_RECORD - 1;
  }

  private checked(collection: Collection, document: Buffer, record: number | undefined): Filed[] {
    const added = allEntries(collection, document);
    for (const { index, entry } of added) {
      const holder = index.unique ? this.database.entries.get(entry.key) : undefined;
      if (holder && recordOf(holder) !== record) throw duplicate(collection.ns, index, entry);
    }
    return added;
  }

  private file(collection: Collection, record: number, added: Filed[], removed: Filed[]): void {
    const kept = removed.length > 0 ? textsOf(added, record) : NONE;
    const had = textsOf(removed, record);
    for (const filed of removed) if (!kept.has(textOf(filed, record))) this.database.entries.removeSync(keyIn(filed, record));
    for (const filed of added)
      if (had.size === 0 || !had.has(textOf(filed, record))) this.database.entries.putSync(keyIn(filed, record), recordBytes(record));
    this.noteArrays(collection, added);
  }

  /** An index in which a document had an array answers some questions in another way from then on; see plan.ts. */
  private noteArrays(collection: Collection, added: Filed[]): void {
    const isNew = added.some(({ index, entry }) => entry.tuple.many.some((at) => !index.many.includes(at)));
    if (!isNew) return;
    const { indexes } = this.catalog.ensure(collection.ns);
    const seen = (id: number): number[] => added.filter(({ index }) => index.id === id).flatMap(({ entry }) => entry.tuple.many);
    const noted = indexes.map((index) => ({ ...index, many: [...new Set([...index.many, ...seen(index.id)])] }));
    this.catalog.save({ ...collection, indexes: noted });
  }
}

interface Filed {
  index: Index;
  entry: IndexEntry;
}

const NONE: ReadonlySet<string> = new Set();

/** Asked for with each document, and the same as long as the indexes are. */
const indexedNames = new WeakMap<readonly Index[], ReadonlySet<string>>();

function namesOf(indexes: readonly Index[]): ReadonlySet<string> {
  const known = indexedNames.get(indexes);
  if (known) return known;
  const names = new Set(
    indexes.flatMap(({ fields, partial }) => [...fields.map(({ names: [name = ''] }) => name), ...namesIn(partial ?? {})]),
  );
  indexedNames.set(indexes, names);
  return names;
}

function allEntries({ indexes }: Collection, raw: Buffer): Filed[] {
  const fields = partly(raw, namesOf(indexes));
  return indexes.flatMap((index) => entriesOf(fields, index).map((entry) => ({ index, entry })));
}

const keyIn = ({ index, entry }: Filed, record: number): Buffer =>
  index.unique ? entry.key : Buffer.concat([entry.key, recordBytes(record)]);

const textOf = (filed: Filed, record: number): string => keyIn(filed, record).toString('latin1');
const textsOf = (filed: readonly Filed[], record: number): ReadonlySet<string> => new Set(filed.map((one) => textOf(one, record)));

function duplicate(ns: string, index: Index, { tuple }: IndexEntry): Fault {
  const keyValue: Doc = {};
  index.fields.forEach(({ path }, at) => {
    setOwn(keyValue, path, tuple.values[at]);
  });
  const shown = index.fields.map(({ path }) => `${path}: ${EJSON.stringify(own(keyValue, path) ?? null)}`).join(', ');
  const message = `E11000 duplicate key error collection: ${ns} index: ${index.name} dup key: { ${shown} }`;
  return new Fault('DuplicateKey', message, { keyPattern: index.spec.key, keyValue });
}
