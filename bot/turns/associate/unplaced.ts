import { ASSOCIATE } from '../../phrases/associate';
import { answer, type Answer, type DeskTurn } from '../../turn';
import { keepAndAsk } from './whom';

/** Shorter ones that say nothing of a wish ("ok", "see above") are not worth asking whom they are about. */
const FEWEST_WORDS = 4;

/** Something to note that names nobody: kept, and asked about. */
export function unplacedTurn(turn: DeskTurn, severalRooms: boolean): Promise<Answer> | Answer {
  if (severalRooms) return keepAndAsk(turn, ASSOCIATE.oneRoom);
  return saysSomething(turn) ? keepAndAsk(turn, ASSOCIATE.whom) : answer(ASSOCIATE.unclearWish);
}

function saysSomething({ deps, text }: DeskTurn): boolean {
  const { preferences, complaint, unclear } = deps.understand(text, { speaker: 'staff' });
  if (preferences.length > 0 || complaint !== null || unclear.length > 0) return true;
  return deps.readMoment(text).slots.length > 0 || text.split(/\s+/).length >= FEWEST_WORDS;
}
