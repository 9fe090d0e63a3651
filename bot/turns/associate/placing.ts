import type { Guest } from '../../../domain/guest';
import type { Note } from '../../../domain/note';
import type { GuestStay } from '../../../domain/pad';
import { guestBehind } from '../../../domain/pad/merged';
import { fullName } from '../../naming';
import { ASSOCIATE } from '../../phrases/associate';
import { say } from '../../phrases/say';
import type { Press } from '../../press';
import { readAssociate } from '../../router/associate';
import { splitMention } from '../../router/mention';
import { answer, type Answer, type DeskTurn } from '../../turn';
import { momentOf } from './moment';
import { noteOn } from './noting';
import { whomReply } from './whom';

/** The answer to "whom is this about?", typed. */
export async function placeByMention(turn: DeskTurn, noteId: string, mention: string): Promise<Answer> {
  const note = await turn.deps.store.notes.get(noteId);
  if (note === null) return answer(ASSOCIATE.oldButton, { memory: { open: null } });
  const found = await turn.deps.pad.findGuest(mention, turn.property);
  if (found.kind !== 'one') return { say: [whomReply(found, mention, noteId)] };
  return place(turn, note, found.match);
}

/** The note that waits for its hotel, read once more now that the hotel is known; null if none waits. */
export async function placeWaiting(turn: DeskTurn): Promise<Answer | null> {
  const { open } = turn.memory;
  const note = open?.kind === 'whom' ? await turn.deps.store.notes.get(open.note) : null;
  if (note === null) return null;
  const split = splitMention(note.text);
  return split === null ? answer(ASSOCIATE.whom) : placeByMention(turn, note.id, split.mention);
}

/** The answer to "which one?", pressed. */
export async function placeByPress(
  turn: DeskTurn,
  { note: noteId, guest: guestId, stay: stayId }: Press & { do: 'whom' },
): Promise<Answer> {
  const { store } = turn.deps;
  const [note, guest] = await Promise.all([store.notes.get(noteId), guestBehind(turn.deps, guestId)]);
  if (note === null || guest === null) return answer(ASSOCIATE.oldButton);
  const stay = stayId === null ? null : await store.stays.get(stayId);
  return place(turn, note, { guest, stay: stay?.guestId === guest.id ? stay : null });
}

/** Reads the kept words again, now that it is known whose they are. Only its writer may place a note, and once. */
async function place(turn: DeskTurn, note: Note, match: GuestStay): Promise<Answer> {
  if (note.author.id !== turn.associate.id && note.author.id !== turn.account) return answer(ASSOCIATE.oldButton);
  const already = await placedWith(turn, note);
  if (already) return answer(say(ASSOCIATE.placedAlready, { guest: fullName(already) }), { memory: { open: null } });
  const intent = readAssociate(note.text);
  const text = intent.kind === 'note' || intent.kind === 'moment' ? intent.text : note.text;
  const placed = await (intent.kind === 'moment' ? momentOf(turn, match, text, note) : noteOn(turn, match, text, note));
  return { ...placed, memory: { ...placed.memory, seen: [...turn.memory.seen, placedKey(note.id) + match.guest.id] } };
}

/** A note is its guest's in the store only once it has settled; until then the conversation remembers where it went. */
async function placedWith({ deps, memory }: DeskTurn, note: Note): Promise<Guest | null> {
  const remembered = memory.seen.find((key) => key.startsWith(placedKey(note.id)))?.slice(placedKey(note.id).length);
  const guestId = note.guestId ?? remembered;
  return guestId === undefined ? null : guestBehind(deps, guestId);
}

const placedKey = (noteId: string): string => `placed~${noteId}~`;
