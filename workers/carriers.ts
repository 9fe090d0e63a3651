import type { Alert, Briefing, Delivery } from '../domain/briefing';
import { allDeliveries, changeAlertDeliveries, changeBriefingDeliveries, changeReviewDeliveries } from '../domain/deliveries';
import { settledFor } from '../domain/department';
import type { Messenger, Store } from '../domain/ports';
import type { Property } from '../domain/property';
import { quietUntil } from '../domain/quiet';
import type { Review } from '../domain/review';
import type { Carrier } from './deliver';

/** A briefing carries the deliveries of its editions. */
export const briefingCarrier = ({ briefings, properties }: Store, messenger: Messenger): Carrier<Briefing> => ({
  get: (id) => briefings.get(id),
  replace: (briefing) => briefings.replace(briefing),
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

/** An alert carries its own. */
export const alertCarrier = ({ alerts }: Store, messenger: Messenger): Carrier<Alert> => ({
  get: (id) => alerts.get(id),
  replace: (alert) => alerts.replace(alert),
  deliveriesOf: ({ deliveries }) => deliveries,
  mapDeliveries: changeAlertDeliveries,
  send: (alert, delivery) => messenger.sendAlert(delivery.destination, alert, delivery.idempotencyKey),
  // A complaint waits for no morning.
  quiet: () => Promise.resolve(() => null),
});

/** A review carries the one message that asks. */
export const reviewCarrier = ({ reviews, properties }: Store, messenger: Messenger): Carrier<Review> => ({
  get: (id) => reviews.get(id),
  replace: (review) => reviews.replace(review),
  deliveriesOf: ({ deliveries }) => deliveries,
  mapDeliveries: changeReviewDeliveries,
  send: (review, delivery) => messenger.sendReview(delivery.destination, review, delivery.idempotencyKey),
  quiet: async ({ property: code }) => {
    const property = await properties.get(code);
    return (delivery, now) => (property === null ? null : heldOverNight(property, delivery, now));
  },
});
