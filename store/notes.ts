import type { Note } from '../domain/note';
import type { Notes } from '../domain/ports';
import { Documents, type Layout } from './documents';
import { guarded } from './faults';
import { noteFields } from './note-schema';
import * as is from './schema';

interface Keys {
  /** Set while nobody knows whom the note is about. */
  unplacedAt?: Date;
  unplacedIn?: string;
}

const schema = is.root<Note, 'id'>(noteFields, is.part<Keys>({ unplacedAt: is.dateOrNone, unplacedIn: is.textOrNone }));
schema.index({ guestId: 1, at: 1, _id: 1 });
schema.index({ 'author.id': 1 });
schema.index({ 'keys.unplacedIn': 1, 'keys.unplacedAt': 1 }, { sparse: true });

const keysOf = (note: Note): Keys => ({
  ...(note.guestId === null && note.property !== null && { unplacedAt: note.at, unplacedIn: note.property }),
});

/** Every note that has left its guest's inbox, by its source's id, so that none is kept twice. */
export const NOTES: Layout<Note> = { collection: 'notes', schema, id: 'id', keys: keysOf };

export class NoteDocuments extends Documents<Note> {
  /** Keeps those not here yet; one that lay here without a guest gets the guest it has now. Repeating it changes nothing. */
  async settle(notes: readonly Note[]): Promise<void> {
    if ((await this.insertMany(notes)) === notes.length) return;
    for (const note of notes) {
      const stored = this.toStored(note);
      await guarded(() => this.driver.replaceOne({ _id: stored._id, guestId: null }, stored));
    }
  }

  async withdraw(guestId: string, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.remove({ _id: { $in: ids }, guestId });
  }
}

export function notesPort(notes: NoteDocuments): Notes {
  return {
    get: (id) => notes.get(id),
    ofGuest: (guestId) => notes.stream({ guestId }, { at: 1, _id: 1 }),
    byGuest: (guestId) => notes.stream({ 'author.id': guestId, 'author.kind': 'guest' }, {}),
    remove: async (ids) => {
      if (ids.length > 0) await notes.remove({ _id: { $in: ids } });
    },
    keepUnplaced: async (note) => {
      await notes.insertMany([note]);
    },
    unplaced: (property, limit) => notes.find({ 'keys.unplacedIn': property }, { 'keys.unplacedAt': 1 }, limit),
    insertMany: (many) => notes.insertMany(many),
    reassign: async (ids, guestId) => {
      if (ids.length > 0) await notes.set({ _id: { $in: ids } }, { guestId });
    },
    removeOfGuest: async (guestId) => {
      await notes.remove({ guestId });
    },
    reread: async (many) => {
      for (const { id, guestId, understanding } of many) await notes.set({ _id: id, guestId }, { understanding });
    },
  };
}
