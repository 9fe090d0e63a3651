import { Long } from 'bson';
import { MAX_DOCUMENT_BYTES, rawArray, withRaw } from './bytes';
import { Fault } from './faults';

export type Rows = AsyncIterator<Uint8Array, undefined>;

/** Results of a query as raw documents, read as far as the client has asked. */
interface Cursor {
  ns: string;
  rows: Rows;
  usedAt: number;
}

const IDLE_MS = 10 * 60_000;
const MOST_CURSORS = 10_000;

/** Open cursors. One that nobody has read from for ten minutes is closed, as MongoDB does it. */
export class Cursors {
  private readonly open = new Map<string, Cursor>();
  private last = BigInt(Date.now()) * 1_000_000n;

  /** The reply to a query: its first documents and, if there are more, a cursor for the rest. */
  async first(ns: string, rows: Rows, size: number, isSingle: boolean): Promise<Buffer> {
    const { batch, done } = await take(rows, size);
    if (done || isSingle) return reply('firstBatch', ns, Long.ZERO, batch);
    this.close((cursor) => cursor.usedAt < Date.now() - IDLE_MS);
    if (this.open.size >= MOST_CURSORS) throw new Fault('BadValue', `More than ${MOST_CURSORS} cursors are open`);
    const id = Long.fromBigInt(++this.last);
    this.open.set(id.toString(), { ns, rows, usedAt: Date.now() });
    return reply('firstBatch', ns, id, batch);
  }

  async next(ns: string, id: Long, size: number): Promise<Buffer> {
    const cursor = this.open.get(id.toString());
    if (cursor?.ns !== ns) throw new Fault('CursorNotFound', `cursor id ${id.toString()} not found`);
    this.open.delete(id.toString());
    const { batch, done } = await take(cursor.rows, size);
    if (!done) this.open.set(id.toString(), { ...cursor, usedAt: Date.now() });
    return reply('nextBatch', ns, done ? Long.ZERO : id, batch);
  }

  /** Answers whether there was such a cursor. */
  kill(id: Long): boolean {
    return this.open.delete(id.toString());
  }

  private close(isOver: (cursor: Cursor) => boolean): void {
    for (const [id, cursor] of this.open) if (isOver(cursor)) this.open.delete(id);
  }
}

async function take(rows: Rows, size: number): Promise<{ batch: Uint8Array[]; done: boolean }> {
  const batch: Uint8Array[] = [];
  for (let bytes = 0; batch.length < size && bytes < MAX_DOCUMENT_BYTES;) {
    const next = await rows.next();
    if (next.done === true) return { batch, done: true };
    batch.push(next.value);
    bytes += next.value.length;
  }
  return { batch, done: false };
}

function reply(field: string, ns: string, id: Long, batch: Uint8Array[]): Buffer {
  return withRaw({ ok: 1 }, 'cursor', 3, withRaw({ id, ns }, field, 4, rawArray(batch)));
}
