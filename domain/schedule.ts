import { DateTime } from 'luxon';
import type { Briefing, Edition } from './briefing';
import { instantAt, plusDays } from './calendar';
import { settledFor, tracksOf } from './department';
import { AppError } from './errors';
import type { LeadTime, Property } from './property';
import type { Stay } from './stay';
import type { Department, LocalDate } from './words';

/** An edition as planned: its key in the briefing, and the instant from which it is due. */
export interface Due {
  key: string;
  dueAt: Date;
  /** Set where it follows a department's own lead times. */
  department?: Department;
}

/** What the schedule looks at of editions that were composed. */
export type Composed = Pick<Edition, 'key' | 'dueAt' | 'department'>;

/** Keys of editions that follow a lead time, and of no other. */
const LEAD_KEY = /^d\d/;

const instantOf = (day: LocalDate, { daysBefore, at }: LeadTime, timeZone: string): Date =>
  instantAt(plusDays(day, -daysBefore), at, timeZone);

/** The calendar day at the property at this instant. */
export const localDay = (now: Date, { timeZone }: Pick<Property, 'timeZone'>): LocalDate => {
  const day = DateTime.fromJSDate(now, { zone: timeZone }).toISODate();
  if (day === null) throw new AppError('BAD_REQUEST', `There is no time zone ${timeZone}.`);
  return day;
};

/**
 * Every lead time of the property for this stay, or a department's own, earliest first. "d3"; a second one of the same day is
 * "d3 at 18:00"; a department's is "d3 housekeeping".
 */
export const leadTimesOf = (stay: Pick<Stay, 'arrival'>, property: Property, department?: Department): Due[] => {
  const planned = settledFor(property, department)
    .leadTimes.map((lead) => ({ lead, dueAt: instantOf(stay.arrival, lead, property.timeZone) }))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  const days = new Set<number>();
  return planned.map(({ lead, dueAt }) => {
    const key = days.has(lead.daysBefore) ? `d${lead.daysBefore} at ${lead.at}` : `d${lead.daysBefore}`;
    days.add(lead.daysBefore);
    return dueOf(key, dueAt, department);
  });
};

const dueOf = (key: string, dueAt: Date, department: Department | undefined): Due =>
  department === undefined ? { key, dueAt } : { key: `${key} ${department}`, dueAt, department };

/** True while the guest is to come or there: only then is there anybody to brief about. */
export const isAhead = (stay: Pick<Stay, 'status' | 'departure'>, property: Property, now: Date): boolean =>
  (stay.status === 'booked' || stay.status === 'in house') && stay.departure >= localDay(now, property);

/**
 * The edition that is due now or next, or null where none is left: by the property's lead times, or by a department's own. One
 * edition covers every lead time up to its own, so a stay booked late gets one briefing at once and not three. A guest who is in
 * the house gets one if there was none; from then on only what changes is news. A stay moved to later days is briefed again at
 * its new lead times.
 */
export const nextEdition = (
  stay: Stay,
  property: Property,
  composed: readonly Composed[],
  now: Date,
  department?: Department,
): Due | null => {
  if (!isAhead(stay, property, now)) return null;
  const briefed = briefedOf(composed, department);
  if (stay.status === 'in house' && briefed.length > 0) return null;
  const coveredUntil = Math.max(...briefed.map(({ dueAt }) => dueAt.getTime()), -Infinity);
  const open = leadTimesOf(stay, property, department).filter(({ dueAt }) => dueAt.getTime() > coveredUntil);
  const due = open.filter(({ dueAt }) => dueAt <= now).at(-1);
  if (due !== undefined) return due;
  if (stay.status === 'in house') return dueOf('d0', now, department);
  return open[0] ?? null;
};

/** Editions that followed these lead times. */
export const briefedOf = <C extends Composed>(composed: readonly C[], department?: Department): C[] =>
  composed.filter((edition) => LEAD_KEY.test(edition.key) && edition.department === department);

/** The edition that is due now or next of all that have lead times of their own, the earliest of them. */
export const nextOfAll = (stay: Stay, property: Property, composed: readonly Composed[], now: Date): Due | null => {
  const each = tracksOf(property).flatMap((department) => nextEdition(stay, property, composed, now, department) ?? []);
  return each.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0] ?? null;
};

/**
 * When the sweep should look at a new or changed stay: at once where a property was told anything of it, for that may have to be
 * taken back, moved or told anew; else when its first edition is due.
 */
export const nextBriefingAt = (
  stay: Stay,
  property: Property,
  briefings: readonly Pick<Briefing, 'editions'>[],
  now: Date,
): Date | undefined => (briefings.some(({ editions }) => editions.length > 0) ? now : nextOfAll(stay, property, [], now)?.dueAt);

/** How long before the day of arrival a change is news at once: the day before, and from then on. */
const NEWS_DAYS = 1;

/** True where a change must reach the property at once: the guest is in the house or arrives today or tomorrow there. */
export const isNear = (stay: Stay, property: Property, now: Date): boolean => {
  if (stay.status === 'in house') return true;
  const today = DateTime.fromISO(localDay(now, property), { zone: 'utc' });
  return DateTime.fromISO(stay.arrival, { zone: 'utc' }).diff(today, 'days').days <= NEWS_DAYS;
};
