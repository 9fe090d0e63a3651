import type { Clock, Ids, Log } from '../../domain/ports';

/** Ids that count up, for tests that compare them. */
export function countingIds(): Ids {
  let count = 0;
  return { make: (prefix) => `${prefix}_${++count}` };
}

/** A clock that stands still until it is moved. */
export function handClock(start: string): Clock & { moveTo(at: string): void } {
  let now = new Date(start);
  return {
    now: () => now,
    moveTo: (at) => {
      now = new Date(at);
    },
  };
}

export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
