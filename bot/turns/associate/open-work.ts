import { openWorkCard } from '../../cards/open-work';
import { ASSOCIATE } from '../../phrases/associate';
import { say } from '../../phrases/say';
import { answer, associateViewer, type Answer, type DeskTurn } from '../../turn';

/** "overdue", "handover": what is open at the hotel, most urgent first, for who takes over. */
export async function openWorkTurn(turn: DeskTurn, overdue: boolean): Promise<Answer> {
  const { pad, store, clock } = turn.deps;
  const found = await pad.openWork(turn.property, associateViewer(turn.associate));
  const tasks = found.tasks.filter((task) => !overdue || task.overdue);
  const recoveries = found.recoveries.filter((one) => !overdue || one.overdue);
  const property = await store.properties.get(turn.property);
  const name = property?.name ?? turn.property;
  const kind = overdue ? 'overdue' : 'open';
  if (tasks.length + recoveries.length === 0) return answer(say(ASSOCIATE.workNone[kind], { property: name }));
  const title = say(ASSOCIATE.workTitle[kind], { property: name, tasks: tasks.length, recoveries: recoveries.length });
  const card = openWorkCard(title, { tasks, recoveries }, property?.timeZone ?? 'UTC', clock.now());
  return { say: [{ text: card.fallbackText, card }] };
}
