import type { Replaced } from '../../domain/ports';

/** Documents by id, cloned on the way in and out, so that nobody holds what is stored. */
export class MemoryTable<T> {
  protected readonly rows = new Map<string, T>();

  constructor(private readonly idOf: (row: T) => string) {}

  get(id: string): Promise<T | null> {
    return Promise.resolve(structuredClone(this.rows.get(id) ?? null));
  }

  getMany(ids: readonly string[]): Promise<T[]> {
    return this.where((row) => ids.includes(this.idOf(row)));
  }

  put(row: T): Promise<void> {
    this.rows.set(this.idOf(row), structuredClone(row));
    return Promise.resolve();
  }

  remove(id: string): Promise<void> {
    this.rows.delete(id);
    return Promise.resolve();
  }

  async removeWhere(holds: (row: T) => boolean): Promise<number> {
    const rows = await this.where(holds);
    for (const row of rows) await this.remove(this.idOf(row));
    return rows.length;
  }

  /** Those whose id is not there yet; answers their number. */
  async insertMany(rows: readonly T[]): Promise<number> {
    const before = this.rows.size;
    for (const row of rows) if (!this.rows.has(this.idOf(row))) await this.put(row);
    return this.rows.size - before;
  }

  /** In the order of `by`, then of ids. */
  where(holds: (row: T) => boolean, by: (a: T, b: T) => number = () => 0, limit = Infinity): Promise<T[]> {
    const rows = [...this.rows.values()].filter(holds).sort((a, b) => by(a, b) || compare(this.idOf(a), this.idOf(b)));
    return Promise.resolve(structuredClone(rows.slice(0, limit)));
  }
}

/** Documents under a version check, as domain/ports promises it. */
export class VersionedTable<T extends { id: string; version: number }> extends MemoryTable<T> {
  constructor() {
    super((row) => row.id);
  }

  insert(row: T): Promise<Replaced> {
    return this.saveIf(!this.rows.has(row.id), row);
  }

  replace(row: T): Promise<Replaced> {
    return this.saveIf(this.rows.get(row.id)?.version === row.version, row);
  }

  async replaceMany(rows: readonly T[]): Promise<Replaced> {
    const replaced = await Promise.all(rows.map((row) => this.replace(row)));
    return replaced.includes('conflict') ? 'conflict' : 'saved';
  }

  override insertMany(rows: readonly T[]): Promise<number> {
    return super.insertMany(rows.map((row) => ({ ...row, version: row.version + 1 })));
  }

  /** Checked and written without a pause between, so that one of two writers at once wins. */
  private saveIf(holds: boolean, row: T): Promise<Replaced> {
    if (holds) this.rows.set(row.id, structuredClone({ ...row, version: row.version + 1 }));
    return Promise.resolve(holds ? 'saved' : 'conflict');
  }
}

/** Order of strings by code unit and of dates by time. */
export function compare(a: string | Date, b: string | Date): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
