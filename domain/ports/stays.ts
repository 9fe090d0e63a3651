import type { Stay } from '../stay';
import type { LocalDate, PropertyCode } from '../words';
import type { Replaced } from './replaced';

export interface Stays {
  get(id: string): Promise<Stay | null>;
  /** Those that exist, in no order. */
  getMany(ids: readonly string[]): Promise<Stay[]>;
  insert(stay: Stay): Promise<Replaced>;
  replace(stay: Stay): Promise<Replaced>;
  /** Each as by `replace`, in one go; `conflict` where at least one was not written, and nothing tells which. */
  replaceMany(stays: readonly Stay[]): Promise<Replaced>;
  /** Booked or in house, in that room on that day (arrival <= day <= departure); the one in house, then the latest arrival, first. */
  inRoom(property: PropertyCode, room: string, day: LocalDate): Promise<Stay[]>;
  /** By arrival, earliest first. */
  ofGuest(guestId: string): Promise<Stay[]>;
  /** Neither cancelled nor no-show; by arrival, soonest first. */
  arriving(property: PropertyCode, from: LocalDate, to: LocalDate): Promise<Stay[]>;
  /** Stays touching that day at that property (arrival <= day <= departure), neither cancelled nor no-show, by arrival. */
  present(property: PropertyCode, day: LocalDate): Promise<Stay[]>;
  /** Booked or in house, with a night in common with these days (arrival < to, departure > from), by arrival. */
  overlapping(property: PropertyCode, from: LocalDate, to: LocalDate): Promise<Stay[]>;
  /** `nextBriefingAt <= now`, earliest first. */
  dueForBriefing(now: Date, limit: number): Promise<Stay[]>;
  /** The same, with no more of each than tells where it belongs. */
  dueWhere(now: Date, limit: number): Promise<Pick<Stay, 'id' | 'property'>[]>;
  /** Ids with `nextReviewAt <= now`, earliest first. */
  dueForReview(now: Date, limit: number): Promise<string[]>;
  /** As `Guests.insertMany`. */
  insertMany(stays: readonly Stay[]): Promise<number>;
}
