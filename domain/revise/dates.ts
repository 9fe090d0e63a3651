import type { SpokenDate } from '../understanding';
import type { LocalDate } from '../words';

const DAY_MS = 86_400_000;

const pad = (part: number): string => String(part).padStart(2, '0');
const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The last day that "until May" or "until 10 May" takes in; without a year the next such day on or after the note's. */
export const lastDay = ({ year, month, day }: SpokenDate, at: Date): LocalDate => {
  const inYear = (y: number): LocalDate => `${y}-${pad(month)}-${pad(Math.min(day ?? 31, lastDayOf(y, month)))}`;
  if (year !== undefined) return inYear(year);
  const thisYear = inYear(at.getUTCFullYear());
  return thisYear >= at.toISOString().slice(0, 10) ? thisYear : inYear(at.getUTCFullYear() + 1);
};

/** The first moment after that calendar day, UTC: days are kept apart from time zones, and no wish hangs on the hours between. */
export const endOf = (day: LocalDate): Date => new Date(Date.parse(day) + DAY_MS);

/** Without a known stay, "tonight" is over after a week: long enough for the stay it was said of, too short for the next. */
const UNKNOWN_STAY_DAYS = 7;

/** When a wish for this stay is over: with the day of departure, and not before the day after it was said. */
export const stayOver = (stayEnds: LocalDate | undefined, at: Date): Date => {
  if (stayEnds === undefined) return new Date(at.getTime() + UNKNOWN_STAY_DAYS * DAY_MS);
  return new Date(Math.max(endOf(stayEnds).getTime(), at.getTime() + DAY_MS));
};
