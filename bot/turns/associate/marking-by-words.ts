import type { Briefing, Task } from '../../../domain/briefing';
import { tasksMeant } from '../../../domain/care/meant';
import { fullName } from '../../naming';
import { ASSOCIATE } from '../../phrases/associate';
import { say } from '../../phrases/say';
import type { MarkWords } from '../../router/marking';
import { splitMention } from '../../router/mention';
import { answer, associateViewer, type Answer, type DeskTurn } from '../../turn';
import { markOne } from './marking';
import { noteTurn } from './noting';
import { seek } from './seeking';
import { unplacedTurn } from './unplaced';

/** More buttons than these are no choice. */
const MOST = 8;

/** "done 412 crib", "couldn't, no cribs left", "guest said no": the task that the words name, of the guest named or shown last. */
export async function markWordsTurn(turn: DeskTurn, intent: MarkWords): Promise<Answer> {
  const { mention } = intent;
  if (mention === null) {
    const { shown } = turn.memory;
    return (shown === null ? null : await markMeant(turn, shown, intent)) ?? unplacedTurn(turn, false);
  }
  return seek(
    turn,
    mention,
    async ({ guest, stay }) => {
      const marked = stay && (await markMeant(turn, stay.id, intent));
      return marked ?? noted(turn, mention) ?? answer(say(ASSOCIATE.taskNoneOpen, { guest: fullName(guest) }));
    },
    ({ guest, stay }) => (stay ? { do: 'brief', stay: stay.id } : { do: 'about', guest: guest.id }),
  );
}

/** What names no task but speaks of the guest is a note like any other. */
function noted(turn: DeskTurn, mention: string): Promise<Answer> | null {
  const split = splitMention(turn.text);
  return split === null || split.rest === '' ? null : noteTurn(turn, mention, split.rest);
}

/** null where the words are about no task of this stay. */
async function markMeant(turn: DeskTurn, stayId: string, { outcome, what, remark }: MarkWords): Promise<Answer | null> {
  const briefing = await turn.deps.pad.briefing(stayId, associateViewer(turn.associate));
  const open = briefing.tasks.filter(({ state }) => state === 'open');
  const meant = meantBy(open, what, remark);
  const [only, ...others] = meant;
  if (only !== undefined && others.length === 0) return markOne(turn, stayId, only.number, outcome, remark);
  if (meant.length > 1) return which(briefing, meant, outcome, ASSOCIATE.taskWhichOf);
  return what === null && open.length > 0 ? which(briefing, open, outcome, ASSOCIATE.taskWhichOf) : null;
}

/** What is named; where nothing is, what the reason speaks of; where that names nothing either, the only one that is open. */
function meantBy(open: readonly Task[], what: string | null, remark: string | null): Task[] {
  if (what !== null) return tasksMeant(what, open);
  const spoken = remark === null ? [] : tasksMeant(remark, open);
  return spoken.length > 0 || open.length > 1 ? spoken : [...open];
}

function which({ stayId, guestName }: Briefing, tasks: readonly Task[], outcome: MarkWords['outcome'], question: string): Answer {
  const buttons = tasks.slice(0, MOST).map(({ number, action }) => ({
    title: `${number} · ${action}`,
    press: { do: 'task', stay: stayId, number, outcome } as const,
  }));
  return { say: [{ text: question.replace('{guest}', guestName), buttons }], memory: { shown: stayId } };
}
