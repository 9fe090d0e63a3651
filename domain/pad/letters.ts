import type { Alert, Briefing, Delivery } from '../briefing';
import { nameOf } from '../brief/brief';
import {
  allDeliveries,
  changeAlertDeliveries,
  changeBriefingDeliveries,
  changeReviewDeliveries,
  dropped,
  resent,
  troubleOf,
  TROUBLES,
} from '../deliveries';
import type { Trouble } from '../deliveries';
import { AppError } from '../errors';
import type { Letter } from '../pad';
import type { Replaced } from '../ports';
import type { Review } from '../review';
import type { PropertyCode } from '../words';
import type { PadDeps } from './deps';

/** Of each kind; a desk with more than that has one broken destination, not hundreds of broken letters. */
const LISTED = 200;

/** A briefing, an alert or a review whose deliveries can be looked at and changed. */
interface Envelope {
  about: Letter['about'];
  deliveries: Delivery[];
  save(change: (delivery: Delivery) => Delivery): Promise<Replaced>;
  /** Tells the queue that something is due. */
  post(): Promise<void>;
}

const briefingEnvelope = ({ store, queue }: PadDeps, briefing: Briefing): Envelope => {
  const { id, property, stayId, guestName, room, editions } = briefing;
  return {
    about: { kind: 'briefing', id, property, stayId, guestName, ...(room === undefined ? {} : { room }) },
    deliveries: allDeliveries(editions),
    save: (change) => store.briefings.replace(changeBriefingDeliveries(briefing, change)),
    post: () => queue.enqueue('deliver-briefing', { briefingId: id }),
  };
};

const alertEnvelope = ({ store, queue }: PadDeps, alert: Alert): Envelope => {
  const { id, property, stayId, guestName, room, deliveries } = alert;
  return {
    about: { kind: 'alert', id, property, stayId, guestName, ...(room === undefined ? {} : { room }) },
    deliveries,
    save: (change) => store.alerts.replace(changeAlertDeliveries(alert, change)),
    post: () => queue.enqueue('deliver-alert', { alertId: id }),
  };
};

/** A review names its guest by id alone; whose stay it was is what a person goes by. */
const reviewEnvelope = async ({ store, queue }: PadDeps, review: Review): Promise<Envelope> => {
  const { id, property, stayId, guestId, deliveries } = review;
  const guest = await store.guests.get(guestId);
  return {
    about: { kind: 'review', id, property, stayId, guestName: guest === null ? guestId : nameOf(guest) },
    deliveries,
    save: (change) => store.reviews.replace(changeReviewDeliveries(review, change)),
    post: () => queue.enqueue('deliver-review', { reviewId: id }),
  };
};

/** Deliveries of the property that were given up or are being retried; alerts first, for they are the more urgent. */
export async function letters(deps: PadDeps, property: PropertyCode, wanted: readonly Trouble[] = TROUBLES): Promise<Letter[]> {
  const found: Letter[] = [];
  for (const trouble of wanted) {
    const alerts = await deps.store.alerts.troubled(property, trouble, LISTED);
    const briefings = await deps.store.briefings.troubled(property, trouble, LISTED);
    const reviews = await deps.store.reviews.troubled(property, trouble, LISTED);
    const envelopes = [
      ...alerts.map((one) => alertEnvelope(deps, one)),
      ...briefings.map((one) => briefingEnvelope(deps, one)),
      ...(await Promise.all(reviews.map((one) => reviewEnvelope(deps, one)))),
    ];
    found.push(...envelopes.flatMap(lettersIn).filter((letter) => letter.trouble === trouble));
  }
  return found;
}

/** AppError UNKNOWN_DELIVERY where no such delivery is dead or retried. */
export async function letter(deps: PadDeps, key: string): Promise<Letter> {
  const found = lettersIn(await envelopeOf(deps, key)).find(({ idempotencyKey }) => idempotencyKey === key);
  return found ?? unknown(key);
}

/** Sends it again from the first attempt on. */
export const resendLetter = (deps: PadDeps, key: string, by: string): Promise<Letter> =>
  settle(deps, key, (delivery) => resent(delivery, deps.clock.now()), { by, message: 'delivery resent by a person' });

/** Never sends it again. */
export const dropLetter = (deps: PadDeps, key: string, by: string): Promise<Letter> =>
  settle(deps, key, dropped, { by, message: 'delivery dropped by a person' });

async function settle(
  deps: PadDeps,
  key: string,
  change: (delivery: Delivery) => Delivery,
  { by, message }: { by: string; message: string },
): Promise<Letter> {
  for (;;) {
    const envelope = await envelopeOf(deps, key);
    const before = lettersIn(envelope).find(({ idempotencyKey }) => idempotencyKey === key) ?? unknown(key);
    const saved = await envelope.save((delivery) => (delivery.idempotencyKey === key ? change(delivery) : delivery));
    if (saved === 'conflict') continue;
    deps.log.info({ idempotencyKey: key, by }, message);
    await envelope.post();
    return before;
  }
}

async function envelopeOf(deps: PadDeps, key: string): Promise<Envelope> {
  const briefing = await deps.store.briefings.ofTroubledDelivery(key);
  if (briefing) return briefingEnvelope(deps, briefing);
  const alert = await deps.store.alerts.ofTroubledDelivery(key);
  if (alert) return alertEnvelope(deps, alert);
  const review = await deps.store.reviews.ofTroubledDelivery(key);
  return review ? reviewEnvelope(deps, review) : unknown(key);
}

const lettersIn = ({ about, deliveries }: Envelope): Letter[] =>
  deliveries.flatMap((delivery) => {
    const trouble = troubleOf(delivery);
    const { idempotencyKey, destination, attempts, nextAttemptAt, lastError = '' } = delivery;
    return trouble === null ? [] : [{ idempotencyKey, trouble, destination, attempts, nextAttemptAt, lastError, about }];
  });

function unknown(key: string): never {
  throw new AppError('UNKNOWN_DELIVERY', `No delivery with the key ${key} is dead or being retried.`);
}
