import type { Clock } from '../domain/ports';

/** Bounds guessing. Keys are accounts and confirmation numbers, so that neither many tries of one account nor one number tried by many gets far. */
export interface TryLimiter {
  /** Counts one try for every key; `left` is how many remain for the tightest of them, below 0 if this one is not allowed. */
  take(keys: readonly string[]): { left: number; waitMs: number };
}

const TRIES = 5;
const WINDOW_MS = 15 * 60_000;

/** Counts in this process; a restart forgets, which costs an attacker more than it gives. */
export function makeTryLimiter(clock: Clock, tries = TRIES, windowMs = WINDOW_MS): TryLimiter {
  const taken = new Map<string, number[]>();
  const recent = (key: string, now: number) => (taken.get(key) ?? []).filter((at) => at > now - windowMs);

  const sweep = (now: number) => {
    for (const key of taken.keys()) if (recent(key, now).length === 0) taken.delete(key);
  };

  return {
    take(keys) {
      const now = clock.now().getTime();
      sweep(now);
      const before = keys.map((key) => recent(key, now));
      const most = before.reduce((a, b) => (b.length > a.length ? b : a), []);
      const waitMs = most.length === 0 ? windowMs : Math.min(...most) + windowMs - now;
      if (most.length >= tries) return { left: -1, waitMs };
      for (const [i, key] of keys.entries()) taken.set(key, [...(before[i] ?? []), now]);
      return { left: tries - most.length - 1, waitMs };
    },
  };
}
