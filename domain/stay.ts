import type { Companion } from './guest';
import type { LocalDate, PropertyCode } from './words';

export const STAY_STATUSES = ['booked', 'in house', 'departed', 'cancelled', 'no-show'] as const;
export type StayStatus = (typeof STAY_STATUSES)[number];

/** One booking at one property. Its id is the confirmation number. */
export interface Stay {
  id: string;
  guestId: string;
  property: PropertyCode;
  room?: string;
  arrival: LocalDate;
  departure: LocalDate;
  status: StayStatus;
  /** Who comes along this time; undefined means the companions known to the profile. */
  party?: Companion[];
  /** When the chain first heard of it; undefined for stays of before this was kept. */
  bookedAt?: Date;
  /** The guest's profile in the property's PMS: OPERA's name id. */
  pmsNameId?: string;
  demo?: true;
  /** When the next briefing edition is due; absent once none is left or the stay is cancelled. Derived; lets the sweep find due work. */
  nextBriefingAt?: Date;
  /** When the guest is to be asked how it went; absent once that is decided. Derived; lets the sweep find it. */
  nextReviewAt?: Date;
  updatedAt: Date;
  version: number;
}
