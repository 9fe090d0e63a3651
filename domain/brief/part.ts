import type { Briefing, Edition, Task } from '../briefing';
import type { Department } from '../words';

/** What of a briefing an edition tells. */
export interface Part {
  kind: 'whole' | 'delta' | 'overdue' | 'off';
  /** Set where it is less than the whole: what is new, changed or overdue. */
  edition?: Edition;
  tasks: Task[];
  /** What is no longer wanted since the edition before. */
  gone: Task[];
}

const kindOf = ({ key, escalation }: Edition): Part['kind'] => {
  if (escalation !== undefined) return 'overdue';
  if (key.startsWith('withdrawn')) return 'off';
  return key.startsWith('delta') ? 'delta' : 'whole';
};

const isTold = ({ id }: Task, { added, changed, escalation }: Edition): boolean =>
  escalation === undefined ? added.includes(id) || changed.includes(id) : escalation.tasks.includes(id);

/** What an edition tells of a briefing; without one, the whole as it stands. A department is told of its own tasks only. */
export const partOf = ({ tasks }: Pick<Briefing, 'tasks'>, edition?: Edition, department?: Department): Part => {
  const its = tasks.filter((task) => department === undefined || task.department === department);
  const wanted = its.filter(({ state }) => state !== 'withdrawn');
  const kind = edition === undefined ? 'whole' : kindOf(edition);
  if (edition === undefined || kind === 'whole') return { kind: 'whole', tasks: wanted, gone: [] };
  if (kind === 'off') return { kind, edition, tasks: [], gone: [] };
  const gone = its.filter(({ id }) => edition.withdrawn.includes(id));
  return { kind, edition, tasks: wanted.filter((task) => isTold(task, edition)), gone };
};
