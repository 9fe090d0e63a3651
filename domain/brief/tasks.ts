import type { Briefing, Promised, Task } from '../briefing';
import { rankOf } from '../care/proven';
import type { Circumstances } from '../conditions/circumstances';
import type { Preference } from '../profile';
import type { Property } from '../property';
import { isAllergy } from '../revise/relations';
import { RULINGS, type RulingName } from '../revise/rulings';
import { slotOf } from '../slots';
import type { Stay } from '../stay';
import { isStrong, type Language } from '../words';
import { actedOf, actionIn, reasonIn, type Acted } from './action';
import { substituteFor } from './capability';
import { claimsOf, shortageFor, type Claim } from './capacity';
import { confirmOf } from './confirming';
import { isNeverAloud } from './discretion';
import type { Gift } from './gifts';
import { fill, wordingOf } from './languages';
import { lastTimeOf } from './last-time';
import { dayOf } from './occasions';

/** What is known around a stay when its tasks are composed. */
export interface Scope {
  stay: Stay;
  property: Property;
  circumstances: Circumstances;
  /** Briefings of the guest's other stays. */
  past: readonly Briefing[];
  /** What other stays of these days take of what the property has few of. */
  claims: readonly Claim[];
  /** The tasks as they were composed before. */
  previous: readonly Task[];
}

const isRuling = (rule: string): rule is RulingName => rule in RULINGS;

/** Why it is recalled: the ruling that made it. */
const reasonOf = ({ rulings }: Preference): Pick<Task, 'rule' | 'reason'> => {
  const rule = rulings[0]?.rule ?? '';
  return isRuling(rule) ? { rule, reason: RULINGS[rule] } : { reason: rule };
};

type Fresh = Omit<Task, 'number' | 'state' | 'outcome' | 'earlier' | keyof Promised>;

const ownerOf = ({ departments = [] }: Property, department: Task['department']): Pick<Task, 'owner'> => {
  const owner = departments.find((one) => one.department === department)?.owner;
  return owner === undefined ? {} : { owner };
};

type Extras = Partial<Pick<Task, 'substitute' | 'neverAloud' | 'lastTime' | 'confirm' | 'shortage' | 'onDay'>>;

/** Documents have no undefined: a part that is not there is left out. */
const present = (parts: { [K in keyof Extras]: Extras[K] | undefined }): Extras =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));

const shortageOf = (preference: Preference, { stay, property, claims }: Scope): Task['shortage'] => {
  const capacities = property.capacities ?? [];
  const [own] = claimsOf([preference], stay, capacities);
  return own === undefined ? undefined : shortageFor(own, claims, capacities);
};

const freshTask = (preference: Preference, scope: Scope): Fresh => {
  const { id, category, slot, holder, item, level, when, evidence } = preference;
  const { stay, property, past, circumstances } = scope;
  const { department, sensitive } = slotOf(slot);
  const acted = actedOf(preference);
  const task: Fresh = {
    ...{ id: `${stay.id}~${id}`, preferenceId: id, department, category, slot, item, level, holder, when, evidence },
    ...acted,
    ...ownerOf(property, department),
    ...reasonOf(preference),
    action: actionIn(acted, property.language),
    sensitive: sensitive === true,
    ...present({
      substitute: substituteFor(preference, property.capabilities),
      neverAloud: isNeverAloud(preference) || undefined,
      lastTime: lastTimeOf(preference, past),
      confirm: confirmOf(preference, stay),
      shortage: shortageOf(preference, scope),
      onDay: dayOf(preference, circumstances) ?? undefined,
    }),
  };
  return { ...task, reason: reasonIn(task, property.language) };
};

/** A gift is a task of its own: whoever gives it must know what it is for, and must not spoil it. */
const giftTask = ({ idea, occasion }: Gift, scope: Scope): Fresh => {
  const { id, preferenceId, evidence, holder, sensitive, onDay } = freshTask(occasion, scope);
  const slot = 'occasion.gift';
  const { department } = slotOf(slot);
  const acted: Acted = { slot, item: idea.item, level: 'preferred', holder, when: [] };
  return {
    ...acted,
    ...{ id: `${id}~gift`, preferenceId, gift: idea.id, department, category: 'occasion', evidence, sensitive, neverAloud: true },
    ...ownerOf(scope.property, department),
    ...{ rule: 'gift', reason: reasonIn({ rule: 'gift', reason: '' }, scope.property.language) },
    action: actionIn(acted, scope.property.language),
    ...(onDay !== undefined && { onDay }),
  };
};

/** Allergies first, then what cannot be done without or borne, then what cannot be done as wished: somebody has to find a way. */
export const importanceOf = ({
  slot,
  level,
  substitute,
  shortage,
  onDay,
}: Pick<Task, 'slot' | 'level' | 'substitute' | 'shortage' | 'onDay'>): number => {
  if (isAllergy({ slot })) return 4;
  if (isStrong(level)) return 3;
  if (substitute !== undefined || shortage !== undefined) return 2;
  return onDay === undefined ? 0 : 1;
};

const firstThingsFirst = (a: Fresh, b: Fresh): number =>
  importanceOf(b) - importanceOf(a) || Number(b.holder === 'guest') - Number(a.holder === 'guest');
const byImportance = (a: Task, b: Task): number => importanceOf(b) - importanceOf(a) || a.number - b.number;

/** What was owed on an earlier stay first; what was not needed last. */
const byProof = (a: Preference, b: Preference): number => rankOf(b) - rankOf(a);

/** As before where it is known: number and outcome stay, and what had been withdrawn is open again. */
const continued = (fresh: Fresh, known: Task, language: Language | undefined): Task => ({
  ...fresh,
  number: known.number,
  state: known.state === 'withdrawn' ? 'open' : known.state,
  ...(known.outcome !== undefined && { outcome: known.outcome }),
  ...(known.earlier !== undefined && { earlier: known.earlier, reason: fill(wordingOf(language).again, { reason: fresh.reason }) }),
});

const withdrawn = (task: Task): Task => (task.state === 'open' ? { ...task, state: 'withdrawn' } : task);

/** What becomes a task without being a wish. */
interface Beside {
  gift: Gift | null;
  /** What went wrong on earlier stays. */
  troubles?: readonly Fresh[];
}

/** The tasks of a stay as they should be now. Numbers are never reused; what is no longer wanted stays in the list as withdrawn. */
export const tasksOf = (due: readonly Preference[], { gift, troubles = [] }: Beside, scope: Scope): Task[] => {
  const { previous } = scope;
  const before = new Map(previous.map((task) => [task.id, task]));
  const wishes = [...due].sort(byProof).map((preference) => freshTask(preference, scope));
  const fresh = [...wishes, ...troubles, ...(gift === null ? [] : [giftTask(gift, scope)])].sort(firstThingsFirst);
  const wanted = new Set(fresh.map(({ id }) => id));
  let number = previous.reduce((most, task) => Math.max(most, task.number), 0);
  const tasks = fresh.map((task): Task => {
    const known = before.get(task.id);
    return known === undefined ? { ...task, number: ++number, state: 'open' } : continued(task, known, scope.property.language);
  });
  return [...tasks.sort(byImportance), ...previous.filter(({ id }) => !wanted.has(id)).map(withdrawn)];
};
