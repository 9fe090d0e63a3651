import type { Guest } from '../domain/guest';
import type { NoteDocuments } from './notes';
import { unsettledSince } from './unsettled';
import type { VersionedDocuments } from './versioned';

/**
 * Guests.settle of domain/ports. The copy comes before the taking out, and the taking out is refused if anybody wrote the
 * guest since it was read; then it starts again from what is there now. A crash in between leaves a copy that the next run
 * finds and keeps.
 */
export async function settle(
  guests: VersionedDocuments<Guest>,
  notes: NoteDocuments,
  guestId: string,
  outboxIds: readonly string[],
): Promise<void> {
  const told = new Set(outboxIds);
  const copied = new Set<string>();
  let taken = false;
  while (!taken) {
    const held = await guests.fields(guestId, 'inbox', 'outbox', 'version');
    // Erased in the meantime: what this call has copied must not outlive the guest.
    if (!held) return notes.withdraw(guestId, [...copied]);
    for (const note of held.inbox) copied.add(note.id);
    await notes.settle(held.inbox);
    taken = await takeOut(guests, guestId, held, told);
  }
}

/** False if somebody else wrote the guest meanwhile. */
async function takeOut(
  guests: VersionedDocuments<Guest>,
  guestId: string,
  held: Pick<Guest, 'inbox' | 'outbox' | 'version'>,
  told: ReadonlySet<string>,
): Promise<boolean> {
  const outbox = held.outbox.filter((entry) => !told.has(entry.id));
  if (held.inbox.length === 0 && outbox.length === held.outbox.length) return true;
  const left = { inbox: [], outbox };
  return (await guests.patch(guestId, held.version, { ...left, 'keys.unsettledSince': unsettledSince(left) })) === 'saved';
}
