import { DateTime } from 'luxon';
import { AppError } from './errors';
import type { LocalDate, LocalTime } from './words';

/** The system's own calendar: asked at every recall, where luxon takes seven times as long for the same answer. */
const clockIn = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' });

interface Clock {
  format: Intl.DateTimeFormat;
  /** The latest minute that was asked for, which the next question is nearly always about as well. */
  minute: number;
  reading: { day: LocalDate; hour: number };
}
const clocks = new Map<string, Clock>();

const MINUTE_MS = 60_000;

/** Calendar day and full hour in a time zone (IANA name) at an instant. RangeError for what is no time zone. */
export const clockAt = (timeZone: string, at: Date): { day: LocalDate; hour: number } => {
  const known = clocks.get(timeZone);
  const minute = Math.floor(at.getTime() / MINUTE_MS);
  if (known?.minute === minute) return known.reading;
  const format = known?.format ?? clockIn(timeZone);
  const [day = '', hour] = format.format(at).split(', ');
  const reading = { day, hour: Number(hour) };
  clocks.set(timeZone, { format, minute, reading });
  return reading;
};

/** The calendar day in a time zone at an instant. RangeError for what is no time zone. */
export const dayIn = (timeZone: string, at: Date): LocalDate => clockAt(timeZone, at).day;

/**
 * The wall-clock time in a time zone as an instant. A time that comes twice when clocks go back means the first; a time that
 * is skipped when they go forward is that much later, so that the order of times never changes.
 */
export const instantAt = (day: LocalDate, time: LocalTime, timeZone: string): Date => {
  const key = `${day}T${time} ${timeZone}`;
  const known = INSTANTS.get(key) ?? instantOf(day, time, timeZone).getTime();
  if (INSTANTS.size >= MOST_INSTANTS) INSTANTS.clear();
  INSTANTS.set(key, known);
  return new Date(known);
};

/** The day of a full house asks for a few hundred instants, each thousands of times, and looking up a time zone is slow. */
const INSTANTS = new Map<string, number>();
const MOST_INSTANTS = 10_000;

const instantOf = (day: LocalDate, time: LocalTime, timeZone: string): Date => {
  const there = DateTime.fromISO(`${day}T${time}`, { zone: 'utc' }).setZone(timeZone, { keepLocalTime: true });
  if (!there.isValid) {
    throw new AppError('BAD_REQUEST', `No instant for ${day} ${time} in the time zone ${timeZone}: ${String(there.invalidExplanation)}`);
  }
  const [first = there] = there.getPossibleOffsets();
  return first.toJSDate();
};

export const plusDays = (day: LocalDate, days: number): LocalDate => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** True for a day that exists, written `YYYY-MM-DD`. */
export const isDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && plusDays(day, 0) === day;

/** The days of a stay, the day of departure among them. */
export const daysFrom = (first: LocalDate, last: LocalDate): LocalDate[] => {
  const days: LocalDate[] = [];
  for (let day = first; day <= last; day = plusDays(day, 1)) days.push(day);
  return days;
};
