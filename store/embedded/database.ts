import { rmSync, statSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { EVERYTHING, entriesIn, next, openFiles, TABLES, type Bytes, type Files, type Name } from './tables';

const FILE = 'store.mdb';
const COPY = 'copy.mdb';
const COPIED_AT_ONCE = 1000;

/**
 * The files of a data directory: four ordered tables of bytes in one lmdb file. A write is durable when its promise resolves
 * (lmdb commits with fdatasync; writes that wait meanwhile share the next commit), and leaves nothing behind if it throws.
 */
export class Database {
  private files: Files;
  /** Namespaces of which the file may still hold deleted bytes; all of them, for all that is known, until the first compaction. */
  private stale: Set<string> | 'all' = 'all';
  private writesWait: Promise<unknown> | undefined;
  private readsWait: Promise<unknown> | undefined;

  constructor(
    private readonly directory: string,
    private readonly fsync: boolean,
  ) {
    this.forgetCopy();
    this.files = openFiles(this.directory, FILE, this.fsync);
  }

  get catalog(): Bytes {
    return this.files.tables.catalog;
  }
  get documents(): Bytes {
    return this.files.tables.documents;
  }
  get entries(): Bytes {
    return this.files.tables.entries;
  }
  get retries(): Bytes {
    return this.files.tables.retries;
  }

  /** Runs `action` in a transaction of its own and answers its result once that is on disk. */
  async write<T>(action: () => T): Promise<T> {
    while (this.writesWait) await this.writesWait;
    return this.files.root.childTransaction(action);
  }

  /** Lets others have their turn; afterwards the tables may hold other things than before. */
  async pause(): Promise<void> {
    await turn();
    await this.readable();
  }

  async readable(): Promise<void> {
    while (this.readsWait) await this.readsWait;
  }

  /**
   * Rewrites everything that is live into a new file and puts it in the place of the old one, so that no byte of what was
   * deleted is left. lmdb's own compacting copy takes over whole pages with whatever their unused ends hold, so this one
   * copies entry by entry. Reads go on meanwhile, writes wait. `redact` has the last word on what a retry record holds.
   * Nothing is done where nothing of `ns` was changed since the last time. Answers by how many bytes the file has shrunk.
   */
  async compact(ns: string, redact: (value: Buffer) => Buffer): Promise<number> {
    await this.write(() => undefined);
    while (this.writesWait) await this.writesWait;
    if (this.stale !== 'all' && !this.stale.has(ns)) return 0;
    const before = this.size();
    const work = this.rewrite(redact);
    this.writesWait = work.catch(() => undefined);
    await work.finally(() => (this.writesWait = undefined));
    return before - this.size();
  }

  /** To be called by whatever removes or replaces stored bytes. */
  leavesStale(ns: string): void {
    if (this.stale !== 'all') this.stale.add(ns);
  }

  async close(): Promise<void> {
    await this.writesWait;
    await this.files.root.close();
  }

  private async rewrite(redact: (value: Buffer) => Buffer): Promise<void> {
    await this.files.root.childTransaction(() => undefined);
    const stale = this.stale;
    this.stale = new Set();
    try {
      await this.copyAll(redact);
    } catch (error) {
      this.stale = stale;
      throw error;
    }
  }

  private async copyAll(redact: (value: Buffer) => Buffer): Promise<void> {
    this.forgetCopy();
    const copy = openFiles(this.directory, COPY, false);
    try {
      for (const name of TABLES) await this.copyTable(name, copy, name === 'retries' ? redact : (value) => value);
    } finally {
      await copy.root.close();
    }
    const swap = this.swap();
    this.readsWait = swap.catch(() => undefined);
    await swap.finally(() => (this.readsWait = undefined));
  }

  private async copyTable(name: Name, copy: Files, redact: (value: Buffer) => Buffer): Promise<void> {
    const entries = entriesIn(() => this.files.tables[name], EVERYTHING, false);
    for (let some = next(entries, COPIED_AT_ONCE); some.length > 0; some = next(entries, COPIED_AT_ONCE)) {
      const portion = some;
      await copy.root.transaction(() => {
        for (const { key, value } of portion) copy.tables[name].putSync(key, redact(value), { append: true });
      });
      await turn();
    }
  }

  private async swap(): Promise<void> {
    await this.files.root.close();
    try {
      await sync(join(this.directory, COPY));
      await rename(join(this.directory, COPY), join(this.directory, FILE));
      // Windows has no handles of directories to sync.
      if (process.platform !== 'win32') await sync(this.directory);
    } finally {
      this.files = openFiles(this.directory, FILE, this.fsync);
      this.forgetCopy();
    }
  }

  private size(): number {
    return statSync(join(this.directory, FILE)).size;
  }

  private forgetCopy(): void {
    for (const name of [COPY, `${COPY}-lock`]) rmSync(join(this.directory, name), { force: true });
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}
