import type { GuestStay } from '../../../domain/pad';
import { ASSOCIATE } from '../../phrases/associate';
import { say } from '../../phrases/say';
import type { Press } from '../../press';
import { answer, type Answer, type DeskTurn } from '../../turn';
import { labelOf } from './whom';

/** Finds the guest and goes on, or asks which one with buttons that go on themselves. */
export async function seek(
  turn: DeskTurn,
  mention: string,
  next: (match: GuestStay) => Promise<Answer>,
  pressFor: (match: GuestStay) => Press,
): Promise<Answer> {
  const found = await turn.deps.pad.findGuest(mention, turn.property);
  if (found.kind === 'none') return answer(say(ASSOCIATE.seekNone[found.reason], { mention }));
  if (found.kind === 'one') return next(found.match);
  const buttons = found.matches.map((match) => ({ title: labelOf(match), press: pressFor(match) }));
  return { say: [{ text: say(ASSOCIATE.seekSeveral, { mention }), buttons }] };
}
