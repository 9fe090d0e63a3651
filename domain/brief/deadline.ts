import { instantAt, plusDays } from '../calendar';
import type { Task } from '../briefing';
import type { Property } from '../property';
import { parentOf } from '../slots';
import type { Stay } from '../stay';
import type { LocalTime } from '../words';

interface Deadline {
  /** Counted from the day of arrival, or from the day of the stay that the task is for. */
  days: number;
  at: LocalTime;
}

const EVENING_BEFORE: Deadline = { days: -1, at: '18:00' };
const BEFORE_CHECK_IN: Deadline = { days: 0, at: '14:00' };

/** By when it must be done, by the nearest slot that has a line: rooms are given out the evening before, the kitchen knows before noon. */
const DEADLINES: Readonly<Record<string, Deadline>> = {
  room: EVENING_BEFORE,
  'room.furniture': BEFORE_CHECK_IN,
  'room.plants': BEFORE_CHECK_IN,
  'bed.type': EVENING_BEFORE,
  'bed.length': EVENING_BEFORE,
  'bath.kind': EVENING_BEFORE,
  'bath.shower': EVENING_BEFORE,
  'bath.tub': EVENING_BEFORE,
  'family.room': EVENING_BEFORE,
  accessibility: EVENING_BEFORE,
  travel: EVENING_BEFORE,
  dietary: { days: 0, at: '12:00' },
  occasion: { days: 0, at: '12:00' },
  dining: { days: 0, at: '15:00' },
  food: { days: 0, at: '16:00' },
  drink: { days: 0, at: '16:00' },
  'drink.minibar': BEFORE_CHECK_IN,
  wellness: { days: 0, at: '17:00' },
  activities: { days: 0, at: '17:00' },
  'housekeeping.turndown': { days: 0, at: '18:00' },
  'climate.window': { days: 0, at: '18:00' },
  'service.wakeup': { days: 0, at: '21:00' },
  'media.newspaper': { days: 1, at: '06:00' },
};

const deadlineOf = (slot: string): Deadline => {
  for (let at: string | null = slot; at !== null; at = parentOf(at)) {
    const deadline = DEADLINES[at];
    if (deadline !== undefined) return deadline;
  }
  return BEFORE_CHECK_IN;
};

/** What is asked for when its time has passed already still takes somebody this long. */
const GRACE_MS = 2 * 3_600_000;

type Placed = Pick<Task, 'slot' | 'onDay'> & { known?: Date | undefined };

/**
 * By when a task must be done, at the property's clock. One that comes late gets two hours from now on, and keeps that time;
 * a stay that moves takes its tasks along.
 */
export const dueTimeOf = (task: Placed, { arrival }: Pick<Stay, 'arrival'>, { timeZone }: Property, now: Date): Date => {
  const { days, at } = deadlineOf(task.slot);
  const planned = instantAt(plusDays(task.onDay ?? arrival, days), at, timeZone).getTime();
  const late = now.getTime() + GRACE_MS;
  return new Date(Math.max(planned, Math.min(task.known?.getTime() ?? late, late)));
};
