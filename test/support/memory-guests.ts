import type { Guest } from '../../domain/guest';
import type { Note } from '../../domain/note';
import type { GuestQuery, Guests } from '../../domain/ports';
import { fold, foldContact, nameReadings } from '../../store/fold';
import { closest } from '../../store/find-guests';
import { slips, sound, soundKeys } from '../../store/sounds';
import { unsettledSince } from '../../store/unsettled';
import { compare, type MemoryTable, type VersionedTable } from './memory-table';

/** The guests port over Maps. `settle` writes under the version check and starts again if somebody else wrote meanwhile. */
export function memoryGuests(guests: VersionedTable<Guest>, notes: MemoryTable<Note>): Guests {
  return {
    get: (id) => guests.get(id),
    getMany: async (ids) => (await Promise.all([...new Set(ids)].map((id) => guests.get(id)))).filter((guest) => guest !== null),
    find: (query) => guests.where((guest) => matches(guest, query), byName, query.limit ?? 20),
    wanting: (ids, slots) =>
      guests.where(
        ({ id, profile }) =>
          ids.includes(id) && profile.preferences.some(({ slot, retractedAt }) => retractedAt === undefined && slots.includes(slot)),
      ),
    resembling: async (name, limit) => {
      const heard = nameReadings(name).map(({ lastName }) => sound(lastName.replaceAll(' ', '')));
      const keys = new Set([...heard, ...heard.flatMap(slips)]);
      return closest(
        await guests.where(({ lastName, mergedInto }) => mergedInto === undefined && soundKeys(lastName).some((key) => keys.has(key))),
        name,
        limit,
      );
    },
    insert: (guest) => guests.insert(guest),
    replace: (guest) => guests.replace(guest),
    insertMany: (many) => guests.insertMany(many),
    async *all({ after = '' } = {}) {
      yield* await guests.where((guest) => guest.id > after);
    },
    count: async () => (await guests.where(() => true)).length,
    async withUnsettled(limit) {
      const unsettled = await guests.where(
        (guest) => unsettledSince(guest) !== undefined,
        (a, b) => compare(unsettledSince(a)!, unsettledSince(b)!),
        limit,
      );
      return unsettled.map((guest) => guest.id);
    },
    settle: (guestId, outboxIds) => settle(guests, notes, guestId, outboxIds),
    remove: (id) => guests.remove(id),
  };
}

async function settle(
  guests: VersionedTable<Guest>,
  notes: MemoryTable<Note>,
  guestId: string,
  outboxIds: readonly string[],
  copied: ReadonlySet<string> = new Set(),
): Promise<void> {
  const guest = await guests.get(guestId);
  if (!guest) {
    await notes.removeWhere((note) => copied.has(note.id) && note.guestId === guestId);
    return;
  }
  for (const note of guest.inbox) {
    if (!(await notes.get(note.id))?.guestId) await notes.put(note);
  }
  const outbox = guest.outbox.filter((entry) => !outboxIds.includes(entry.id));
  if (guest.inbox.length === 0 && outbox.length === guest.outbox.length) return;
  const saved = await guests.replace({ ...guest, inbox: [], outbox });
  const known = new Set([...copied, ...guest.inbox.map((note) => note.id)]);
  if (saved === 'conflict') await settle(guests, notes, guestId, outboxIds, known);
}

const byName = (a: Guest, b: Guest) => compare(fold(a.lastName), fold(b.lastName)) || compare(fold(a.firstName), fold(b.firstName));

function matches(guest: Guest, query: GuestQuery): boolean {
  const first = fold(guest.firstName);
  const last = fold(guest.lastName);
  const contact = query.contact === undefined ? undefined : foldContact(query.contact);
  if (guest.mergedInto !== undefined) return false;
  return (
    (query.lastName === undefined || begins(last, fold(query.lastName))) &&
    (query.firstName === undefined || begins(first, fold(query.firstName))) &&
    (query.name === undefined ||
      nameReadings(query.name).some((name) => last.startsWith(name.lastName) && first.startsWith(name.firstName ?? ''))) &&
    (contact === undefined || (contact !== '' && guest.contacts.some(({ value }) => foldContact(value) === contact))) &&
    (query.loyaltyNumber === undefined || guest.loyaltyNumber === query.loyaltyNumber) &&
    (query.account === undefined || guest.accounts.includes(query.account))
  );
}

const begins = (key: string, prefix: string) => prefix !== '' && key.startsWith(prefix);
