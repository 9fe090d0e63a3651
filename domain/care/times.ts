import type { CareTimes, Property } from '../property';

/** The chain's times: a room is ready at check-in, a complaint of high severity is made good within half an hour. */
const CARE_TIMES: CareTimes = {
  readyAt: '15:00',
  settledAt: '12:00',
  lateMinutes: 240,
  urgentMinutes: 60,
  ownerAfterMinutes: 0,
  managerAfterMinutes: 60,
  recoveryMinutes: { high: 30, medium: 120, low: 1_440 },
  askAt: '11:00',
};

/** The property's times, the chain's where it has set none. */
export const careTimesOf = ({ care }: Pick<Property, 'care'>): CareTimes => ({ ...CARE_TIMES, ...care });

const MINUTE_MS = 60_000;
export const minutesAfter = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE_MS);
