import { STEPS, type Briefing, type Promised, type Step, type Task } from '../briefing';
import type { Property } from '../property';
import { careTimesOf, minutesAfter } from './times';

const timeOf = (step: Step, dueAt: Date, property: Property): Date => {
  const { ownerAfterMinutes, managerAfterMinutes } = careTimesOf(property);
  return minutesAfter(dueAt, step === 'owner' ? ownerAfterMinutes : managerAfterMinutes);
};

/** The step not taken yet, and when it is due; null once all were taken. */
const nextStep = ({ dueAt, escalations = [] }: Promised, property: Property): { to: Step; at: Date } | null => {
  const to = STEPS.find((step) => !escalations.some((one) => one.to === step));
  return dueAt === undefined || to === undefined ? null : { to, at: timeOf(to, dueAt, property) };
};

/** The same with its derived `escalateAt` in step with what was told so far. */
export const withNextStep = <P extends Promised>(promise: P, property: Property): P => {
  const next = nextStep(promise, property);
  const derived: P = { ...promise };
  delete derived.escalateAt;
  return next === null ? derived : { ...derived, escalateAt: next.at };
};

/** Nobody waits for it any more: it will not be escalated. What was told stays told. */
export const settledPromise = <P extends Promised>(promise: P): P => {
  const settled: P = { ...promise };
  delete settled.escalateAt;
  return settled;
};

/** The task with the due time of another composition of it, and who was told of that. */
export const promisedAs = <P extends Promised>(promise: P, { dueAt, escalations, escalateAt }: Promised): P => {
  const bare: P = { ...promise };
  delete bare.dueAt;
  delete bare.escalations;
  delete bare.escalateAt;
  return { ...bare, ...(dueAt && { dueAt }), ...(escalations && { escalations }), ...(escalateAt && { escalateAt }) };
};

/** What is overdue by now, by whom it must be told; null where nothing is. Where both steps are due, the duty manager is told, and the owner with them. */
export const stepDue = (promise: Promised, property: Property, now: Date): Step | null => {
  const next = nextStep(promise, property);
  if (next === null || next.at > now) return null;
  return promise.dueAt !== undefined && timeOf('duty manager', promise.dueAt, property) <= now ? 'duty manager' : next.to;
};

/** The promise after a step was taken; a step that is jumped counts as taken. */
export const told = <P extends Promised>(promise: P, step: Step, property: Property, now: Date): P => {
  const taken = STEPS.slice(0, STEPS.indexOf(step) + 1).filter((to) => !promise.escalations?.some((one) => one.to === to));
  return withNextStep({ ...promise, escalations: [...(promise.escalations ?? []), ...taken.map((to) => ({ to, at: now }))] }, property);
};

/** What of a briefing is to be told now: the overdue tasks of one step, the duty manager's first; null where none is. */
export const overdueIn = (briefing: Pick<Briefing, 'tasks'>, property: Property, now: Date): { to: Step; tasks: Task[] } | null => {
  const open = briefing.tasks.filter(({ state }) => state === 'open');
  for (const to of [...STEPS].reverse()) {
    const tasks = open.filter((task) => stepDue(task, property, now) === to);
    if (tasks.length > 0) return { to, tasks };
  }
  return null;
};

export const isOverdue = ({ dueAt }: Promised, now: Date): boolean => dueAt !== undefined && dueAt <= now;
