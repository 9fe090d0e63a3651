/** What is kept can wait a moment: whoever added has answered by then, and others' entries go in the same write. */
const GATHERED_FOR_MS = 10;
/** More on their way than this, and those who add wait: memory stays bounded. */
const MOST_WAITING = 1_000;
const RETRY_AFTER_MS = 1_000;

/** Where what is added outlives this process until it is written. */
export interface Keeper<T> {
  add(one: T): void;
  /** Parts what was added so far from what comes; the function answered forgets it. */
  seal(): () => void;
  close(): void;
}

/**
 * Writes what is added in the order of adding, as many at a time as have come meanwhile. With a keeper, adding waits only until that
 * has it; without one, or where it fails, until it is written. Nothing is dropped: what could not be written is tried again every
 * second, and until that succeeds adding waits for it and fails with it.
 */
export class Trail<T> {
  private waiting: T[] = [];
  private writing: Promise<void> | null = null;
  private failing = false;
  private later: NodeJS.Timeout | undefined;

  constructor(
    private readonly write: (some: readonly T[]) => Promise<unknown>,
    private readonly keeper: Keeper<T> | null = null,
  ) {}

  async add(one: T): Promise<void> {
    const mustWait = !this.keeps(one) || this.failing || this.waiting.length >= MOST_WAITING;
    this.waiting.push(one);
    if (!mustWait) {
      if (this.waiting.length === 1) this.flushIn(GATHERED_FOR_MS);
      return;
    }
    await this.flush().catch((fault: unknown) => {
      this.waiting = this.waiting.filter((other) => other !== one);
      throw fault;
    });
  }

  /** Resolves once everything added so far is written; fails where it cannot be. */
  flush(): Promise<void> {
    if (this.waiting.length > 0) this.writing ??= this.writeAll();
    return this.writing ?? Promise.resolve();
  }

  /** A last try; what fails in it stays with the keeper. */
  close(): Promise<void> {
    return this.flush().finally(() => {
      clearTimeout(this.later);
      this.keeper?.close();
    });
  }

  private keeps(one: T): boolean {
    try {
      this.keeper?.add(one);
      return this.keeper !== null;
    } catch {
      return false;
    }
  }

  private async writeAll(): Promise<void> {
    try {
      while (this.waiting.length > 0) await this.writeSome();
    } finally {
      this.writing = null;
    }
  }

  private async writeSome(): Promise<void> {
    const some = this.waiting;
    this.waiting = [];
    const forget = this.keeper?.seal();
    try {
      await this.write(some);
      this.failing = false;
      forget?.();
    } catch (fault) {
      this.failing = true;
      this.waiting = [...some, ...this.waiting];
      this.flushIn(RETRY_AFTER_MS);
      throw fault;
    }
  }

  private flushIn(ms: number): void {
    clearTimeout(this.later);
    this.later = setTimeout(() => void this.flush().catch(() => undefined), ms).unref();
  }
}
