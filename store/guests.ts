import { PURPOSES, type Companion, type Consent, type Contact, type Guest, type OutboxEntry } from '../domain/guest';
import type { Note } from '../domain/note';
import type { Guests } from '../domain/ports';
import type { Change } from '../domain/profile';
import type { Layout } from './documents';
import { findGuests, resembling } from './find-guests';
import { fold, foldContact } from './fold';
import { complaint, noteFields } from './note-schema';
import type { NoteDocuments } from './notes';
import { profile } from './profile-schema';
import * as is from './schema';
import { settle } from './settle';
import { soundKeys } from './sounds';
import { unsettledSince } from './unsettled';
import type { VersionedDocuments } from './versioned';

export const companion = is.part<Companion>({ relation: is.text, name: is.textOrNone, guestId: is.textOrNone });
const contact = is.part<Contact>({ kind: is.oneOf(is.wordsOf<Contact['kind']>({ email: true, phone: true })), value: is.text });

const consent = is.part<Consent>({ purpose: is.oneOf(PURPOSES), given: is.flag, at: is.date, by: is.text });

const change = is.part<Pick<Change, 'kind' | 'preferenceId' | 'rule'>>({ kind: is.text, preferenceId: is.text, rule: is.text });
const outboxEntry = is.part<OutboxEntry>({
  id: is.text,
  kind: is.oneOf(is.wordsOf<OutboxEntry['kind']>({ 'preferences-changed': true, complaint: true })),
  noteId: is.text,
  at: is.date,
  changes: is.manyOrNone(change),
  complaint: is.oneOrNone(complaint),
  property: is.textOrNone,
  stayId: is.textOrNone,
});

interface Keys {
  last: string;
  first: string;
  contacts: string[];
  /** What the last name is found by when it is misspelled. */
  sounds: string[];
  unsettledSince?: Date;
}

const schema = is.root<Guest, 'id'>(
  {
    firstName: is.text,
    lastName: is.text,
    title: is.textOrNone,
    language: is.textOrNone,
    contacts: is.many(contact),
    loyaltyNumber: is.textOrNone,
    accounts: is.texts,
    companions: is.many(companion),
    consents: is.manyOrNone(consent),
    profile: is.one(profile),
    inbox: is.many(is.part<Note>({ id: is.text, ...noteFields })),
    outbox: is.many(outboxEntry),
    mergedInto: is.textOrNone,
    merges: is.textsOrNone,
    demo: is.flagOrNone,
    createdAt: is.date,
    version: is.number,
  },
  is.part<Keys>({ last: is.text, first: is.text, contacts: is.texts, sounds: is.texts, unsettledSince: is.dateOrNone }),
);
schema.index({ 'keys.last': 1, 'keys.first': 1 });
schema.index({ 'keys.first': 1, 'keys.last': 1 });
schema.index({ 'keys.contacts': 1 });
schema.index({ 'keys.sounds': 1 });
schema.index({ loyaltyNumber: 1 }, { sparse: true });
schema.index({ accounts: 1 });
schema.index({ mergedInto: 1 }, { sparse: true });
schema.index({ 'keys.unsettledSince': 1 }, { sparse: true });

function keysOf(guest: Guest): Keys {
  if (guest.mergedInto !== undefined) return { last: '', first: '', contacts: [], sounds: [] };
  const since = unsettledSince(guest);
  return {
    last: fold(guest.lastName),
    first: fold(guest.firstName),
    contacts: guest.contacts.map(({ value }) => foldContact(value)),
    sounds: soundKeys(guest.lastName),
    ...(since && { unsettledSince: since }),
  };
}

/** One document a guest: the note, the revised profile and what follows from them are one atomic write. */
export const GUESTS: Layout<Guest> = { collection: 'guests', schema, id: 'id', keys: keysOf };

export function guestsPort(guests: VersionedDocuments<Guest>, notes: NoteDocuments): Guests {
  return {
    get: (id) => guests.get(id),
    getMany: async (ids) => {
      const found = new Map((await guests.find({ _id: { $in: ids } })).map((guest) => [guest.id, guest]));
      return [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
    },
    find: (query) => findGuests(guests, query),
    wanting: (ids, slots) =>
      guests.find({ _id: { $in: [...ids] }, 'profile.preferences': { $elemMatch: { slot: { $in: [...slots] }, retractedAt: null } } }),
    resembling: (name, limit) => resembling(guests, name, limit),
    insert: (guest) => guests.insert(guest),
    replace: (guest) => guests.replace(guest),
    insertMany: (many) => guests.insertMany(many),
    all: ({ after = '' } = {}) => guests.stream({ _id: { $gt: after } }, { _id: 1 }),
    count: () => guests.count(),
    withUnsettled: (limit) => guests.ids({ 'keys.unsettledSince': { $exists: true } }, { 'keys.unsettledSince': 1 }, limit),
    settle: (guestId, outboxIds) => settle(guests, notes, guestId, outboxIds),
    remove: async (id) => {
      await guests.remove({ _id: id });
    },
  };
}
