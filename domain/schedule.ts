import { DateTime } from 'luxon';
import type { Briefing, Edition } from './briefing';
import { AppError } from './errors';
import type { LeadTime, Property } from './property';
import type { Stay } from './stay';
import type { LocalDate, LocalTime } from './words';

/** An edition as planned: its key in the briefing, and the instant from which it is due. */
export interface Due {
  key: string;
  dueAt: Date;
}

/** What the schedule looks at of editions that were composed. */
export type Composed = Pick<Edition, 'key' | 'dueAt'>;

/** Keys of editions that follow a lead time, and of no other. */
const LEAD_KEY = /^d\d/;

/**
 * The wall-clock time at the property as an instant. A time that comes twice when clocks go back means the first; a time that
 * is skipped when they go forward is that much later, so that the order of lead times never changes.
 */
const instantOf = (day: LocalDate, { daysBefore, at }: LeadTime, timeZone: string): Date => {
  const local = DateTime.fromISO(`${day}T${at}`, { zone: 'utc' }).minus({ days: daysBefore });
  const there = local.setZone(timeZone, { keepLocalTime: true });
  if (!there.isValid) {
    throw new AppError('BAD_REQUEST', `No instant for ${day} ${at} in the time zone ${timeZone}: ${String(there.invalidExplanation)}`);
  }
  const [first = there] = there.getPossibleOffsets();
  return first.toJSDate();
};

/** That wall-clock time on that day at the property, as an instant. */
export const instantAt = (day: LocalDate, at: LocalTime, { timeZone }: Pick<Property, 'timeZone'>): Date =>
  instantOf(day, { daysBefore: 0, at }, timeZone);

/** The calendar day at the property at this instant. */
export const localDay = (now: Date, { timeZone }: Pick<Property, 'timeZone'>): LocalDate => {
  const day = DateTime.fromJSDate(now, { zone: timeZone }).toISODate();
  if (day === null) throw new AppError('BAD_REQUEST', `There is no time zone ${timeZone}.`);
  return day;
};

/** Every lead time of the property for this stay, earliest first. "d3"; a second one of the same day is "d3 at 18:00". */
export const leadTimesOf = (stay: Pick<Stay, 'arrival'>, property: Property): Due[] => {
  const planned = property.leadTimes
    .map((lead) => ({ lead, dueAt: instantOf(stay.arrival, lead, property.timeZone) }))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  const days = new Set<number>();
  return planned.map(({ lead, dueAt }) => {
    const key = days.has(lead.daysBefore) ? `d${lead.daysBefore} at ${lead.at}` : `d${lead.daysBefore}`;
    days.add(lead.daysBefore);
    return { key, dueAt };
  });
};

/** True while the guest is to come or there: only then is there anybody to brief about. */
export const isAhead = (stay: Pick<Stay, 'status' | 'departure'>, property: Property, now: Date): boolean =>
  (stay.status === 'booked' || stay.status === 'in house') && stay.departure >= localDay(now, property);

/**
 * The edition that is due now or next, or null where none is left. One edition covers every lead time up to its own, so a stay
 * booked late gets one briefing at once and not three. A guest who is in the house gets one if there was none; from then on
 * only what changes is news. A stay moved to later days is briefed again at its new lead times.
 */
export const nextEdition = (stay: Stay, property: Property, composed: readonly Composed[], now: Date): Due | null => {
  if (!isAhead(stay, property, now)) return null;
  const briefed = composed.filter(({ key }) => LEAD_KEY.test(key));
  if (stay.status === 'in house' && briefed.length > 0) return null;
  const coveredUntil = Math.max(...briefed.map(({ dueAt }) => dueAt.getTime()), -Infinity);
  const open = leadTimesOf(stay, property).filter(({ dueAt }) => dueAt.getTime() > coveredUntil);
  const due = open.filter(({ dueAt }) => dueAt <= now).at(-1);
  if (due !== undefined) return due;
  if (stay.status === 'in house') return { key: 'd0', dueAt: now };
  return open[0] ?? null;
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
): Date | undefined => (briefings.some(({ editions }) => editions.length > 0) ? now : nextEdition(stay, property, [], now)?.dueAt);

/** How long before the day of arrival a change is news at once: the day before, and from then on. */
const NEWS_DAYS = 1;

/** True where a change must reach the property at once: the guest is in the house or arrives today or tomorrow there. */
export const isNear = (stay: Stay, property: Property, now: Date): boolean => {
  if (stay.status === 'in house') return true;
  const today = DateTime.fromISO(localDay(now, property), { zone: 'utc' });
  return DateTime.fromISO(stay.arrival, { zone: 'utc' }).diff(today, 'days').days <= NEWS_DAYS;
};
