import type { Found, GuestStay } from '../../../domain/pad';
import type { PropertyCode } from '../../../domain/words';
import { withRoom, shortDay } from '../../naming';
import { ASSOCIATE } from '../../phrases/associate';
import { say } from '../../phrases/say';
import type { Button, Reply } from '../../reply';
import { associateAuthor, type Answer, type AssociateTurn } from '../../turn';
import { unplacedNote } from '../../unplaced';

export type NotOne = Exclude<Found, { kind: 'one' }>;

/** Keeps a note whose guest is not known yet, and asks. Nothing is lost while the answer is awaited. */
export async function keepUnplaced(turn: AssociateTurn, found: NotOne, mention: string): Promise<Answer> {
  await keep(turn, turn.property);
  return { say: [whomReply(found, mention, turn.noteId)], memory: { open: { kind: 'whom', note: turn.noteId } } };
}

/** Keeps a note that names nobody, and asks with these words. */
export async function keepAndAsk(turn: AssociateTurn, question: string): Promise<Answer> {
  await keep(turn, turn.property);
  return { say: [{ text: question }], memory: { open: { kind: 'whom', note: turn.noteId } } };
}

async function keep(turn: AssociateTurn, property: PropertyCode | null): Promise<void> {
  const note = unplacedNote(turn, { speaker: 'staff', author: associateAuthor(turn.associate), property });
  await turn.deps.store.notes.keepUnplaced(note);
}

export function whomReply(found: NotOne, mention: string, note: string): Reply {
  if (found.kind === 'none') return { text: say(ASSOCIATE.whomNone[found.reason], { mention }) };
  const buttons = found.matches.map((match): Button => {
    return { title: labelOf(match), press: { do: 'whom', note, guest: match.guest.id, stay: match.stay?.id ?? null } };
  });
  return { text: say(ASSOCIATE.whomSeveral, { mention }), buttons };
}

/** Enough to tell two guests of one name apart: name, room, arrival. */
export const labelOf = (match: GuestStay): string =>
  match.stay ? `${withRoom(match)} · ${shortDay(match.stay.arrival)}` : withRoom(match);
