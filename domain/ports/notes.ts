import type { Note } from '../note';
import type { PropertyCode } from '../words';

export interface Notes {
  /**
   * Settled and unplaced notes; one still in its guest's inbox is found there. Read the guest first and this second: a note is
   * copied here before it leaves the inbox, so in that order a known id is never missed.
   */
  get(id: string): Promise<Note | null>;
  /** Settled notes of a guest, oldest first, streamed. */
  ofGuest(guestId: string): AsyncIterable<Note>;
  /**
   * Keeps a note that could not be placed with a guest. The same id twice is one note; once it settles with a guest, it is that
   * guest's.
   */
  keepUnplaced(note: Note): Promise<void>;
  /** Settled notes in this guest's own words, whomever they are about, and in no order. */
  byGuest(guestId: string): AsyncIterable<Note>;
  remove(ids: readonly string[]): Promise<void>;
  /** Oldest first. */
  unplaced(property: PropertyCode, limit: number): Promise<Note[]>;
  /** As `Guests.insertMany`, for settled notes. */
  insertMany(notes: readonly Note[]): Promise<number>;
  removeOfGuest(guestId: string): Promise<void>;
  /** Makes these settled notes this guest's. */
  reassign(ids: readonly string[], guestId: string): Promise<void>;
  /** Keeps what these settled notes are understood to say now: the one thing of a note that changes. One that is gone stays gone. */
  reread(notes: readonly Note[]): Promise<void>;
}
