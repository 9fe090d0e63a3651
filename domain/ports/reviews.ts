import type { Troubles } from './briefings';
import type { Review } from '../review';
import type { LocalDate, PropertyCode } from '../words';
import type { Replaced } from './replaced';

/** What became of stays, and how the guests found them. */
export interface Reviews extends Troubles<Review> {
  get(id: string): Promise<Review | null>;
  insert(review: Review): Promise<Replaced>;
  replace(review: Review): Promise<Replaced>;
  /** Latest departure first. */
  ofGuest(guestId: string, limit: number): Promise<Review[]>;
  /** Latest departure first. */
  ofProperty(property: PropertyCode, from: LocalDate, limit: number): Promise<Review[]>;
  /** Those of the chain with an answer, latest departure first. */
  answered(limit: number): Promise<Review[]>;
  dueForDelivery(now: Date, limit: number): Promise<string[]>;
}
