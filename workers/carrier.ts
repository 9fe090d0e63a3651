import type { Delivery } from '../domain/briefing';
import type { Replaced } from '../domain/ports';

/** Documents that carry deliveries, and how one of them is sent. */
export interface Carrier<D extends { id: string; version: number }> {
  /** Those that exist. */
  getMany(ids: readonly string[]): Promise<D[]>;
  get(id: string): Promise<D | null>;
  replace(document: D): Promise<Replaced>;
  /** `conflict` where at least one was not written, and nothing tells which. */
  replaceMany(documents: readonly D[]): Promise<Replaced>;
  deliveriesOf(document: D): Delivery[];
  /** The document with each delivery changed, and its derived fields in step. */
  mapDeliveries(document: D, change: (delivery: Delivery) => Delivery): D;
  send(document: D, delivery: Delivery): Promise<void>;
  /** Until when each delivery must wait because it is quiet at its destination; null where it need not. */
  quiet(document: D): Promise<(delivery: Delivery, now: Date) => Date | null>;
}
