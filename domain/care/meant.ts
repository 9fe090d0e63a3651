import type { Task } from '../briefing';
import { headOf, stemsOf } from '../items/stems';
import { slotOf } from '../slots';

type Named = Pick<Task, 'item' | 'slot' | 'action'>;

const holdsAll = (words: readonly string[], text: string): boolean => words.every((word) => stemsOf(text).includes(word));

/** The tasks that a colleague's words name, by all of the words, else by the thing itself; [] where they name none. */
export const tasksMeant = <T extends Named>(said: string, tasks: readonly T[]): T[] => {
  const words = stemsOf(said);
  if (words.length === 0) return [];
  const all = tasks.filter(({ item }) => holdsAll(words, item));
  if (all.length > 0) return all;
  const wide = tasks.filter(({ item, slot, action }) => holdsAll(words, [item, slotOf(slot).label, action].join(' ')));
  if (wide.length > 0) return wide;
  return tasks.filter(({ item }) => words.includes(headOf(item)));
};
