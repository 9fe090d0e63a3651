import type { Reviews } from '../domain/ports';
import { UNASKED, type Review, type ReviewItem } from '../domain/review';
import { CATEGORIES, LEVELS, OUTCOMES, VERDICTS } from '../domain/words';
import { delivery } from './briefings';
import type { Layout } from './documents';
import * as is from './schema';
import { indexTroubles, troubleKeys, troubleKeysOf, troublesPort, type TroubleKeys } from './troubled';
import type { VersionedDocuments } from './versioned';

const item = is.part<ReviewItem>({
  number: is.number,
  preferenceId: is.text,
  category: is.oneOf(CATEGORIES),
  slot: is.text,
  item: is.text,
  level: is.oneOf(LEVELS),
  when: is.texts,
  holder: is.text,
  outcome: is.oneOf(['open', ...OUTCOMES]),
  asked: is.flag,
  verdict: is.oneOfOrNone(VERDICTS),
});

const schema = is.root<Review, 'id'>(
  {
    stayId: is.text,
    guestId: is.text,
    property: is.text,
    departure: is.text,
    items: is.many(item),
    state: is.oneOf(['asked', 'answered', ...UNASKED]),
    at: is.date,
    answeredAt: is.dateOrNone,
    sacrifice: is.numberOrNone,
    deliveries: is.many(delivery),
    nextDeliveryAt: is.dateOrNone,
    version: is.number,
  },
  is.part<TroubleKeys>(troubleKeys),
);
schema.index({ guestId: 1, departure: -1 });
schema.index({ property: 1, departure: -1 });
schema.index({ state: 1, departure: -1 });
schema.index({ nextDeliveryAt: 1 }, { sparse: true });
indexTroubles(schema);

export const REVIEWS: Layout<Review> = {
  collection: 'reviews',
  schema,
  id: 'id',
  keys: ({ property, deliveries }) => troubleKeysOf(property, deliveries),
};

export const reviewsPort = (reviews: VersionedDocuments<Review>): Reviews => ({
  ...troublesPort(reviews),
  get: (id) => reviews.get(id),
  insert: (review) => reviews.insert(review),
  replace: (review) => reviews.replace(review),
  ofGuest: (guestId, limit) => reviews.find({ guestId }, { departure: -1 }, limit),
  ofProperty: (property, from, limit) => reviews.find({ property, departure: { $gte: from } }, { departure: -1 }, limit),
  answered: (limit) => reviews.find({ state: 'answered' }, { departure: -1 }, limit),
  dueForDelivery: (now, limit) => reviews.ids({ nextDeliveryAt: { $lte: now } }, { nextDeliveryAt: 1 }, limit),
});
