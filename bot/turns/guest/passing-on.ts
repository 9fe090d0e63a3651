import type { Stay } from '../../../domain/stay';
import type { PropertyCode } from '../../../domain/words';
import { GUEST } from '../../phrases/guest';
import { say } from '../../phrases/say';
import type { Reply } from '../../reply';
import type { GuestTurn, Turn } from '../../turn';

/** Passes a question to the people at the guest's hotel, and says truly whether they have it. `besides`: something was noted too. */
export async function passOn(turn: GuestTurn, stay: Stay | null, besides: boolean): Promise<Reply> {
  const desk = stay ? say(GUEST.deskAt, { property: await deskName(turn, stay.property) }) : GUEST.desk;
  const told = stay !== null && (await turn.deps.frontDesk.tell({ guest: turn.guest, stay, text: turn.text }));
  return { text: say(told ? (besides ? GUEST.askedToo : GUEST.passed) : GUEST.notPassed, { desk }) };
}

/** The wish to be forgotten altogether goes to people, without any of the guest's words. */
export async function passErasure(turn: GuestTurn, stay: Stay | null): Promise<string> {
  const told = stay !== null && (await turn.deps.frontDesk.tell({ guest: turn.guest, stay, text: null }));
  if (!told) return GUEST.eraseNotPassed;
  return say(GUEST.erasePassed, { desk: say(GUEST.deskAt, { property: await deskName(turn, stay.property) }) });
}

/** The hotel's name, as guests know it. */
export async function deskName({ deps }: Pick<Turn, 'deps'>, property: PropertyCode): Promise<string> {
  return (await deps.store.properties.get(property))?.name ?? property;
}
