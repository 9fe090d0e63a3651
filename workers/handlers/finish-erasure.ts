import type { Jobs } from '../../domain/jobs';
import { silence } from '../../domain/pad/silence';
import type { WorkerParts } from './parts';

/**
 * A worker or a chat that had read the guest before the erasure may have written a briefing, an alert or a conversation after it:
 * a minute later it is all taken out again, and so is what an erasure left that broke off. A guest who was made since (booked anew
 * under the same id) is left alone.
 */
export const finishErasure = async ({ guestId }: Jobs['finish-erasure'], parts: WorkerParts): Promise<void> => {
  const { store, clock, log } = parts;
  const erasure = await store.erasures.get(guestId);
  if (erasure === null || erasure.dueAt > clock.now()) return;
  const guest = await store.guests.get(guestId);
  const late = guest && guest.createdAt > erasure.at ? 0 : await eraseAgain(parts, guestId);
  if (late > 0) await store.compact();
  await store.erasures.remove(guestId);
  log.info({ guestId, late }, 'erasure finished');
};

const eraseAgain = async ({ store, clock }: WorkerParts, guestId: string): Promise<number> => {
  const elsewhere = await silence({ store, clock }, guestId);
  const erased = await store.erase(guestId);
  return Object.values<number>({ ...erased }).reduce((sum, count) => sum + count, elsewhere);
};
