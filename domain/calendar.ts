import { DateTime } from 'luxon';
import type { LocalDate } from './words';

/** The calendar day in a time zone (IANA name) at an instant. */
export const dayIn = (timeZone: string, at: Date): LocalDate => {
  const day = DateTime.fromJSDate(at, { zone: timeZone }).toISODate();
  if (day === null) throw new RangeError(`"${timeZone}" is no IANA time zone`);
  return day;
};

export const plusDays = (day: LocalDate, days: number): LocalDate => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** True for a day that exists, written `YYYY-MM-DD`. */
export const isDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && plusDays(day, 0) === day;
