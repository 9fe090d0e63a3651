import { STRANGER } from '../phrases/guest';
import { readGuest } from '../router/guest';
import { bareLastName, readStranger } from '../router/stranger';
import { answer, type Answer, type Turn } from '../turn';
import { redeemTurn } from './stranger/codes';
import { identifyTurn } from './stranger/identifying';
import { keepTurn } from './stranger/keeping';

/** One message of somebody unknown: requests are kept, nothing is told, and there are two ways to become known. */
export function strangerTurn(turn: Turn): Promise<Answer> | Answer {
  if (turn.group) return answer(STRANGER.privately);
  const intent = readStranger(turn.text);
  if (intent.kind === 'link') return redeemTurn(turn, intent.code);
  if (intent.kind === 'identify') return identifyTurn(turn, intent);
  if (intent.kind === 'number only')
    return answer(STRANGER.lastName, { memory: { open: { kind: 'last name', confirmation: intent.confirmation } } });
  return owedLastName(turn) ?? otherTurn(turn);
}

/** A name on its own, after the number was given. */
function owedLastName(turn: Turn): Promise<Answer> | null {
  const { open } = turn.memory;
  const lastName = open?.kind === 'last name' ? bareLastName(turn.text) : null;
  if (open?.kind !== 'last name' || lastName === null) return null;
  return identifyTurn(turn, { confirmation: open.confirmation, lastName, meant: true });
}

function otherTurn(turn: Turn): Promise<Answer> | Answer {
  if (turn.text === '') return answer(STRANGER.welcome);
  switch (readGuest(turn.text, false).kind) {
    case 'greeting':
    case 'goodbye':
      return answer(STRANGER.welcome);
    case 'thanks':
      return answer(STRANGER.thanks);
    case 'help':
      return answer(STRANGER.help);
    case 'about me':
    case 'why':
    case 'forget':
    case 'forget all':
    case 'forget last':
      return answer(STRANGER.tellsNothing);
    default:
      return keepTurn(turn);
  }
}
