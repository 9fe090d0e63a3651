import type { Guest } from '../../../domain/guest';
import type { Stay } from '../../../domain/stay';
import type { GuestStay } from '../../../domain/pad';
import type { Heard } from '../../../domain/understanding';
import { isPositive, isStrong } from '../../../domain/words';
import { notedCard } from '../../cards/noted';
import { withRoom } from '../../naming';
import { ASSOCIATE } from '../../phrases/associate';
import { say } from '../../phrases/say';
import { mayWorkAt } from '../../who';
import type { Press, Reading } from '../../press';
import { noteOf, pressed, readingOf, setRight, standing, takenBack, type HeardIn } from '../../readings';
import type { Button, Reply } from '../../reply';
import { answer, type Answer, type DeskTurn } from '../../turn';
import { forStaff } from '../../wording';
import { remember, shown, take } from './noting';

interface At {
  guest: string;
  note: string;
  index: number;
}

/** The reading a button stands beside, if it still stands and the associate may touch it. */
async function reading(turn: DeskTurn, { guest, note, index }: At): Promise<HeardIn | null> {
  const found = await readingOf(turn.deps, guest, note, index);
  if (!found || (found.preference === null && !found.pending)) return null;
  return found.note.property === null || mayWorkAt(turn.associate, found.note.property) ? found : null;
}

/** "keep": the reading is right; said so, and nothing else changes. */
export async function keepReading(turn: DeskTurn, at: At): Promise<Answer> {
  const found = await reading(turn, at);
  return answer(found ? say(ASSOCIATE.keptReading, { item: forStaff(found.heard) }) : ASSOCIATE.goneReading);
}

/** "remove": takes the reading back. Where the guest's own word stands behind it, it stays, and that is said. */
export async function removeReading(turn: DeskTurn, at: At): Promise<Answer> {
  const found = await reading(turn, at);
  if (!found) return answer(ASSOCIATE.removedAlready);
  const removed = await takeBack(turn, found);
  return answer(
    removed ? say(ASSOCIATE.removed, { item: forStaff(found.heard) }) : say(ASSOCIATE.notRemoved, { item: forStaff(found.heard) }),
  );
}

async function takeBack(turn: DeskTurn, { guest, note, heard }: HeardIn): Promise<boolean> {
  const match = await matchOf(turn, guest, note.stayId);
  const taken = await take(turn, match, pressed(takenBack(heard, ASSOCIATE.remove)));
  const after = standing(taken.guest, note.id, note.understanding.preferences.indexOf(heard), turn.deps.clock.now());
  return after.preference === null && !after.pending;
}

/** "correct": the ways it could read, by button; or the next words are the right reading. */
export async function correctReading(turn: DeskTurn, { guest, note, index }: At): Promise<Answer> {
  const at = { guest, note, index };
  const found = await reading(turn, at);
  if (!found) return answer(ASSOCIATE.goneReading);
  const buttons = readingsOf(found.heard).map(([as, title]): Button => ({ title, press: { do: 'read', ...at, as } }));
  const question: Reply = { text: say(ASSOCIATE.correctAsk, { quote: found.heard.quote }), buttons };
  return { say: [question], memory: { open: { kind: 'correct', ...at } } };
}

/** What else it could mean: the other sign, the other strength, the other duration. */
function readingsOf({ level, duration }: Heard): [Reading, string][] {
  const strength: [Reading, string] = isStrong(level)
    ? ['mild', isPositive(level) ? ASSOCIATE.correctMild : ASSOCIATE.correctRather]
    : ['strong', isPositive(level) ? ASSOCIATE.correctStrong : ASSOCIATE.correctNever];
  const opposite = isPositive(level) ? ASSOCIATE.correctOpposite.less : ASSOCIATE.correctOpposite.more;
  const other: [Reading, string] = duration === 'stay' ? ['lasting', ASSOCIATE.correctLasting] : ['stay', ASSOCIATE.correctStay];
  return [['opposite', opposite], strength, other];
}

/** A reading set right by button. */
export async function readAs(turn: DeskTurn, press: Press & { do: 'read' }): Promise<Answer> {
  const found = await reading(turn, press);
  if (!found) return answer(ASSOCIATE.goneReading);
  const words = readingsOf(found.heard).find(([as]) => as === press.as)?.[1] ?? press.as;
  const right = setRight(found.heard, press.as, words);
  const match = await matchOf(turn, found.guest, found.note.stayId);
  const taken = await take(turn, match, pressed(takenBack(found.heard, ASSOCIATE.remove), right));
  const heading = say(ASSOCIATE.corrected, { guest: withRoom(match) });
  const card = notedCard(heading, taken, null, turn.deps.clock.now());
  return { say: [{ text: heading, card }], memory: remember(taken) };
}

/** A reading set right in words: the old one is taken back, the new words are a note of their own. */
export async function readInWords(turn: DeskTurn, at: At): Promise<Answer> {
  const found = await reading(turn, at);
  const known = found ?? (await noteOf(turn.deps, at.guest, at.note));
  if (!known) return answer(ASSOCIATE.goneReading, { memory: { open: null } });
  const match = await matchOf(turn, known.guest, known.note.stayId);
  if (found) await takeBack({ ...turn, noteId: `${turn.noteId}~takes-back` }, found);
  const taken = await take(turn, match, { text: turn.text });
  return { say: await shown(turn, match, taken), memory: remember(taken) };
}

/** The reading chosen for something unclear; chosen twice is chosen once, by the id of its note. */
export async function chooseReading(turn: DeskTurn, { guest, note, index, option }: Press & { do: 'choose' }): Promise<Answer> {
  const found = await noteOf(turn.deps, guest, note);
  const words = found?.note.understanding.unclear[index]?.options[option];
  if (!found || words === undefined) return answer(ASSOCIATE.oldButton);
  const match = await matchOf(turn, found.guest, found.note.stayId);
  const taken = await take({ ...turn, noteId: `${note}~unclear-${index}` }, match, { text: words });
  if (taken.repeated) return answer(ASSOCIATE.chosenAlready);
  return { say: await shown(turn, match, taken), memory: remember(taken) };
}

async function matchOf(turn: DeskTurn, guest: Guest, stayId: string | null): Promise<GuestStay> {
  const stay: Stay | null = stayId === null ? null : await turn.deps.store.stays.get(stayId);
  return { guest, stay };
}
