import type { Alert, Briefing, Delivery, Edition } from './briefing';
import type { Review } from './review';

/** What a person may want to look at: given up, or tried in vain and to be tried again. */
export const TROUBLES = ['dead', 'retried'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** null where nothing is the matter: sent, not tried yet, or dropped by a person. */
export const troubleOf = ({ state, lastError }: Delivery): Trouble | null => {
  if (state === 'dead') return 'dead';
  return state === 'due' && lastError !== undefined ? 'retried' : null;
};

export const allDeliveries = (editions: readonly Edition[]): Delivery[] => editions.flatMap(({ deliveries }) => deliveries);

type Change = (delivery: Delivery) => Delivery;

/** The briefing with each delivery changed, and its derived fields in step. */
export const changeBriefingDeliveries = (briefing: Briefing, change: Change): Briefing => {
  const editions = briefing.editions.map((edition) => ({ ...edition, deliveries: edition.deliveries.map(change) }));
  return inStep({ ...briefing, editions }, allDeliveries(editions));
};

/** As for a briefing. */
export const changeAlertDeliveries = (alert: Alert, change: Change): Alert => {
  const deliveries = alert.deliveries.map(change);
  return inStep({ ...alert, deliveries }, deliveries);
};

/** As for a briefing. */
export const changeReviewDeliveries = (review: Review, change: Change): Review => {
  const deliveries = review.deliveries.map(change);
  return inStep({ ...review, deliveries }, deliveries);
};

/** As if it had never been tried: all attempts again, the first one now, under the same idempotency key; in quiet hours, too, for a person asks for it. */
export const resent = (delivery: Delivery, now: Date): Delivery => {
  const again: Delivery = { ...delivery, state: 'due', attempts: 0, nextAttemptAt: now, urgent: true };
  delete again.lastError;
  return again;
};

/** Taken off by a person; the last error stays, to tell why it never came. */
export const dropped = (delivery: Delivery): Delivery => ({ ...delivery, state: 'dropped' });

/** When the next of them is due; undefined where none is. */
const nextDeliveryAt = (deliveries: readonly Delivery[]): Date | undefined => {
  const due = deliveries.filter(({ state }) => state === 'due').map(({ nextAttemptAt }) => nextAttemptAt.getTime());
  return due.length === 0 ? undefined : new Date(Math.min(...due));
};

/** The document with its derived `nextDeliveryAt` in step with its deliveries. */
export const inStep = <D extends { nextDeliveryAt?: Date }>(document: D, deliveries: readonly Delivery[]): D => {
  const next = nextDeliveryAt(deliveries);
  if (next !== undefined) return { ...document, nextDeliveryAt: next };
  const settled = { ...document };
  delete settled.nextDeliveryAt;
  return settled;
};
