import { helpCard } from '../cards/help';
import { ASSOCIATE } from '../phrases/associate';
import { say } from '../phrases/say';
import type { Press } from '../press';
import { readAssociate, type AssociateIntent } from '../router/associate';
import { answer, type Answer, type AssociateTurn, type DeskTurn } from '../turn';
import { alertsTurn } from './associate/alerts';
import { aboutTurn, arrivalsTurn, briefTurn, whyTurn } from './associate/looking';
import { markTurn } from './associate/marking';
import { markWordsTurn } from './associate/marking-by-words';
import { momentTurn } from './associate/moment';
import { noteTurn } from './associate/noting';
import { openWorkTurn } from './associate/open-work';
import { answerOpen } from './associate/open';
import { pressTurn } from './associate/pressing';
import { unplacedTurn } from './associate/unplaced';
import { keepAndAsk } from './associate/whom';
import { subscribeTurn, unsubscribeTurn, workAtTurn } from './associate/workplace';

/** One message of an associate. */
export async function associateTurn(turn: AssociateTurn, pressed: Press | 'none' | 'strange'): Promise<Answer> {
  if (pressed === 'strange') return answer(ASSOCIATE.oldButton);
  const intent = readAssociate(turn.text);
  if (pressed === 'none' && intent.kind === 'work at') return workAtTurn(turn, intent.code);
  const { property } = turn;
  if (property === null) return pressed === 'none' ? withoutHotel(turn, intent) : whichHotel(turn);
  const desk: DeskTurn = { ...turn, property };
  if (pressed !== 'none') return pressTurn(desk, pressed);
  return (await answerOpen(desk, intent)) ?? leavingOpen(desk, await atDesk(desk, intent));
}

/** Whoever goes on to something else has left the question; only a note that waits for its guest goes on waiting. */
function leavingOpen({ memory }: DeskTurn, given: Answer): Answer {
  if (memory.open === null || memory.open.kind === 'whom') return given;
  return { ...given, memory: { open: null, ...given.memory } };
}

function atDesk(turn: DeskTurn, intent: AssociateIntent): Answer | Promise<Answer> {
  switch (intent.kind) {
    case 'note':
      return happensNow(turn, intent.text) ? momentTurn(turn, intent.mention, intent.text) : noteTurn(turn, intent.mention, intent.text);
    case 'moment':
      return momentTurn(turn, intent.mention, intent.text);
    case 'mention':
    case 'brief':
      return briefTurn(turn, intent.mention);
    case 'about':
      return aboutTurn(turn, intent.mention);
    case 'why':
      return whyTurn(turn, intent.what, intent.mention);
    case 'arrivals':
      return arrivalsTurn(turn, intent.day);
    case 'mark':
      return markTurn(turn, intent);
    case 'mark words':
      return markWordsTurn(turn, intent);
    case 'open work':
      return openWorkTurn(turn, intent.overdue);
    case 'mark which':
      return answer(say(ASSOCIATE.taskNumber, { outcome: intent.outcome }));
    case 'alerts':
      return alertsTurn(turn);
    case 'subscribe':
      return subscribeTurn(turn);
    case 'unplaced':
      return unplacedTurn(turn, intent.severalRooms);
    default:
      return smallTalk(turn, intent.kind);
  }
}

/** "412 Chablis" says no wish, and names something that is being served: a moment, however it is put. */
function happensNow({ deps }: DeskTurn, text: string): boolean {
  const { preferences, complaint, unclear } = deps.understand(text, { speaker: 'staff' });
  if (preferences.length + unclear.length > 0 || complaint !== null) return false;
  const { slots, occasions } = deps.readMoment(text);
  return slots.length + occasions.length > 0;
}

/** Most things need the hotel; a note is kept until it is known. */
function withoutHotel(turn: AssociateTurn, intent: AssociateIntent): Answer | Promise<Answer> {
  switch (intent.kind) {
    case 'note':
    case 'moment':
    case 'unplaced':
      return keepAndAsk(turn, say(ASSOCIATE.keptWhichHotel, { code: exampleCode(turn) }));
    case 'help':
    case 'thanks':
    case 'greeting':
    case 'never mind':
    case 'unsubscribe':
      return smallTalk(turn, intent.kind);
    default:
      return whichHotel(turn);
  }
}

const whichHotel = (turn: AssociateTurn): Answer => answer(say(ASSOCIATE.whichHotel, { code: exampleCode(turn) }));

const exampleCode = ({ associate }: AssociateTurn): string => associate.properties.find((code) => code !== '*') ?? 'NAP';

function smallTalk(turn: AssociateTurn, kind: 'help' | 'thanks' | 'greeting' | 'never mind' | 'unsubscribe' | 'link' | 'work at'): Answer {
  const { name } = turn.associate;
  if (kind === 'unsubscribe') return unsubscribeTurn(turn);
  if (kind === 'never mind') return answer(ASSOCIATE.neverMind, { memory: { open: null } });
  if (kind === 'thanks') return answer(ASSOCIATE.thanks);
  if (kind === 'greeting') return answer(say(ASSOCIATE.greeting, { name }));
  return { say: [{ text: ASSOCIATE.helpTitle, card: helpCard() }] };
}
