import type { Alert, Briefing } from '../../domain/briefing';
import type { Guest } from '../../domain/guest';
import type { Merge } from '../../domain/identity/merge';
import type { Note } from '../../domain/note';
import type { AuditEntry, Conversation, Erased, Thread } from '../../domain/ports';
import type { Review } from '../../domain/review';
import type { Stay } from '../../domain/stay';
import { mentions, tracesOf } from '../../store/traces';
import { MemoryTable, VersionedTable } from './memory-table';

/** The tables that hold something of a guest. */
export const createTables = () => ({
  guests: new VersionedTable<Guest>(),
  notes: new MemoryTable<Note>((note) => note.id),
  stays: new VersionedTable<Stay>(),
  briefings: new VersionedTable<Briefing>(),
  alerts: new VersionedTable<Alert>(),
  reviews: new VersionedTable<Review>(),
  conversations: new VersionedTable<Conversation>(),
  merges: new VersionedTable<Merge>(),
  threads: new VersionedTable<Thread>(),
  audit: [] as AuditEntry[],
});

export async function memoryErase(tables: ReturnType<typeof createTables>, guestId: string): Promise<Erased> {
  const ofGuest = (row: { guestId: string | null }) => row.guestId === guestId;
  const inOwnWords = (note: Note) => note.guestId === null && note.author.kind === 'guest' && note.author.id === guestId;
  const traces = tracesOf(guestId, await tables.guests.get(guestId), await tables.stays.where(ofGuest), await tables.notes.where(ofGuest));
  const speaksOf = (thread: Thread) => thread.guestId === null && mentions(thread.activities, traces);
  for (const thread of await tables.threads.where(speaksOf)) await tables.threads.replace({ ...thread, activities: [] });
  for (const entry of tables.audit.filter(ofGuest)) entry.what = '';
  await tables.reviews.removeWhere(ofGuest);
  await tables.merges.removeWhere(({ keeperId, absorbedId }) => keeperId === guestId || absorbedId === guestId);
  return {
    guests: await tables.guests.removeWhere((guest) => guest.id === guestId || guest.mergedInto === guestId),
    notes: await tables.notes.removeWhere((note) => ofGuest(note) || inOwnWords(note)),
    stays: await tables.stays.removeWhere(ofGuest),
    briefings: await tables.briefings.removeWhere(ofGuest),
    alerts: await tables.alerts.removeWhere(ofGuest),
    conversations:
      (await tables.conversations.removeWhere(({ who }) => who.kind === 'guest' && who.guestId === guestId)) +
      (await tables.threads.removeWhere(ofGuest)),
  };
}
