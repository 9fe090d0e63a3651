import type { Note } from '../../../domain/note';
import type { GuestStay, NewNote, NoteSource, NoteTaken } from '../../../domain/pad';
import type { Understanding } from '../../../domain/understanding';
import { notedCard } from '../../cards/noted';
import { fullName, withRoom } from '../../naming';
import { ASSOCIATE } from '../../phrases/associate';
import { say } from '../../phrases/say';
import type { Button, Reply } from '../../reply';
import { associateAuthor, sourceOf, type Answer, type AssociateTurn, type DeskTurn } from '../../turn';
import { keepUnplaced } from './whom';

/** A note on a guest: found, understood, saved, shown. */
export async function noteTurn(turn: DeskTurn, mention: string, text: string): Promise<Answer> {
  const found = await turn.deps.pad.findGuest(mention, turn.property);
  if (found.kind !== 'one') return keepUnplaced(turn, found, mention);
  return noteOn(turn, found.match, text);
}

/** Takes the note for this guest and shows what was understood. `kept` is the note if it waited for its guest. */
export async function noteOn(turn: DeskTurn, match: GuestStay, text: string, kept?: Note): Promise<Answer> {
  const taken = await take(turn, match, { text }, kept);
  return { say: await shown(turn, match, taken), memory: remember(taken) };
}

/** Written, or pressed: then with its understanding. */
type Said = Pick<NewNote, 'text' | 'understanding'>;

export const take = (turn: DeskTurn, match: GuestStay, said: Said, kept?: Note): Promise<NoteTaken> =>
  turn.deps.pad.takeNote({
    ...sourceFor(turn, match, kept),
    ...said,
    guestId: match.guest.id,
    speaker: 'staff',
    author: associateAuthor(turn.associate),
  });

function sourceFor(turn: DeskTurn, { stay }: GuestStay, kept: Note | undefined): NoteSource {
  const here = stay?.property === turn.property ? stay.id : null;
  const source = sourceOf(turn, turn.property, here);
  return kept === undefined ? source : { ...source, id: kept.id, at: kept.at };
}

export const remember = ({ guest, note }: NoteTaken) => ({ last: { guest: guest.id, note: note.id }, open: null });

/** The card, then a question for each thing that was not clear. */
export async function shown(turn: DeskTurn, match: GuestStay, taken: NoteTaken): Promise<Reply[]> {
  const { preferences, complaint, unclear } = taken.note.understanding;
  const asked = unclear.map((one, index) => askUnclear(taken, one, index));
  if (preferences.length === 0 && complaint === null) {
    return asked.length > 0 ? asked : [{ text: say(ASSOCIATE.notedNothing, { guest: withRoom(match) }) }];
  }
  const heading = say(ASSOCIATE.notedTitle, { guest: withRoom(match) });
  const card = notedCard(heading, taken, await complaintLine(turn, taken), turn.deps.clock.now());
  return [{ text: heading, card }, ...asked];
}

async function complaintLine({ deps }: AssociateTurn, { note }: NoteTaken): Promise<string | null> {
  const { complaint } = note.understanding;
  if (complaint === null) return null;
  const { severity, quote } = complaint;
  const property = note.property === null ? null : await deps.store.properties.get(note.property);
  return property
    ? say(ASSOCIATE.notedComplaint, { severity, quote, property: property.name })
    : say(ASSOCIATE.notedComplaintNowhere, { severity, quote });
}

function askUnclear({ guest, note }: NoteTaken, { quote, options }: Understanding['unclear'][number], index: number): Reply {
  const name = fullName(guest);
  if (options.length === 0) return { text: say(ASSOCIATE.unclearOpen, { guest: name, quote }) };
  const buttons = options.map((title, option): Button => ({
    title,
    press: { do: 'choose', guest: guest.id, note: note.id, index, option },
  }));
  return { text: say(ASSOCIATE.unclear, { guest: name, quote }), buttons };
}
