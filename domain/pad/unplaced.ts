import { AppError } from '../errors';
import type { Note } from '../note';
import type { NoteTaken, Placing, UnplacedNote } from '../pad';
import type { PropertyCode } from '../words';
import type { PadDeps } from './deps';
import { refuseUnreadable, takeNote } from './take-note';
import { propertyOf } from './today';

/** Keeps the words of a note that cannot be placed with a guest yet. The same id twice is one note. */
export async function keepUnplaced(deps: PadDeps, given: UnplacedNote): Promise<Note> {
  refuseUnreadable(given.text);
  const now = deps.clock.now();
  const understanding = deps.understand(given.text, { speaker: given.speaker });
  const note: Note = { ...given, guestId: null, stayId: null, at: given.at ?? now, receivedAt: now, understanding };
  await deps.store.notes.keepUnplaced(note);
  deps.log.info({ noteId: note.id, property: note.property }, 'note kept without a guest');
  return note;
}

/** Gives a kept note its guest: its words are read again, now that it is known whose they are. Placing it there twice is placing it once. */
export async function placeNote(deps: PadDeps, noteId: string, { guestId, property, stayId }: Placing): Promise<NoteTaken> {
  const note = await deps.store.notes.get(noteId);
  if (note === null) throw new AppError('UNKNOWN_NOTE', `There is no note with the id ${noteId}.`);
  if (note.guestId !== null && note.guestId !== guestId) {
    throw new AppError('CONFLICT', `The note ${noteId} was placed already, with the guest ${note.guestId}.`);
  }
  await propertyOf(deps, property);
  const { id, text, speaker, author, channel, at, conversationId } = note;
  const talk = conversationId === undefined ? {} : { conversationId };
  const taken = await takeNote(deps, { id, text, speaker, author, channel, at, ...talk, guestId, property, stayId });
  // From now on the notes say whose it is, so that it cannot be placed with somebody else as well.
  await deps.store.guests.settle(guestId, []);
  return taken;
}

/** Oldest first. */
export const unplaced = (deps: PadDeps, property: PropertyCode): Promise<Note[]> => deps.store.notes.unplaced(property, 200);
