import type { Task } from '../briefing';
import { instantAt } from '../calendar';
import type { Property } from '../property';
import { isAllergy } from '../revise/relations';
import { isWithin } from '../slots';
import type { Stay } from '../stay';
import { isStrong } from '../words';
import { withNextStep } from './escalation';
import { careTimesOf, minutesAfter } from './times';

/** Done in the course of the stay and not before it: what is served, and what is arranged for the guest. */
const IN_THE_COURSE = ['food', 'drink', 'dining', 'wellness', 'activities', 'travel.departure', 'travel.checkout', 'service.billing'];

type Wanted = Pick<Task, 'slot' | 'when' | 'level' | 'onDay'>;

const isInTheCourse = ({ slot, when }: Wanted): boolean =>
  !isAllergy({ slot }) && (when.length > 0 || IN_THE_COURSE.some((ancestor) => isWithin(slot, ancestor)));

/** By when a task is to be done: on the day it is for, before the guest comes into the room, or in the course of the stay. */
export const plannedFor = (task: Wanted, stay: Pick<Stay, 'arrival' | 'departure'>, property: Property): Date => {
  const { readyAt, settledAt } = careTimesOf(property);
  if (task.onDay !== undefined) return instantAt(task.onDay, readyAt, property.timeZone);
  return isInTheCourse(task)
    ? instantAt(stay.departure, settledAt, property.timeZone)
    : instantAt(stay.arrival, readyAt, property.timeZone);
};

/** By what the tasks of a stay are planned. */
export interface Planning {
  stay: Stay;
  property: Property;
  /** When the chain learned of what a task is for, by `preferenceId`. */
  learned: ReadonlyMap<string, Date>;
}

/** Who is told late has at least this part of the time from then on: nobody is late before being told. */
const LEAST_PART = 0.25;

/**
 * What is learned when it should have been done already still takes its time: from when it was learned, or the stay was changed last,
 * and not from when somebody came to compose it.
 */
const learnedLate = (task: Task, { stay, property, learned }: Planning, now: Date): Date => {
  const { lateMinutes, urgentMinutes } = careTimesOf(property);
  const minutes = isAllergy(task) || isStrong(task.level) ? urgentMinutes : lateMinutes;
  const known = Math.max(stay.updatedAt.getTime(), learned.get(task.preferenceId)?.getTime() ?? 0);
  const since = new Date(Math.min(known, now.getTime()));
  return later(minutesAfter(since, minutes), minutesAfter(now, minutes * LEAST_PART));
};

const later = (a: Date, b: Date): Date => (a > b ? a : b);

/**
 * When a task is due: as planned for the stay; one that is learned too late for that is due some time after it was learned, and
 * stays so, however often the briefing is composed again. A stay that moves to other days plans it anew.
 */
const dueFor = (task: Task, known: Task | undefined, planning: Planning, now: Date): Date => {
  const planned = plannedFor(task, planning.stay, planning.property);
  const late = learnedLate(task, planning, now);
  if (planned >= late) return planned;
  return known?.state === 'open' && known.dueAt !== undefined && known.dueAt < late ? known.dueAt : late;
};

/** The task with its due time and the next step if it is not kept; one that is planned anew has been told to nobody. */
const promised = (task: Task, known: Task | undefined, planning: Planning, now: Date): Task => {
  const before = known?.dueAt;
  if (task.state !== 'open') return { ...task, ...(before && { dueAt: before }) };
  const dueAt = dueFor(task, known, planning, now);
  const isSame = before !== undefined && dueAt <= before;
  const escalations = isSame ? known?.escalations : undefined;
  return withNextStep({ ...task, dueAt, ...(escalations && { escalations }) }, planning.property);
};

/** The tasks of a composition, each with its due time; `previous` are those told before. */
export const withDueTimes = (tasks: readonly Task[], previous: readonly Task[], planning: Planning, now: Date): Task[] => {
  const known = new Map(previous.map((task) => [task.id, task]));
  return tasks.map((task) => promised(task, known.get(task.id), planning, now));
};
