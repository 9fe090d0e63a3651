import { join } from 'node:path';
import { open, type Database as Table, type RootDatabase } from 'lmdb';

export type Bytes = Table<Buffer, Buffer>;

export const TABLES = ['catalog', 'documents', 'entries', 'retries'] as const;
export type Name = (typeof TABLES)[number];

/** One lmdb file with its tables of bytes, each in the order of its keys. */
export interface Files {
  root: RootDatabase<Buffer, Buffer>;
  tables: Record<Name, Bytes>;
}

export interface Entry {
  key: Buffer;
  value: Buffer;
}

export interface Range {
  start: Buffer;
  /** Excluded. */
  end: Buffer;
}

/** Ends the range of all keys that begin with the bytes before it. */
export const LAST = Buffer.from([0xff, 0xff]);

export const EVERYTHING: Range = { start: Buffer.from([0]), end: Buffer.alloc(32, 0xff) };

/** lmdb's overlapping sync would resolve a write before it is on disk; without it a commit ends with its fdatasync. */
export function openFiles(directory: string, name: string, fsync: boolean): Files {
  const encodings = { encoding: 'binary', keyEncoding: 'binary' } as const;
  const root = open<Buffer, Buffer>({ path: join(directory, name), noSubdir: true, noSync: !fsync, overlappingSync: false, ...encodings });
  const table = (of: Name): Bytes => root.openDB<Buffer, Buffer>({ name: of, ...encodings });
  return {
    root,
    tables: { catalog: table('catalog'), documents: table('documents'), entries: table('entries'), retries: table('retries') },
  };
}

const MOST_AT_ONCE = 256;

/** Entries of a range in growing portions, each read at once: a findOne reads one or two, and no lmdb cursor outlives a turn. The table is asked for each time, since a compaction puts another in its place. */
export function* entriesIn(table: () => Bytes, { start, end }: Range, backwards: boolean): Generator<Entry, undefined> {
  let [from, to] = [start, end];
  for (let limit = 2; ; limit = Math.min(limit * 4, MOST_AT_ONCE)) {
    const options = backwards
      ? { start: to, exclusiveStart: true, end: from, inclusiveEnd: true, reverse: true }
      : { start: from, end: to };
    const some = [...table().getRange({ ...options, limit })];
    yield* some;
    const last = some.at(-1)?.key;
    if (!last || some.length < limit) return undefined;
    if (backwards) to = last;
    else from = Buffer.concat([last, Buffer.from([0])]);
  }
}

/** The next entries, at most so many. */
export function next(entries: Iterator<Entry>, count: number): Entry[] {
  const some: Entry[] = [];
  for (let entry = entries.next(); entry.done !== true; entry = entries.next()) {
    some.push(entry.value);
    if (some.length === count) break;
  }
  return some;
}
