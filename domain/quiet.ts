import { dayIn, instantAt, plusDays } from './calendar';
import type { QuietHours } from './property';

/**
 * When the quiet hours that hold at this instant are over, or null where it is not quiet. They are spans between two instants,
 * so a night on which the clocks change is an hour longer or shorter and still ends once.
 */
export const quietUntil = (now: Date, { from, to }: QuietHours, timeZone: string): Date | null => {
  const today = dayIn(timeZone, now);
  for (const day of [plusDays(today, -1), today]) {
    const begins = instantAt(day, from, timeZone);
    const ends = instantAt(from < to ? day : plusDays(day, 1), to, timeZone);
    if (begins <= now && now < ends) return ends;
  }
  return null;
};
