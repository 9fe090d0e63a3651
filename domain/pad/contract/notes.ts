import type { Guest } from '../../guest';
import type { Author, Channel, Note } from '../../note';
import type { Change, Question } from '../../profile';
import type { Understanding } from '../../understanding';
import type { PropertyCode, Speaker } from '../../words';

/** What is said: taken, understood and kept. */
export interface PadNotes {
  /** Understand, revise, save: durable when it resolves. The same note id twice is one note (`repeated`). */
  takeNote(note: NewNote): Promise<NoteTaken>;
  /** Keeps a note whose guest, stay or property is not known, so that no word is lost. The same id twice is one note. */
  keepUnplaced(note: UnplacedNote): Promise<Note>;
  /** Notes kept at this property without a guest, oldest first. */
  unplaced(property: PropertyCode): Promise<Note[]>;
  /** Gives such a note its guest. AppError UNKNOWN_NOTE, UNKNOWN_GUEST, UNKNOWN_PROPERTY; CONFLICT if it is another guest's already. */
  placeNote(noteId: string, placing: Placing): Promise<NoteTaken>;
  /** Takes one preference back on a person's word ("forget that", the remove button). */
  removePreference(guestId: string, preferenceId: string, by: Author, source: NoteSource): Promise<NoteTaken>;
}

export interface NoteSource {
  /** Note id from its source: activity id, request id, CSV row. */
  id: string;
  channel: Channel;
  conversationId?: string;
  property: PropertyCode | null;
  stayId: string | null;
  at?: Date;
}

export interface NewNote extends NoteSource {
  guestId: string;
  text: string;
  speaker: Speaker;
  author: Author;
  /** Given where a person pressed a button or picked a reading instead of writing: then the text is not read again. */
  understanding?: Understanding;
}

/** A note without a guest; `property` is where it is listed until somebody places it. */
export type UnplacedNote = Omit<NewNote, 'guestId' | 'stayId' | 'understanding' | 'property'> & { property: PropertyCode };

export interface Placing {
  guestId: string;
  property: PropertyCode;
  stayId: string | null;
}

export interface NoteTaken {
  note: Note;
  guest: Guest;
  changes: Change[];
  questions: Question[];
  /** The id was known already: nothing was changed, and the rest is what the first time gave. */
  repeated: boolean;
}
