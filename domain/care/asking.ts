import { instantAt, plusDays } from '../calendar';
import type { Property } from '../property';
import { localDay } from '../schedule';
import type { Stay } from '../stay';
import { careTimesOf } from './times';

/** Whoever left longer ago than this has forgotten, and is not asked any more. */
const LATEST_DAYS = 14;
const DAY_MS = 86_400_000;

/** When the guest is to be asked how the stay went: the day after departure, be it earlier than booked; undefined for a stay that is off or long over. */
export const nextReviewAt = (stay: Pick<Stay, 'status' | 'departure'>, property: Property, now: Date): Date | undefined => {
  if (stay.status === 'cancelled' || stay.status === 'no-show') return undefined;
  const today = localDay(now, property);
  const left = stay.status === 'departed' && stay.departure > today ? today : stay.departure;
  const at = instantAt(plusDays(left, 1), careTimesOf(property).askAt, property.timeZone);
  return isTooLate(at, now) ? undefined : at;
};

export const isTooLate = (dueAt: Date, now: Date): boolean => now.getTime() - dueAt.getTime() > LATEST_DAYS * DAY_MS;
