import type { Alert, Briefing, Delivery } from '../domain/briefing';
import type { Messenger, Store } from '../domain/ports';
import type { Carrier } from './deliver';
import { allDeliveries, inStep } from './deliveries';

/** A briefing carries the deliveries of its editions. */
export const briefingCarrier = ({ briefings }: Store, messenger: Messenger): Carrier<Briefing> => ({
  get: (id) => briefings.get(id),
  replace: (briefing) => briefings.replace(briefing),
  deliveriesOf: ({ editions }) => allDeliveries(editions),
  mapDeliveries: (briefing, change) => {
    const editions = briefing.editions.map((edition) => ({ ...edition, deliveries: edition.deliveries.map(change) }));
    return inStep({ ...briefing, editions }, allDeliveries(editions));
  },
  send: (briefing, delivery) =>
    messenger.sendBriefing(delivery.destination, briefing, editionOf(briefing, delivery), delivery.idempotencyKey),
});

const editionOf = ({ editions }: Briefing, delivery: Delivery): string =>
  editions.find(({ deliveries }) => deliveries.some(({ idempotencyKey }) => idempotencyKey === delivery.idempotencyKey))?.id ?? '';

/** An alert carries its own. */
export const alertCarrier = ({ alerts }: Store, messenger: Messenger): Carrier<Alert> => ({
  get: (id) => alerts.get(id),
  replace: (alert) => alerts.replace(alert),
  deliveriesOf: ({ deliveries }) => deliveries,
  mapDeliveries: (alert, change) => {
    const deliveries = alert.deliveries.map(change);
    return inStep({ ...alert, deliveries }, deliveries);
  },
  send: (alert, delivery) => messenger.sendAlert(delivery.destination, alert, delivery.idempotencyKey),
});
