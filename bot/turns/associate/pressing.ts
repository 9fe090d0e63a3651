import { guestBehind } from '../../../domain/pad/merged';
import { ASSOCIATE } from '../../phrases/associate';
import type { Press } from '../../press';
import { answer, type Answer, type DeskTurn } from '../../turn';
import { careTurn } from './alerts';
import { chooseReading, correctReading, keepReading, readAs, removeReading } from './correcting';
import { aboutGuest, briefOn } from './looking';
import { pressTask } from './marking';
import { placeByPress } from './placing';

/** A button of an associate's card. */
export function pressTurn(turn: DeskTurn, press: Press): Promise<Answer> | Answer {
  switch (press.do) {
    case 'keep':
      return keepReading(turn, press);
    case 'correct':
      return correctReading(turn, press);
    case 'remove':
      return removeReading(turn, press);
    case 'read':
      return readAs(turn, press);
    case 'choose':
      return chooseReading(turn, press);
    case 'whom':
      return placeByPress(turn, press);
    case 'brief':
      return briefOn(turn, press.stay);
    case 'about':
      return pressAbout(turn, press.guest);
    case 'task':
      return pressTask(turn, press);
    case 'care':
      return careTurn(turn, press);
    default:
      return answer(ASSOCIATE.oldButton);
  }
}

async function pressAbout(turn: DeskTurn, guestId: string): Promise<Answer> {
  const guest = await guestBehind(turn.deps, guestId);
  return guest ? aboutGuest(turn, guest) : answer(ASSOCIATE.oldButton);
}
