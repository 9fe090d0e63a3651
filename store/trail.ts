import { setImmediate as turn } from 'node:timers/promises';

/** More on their way than this, and those who add wait: memory stays bounded, and so does what a crash can take. */
const MOST_WAITING = 1_000;

/**
 * Writes what is added in the order of adding, as many at a time as have come meanwhile. Nothing is dropped: what could not be
 * written waits for the next try, and until one succeeds adding waits for it and fails with it.
 */
export class Trail<T> {
  private waiting: T[] = [];
  private writing: Promise<void> | null = null;
  private failing = false;

  constructor(private readonly write: (some: readonly T[]) => Promise<unknown>) {}

  async add(one: T): Promise<void> {
    const mustWait = this.failing || this.waiting.length >= MOST_WAITING;
    this.waiting.push(one);
    const written = this.flush();
    if (!mustWait) {
      written.catch(() => undefined);
      return;
    }
    await written.catch((fault: unknown) => {
      this.waiting = this.waiting.filter((other) => other !== one);
      throw fault;
    });
  }

  /** Resolves once everything added so far is written; fails where it cannot be. */
  flush(): Promise<void> {
    if (this.waiting.length > 0) this.writing ??= this.writeAll();
    return this.writing ?? Promise.resolve();
  }

  private async writeAll(): Promise<void> {
    try {
      // Whoever added goes first: what they have read is answered before this is sent.
      await turn();
      while (this.waiting.length > 0) await this.writeSome();
    } finally {
      this.writing = null;
    }
  }

  private async writeSome(): Promise<void> {
    const some = this.waiting;
    this.waiting = [];
    try {
      await this.write(some);
      this.failing = false;
    } catch (fault) {
      this.failing = true;
      this.waiting = [...some, ...this.waiting];
      throw fault;
    }
  }
}
