import type { Task } from '../../../domain/briefing';
import { AppError } from '../../../domain/errors';
import type { Outcome } from '../../../domain/words';
import { ASSOCIATE } from '../../phrases/associate';
import { say } from '../../phrases/say';
import type { Memory } from '../../memory';
import type { AssociateIntent } from '../../router/associate';
import { answer, associateViewer, type Answer, type DeskTurn } from '../../turn';
import { seek } from './seeking';

type Mark = AssociateIntent & { kind: 'mark' };

/** "done 3", "failed 3 no cribs left", "done 3 for 412": tasks of the briefing shown last, or of the guest named. */
export async function markTurn(turn: DeskTurn, intent: Mark): Promise<Answer> {
  const { mention, outcome, numbers } = intent;
  if (mention !== null) {
    return seek(
      turn,
      mention,
      ({ stay }) => (stay ? markAll(turn, stay.id, intent) : Promise.resolve(answer(ASSOCIATE.oldButton))),
      ({ guest, stay }) => (stay ? { do: 'brief', stay: stay.id } : { do: 'about', guest: guest.id }),
    );
  }
  if (turn.memory.shown !== null) return markAll(turn, turn.memory.shown, intent);
  return answer(say(ASSOCIATE.taskWhich, { outcome, number: numbers[0] ?? 3 }));
}

async function markAll(turn: DeskTurn, stayId: string, { numbers, outcome, remark }: Mark): Promise<Answer> {
  const answers: Answer[] = [];
  for (const number of numbers) answers.push(await markOne(turn, stayId, number, outcome, remark));
  const open = answers.at(-1)?.memory?.open ?? null;
  return { say: answers.flatMap((one) => one.say), memory: { shown: stayId, open } };
}

/** Marks one task, whether by words or by button; marked twice is marked once. */
export async function markOne(turn: DeskTurn, stayId: string, number: number, outcome: Outcome, remark: string | null): Promise<Answer> {
  const { pad } = turn.deps;
  const before = await pad.briefing(stayId, associateViewer(turn.associate));
  const task = before.tasks.find((one) => one.number === number);
  if (!task) return answer(say(ASSOCIATE.taskUnknown, { guest: before.guestName, number }));
  if (task.state === outcome && remark === null) return answer(already(task, outcome), { memory: { shown: stayId } });
  const marked = await pad.markTask(stayId, number, outcome, turn.associate.name, remark ?? undefined);
  return marking(stayId, marked.task, outcome, remark);
}

const already = ({ number, action }: Task, outcome: Outcome): string => say(ASSOCIATE.taskAlready, { number, outcome, action });

/** What failed or was replaced asks for a word on it; the next message is taken for that. */
function marking(stayId: string, { number, action }: Task, outcome: Outcome, remark: string | null): Answer {
  const text = say(ASSOCIATE.taskMarked[outcome], { number, action });
  const asks = remark === null && (outcome === 'failed' || outcome === 'substituted');
  const open: Memory['open'] = asks ? { kind: 'reason', stay: stayId, number, outcome } : null;
  return answer(asks ? `${text} ${ASSOCIATE.taskReason[outcome]}` : text, { memory: { shown: stayId, open } });
}

/** The word on it. */
export async function remarkOn(
  turn: DeskTurn,
  { stay, number, outcome }: { stay: string; number: number; outcome: Outcome },
): Promise<Answer> {
  await turn.deps.pad.markTask(stay, number, outcome, turn.associate.name, turn.text);
  return answer(say(ASSOCIATE.taskRemark, { number, remark: turn.text }), { memory: { open: null } });
}

/** A button of a briefing. Whose property it is decides the pad; an edition from before a merge or a move answers sensibly. */
export async function pressTask(turn: DeskTurn, press: { stay: string; number: number; outcome: Outcome }): Promise<Answer> {
  try {
    return await markOne(turn, press.stay, press.number, press.outcome, null);
  } catch (fault) {
    if (
      fault instanceof AppError &&
      (fault.code === 'UNKNOWN_STAY' || fault.code === 'UNKNOWN_TASK' || fault.code === 'UNKNOWN_BRIEFING')
    ) {
      return answer(ASSOCIATE.oldButton);
    }
    throw fault;
  }
}
