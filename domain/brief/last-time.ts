import type { Briefing, LastTime, Task, TaskOutcome } from '../briefing';
import { sameItem } from '../items/likeness';
import type { Preference } from '../profile';

const isSame = (task: Task, preference: Preference): boolean =>
  task.gift === undefined &&
  (task.preferenceId === preference.id ||
    (task.holder === preference.holder && task.slot === preference.slot && sameItem(task, preference)));

/** How this wish, in whatever words, was met on the latest of these stays where somebody said how it ended. */
export const lastTimeOf = (preference: Preference, past: readonly Briefing[]): LastTime | undefined => {
  const ended = past.flatMap((briefing) =>
    briefing.tasks.flatMap((task) =>
      task.outcome !== undefined && isSame(task, preference) ? [lastTime(briefing, preference, task.outcome)] : [],
    ),
  );
  return ended.sort((a, b) => (a.on < b.on ? 1 : -1))[0];
};

const lastTime = ({ stayId, property, arrival }: Briefing, { ratings = [] }: Preference, { outcome, remark }: TaskOutcome): LastTime => {
  const rating = ratings.findLast((one) => one.stayId === stayId)?.verdict;
  return {
    ...{ property, outcome, on: arrival },
    ...(remark !== undefined && { remark }),
    ...(rating !== undefined && { rating }),
  };
};
