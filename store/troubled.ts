import type { Delivery } from '../domain/briefing';
import { troubleOf, TROUBLES, type Trouble } from '../domain/deliveries';
import type { PropertyCode } from '../domain/words';
import type { Schema } from 'mongoose';
import * as is from './schema';
import type { VersionedDocuments } from './versioned';

/** Only what is in trouble has these keys, so that their indexes stay as small as the trouble is. */
export interface TroubleKeys {
  /** The property, where a delivery is dead. */
  dead?: PropertyCode;
  /** The property, where a delivery is retried. */
  retried?: PropertyCode;
  /** Idempotency keys of the deliveries in either. */
  troubled?: string[];
}

export const troubleKeys = { dead: is.textOrNone, retried: is.textOrNone, troubled: is.textsOrNone } satisfies Record<
  keyof TroubleKeys,
  unknown
>;

export function indexTroubles(schema: Schema): void {
  for (const key of [...TROUBLES, 'troubled']) schema.index({ [`keys.${key}`]: 1 }, { sparse: true });
}

export function troubleKeysOf(property: PropertyCode, deliveries: readonly Delivery[]): TroubleKeys {
  const troubled = deliveries.filter((delivery) => troubleOf(delivery) !== null);
  const has = (trouble: Trouble) => troubled.some((delivery) => troubleOf(delivery) === trouble);
  return {
    ...(has('dead') ? { dead: property } : {}),
    ...(has('retried') ? { retried: property } : {}),
    ...(troubled.length > 0 ? { troubled: troubled.map(({ idempotencyKey }) => idempotencyKey) } : {}),
  };
}

/** The part of the briefings' and the alerts' port that is about deliveries in trouble. */
export const troublesPort = <T extends { version: number }>(documents: VersionedDocuments<T>) => ({
  troubled: (property: PropertyCode, trouble: Trouble, limit: number) =>
    documents.find({ [`keys.${trouble}`]: property }, { _id: 1 }, limit),
  ofTroubledDelivery: async (key: string) => (await documents.find({ 'keys.troubled': key }, { _id: 1 }, 1))[0] ?? null,
  countTroubled: async (trouble: Trouble, limit: number) => {
    const field = `keys.${trouble}`;
    return (await documents.ids({ [field]: { $gt: '' } }, { [field]: 1 }, limit)).length;
  },
});
