import { AppError } from '../../../domain/errors';
import type { Outcome } from '../../../domain/words';
import { ASSOCIATE } from '../../phrases/associate';
import { say } from '../../phrases/say';
import type { Open } from '../../memory';
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

/** Several numbers are marked at once; what needs a word on it is asked for once, for all of them. */
async function markAll(turn: DeskTurn, stayId: string, { numbers, outcome, remark }: Mark): Promise<Answer> {
  const answers: Answer[] = [];
  for (const number of numbers) answers.push(await markOne(turn, stayId, number, outcome, remark));
  const asked = answers.flatMap(({ memory }) => (memory?.open?.kind === 'reason' ? [memory.open] : []));
  const [first, ...others] = asked;
  const open = first === undefined ? null : { ...first, others: others.map(({ number }) => number) };
  return { say: answers.flatMap((one) => one.say), memory: { shown: stayId, open } };
}

const needsWord = (outcome: Outcome): outcome is 'failed' | 'substituted' => outcome === 'failed' || outcome === 'substituted';

/**
 * Marks one task, whether by words or by button; marked twice is marked once. One that failed or was substituted stays open until
 * somebody says why or with what: the next message is taken for that.
 */
export async function markOne(turn: DeskTurn, stayId: string, number: number, outcome: Outcome, remark: string | null): Promise<Answer> {
  const before = await turn.deps.pad.briefing(stayId, associateViewer(turn.associate));
  const task = before.tasks.find((one) => one.number === number);
  if (!task) return answer(say(ASSOCIATE.taskUnknown, { guest: before.guestName, number }));
  const { action } = task;
  if (task.state === outcome && remark === null) {
    return answer(say(ASSOCIATE.taskAlready, { number, outcome, action }), { memory: { shown: stayId, open: null } });
  }
  if (remark === null && needsWord(outcome)) {
    const open: Open = { kind: 'reason', stay: stayId, number, others: [], outcome };
    return answer(say(ASSOCIATE.taskReason[outcome], { number, action }), { memory: { shown: stayId, open } });
  }
  return mark(turn, stayId, number, outcome, remark);
}

async function mark(turn: DeskTurn, stayId: string, number: number, outcome: Outcome, remark: string | null): Promise<Answer> {
  const { task } = await turn.deps.pad.markTask(stayId, number, outcome, turn.associate.name, remark ?? undefined);
  const marked = say(ASSOCIATE.taskMarked[outcome], { number, action: task.action });
  const text = remark === null ? marked : say(ASSOCIATE.taskRemark, { marked, remark });
  return answer(text, { memory: { shown: stayId, open: null } });
}

/** The word on it, for all that wait for one. */
export async function remarkOn(turn: DeskTurn, { stay, number, others, outcome }: Open & { kind: 'reason' }): Promise<Answer> {
  const answers: Answer[] = [];
  for (const each of [number, ...others]) answers.push(await mark(turn, stay, each, outcome, turn.text));
  return { say: answers.flatMap((one) => one.say), memory: { open: null } };
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
