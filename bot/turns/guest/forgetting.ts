import { AppError } from '../../../domain/errors';
import type { Preference } from '../../../domain/profile';
import { matching } from '../../matching';
import { GUEST } from '../../phrases/guest';
import { say } from '../../phrases/say';
import { believedFrom, noteOf } from '../../readings';
import { answer, guestAuthor, guestViewer, sourceOf, type Answer, type GuestTurn } from '../../turn';
import { forGuest, listed } from '../../wording';
import { noteTurn } from './noting';
import { passErasure } from './passing-on';

/** "forget that": what was noted last in this conversation. */
export async function forgetLast(turn: GuestTurn): Promise<Answer> {
  const { last } = turn.memory;
  const found = last && (await noteOf(turn.deps, turn.guest.id, last.note));
  if (!found) return answer(GUEST.nothingToForget);
  const believed = believedFrom(found.guest, found.note, turn.deps.clock.now());
  return believed.length === 0 ? answer(GUEST.forgottenAlready) : forgetAll(turn, believed);
}

/** "forget the newspaper": one is forgotten, several are asked, and what the list does not name is a note like any other. */
export async function forgetNamed(turn: GuestTurn, what: string): Promise<Answer> {
  const known = await turn.deps.pad.preferences(turn.guest.id, guestViewer(turn.guest.id));
  const meant = matching(what, known);
  if (meant.length === 1) return forgetAll(turn, meant);
  if (meant.length > 1) return { say: [{ text: GUEST.whichForget, buttons: meant.map((one) => forgetButton(one)) }] };
  const noted = await noteTurn(turn, false);
  const retracted = noted.say.some(({ text }) => text !== '');
  return retracted ? noted : answer(say(GUEST.notNoted, { what }));
}

const forgetButton = (preference: Preference) => ({
  title: forGuest(preference),
  press: { do: 'forget', preference: preference.id } as const,
});

/** A "forget" button beside one of the list. */
export async function forgetOne(turn: GuestTurn, preferenceId: string): Promise<Answer> {
  const known = await turn.deps.pad.preferences(turn.guest.id, guestViewer(turn.guest.id));
  const meant = known.filter(({ id }) => id === preferenceId);
  return meant.length === 0 ? answer(GUEST.forgottenAlready) : forgetAll(turn, meant);
}

/** Takes these back on the guest's word. Taking one back can take a like one with it; then that is done already. */
export async function forgetAll(turn: GuestTurn, preferences: readonly Preference[]): Promise<Answer> {
  const stay = await turn.deps.pad.currentStay(turn.guest.id);
  for (const [index, { id }] of preferences.entries()) {
    const source = { ...sourceOf(turn, stay?.property ?? null, stay?.id ?? null), id: `${turn.noteId}~forget-${index}` };
    await removed(turn, id, source);
  }
  return answer(say(GUEST.forgotten, { items: listed(preferences.map(forGuest)) }));
}

async function removed(turn: GuestTurn, id: string, source: ReturnType<typeof sourceOf>): Promise<void> {
  try {
    await turn.deps.pad.removePreference(turn.guest.id, id, guestAuthor(turn.guest), source);
  } catch (fault) {
    if (!(fault instanceof AppError && fault.code === 'UNKNOWN_PREFERENCE')) throw fault;
  }
}

/** "forget everything": not by one sentence in a chat; one by one here, altogether by a person who can be asked. */
export async function forgetEverything(turn: GuestTurn): Promise<Answer> {
  const stay = await turn.deps.pad.currentStay(turn.guest.id);
  return answer(GUEST.erase + (await passErasure(turn, stay)));
}
