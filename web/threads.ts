import type { Clock, Thread, Threads } from '../domain/ports';
import { AppError } from '../domain/errors';

/** Activities a page can catch up with; older ones have been seen or are in the profile. */
const KEPT = 100;
const ATTEMPTS = 20;

export type ChatActivity = Record<string, unknown> & { type: string };

/**
 * Puts an activity at the end of a conversation; the same key twice is one activity. Answers its number and whether it was new.
 * Durable when it resolves: a page that reconnects after a crash still gets it.
 */
export async function appendActivity(
  { threads, clock }: { threads: Threads; clock: Clock },
  conversationId: string,
  key: string,
  activity: ChatActivity,
  guestId: string | null = null,
): Promise<{ number: number; isNew: boolean }> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const thread = (await threads.get(conversationId)) ?? emptyThread(conversationId, guestId, clock.now());
    const earlier = thread.activities.find((one) => one.key === key);
    if (earlier) return { number: earlier.number, isNew: false };
    const number = thread.next;
    const activities = [...thread.activities, { number, key, activity }].slice(-KEPT);
    const next: Thread = { ...thread, next: number + 1, activities, guestId: guestId ?? thread.guestId, updatedAt: clock.now() };
    const written = thread.version === 0 ? await threads.insert(next) : await threads.replace(next);
    if (written === 'saved') return { number, isNew: true };
  }
  throw new AppError('CONFLICT', 'This conversation is written to by too many at once.');
}

const emptyThread = (id: string, guestId: string | null, now: Date): Thread => ({
  id,
  guestId,
  next: 1,
  activities: [],
  updatedAt: now,
  version: 0,
});
