import type { Alert, Briefing, Step } from '../briefing';
import type { Trouble } from '../deliveries';
import type { LocalDate, PropertyCode } from '../words';
import type { Replaced } from './replaced';

/** The part of briefings and alerts that is about what was promised and is still open. */
export interface Promises {
  /** Ids of those of which something open is to be escalated, earliest first. */
  dueForEscalation(now: Date, limit: number): Promise<string[]>;
  /** How many hold something open that became due since `from` and is overdue now, counted up to `limit`. */
  countOverdue(from: Date, now: Date, limit: number): Promise<number>;
  /** How many hold something open of which this step was told last, counted up to `limit`. */
  countEscalated(to: Step, limit: number): Promise<number>;
}

/** The part of whatever carries deliveries that is about those in trouble. */
export interface Troubles<D> {
  /** Those of the property with a delivery in this trouble, by id. */
  troubled(property: PropertyCode, trouble: Trouble, limit: number): Promise<D[]>;
  /** The one whose delivery of that key is dead or retried. */
  ofTroubledDelivery(idempotencyKey: string): Promise<D | null>;
  /** How many in the chain have a delivery in this trouble, counted up to `limit`. */
  countTroubled(trouble: Trouble, limit: number): Promise<number>;
}

export interface Briefings extends Promises, Troubles<Briefing> {
  get(id: string): Promise<Briefing | null>;
  /** Those that exist, in no order. */
  getMany(ids: readonly string[]): Promise<Briefing[]>;
  ofStay(stayId: string): Promise<Briefing[]>;
  /** Of all these stays, in no order. */
  ofStays(stayIds: readonly string[]): Promise<Briefing[]>;
  /** As `Guests.insertMany`. */
  insertMany(briefings: readonly Briefing[]): Promise<number>;
  /** As `Stays.replaceMany`. */
  replaceMany(briefings: readonly Briefing[]): Promise<Replaced>;
  insert(briefing: Briefing): Promise<Replaced>;
  replace(briefing: Briefing): Promise<Replaced>;
  /** By arrival, soonest first. */
  ofProperty(property: PropertyCode, from: LocalDate, to: LocalDate): Promise<Briefing[]>;
  /** By arrival, soonest first. */
  ofGuest(guestId: string): Promise<Briefing[]>;
  /** Of all these guests, by arrival. */
  ofGuests(guestIds: readonly string[]): Promise<Briefing[]>;
  /** Ids with `nextDeliveryAt <= now`, earliest first. */
  dueForDelivery(now: Date, limit: number): Promise<string[]>;
}

export interface Alerts extends Promises, Troubles<Alert> {
  get(id: string): Promise<Alert | null>;
  insert(alert: Alert): Promise<Replaced>;
  replace(alert: Alert): Promise<Replaced>;
  ofGuest(guestId: string): Promise<Alert[]>;
  ofGuests(guestIds: readonly string[]): Promise<Alert[]>;
  /** How many in the chain are open, counted up to `limit`. */
  countOpen(limit: number): Promise<number>;
  /** Open ones first, newest first. */
  ofProperty(property: PropertyCode, limit: number): Promise<Alert[]>;
  dueForDelivery(now: Date, limit: number): Promise<string[]>;
}
