import type { Note } from '../../../domain/note';
import type { Heard } from '../../../domain/understanding';
import { GUEST } from '../../phrases/guest';
import { say } from '../../phrases/say';
import { believedFrom, noteOf, pressed, setRight, takenBack } from '../../readings';
import { answer, type Answer, type GuestTurn } from '../../turn';
import { forGuest, listed } from '../../wording';
import { forgetAll } from './forgetting';
import { take } from './noting';

/** "Keep for all stays", "only this stay", "forget it": what was noted, held differently. Pressed twice is held once, by how it stands. */
export async function holdTurn(turn: GuestTurn, noteId: string, how: 'always' | 'stay' | 'never'): Promise<Answer> {
  const found = await noteOf(turn.deps, turn.guest.id, noteId);
  const believed = found ? believedFrom(found.guest, found.note, turn.deps.clock.now()) : [];
  if (!found || believed.length === 0) return answer(found ? GUEST.forgottenAlready : GUEST.oldButton);
  if (how === 'never') return forgetAll(turn, believed);
  const duration = how === 'stay' ? 'stay' : 'lasting';
  if (believed.every((preference) => (preference.scope.stayId === undefined ? 'lasting' : 'stay') === duration)) {
    return answer(how === 'stay' ? GUEST.alreadyStay : GUEST.alreadyAlways);
  }
  return holdFor(turn, found.note, duration);
}

async function holdFor(turn: GuestTurn, note: Note, duration: Heard['duration']): Promise<Answer> {
  const stay = await turn.deps.pad.currentStay(turn.guest.id);
  if (duration === 'stay' && stay === null) return answer(GUEST.noStay);
  const words = duration === 'stay' ? GUEST.keepStay : GUEST.keepAlways;
  const wishes = note.understanding.preferences.filter(({ change }) => change === null);
  const held = wishes.flatMap((wish) => [takenBack(wish, GUEST.forget), setRight(wish, duration, words)]);
  const { text, understanding } = pressed(...held);
  const taken = await take(turn, stay, text, understanding);
  const items = listed(wishes.map(forGuest));
  const memory = { last: { guest: taken.guest.id, note: taken.note.id } };
  return answer(say(duration === 'stay' ? GUEST.nowStay : GUEST.nowAlways, { items }), { memory });
}
