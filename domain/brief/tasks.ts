import type { Promised, Task } from '../briefing';
import { rankOf } from '../care/proven';
import type { Preference } from '../profile';
import type { Property } from '../property';
import { isAllergy } from '../revise/relations';
import { RULINGS, type RulingName } from '../revise/rulings';
import { slotOf } from '../slots';
import { isStrong } from '../words';
import { actionOf } from './action';
import { substituteFor } from './capability';

const isRuling = (rule: string): rule is RulingName => rule in RULINGS;

/** Why it is recalled: the ruling that made it. */
const reasonOf = ({ rulings }: Preference): string => {
  const rule = rulings[0]?.rule ?? '';
  return isRuling(rule) ? RULINGS[rule] : rule;
};

type Fresh = Omit<Task, 'number' | 'state' | 'outcome' | 'earlier' | keyof Promised>;

const freshTask = (preference: Preference, stayId: string, property: Property): Fresh => {
  const { id, category, slot, item, level, holder, when, evidence } = preference;
  const { department, sensitive } = slotOf(slot);
  const substitute = substituteFor(preference, property.capabilities);
  return {
    id: `${stayId}~${id}`,
    preferenceId: id,
    department,
    category,
    slot,
    action: actionOf(preference),
    item,
    level,
    holder,
    when,
    reason: reasonOf(preference),
    evidence,
    sensitive: sensitive === true,
    ...(substitute !== undefined && { substitute }),
  };
};

/** Allergies first, then what cannot be done without or borne, then what cannot be done as wished: somebody has to find a way. */
const importance = ({ slot, level, substitute }: Fresh): number => {
  if (isAllergy({ slot })) return 3;
  if (isStrong(level)) return 2;
  return substitute === undefined ? 0 : 1;
};

const firstThingsFirst = (a: Fresh, b: Fresh): number =>
  importance(b) - importance(a) || Number(b.holder === 'guest') - Number(a.holder === 'guest');
const byImportance = (a: Task, b: Task): number => importance(b) - importance(a) || a.number - b.number;

/** What was owed on an earlier stay first; what was not needed last. */
const byProof = (a: Preference, b: Preference): number => rankOf(b) - rankOf(a);

/** As before where it is known: number and outcome stay, and what had been withdrawn is open again. */
const continued = (fresh: Fresh, known: Task): Task => ({
  ...fresh,
  number: known.number,
  state: known.state === 'withdrawn' ? 'open' : known.state,
  ...(known.outcome !== undefined && { outcome: known.outcome }),
  ...(known.earlier !== undefined && { earlier: known.earlier, reason: `Again, for the new room. ${fresh.reason}` }),
});

const withdrawn = (task: Task): Task => (task.state === 'open' ? { ...task, state: 'withdrawn' } : task);

/** The tasks of a stay as they should be now. Numbers are never reused; what is no longer wanted stays in the list as withdrawn. */
export const tasksOf = (
  due: readonly Preference[],
  stayId: string,
  property: Property,
  previous: readonly Task[],
  troubles: readonly Fresh[] = [],
): Task[] => {
  const before = new Map(previous.map((task) => [task.id, task]));
  const fresh = [...[...due].sort(byProof).map((preference) => freshTask(preference, stayId, property)), ...troubles].sort(
    firstThingsFirst,
  );
  const wanted = new Set(fresh.map(({ id }) => id));
  let number = previous.reduce((most, task) => Math.max(most, task.number), 0);
  const tasks = fresh.map((task): Task => {
    const known = before.get(task.id);
    return known === undefined ? { ...task, number: ++number, state: 'open' } : continued(task, known);
  });
  return [...tasks.sort(byImportance), ...previous.filter(({ id }) => !wanted.has(id)).map(withdrawn)];
};
