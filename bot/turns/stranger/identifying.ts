import type { Guest } from '../../../domain/guest';
import { addressOf } from '../../../domain/guest-words';
import { STRANGER } from '../../phrases/guest';
import { say } from '../../phrases/say';
import { answer, type Answer, type Turn } from '../../turn';
import { handOver, keep } from './keeping';

const MINUTE_MS = 60_000;

interface Claimed {
  confirmation: string;
  lastName: string;
  meant: boolean;
}

/** Confirmation number and last name. Five tries in a quarter of an hour, counted by account and by number. */
export async function identifyTurn(turn: Turn, { confirmation, lastName, meant }: Claimed): Promise<Answer> {
  const { left, waitMs } = turn.deps.tries.take([turn.account, confirmation.toUpperCase()]);
  const minutes = Math.ceil(waitMs / MINUTE_MS);
  if (left < 0) return answer(say(STRANGER.tooMany, { minutes }));
  const found = await turn.deps.pad.identifyGuest(confirmation.toUpperCase(), lastName);
  if (found) return becomeGuest(turn, found.guest);
  const memory = meant ? { open: null } : await alsoKept(turn);
  const text = left === 0 ? say(STRANGER.noMatchLast, { minutes }) : say(STRANGER.noMatch, { left });
  return answer(text, { memory });
}

/** A number and a word can be a wish as well ("vintage 20105"): it is kept, so that nothing is lost by taking it for a name. */
async function alsoKept(turn: Turn) {
  await keep(turn);
  return { open: null, kept: [...turn.memory.kept, turn.noteId] };
}

/** Known from now on: what was kept is theirs, and the channel's account is linked where the channel vouches for it. */
export async function becomeGuest(turn: Turn, guest: Guest): Promise<Answer> {
  const handedOver = await handOver(turn, guest);
  if (turn.provesAccount) await turn.deps.pad.linkGuestAccount(guest.id, turn.account);
  const known = say(STRANGER.known, { name: addressOf(guest) });
  return {
    say: [{ text: [known, handedOver].filter((part) => part !== null).join(' ') }],
    conversation: { who: { kind: 'guest', guestId: guest.id } },
    memory: { kept: [], open: null, welcomed: true },
  };
}
