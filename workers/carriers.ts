import type { Alert, Briefing, Delivery } from '../domain/briefing';
import { allDeliveries, changeAlertDeliveries, changeBriefingDeliveries, changeReviewDeliveries } from '../domain/deliveries';
import { settledFor } from '../domain/department';
import type { Messenger, Store } from '../domain/ports';
import type { Property } from '../domain/property';
import { quietUntil } from '../domain/quiet';
import type { Review } from '../domain/review';
import type { Carrier } from './carrier';

/** A briefing carries the deliveries of its editions. */
export const briefingCarrier = ({ briefings, properties }: Store, messenger: Messenger): Carrier<Briefing> => ({
  get: (id) => briefings.get(id),
  getMany: (ids) => briefings.getMany(ids),
  replace: (briefing) => briefings.replace(briefing),
  replaceMany: (many) => briefings.replaceMany(many),
  deliveriesOf: ({ editions }) => allDeliveries(editions),
  mapDeliveries: changeBriefingDeliveries,
  send: (briefing, delivery) =>
    messenger.sendBriefing(delivery.destination, briefing, editionOf(briefing, delivery), delivery.idempotencyKey),
  quiet: async ({ property: code }) => {
    const property = await properties.get(code);
    return (delivery, now) => (property === null ? null : heldOverNight(property, delivery, now));
  },
});

/** Quiet is for people: a PMS takes its rows at any hour. */
const heldOverNight = (property: Property, { destination, urgent }: Delivery, now: Date): Date | null => {
  if (destination.kind === 'pms') return null;
  const { quietHours } = settledFor(property, destination.department);
  return urgent || quietHours === undefined ? null : quietUntil(now, quietHours, property.timeZone);
};

const editionOf = ({ editions }: Briefing, delivery: Delivery): string =>
  editions.find(({ deliveries }) => deliveries.some(({ idempotencyKey }) => idempotencyKey === delivery.idempotencyKey))?.id ?? '';

type Kept<D extends { id: string; version: number }> = Pick<Carrier<D>, 'get' | 'replace'>;

/** Of these there are never many at once. */
const oneByOne = <D extends { id: string; version: number }>(kept: Kept<D>): Kept<D> & Pick<Carrier<D>, 'getMany' | 'replaceMany'> => ({
  get: (id) => kept.get(id),
  replace: (document) => kept.replace(document),
  getMany: async (ids) => (await Promise.all(ids.map((id) => kept.get(id)))).filter((document) => document !== null),
  replaceMany: async (documents) => {
    const replaced = await Promise.all(documents.map((document) => kept.replace(document)));
    return replaced.includes('conflict') ? 'conflict' : 'saved';
  },
});

/** An alert carries its own. */
export const alertCarrier = ({ alerts }: Store, messenger: Messenger): Carrier<Alert> => ({
  ...oneByOne(alerts),
  deliveriesOf: ({ deliveries }) => deliveries,
  mapDeliveries: changeAlertDeliveries,
  send: (alert, delivery) => messenger.sendAlert(delivery.destination, alert, delivery.idempotencyKey),
  // A complaint waits for no morning.
  quiet: () => Promise.resolve(() => null),
});

/** A review carries the one message that asks. */
export const reviewCarrier = ({ reviews, properties }: Store, messenger: Messenger): Carrier<Review> => ({
  ...oneByOne(reviews),
  deliveriesOf: ({ deliveries }) => deliveries,
  mapDeliveries: changeReviewDeliveries,
  send: (review, delivery) => messenger.sendReview(delivery.destination, review, delivery.idempotencyKey),
  quiet: async ({ property: code }) => {
    const property = await properties.get(code);
    return (delivery, now) => (property === null ? null : heldOverNight(property, delivery, now));
  },
});
