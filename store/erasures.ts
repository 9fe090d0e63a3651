import type { Erasures, UnfinishedErasure } from '../domain/ports';
import type { Documents, Layout } from './documents';
import * as is from './schema';

const schema = is.root<UnfinishedErasure, 'guestId'>({ at: is.date, dueAt: is.date });
schema.index({ dueAt: 1 });

export const ERASURES: Layout<UnfinishedErasure> = { collection: 'erasures', schema, id: 'guestId' };

export const erasuresPort = (erasures: Documents<UnfinishedErasure>): Erasures => ({
  get: (guestId) => erasures.get(guestId),
  put: (erasure) => erasures.put(erasure),
  due: (now, limit) => erasures.ids({ dueAt: { $lte: now } }, { dueAt: 1 }, limit),
  remove: async (guestId) => {
    await erasures.remove({ _id: guestId });
  },
});
