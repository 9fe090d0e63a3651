import type { Press } from '../../press';
import { confirm } from '../../confirm';
import { GUEST } from '../../phrases/guest';
import { noteOf } from '../../readings';
import { answer, type Answer, type GuestTurn } from '../../turn';
import { take } from './noting';

/** The reading chosen for something unclear; chosen twice is chosen once, by the id of its note. */
export async function chooseTurn(turn: GuestTurn, { note, index, option }: Press & { do: 'choose' }): Promise<Answer> {
  const found = await noteOf(turn.deps, turn.guest.id, note);
  const words = found?.note.understanding.unclear[index]?.options[option];
  if (words === undefined) return answer(GUEST.oldButton);
  const stay = await turn.deps.pad.currentStay(turn.guest.id);
  const taken = await take({ ...turn, noteId: `${note}~unclear-${index}` }, stay, words);
  if (taken.repeated) return answer(GUEST.chosenAlready);
  const said = confirm(taken, stay !== null);
  return {
    say: said.length > 0 ? said : [{ text: GUEST.chosenAlready }],
    memory: { last: { guest: taken.guest.id, note: taken.note.id } },
  };
}
