import type { Alert, Briefing, Promised, Step } from '../briefing';

/** What a store finds promises by: derived from what is open, so that no writer has to keep it in step. */
export interface PromiseKeys {
  /** The earliest next step. */
  escalateAt?: Date;
  /** The earliest time at which something open was or is due. */
  openSince?: Date;
  /** The furthest step that was taken for something open. */
  escalatedTo?: Step;
}

const earliest = (dates: readonly (Date | undefined)[]): Date | undefined => {
  const times = dates.flatMap((date) => (date === undefined ? [] : [date.getTime()]));
  return times.length === 0 ? undefined : new Date(Math.min(...times));
};

const furthest = (open: readonly Promised[]): Step | undefined => {
  const told = open.flatMap(({ escalations = [] }) => escalations.map(({ to }) => to));
  if (told.includes('duty manager')) return 'duty manager';
  return told.includes('owner') ? 'owner' : undefined;
};

const keysOf = (open: readonly Promised[]): PromiseKeys => {
  const escalateAt = earliest(open.map((one) => one.escalateAt));
  const openSince = earliest(open.map((one) => one.dueAt));
  const escalatedTo = furthest(open);
  return { ...(escalateAt && { escalateAt }), ...(openSince && { openSince }), ...(escalatedTo && { escalatedTo }) };
};

export const promisesIn = ({ tasks }: Pick<Briefing, 'tasks'>): PromiseKeys => keysOf(tasks.filter(({ state }) => state === 'open'));
export const promiseOf = (alert: Alert): PromiseKeys => keysOf(alert.state === 'open' ? [alert] : []);
