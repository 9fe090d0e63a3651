import { plusDays } from '../calendar';
import { isOverdue } from '../care/escalation';
import type { Alert, Briefing, Promised, Step } from '../briefing';
import type { OpenWork, Viewer } from '../pad';
import type { PropertyCode } from '../words';
import type { PadDeps } from './deps';
import { today } from './today';
import { maySee } from './viewing';

/** Hardly anybody stays longer than this; and what nobody told a week after departure, nobody will. */
const LONGEST_STAY_DAYS = 60;
const AFTER_DAYS = 7;
/** Of what is to come, what a shift can prepare. */
const AHEAD_DAYS = 2;
const MOST_ALERTS = 200;

/** What is open at a property, as this viewer may see it: tasks of guests in the house or about to come, and complaints; the earliest due first. */
export async function openWork(deps: PadDeps, property: PropertyCode, viewer: Viewer): Promise<OpenWork> {
  const { store, clock } = deps;
  const day = await today(deps, property);
  const briefings = await store.briefings.ofProperty(property, plusDays(day, -LONGEST_STAY_DAYS), plusDays(day, AHEAD_DAYS));
  const current = briefings.filter(({ editions, departure }) => editions.length > 0 && departure >= plusDays(day, -AFTER_DAYS));
  const alerts = (await store.alerts.ofProperty(property, MOST_ALERTS)).filter(({ state }) => state === 'open');
  const now = clock.now();
  return {
    tasks: current.flatMap((briefing) => tasksIn(briefing, viewer, now)).sort(earliestFirst),
    recoveries: alerts.map((alert) => recoveryOf(alert, now)).sort(earliestFirst),
  };
}

const earliestFirst = (a: Promised, b: Promised): number => (a.dueAt?.getTime() ?? Infinity) - (b.dueAt?.getTime() ?? Infinity);

const toldTo = ({ escalations = [] }: Promised): { toldTo?: Step } => {
  const last = escalations.at(-1);
  return last === undefined ? {} : { toldTo: last.to };
};

const promiseOf = (promise: Promised, now: Date) => ({
  ...(promise.dueAt && { dueAt: promise.dueAt }),
  overdue: isOverdue(promise, now),
  ...toldTo(promise),
});

function tasksIn({ stayId, guestName, room, tasks }: Briefing, viewer: Viewer, now: Date): OpenWork['tasks'] {
  const open = tasks.filter(({ state, slot }) => state === 'open' && maySee(viewer, slot));
  return open.map((task) => {
    const { number, action, department, sensitive } = task;
    return { stayId, guestName, ...(room !== undefined && { room }), number, action, department, sensitive, ...promiseOf(task, now) };
  });
}

function recoveryOf(alert: Alert, now: Date): OpenWork['recoveries'][number] {
  const { id, guestName, room, complaint, severity, raisedAt, owner } = alert;
  return {
    ...{ id, guestName, complaint, severity, raisedAt },
    ...(room !== undefined && { room }),
    ...(owner !== undefined && { owner }),
    ...promiseOf(alert, now),
  };
}
