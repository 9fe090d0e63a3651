import type { Guest } from '../domain/guest';

/** When the oldest entry still in inbox or outbox came; undefined if both are empty. What the sweep finds the guest by. */
export function unsettledSince(guest: Pick<Guest, 'inbox' | 'outbox'>): Date | undefined {
  const times = [...guest.inbox.map((note) => note.receivedAt.getTime()), ...guest.outbox.map((entry) => entry.at.getTime())];
  return times.length > 0 ? new Date(Math.min(...times)) : undefined;
}
