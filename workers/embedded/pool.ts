import { EventEmitter } from 'node:events';
import type { PgPool, PgPoolClient, PgQueryResult } from 'bullmq';
import type { Database } from './database';

/** Matches `LISTEN channel` after any SQL comments before it. */
const LISTEN = /^(?:\s*--[^\n]*\n)*\s*LISTEN\s+(\w+)/i;

/** A "connection" of the pool. PGlite has one session, so all of them share it; BullMQ holds no transaction open over two queries. */
class Client extends EventEmitter {
  private readonly pass = (notification: unknown): boolean => this.emit('notification', notification);

  constructor(private readonly database: Database) {
    super();
  }

  async query(text: string, params?: readonly unknown[]): Promise<PgQueryResult> {
    const channel = LISTEN.exec(text)?.[1];
    if (channel === undefined) return this.database.query(text, params);
    await this.database.listen(channel);
    this.database.off('notification', this.pass).on('notification', this.pass);
    return { rows: [] };
  }

  release(): void {
    this.database.off('notification', this.pass);
  }
}

class Pool extends EventEmitter {
  /** There is no socket that could drop unnoticed: BullMQ may block as long as it likes. */
  readonly options = { keepAlive: true };

  constructor(private readonly database: Database) {
    super();
    this.setMaxListeners(0);
  }

  query(text: string, params?: readonly unknown[]): Promise<PgQueryResult> {
    return this.database.query(text, params);
  }

  connect(): Promise<PgPoolClient> {
    return Promise.resolve(new Client(this.database));
  }

  end(): Promise<void> {
    return this.database.close();
  }
}

/** The embedded database in the shape of a `pg.Pool`, as far as BullMQ's PostgreSQL backend looks at one. */
export const makePool = (database: Database): PgPool => new Pool(database);
