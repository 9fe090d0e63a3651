import { isTooLate } from '../../domain/care/asking';
import { isAsked } from '../../domain/care/cadence';
import { consentTo } from '../../domain/care/consent';
import { reachOf } from '../../domain/care/reach';
import { relevanceOf } from '../../domain/care/relevance';
import { itemsOf, withSacrifice } from '../../domain/care/review';
import { inStep } from '../../domain/deliveries';
import type { Jobs } from '../../domain/jobs';
import type { Destination } from '../../domain/briefing';
import { reviewId, type Review, type ReviewItem } from '../../domain/review';
import type { Stay } from '../../domain/stay';
import { makeDeliveries } from '../deliveries';
import { guestOfStay } from '../merge-under-way';
import type { WorkerParts } from './parts';

/** The guest's earlier stays, and the chain's latest answers, that tell how often to ask. */
const EARLIER_STAYS = 30;
const CHAIN_ANSWERS = 200;

/**
 * Writes down what became of a stay that is over, and asks its guest how it went, where that is agreed and due. One review a stay, by
 * its id, written with its delivery: whoever runs this, and however often, asks once.
 */
export const askAfterStay = async ({ stayId }: Jobs['ask-after-stay'], parts: WorkerParts): Promise<void> => {
  const { store, clock, queue, log } = parts;
  const stay = await store.stays.get(stayId);
  if (stay?.nextReviewAt === undefined || stay.nextReviewAt > clock.now()) return;
  if (isOver(stay) && (await store.reviews.get(reviewId(stayId))) === null) {
    const review = await reviewOf(stay, stay.nextReviewAt, parts);
    const written = review === null ? 'conflict' : await store.reviews.insert(review);
    if (review !== null && written === 'saved') {
      const { id, property, state, items, sacrifice } = review;
      log.info({ reviewId: id, stayId, property, state, items: items.length, sacrifice }, 'stay reviewed');
      if (state === 'asked') await queue.enqueue('deliver-review', { reviewId: id });
    }
  }
  await decided(stayId, parts);
};

const isOver = ({ status }: Stay): boolean => status !== 'cancelled' && status !== 'no-show';

/** Looked at and decided: the sweep finds it no more. */
const decided = async (stayId: string, parts: WorkerParts): Promise<void> => {
  const stay = await parts.store.stays.get(stayId);
  if (stay?.nextReviewAt === undefined || stay.nextReviewAt > parts.clock.now()) return;
  const next = { ...stay };
  delete next.nextReviewAt;
  if ((await parts.store.stays.replace(next)) === 'conflict') await decided(stayId, parts);
};

const reviewOf = async (stay: Stay, dueAt: Date, parts: WorkerParts): Promise<Review | null> => {
  const { store, clock } = parts;
  const guest = await guestOfStay(stay, parts);
  if (guest === null) return null;
  const briefing = await store.briefings.get(`${stay.id}~${stay.property}`);
  const items = briefing === null ? [] : itemsOf(briefing);
  const reached = await reachOf(store, guest, parts.guestMail ?? false);
  const agreed = consentTo(guest, 'after-stay') === true;
  const state = isTooLate(dueAt, clock.now()) ? 'too late' : await stateFor(stay, items, { agreed, reached }, parts);
  const id = reviewId(stay.id);
  const to = state === 'asked' && reached !== null ? [reached] : [];
  const deliveries = makeDeliveries(id, to, clock.now());
  const { id: stayId, guestId, property, departure } = stay;
  const review: Review = { ...{ id, stayId, guestId, property, departure, items, state, at: clock.now() }, deliveries, version: 0 };
  return inStep(withSacrifice(review), deliveries);
};

const stateFor = async (
  { guestId }: Stay,
  items: readonly ReviewItem[],
  { agreed, reached }: { agreed: boolean; reached: Destination | null },
  { store }: WorkerParts,
): Promise<Review['state']> => {
  if (!items.some(({ asked }) => asked)) return 'nothing was due';
  if (!agreed) return 'no consent';
  if (reached === null) return 'not reachable';
  const chain = relevanceOf((await store.reviews.answered(CHAIN_ANSWERS)).flatMap((review) => review.items));
  return isAsked(await store.reviews.ofGuest(guestId, EARLIER_STAYS), chain) ? 'asked' : 'asked lately';
};
