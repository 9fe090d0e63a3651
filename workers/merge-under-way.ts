import { guestBehind } from '../domain/pad/merged';
import type { Guest } from '../domain/guest';
import type { Task } from '../domain/briefing';
import type { Stay } from '../domain/stay';
import type { WorkerParts } from './handlers/parts';

/** Longer than any merge takes: one that broke off must not keep a property waiting. */
const TAKES_AT_MOST_MS = 10 * 60_000;

/** Whose stay it is: of a record that was merged into another, the guest it is now. */
export const guestOfStay = ({ guestId }: Stay, { store }: Pick<WorkerParts, 'store'>): Promise<Guest | null> =>
  guestBehind({ store }, guestId);

/** True where something open before is wanted no more. */
export const takesBack = (before: readonly Task[], after: readonly Task[]): boolean => {
  const gone = new Set(after.filter(({ state }) => state === 'withdrawn').map(({ id }) => id));
  return before.some(({ id, state }) => state === 'open' && gone.has(id));
};

/**
 * True where two records are being made one, or two again, and what was composed cannot be trusted: the record that closes knows
 * nothing any more, and the other does not know yet. Asked only where that may show: the stay is still in the closed record's name, or
 * something would be taken back.
 */
export const isHalfMerged = async (
  stay: Stay,
  guest: Guest,
  [before, after]: readonly [before: readonly Task[], after: readonly Task[]],
  { store, clock }: Pick<WorkerParts, 'store' | 'clock'>,
): Promise<boolean> => {
  if (guest.id === stay.guestId && !takesBack(before, after)) return false;
  const merges = await store.merges.ofGuest(stay.guestId);
  return merges.some(
    ({ state, at }) => state === 'undoing' || (state === 'merging' && clock.now().getTime() - at.getTime() < TAKES_AT_MOST_MS),
  );
};
