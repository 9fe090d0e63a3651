import type { Stays } from '../domain/ports';
import { STAY_STATUSES, type Stay } from '../domain/stay';
import type { Layout } from './documents';
import { companion } from './guests';
import * as is from './schema';
import type { VersionedDocuments } from './versioned';

const schema = is.root<Stay, 'id'>({
  guestId: is.text,
  property: is.text,
  room: is.textOrNone,
  arrival: is.text,
  departure: is.text,
  status: is.oneOf(STAY_STATUSES),
  party: is.manyOrNone(companion),
  bookedAt: is.dateOrNone,
  pmsNameId: is.textOrNone,
  demo: is.flagOrNone,
  nextBriefingAt: is.dateOrNone,
  nextReviewAt: is.dateOrNone,
  updatedAt: is.date,
  version: is.number,
});
// By departure, because a day still to come leaves out all the past, and a hotel's past is longer than its future.
schema.index({ property: 1, room: 1, departure: 1 });
schema.index({ property: 1, departure: 1, arrival: 1 });
schema.index({ property: 1, arrival: 1 });
schema.index({ guestId: 1, arrival: 1 });
schema.index({ nextBriefingAt: 1 }, { sparse: true });
schema.index({ nextReviewAt: 1 }, { sparse: true });

export const STAYS: Layout<Stay> = { collection: 'stays', schema, id: 'id' };

const TAKES_PLACE = { $in: STAY_STATUSES.filter((status) => status !== 'cancelled' && status !== 'no-show') };
const touching = (day: string) => ({ departure: { $gte: day }, arrival: { $lte: day } });

export function staysPort(stays: VersionedDocuments<Stay>): Stays {
  return {
    get: (id) => stays.get(id),
    getMany: (ids) => stays.getMany(ids),
    insert: (stay) => stays.insert(stay),
    replace: (stay) => stays.replace(stay),
    replaceMany: (many) => stays.replaceMany(many),
    // "in house" comes after "booked" in the alphabet, so descending has it first.
    inRoom: (property, room, day) =>
      stays.find({ property, room, ...touching(day), status: { $in: ['booked', 'in house'] } }, { status: -1, arrival: -1 }),
    ofGuest: (guestId) => stays.find({ guestId }, { arrival: 1 }),
    arriving: (property, from, to) => stays.find({ property, arrival: { $gte: from, $lte: to }, status: TAKES_PLACE }, { arrival: 1 }),
    present: (property, day) => stays.find({ property, ...touching(day), status: TAKES_PLACE }, { arrival: 1 }),
    overlapping: (property, from, to) =>
      stays.find({ property, departure: { $gt: from }, arrival: { $lt: to }, status: { $in: ['booked', 'in house'] } }, { arrival: 1 }),
    dueForBriefing: (now, limit) => stays.find({ nextBriefingAt: { $lte: now } }, { nextBriefingAt: 1 }, limit),
    dueWhere: (now, limit) => stays.some({ nextBriefingAt: { $lte: now } }, { nextBriefingAt: 1 }, limit, 'id', 'property'),
    dueForReview: (now, limit) => stays.ids({ nextReviewAt: { $lte: now } }, { nextReviewAt: 1 }, limit),
    insertMany: (many) => stays.insertMany(many),
  };
}
