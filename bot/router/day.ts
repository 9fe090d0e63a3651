import type { LocalDate } from '../../domain/words';
import { MONTHS, WEEKDAYS } from '../phrases/calendar';

const DAY_MS = 86_400_000;
const toDay = (time: number): LocalDate => new Date(time).toISOString().slice(0, 10);
const timeOf = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`);

/** "today", "tomorrow", "Friday", "next Friday", "in 3 days", "12 May", "May 12th", "2026-05-12" as a day at the property; null if it says no day. */
export function readDay(phrase: string, today: LocalDate): LocalDate | null {
  const said = phrase
    .toLowerCase()
    .replace(/[?.!,]/g, ' ')
    .replace(/\b(?:on|the|of|this|for|at)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return fromWords(said, today) ?? fromWeekday(said, today) ?? fromDate(said, today);
}

function fromWords(said: string, today: LocalDate): LocalDate | null {
  if (said === '' || said === 'today' || said === 'tonight' || said === 'now') return today;
  if (said === 'tomorrow' || said === 'tmrw' || said === 'tmr') return toDay(timeOf(today) + DAY_MS);
  if (said === 'day after tomorrow') return toDay(timeOf(today) + 2 * DAY_MS);
  const inDays = /^in (\d{1,2}) days?$/.exec(said)?.[1];
  return inDays === undefined ? null : toDay(timeOf(today) + Number(inDays) * DAY_MS);
}

/** A weekday is the coming one, today included; "next Friday" on a Friday is in a week. */
function fromWeekday(said: string, today: LocalDate): LocalDate | null {
  const match = /^(next |coming )?([a-z]+)$/.exec(said);
  const weekday = WEEKDAYS.findIndex((names) => names.includes(match?.[2] ?? ''));
  if (weekday < 0) return null;
  const ahead = (weekday - new Date(timeOf(today)).getUTCDay() + 7) % 7;
  return toDay(timeOf(today) + (ahead === 0 && match?.[1] === 'next ' ? 7 : ahead) * DAY_MS);
}

function fromDate(said: string, today: LocalDate): LocalDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(said);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]+)(?: (\d{4}))?$/.exec(said);
  if (dayFirst) return inMonth(dayFirst[2], dayFirst[1], dayFirst[3], today);
  const monthFirst = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/.exec(said);
  return monthFirst ? inMonth(monthFirst[1], monthFirst[2], monthFirst[3], today) : null;
}

/** Without a year it is the next such day, up to eleven months ahead. */
function inMonth(name: string | undefined, day: string | undefined, year: string | undefined, today: LocalDate): LocalDate | null {
  const month = MONTHS.findIndex((names) => names.includes(name ?? '')) + 1;
  if (month === 0) return null;
  if (year !== undefined) return existing(Number(year), month, Number(day));
  const thisYear = Number(today.slice(0, 4));
  const here = existing(thisYear, month, Number(day));
  return here !== null && here < today ? existing(thisYear + 1, month, Number(day)) : here;
}

function existing(year: number, month: number, day: number): LocalDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
