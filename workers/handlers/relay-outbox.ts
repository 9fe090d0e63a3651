import type { Guest, OutboxEntry } from '../../domain/guest';
import type { Jobs } from '../../domain/jobs';
import { raiseAlert } from '../raise-alert';
import type { WorkerParts } from './parts';

/**
 * Passes on what a guest's notes have set going, then settles them. Each entry is turned into a durable mark (a stay to look
 * at again, an alert with its deliveries) before it is taken out of the guest, so a crash in between repeats it and loses nothing.
 */
export const relayOutbox = async ({ guestId }: Jobs['relay-outbox'], parts: WorkerParts): Promise<void> => {
  const guest = await parts.store.guests.get(guestId);
  if (guest === null || guest.inbox.length + guest.outbox.length === 0) return;
  for (const entry of guest.outbox) if (entry.kind === 'complaint') await raiseAlert(guest, entry, parts);
  // A complaint is news to the next hotel, too: what went wrong here must not happen again there.
  if (guest.outbox.length > 0) await markBriefedStays(guest, guest.outbox, parts);
  await parts.store.guests.settle(
    guestId,
    guest.outbox.map(({ id }) => id),
  );
};

/** Stays whose property was briefed already: what they were told may have changed. Others will be composed with the change anyway. */
const markBriefedStays = async (guest: Guest, changed: readonly OutboxEntry[], parts: WorkerParts): Promise<void> => {
  const cause = changed.at(-1)?.id ?? '';
  for (const { id, status } of await parts.store.stays.ofGuest(guest.id)) {
    if (status !== 'booked' && status !== 'in house') continue;
    const briefings = await parts.store.briefings.ofStay(id);
    if (briefings.length === 0) continue;
    await markStay(id, parts);
    await parts.queue.enqueue('compose-delta', { stayId: id, cause });
  }
};

/** Written even where the stay is due already: a composition now under way meets a newer version and begins anew. */
const markStay = async (stayId: string, { store, clock }: WorkerParts): Promise<void> => {
  for (;;) {
    const stay = await store.stays.get(stayId);
    if (stay === null) return;
    if ((await store.stays.replace({ ...stay, nextBriefingAt: clock.now() })) === 'saved') return;
  }
};
