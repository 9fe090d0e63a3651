import type { Note } from '../../../domain/note';
import type { GuestStay } from '../../../domain/pad';
import { momentCard } from '../../cards/moment';
import { atlasFor, fullName, withRoom } from '../../naming';
import { ASSOCIATE } from '../../phrases/associate';
import { say } from '../../phrases/say';
import type { Reply } from '../../reply';
import { associateViewer, type Answer, type DeskTurn } from '../../turn';
import { remember, shown, take } from './noting';
import { keepUnplaced } from './whom';

/** Something happens now: what is worth doing is recalled first, then the moment is kept as a note like any other. */
export async function momentTurn(turn: DeskTurn, mention: string, text: string): Promise<Answer> {
  const found = await turn.deps.pad.findGuest(mention, turn.property);
  if (found.kind !== 'one') return keepUnplaced(turn, found, mention);
  return momentOf(turn, found.match, text);
}

export async function momentOf(turn: DeskTurn, match: GuestStay, text: string, kept?: Note): Promise<Answer> {
  const prompts = await recallFor(turn, match, text);
  const taken = await take(turn, match, { text }, kept);
  const { preferences, complaint } = taken.note.understanding;
  const noted = preferences.length + (complaint ? 1 : 0) > 0 ? await shown(turn, match, taken) : [];
  const said = prompts.length > 0 ? [await promptsReply(turn, match, prompts)] : [nothingReply(match)];
  return { say: [...said, ...noted], memory: remember(taken) };
}

/** The few preferences worth acting on at this moment. */
function recallFor(turn: DeskTurn, { guest, stay }: GuestStay, moment: string) {
  const query = { guestId: guest.id, property: turn.property, moment, ...(stay === null ? {} : { stayId: stay.id }) };
  return turn.deps.pad.recall(query, associateViewer(turn.associate));
}

async function promptsReply({ deps, property }: DeskTurn, match: GuestStay, prompts: Parameters<typeof momentCard>[1]): Promise<Reply> {
  const card = momentCard(withRoom(match), prompts, await atlasFor(deps.store, property));
  return { text: prompts.map((prompt) => prompt.say).join(' '), card };
}

const nothingReply = ({ guest }: GuestStay): Reply => ({ text: say(ASSOCIATE.momentNothing, { guest: fullName(guest) }) });
