import type { NoteTaken } from '../../../domain/pad';
import type { Stay } from '../../../domain/stay';
import type { Understanding } from '../../../domain/understanding';
import { confirm } from '../../confirm';
import { addressOf } from '../../../domain/guest-words';
import { GUEST } from '../../phrases/guest';
import { say } from '../../phrases/say';
import type { Button, Reply } from '../../reply';
import { guestAuthor, sourceOf, type Answer, type GuestTurn } from '../../turn';
import { deskName, passOn } from './passing-on';

/** A guest's words: understood, saved, confirmed; a complaint is answered first, a question goes to people. */
export async function noteTurn(turn: GuestTurn, isQuestion: boolean): Promise<Answer> {
  const stay = await turn.deps.pad.currentStay(turn.guest.id);
  const taken = await take(turn, stay, turn.text);
  const { complaint, unclear } = taken.note.understanding;
  const apology = complaint ? [await apologise(turn, stay)] : [];
  const noted = [...confirm(taken, stay !== null), ...unclear.map((one, index) => askUnclear(taken, one, index))];
  const passed = isQuestion && asksForFact(taken.note.understanding) ? [await passOn(turn, stay, noted.length > 0)] : [];
  const said = [...apology, ...noted, ...passed];
  return { say: said.length > 0 ? said : [acknowledge(turn, taken)], memory: { last: lastOf(taken), open: null } };
}

export const take = (turn: GuestTurn, stay: Stay | null, text: string, understanding?: Understanding): Promise<NoteTaken> =>
  turn.deps.pad.takeNote({
    ...sourceOf(turn, stay?.property ?? null, stay?.id ?? null),
    guestId: turn.guest.id,
    text,
    speaker: 'guest',
    author: guestAuthor(turn.guest),
    ...(understanding === undefined ? {} : { understanding }),
  });

const lastOf = ({ guest, note }: NoteTaken) => ({ guest: guest.id, note: note.id });

/** The note's outbox entry tells the duty manager; without a stay there is nobody to tell, and that is said. */
async function apologise(turn: GuestTurn, stay: Stay | null): Promise<Reply> {
  const name = addressOf(turn.guest);
  if (stay === null) return { text: say(GUEST.complaintNoStay, { name }) };
  return { text: say(GUEST.complaint, { name, property: await deskName(turn, stay.property) }) };
}

/** A request put as a question ("could I have two towels?") is answered by noting it; a question for a fact needs a person. */
const asksForFact = ({ preferences, complaint }: Understanding): boolean =>
  complaint === null && preferences.every(({ act }) => act === 'question');

function acknowledge({ guest }: GuestTurn, { note }: NoteTaken): Reply {
  const name = addressOf(guest);
  const praise = note.understanding.opinions.some(({ polarity }) => polarity === 'positive');
  return { text: say(praise ? GUEST.praise : GUEST.kept, { name }) };
}

function askUnclear({ guest, note }: NoteTaken, { quote, options }: Understanding['unclear'][number], index: number): Reply {
  if (options.length === 0) return { text: say(GUEST.unclearOpen, { quote }) };
  const buttons = options.map((title, option): Button => ({
    title,
    press: { do: 'choose', guest: guest.id, note: note.id, index, option },
  }));
  return { text: say(GUEST.unclear, { quote }), buttons };
}
