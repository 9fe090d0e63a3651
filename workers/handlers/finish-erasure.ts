import type { Jobs } from '../../domain/jobs';
import type { WorkerParts } from './parts';

/**
 * A worker or a chat that had read the guest before the erasure may have written a briefing, an alert or a conversation after it:
 * a minute later it is all taken out again. A guest who is there (booked anew under the same id) is left alone.
 */
export const finishErasure = async ({ guestId }: Jobs['finish-erasure'], { store, log }: WorkerParts): Promise<void> => {
  if (await store.guests.get(guestId)) return;
  const erased = await store.erase(guestId);
  const late = Object.values<number>({ ...erased }).reduce((sum, count) => sum + count, 0);
  if (late > 0) await store.compact();
  log.info({ guestId, late }, 'erasure finished');
};
