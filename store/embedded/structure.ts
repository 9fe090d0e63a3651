import { docAt, docsAt, nsOf, refuseUnknown, textAt, type Command } from './arguments';
import { encode, numberOf, plain, type Doc } from './bytes';
import type { Collection, Index } from './catalog';
import type { Engine } from './engine';
import { Fault, notHere } from './faults';
import { matcher } from './filter';
import { equal } from './keys';

const missing = (ns: string): Fault => new Fault('NamespaceNotFound', `ns does not exist: ${ns}`);

/** A collection that is there already is as good as made, as MongoDB answers since 7.0. */
export function create(engine: Engine, command: Command): Doc {
  engine.catalog.ensure(nsOf(command));
  return { ok: 1 };
}

export function drop(engine: Engine, command: Command): Doc {
  const collection = engine.catalog.find(nsOf(command));
  if (!collection) return { ok: 1 };
  dropCollection(engine, collection);
  return { nIndexesWas: collection.indexes.length, ns: collection.ns, ok: 1 };
}

function dropCollection(engine: Engine, { id, ns, indexes }: Collection): void {
  engine.records.clear(ns, 'documents', id);
  for (const index of indexes) engine.records.clear(ns, 'entries', index.id);
  engine.catalog.forget(ns);
}

const collectionsOf = (engine: Engine, database: string): Collection[] =>
  engine.catalog.all().filter(({ ns }) => ns.startsWith(`${database}.`));

export function dropDatabase(engine: Engine, { database }: Command): Doc {
  for (const collection of collectionsOf(engine, database)) dropCollection(engine, collection);
  return { dropped: database, ok: 1 };
}

export function listCollections(engine: Engine, { body, database }: Command): Promise<Buffer> {
  const fits = matcher(docAt(body, 'filter'));
  const rows = collectionsOf(engine, database)
    .map(({ ns, indexes }) => ({
      name: ns.slice(database.length + 1),
      type: 'collection',
      options: {},
      info: { readOnly: false },
      idIndex: indexes[0]?.spec,
    }))
    .filter(fits);
  return engine.cursors.first(`${database}.$cmd.listCollections`, rowsOf(rows), Infinity, true);
}

export function listDatabases(engine: Engine): Doc {
  const names = new Set(engine.catalog.all().map(({ ns }) => ns.slice(0, ns.indexOf('.'))));
  return { databases: [...names].sort().map((name) => ({ name, empty: false })), ok: 1 };
}

async function* rowsOf(rows: Doc[]): AsyncGenerator<Uint8Array, undefined> {
  for (const row of rows) yield await Promise.resolve(encode(row));
}

export function listIndexes(engine: Engine, command: Command): Promise<Buffer> {
  const collection = engine.catalog.find(nsOf(command));
  if (!collection) throw missing(nsOf(command));
  return engine.cursors.first(collection.ns, rowsOf(collection.indexes.map(({ spec }) => spec)), Infinity, true);
}

export function createIndexes(engine: Engine, command: Command): Doc {
  const ns = nsOf(command);
  const isNew = !engine.catalog.find(ns);
  const before = engine.catalog.ensure(ns).indexes.length;
  for (const given of docsAt(command.body, 'indexes')) createIndex(engine, ns, specOf(given));
  const after = engine.catalog.ensure(ns).indexes.length;
  const note = before === after ? { note: 'all indexes already exist' } : {};
  return { numIndexesBefore: before, numIndexesAfter: after, createdCollectionAutomatically: isNew, ...note, ok: 1 };
}

const KEPT_OPTIONS = ['unique', 'sparse', 'partialFilterExpression', 'expireAfterSeconds'];
const INDEX_OPTIONS = ['key', 'name', 'v', 'background', ...KEPT_OPTIONS];

function specOf(given: Doc): Index['spec'] {
  refuseUnknown(given, INDEX_OPTIONS, 'createIndexes.indexes');
  const key = docAt(given, 'key');
  const options = plain(encode(Object.fromEntries(Object.entries(given).filter(([name]) => KEPT_OPTIONS.includes(name)))));
  for (const [path, direction] of Object.entries(key)) checkField(path, direction);
  if (Object.keys(key).length === 0) throw new Fault('CannotCreateIndex', 'Index keys cannot be an empty object');
  matcher(docAt(options, 'partialFilterExpression'));
  return { v: 2, key: plain(encode(key)), name: textAt(given, 'name'), ...options };
}

function checkField(path: string, direction: unknown): void {
  if (typeof direction === 'string') throw notHere(`indexes of the kind '${direction}'`);
  if (!numberOf(direction))
    throw new Fault('CannotCreateIndex', `Values in the index key pattern cannot be 0 or other than numbers: '${path}'`);
  if (path.includes('$')) throw notHere('wildcard indexes');
}

function createIndex(engine: Engine, ns: string, spec: Index['spec']): void {
  const collection = engine.catalog.ensure(ns);
  const alike = collection.indexes.find(
    (index) => sameKey(index.spec, spec) && equal(index.partial ?? null, spec.partialFilterExpression ?? null),
  );
  const named = collection.indexes.find(({ name }) => name === spec.name);
  if (alike && alike.name === spec.name && (alike.name === '_id_' || sameOptions(alike.spec, spec))) return;
  if (alike?.name === '_id_' && !spec.unique) return;
  if (named) throw new Fault('IndexKeySpecsConflict', `An existing index has the same name as the requested index: ${named.name}`);
  if (alike) throw new Fault('IndexOptionsConflict', `Index already exists with a different name: ${alike.name}`);
  const added = engine.catalog.addIndex(collection, spec);
  engine.records.build(added.collection, added.index.id);
}

/** Field order matters, and `equal` heeds it; the numbers' types do not. */
const sameKey = (a: Index['spec'], b: Index['spec']): boolean => equal(a.key, b.key);

const sameOptions = (a: Doc, b: Doc): boolean => KEPT_OPTIONS.every((name) => equal(a[name] ?? false, b[name] ?? false));

export function dropIndexes(engine: Engine, command: Command): Doc {
  const collection = engine.catalog.find(nsOf(command));
  if (!collection) throw missing(nsOf(command));
  const going = goingOf(collection, command.body.index);
  for (const { id } of going) engine.records.clear(collection.ns, 'entries', id);
  engine.catalog.save({ ...collection, indexes: collection.indexes.filter((index) => !going.includes(index)) });
  return { nIndexesWas: collection.indexes.length, ok: 1 };
}

/** `index` is '*', a name, several names, or a key pattern. */
function goingOf({ indexes }: Collection, which: unknown): Index[] {
  if (which === '*') return indexes.filter(({ name }) => name !== '_id_');
  const wanted: unknown[] = Array.isArray(which) ? which : [which];
  return wanted.map((one) => {
    const index = indexes.find(({ name, spec }) => (typeof one === 'string' ? name === one : equal(spec.key, one)));
    if (!index) throw new Fault('IndexNotFound', `index not found with name [${typeof one === 'string' ? one : JSON.stringify(one)}]`);
    if (index.name === '_id_') throw new Fault('InvalidOptions', 'cannot drop _id index');
    return index;
  });
}
