import { addressOf } from '../../domain/guest-words';
import { GUEST } from '../phrases/guest';
import { say } from '../phrases/say';
import type { Press } from '../press';
import { readGuest } from '../router/guest';
import { answer, type Answer, type GuestTurn } from '../turn';
import { chooseTurn } from './guest/choosing';
import { forgetEverything, forgetLast, forgetNamed, forgetOne } from './guest/forgetting';
import { holdTurn } from './guest/keeping';
import { noteTurn } from './guest/noting';
import { recoveredTurn, recoveryTurn } from './guest/recovering';
import { askTurn, reviewAllPress, reviewPress, reviewTurn, withConsentAsked } from './guest/reviewing';
import { aboutMe, whyOne, whyTurn } from './guest/telling';

/** One message of a guest who is known. */
export async function guestTurn(turn: GuestTurn, pressed: Press | 'none' | 'strange'): Promise<Answer> {
  if (pressed === 'strange') return answer(GUEST.oldButton);
  if (pressed !== 'none') return pressTurn(turn, pressed);
  if (turn.text === '') return answer(GUEST.voiceless);
  return (await recoveryTurn(turn)) ?? (await reviewTurn(turn)) ?? spokenTurn(turn);
}

function spokenTurn(turn: GuestTurn): Promise<Answer> | Answer {
  const { last } = turn.memory;
  const intent = readGuest(turn.text, last !== null);
  const name = addressOf(turn.guest);
  switch (intent.kind) {
    case 'note':
      return noteTurn(turn, intent.question);
    case 'hold':
      return holdTurn(turn, last?.note ?? '', intent.for);
    case 'forget last':
      return forgetLast(turn);
    case 'forget':
      return forgetNamed(turn, intent.what);
    case 'forget all':
      return forgetEverything(turn);
    case 'about me':
      return aboutMe(turn);
    case 'why':
      return whyTurn(turn, intent.what);
    case 'help':
      return answer(GUEST.help);
    case 'greeting':
      return answer(say(GUEST.greeting, { name }));
    case 'thanks':
    case 'goodbye':
      return withConsentAsked(turn, answer(say(GUEST[intent.kind], { name })));
  }
}

function pressTurn(turn: GuestTurn, press: Press): Promise<Answer> | Answer {
  switch (press.do) {
    case 'hold':
      return holdTurn(turn, press.note, press.for);
    case 'forget':
      return forgetOne(turn, press.preference);
    case 'leave':
      return answer(GUEST.keptAsIs);
    case 'why':
      return whyOne(turn, press.preference);
    case 'review':
      return reviewPress(turn, press);
    case 'review all':
      return reviewAllPress(turn, press);
    case 'ask':
      return askTurn(turn, press.may);
    case 'recovered':
      return recoveredTurn(turn, press);
    case 'choose':
      return chooseTurn(turn, press);
    default:
      return answer(GUEST.oldButton);
  }
}
