import { AppError } from '../errors';
import type { Guest, OutboxEntry } from '../guest';
import type { Note } from '../note';
import type { NewNote, NoteTaken } from '../pad';
import type { Change } from '../profile';
import { observe, rebuild, revise, revisedBy, type Revised } from '../revise';
import type { Stay } from '../stay';
import type { PadDeps } from './deps';
import { knownGuest } from './merged';
import { notesOf, observedIn } from './retelling';

/** The longest note that is kept, in characters. */
const LONGEST_NOTE = 8_000;
const ATTEMPTS = 25;

/** Understand, revise, save as one atomic write; then tell the queue, which may be down without harm. */
export async function takeNote(deps: PadDeps, given: NewNote): Promise<NoteTaken> {
  refuseUnreadable(given.text);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const guest = await knownGuest(deps, given.guestId);
    const [earlier, stay] = await Promise.all([earlierOf(deps, guest, given.id), stayOf(deps, given)]);
    // A note kept without a guest is being placed now: it is no repetition.
    if (earlier && earlier.guestId !== null) return { note: earlier, guest, changes: [], questions: [], repeated: true };
    const taken = await revised(deps, guest, given, stay);
    if ((await deps.store.guests.replace(taken.guest)) === 'saved') {
      await announce(deps, taken);
      return taken;
    }
  }
  throw new AppError('CONFLICT', 'This guest is being changed by many at once; the note was not saved.');
}

/** AppError BAD_REQUEST or TEXT_TOO_LONG for words that cannot be kept. */
export function refuseUnreadable(text: string): void {
  if (text.trim() === '') throw new AppError('BAD_REQUEST', 'The note is empty.');
  if (text.length > LONGEST_NOTE) {
    throw new AppError('TEXT_TOO_LONG', `The note has ${text.length} characters; at most ${LONGEST_NOTE} fit.`);
  }
}

/** The note of that id. Asked of the guest first and of the notes second, where it is copied to before it leaves the guest. */
const earlierOf = async ({ store }: PadDeps, guest: Guest, id: string): Promise<Note | null> =>
  guest.inbox.find((note) => note.id === id) ?? (await store.notes.get(id));

const stayOf = async ({ store }: PadDeps, { stayId }: NewNote): Promise<Stay | null> => (stayId === null ? null : store.stays.get(stayId));

async function revised(deps: PadDeps, guest: Guest, given: NewNote, stay: Stay | null): Promise<NoteTaken> {
  const note = noteFrom(deps, guest, given);
  const observations = observe(note, guest, stay);
  const newest = revise(guest.profile, observations);
  const revision = newest.kind === 'late' ? await retold(deps, guest, note) : newest;
  const outbox = [...guest.outbox, ...follows(note, revision.changes)];
  return {
    note,
    guest: { ...guest, profile: revision.profile, inbox: [...guest.inbox, note], outbox },
    changes: revision.changes,
    questions: revision.questions,
    repeated: false,
  };
}

function noteFrom(deps: PadDeps, guest: Guest, given: NewNote): Note {
  const now = deps.clock.now();
  const understanding =
    given.understanding ??
    deps.understand(given.text, { speaker: given.speaker, companions: guest.companions, names: [guest.lastName, guest.firstName] });
  const { conversationId } = given;
  return {
    id: given.id,
    guestId: guest.id,
    text: given.text,
    speaker: given.speaker,
    author: given.author,
    property: given.property,
    stayId: given.stayId,
    channel: given.channel,
    ...(conversationId === undefined ? {} : { conversationId }),
    at: given.at ?? now,
    receivedAt: now,
    understanding,
    ...(given.understanding === undefined ? {} : { picked: true as const }),
  };
}

/** An older note that arrives late takes its place in time: the profile is folded again from all notes. */
async function retold(deps: PadDeps, guest: Guest, note: Note): Promise<Revised> {
  const observations = await observedIn(deps, guest, await notesOf(deps, { ...guest, inbox: [...guest.inbox, note] }));
  return revisedBy(guest.profile, rebuild(observations));
}

function follows(note: Note, changes: readonly Change[]): OutboxEntry[] {
  const entries: OutboxEntry[] = [];
  if (changes.length > 0) {
    const told = changes.map(({ kind, preferenceId, rule }) => ({ kind, preferenceId, rule }));
    entries.push({ id: `${note.id}~changes`, kind: 'preferences-changed', noteId: note.id, at: note.receivedAt, changes: told });
  }
  const { complaint } = note.understanding;
  if (complaint) {
    const { property, stayId } = note;
    entries.push({ id: `${note.id}~complaint`, kind: 'complaint', noteId: note.id, at: note.receivedAt, complaint, property, stayId });
  }
  return entries;
}

/** The note is saved: a queue that is down must not turn it into an error. The sweep finds the guest in the store. */
async function announce(deps: PadDeps, taken: NoteTaken): Promise<void> {
  const slots = taken.note.understanding.preferences.map((heard) => heard.slot);
  deps.log.info({ noteId: taken.note.id, guestId: taken.guest.id, slots, changes: taken.changes.length }, 'note taken');
  try {
    await deps.queue.enqueue('relay-outbox', { guestId: taken.guest.id });
  } catch (fault) {
    deps.log.warn({ noteId: taken.note.id, fault: String(fault) }, 'queue did not take the job; the sweep will');
  }
}
