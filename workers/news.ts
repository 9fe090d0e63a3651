import type { Edition, Task } from '../domain/briefing';
import { isAllergy } from '../domain/revise/relations';
import { isStrong } from '../domain/words';

/** What changed in the tasks: their ids. */
export type TaskNews = Pick<Edition, 'added' | 'changed' | 'withdrawn'>;

const wanted = (task: Task | undefined): task is Task => task !== undefined && task.state !== 'withdrawn';

/** What a department acts on. More evidence for the same wish is no news, and neither is an outcome it reported itself; to do it again is. */
const substance = (task: Task): string => {
  const { department, slot, action, item, level, holder, when, sensitive, substitute, shortage, onDay, earlier = [] } = task;
  const limits = [substitute ?? null, shortage !== undefined, onDay ?? null, earlier.length];
  return JSON.stringify([department, slot, action, item, level, holder, when, sensitive, ...limits]);
};

/** True where something is to be done again, because the guest has another room. */
export const isToDoAgain = (before: readonly Task[], after: readonly Task[]): boolean =>
  after.some(({ id, earlier = [] }) => earlier.length > (before.find((known) => known.id === id)?.earlier ?? []).length);

/** What is new in the tasks since those before. */
export const compareTasks = (before: readonly Task[], after: readonly Task[]): TaskNews => {
  const known = new Map(before.map((task) => [task.id, task]));
  const now = new Map(after.map((task) => [task.id, task]));
  const staying = after.filter((task) => wanted(task) && wanted(known.get(task.id)));
  return {
    added: after.filter((task) => wanted(task) && !wanted(known.get(task.id))).map(({ id }) => id),
    changed: staying.filter((task) => substance(task) !== substance(known.get(task.id) ?? task)).map(({ id }) => id),
    withdrawn: before.filter((task) => wanted(task) && !wanted(now.get(task.id))).map(({ id }) => id),
  };
};

export const isQuiet = ({ added, changed, withdrawn }: TaskNews): boolean => added.length + changed.length + withdrawn.length === 0;

const each = (ids: readonly string[]): string[] => [...new Set(ids)];

/** All news of these taken together, as the tasks stand now: what came and went again is none. */
export const gathered = (all: readonly TaskNews[], tasks: readonly Task[]): TaskNews => {
  const current = new Set(tasks.filter(wanted).map(({ id }) => id));
  const added = each(all.flatMap((news) => news.added)).filter((id) => current.has(id));
  const changed = each(all.flatMap((news) => news.changed)).filter((id) => current.has(id) && !added.includes(id));
  const withdrawn = each(all.flatMap((news) => news.withdrawn)).filter((id) => !current.has(id));
  return { added, changed, withdrawn };
};

const idsOf = ({ added, changed, withdrawn }: TaskNews): Set<string> => new Set([...added, ...changed, ...withdrawn]);

/** The tasks that the news is about. */
export const tasksIn = (news: TaskNews, tasks: readonly Task[]): Task[] => {
  const ids = idsOf(news);
  return tasks.filter(({ id }) => ids.has(id));
};

/** What a guest cannot do without, cannot bear or must not have. */
export const isVital = ({ level, slot }: Task): boolean => isStrong(level) || isAllergy({ slot });
