import type { Merge, Moved } from '../domain/identity/merge';
import type { Merges } from '../domain/ports';
import type { Layout } from './documents';
import * as is from './schema';
import type { VersionedDocuments } from './versioned';

const moved = is.part<Moved>({
  notes: is.texts,
  stays: is.texts,
  briefings: is.texts,
  alerts: is.texts,
  conversations: is.texts,
  reviews: is.textsOrNone,
});

const schema = is.root<Merge, 'id'>({
  keeperId: is.text,
  absorbedId: is.text,
  by: is.text,
  at: is.date,
  state: is.oneOf(is.wordsOf<Merge['state']>({ merging: true, merged: true, undoing: true, undone: true })),
  keeper: is.opaque,
  absorbed: is.opaque,
  moved: is.one(moved),
  version: is.number,
});
schema.index({ keeperId: 1 });
schema.index({ absorbedId: 1 });

export const MERGES: Layout<Merge> = { collection: 'merges', schema, id: 'id' };

export const mergesPort = (merges: VersionedDocuments<Merge>): Merges => ({
  get: (id) => merges.get(id),
  insert: (merge) => merges.insert(merge),
  replace: (merge) => merges.replace(merge),
  ofGuest: async (guestId) => {
    const found = await Promise.all([merges.find({ keeperId: guestId }), merges.find({ absorbedId: guestId })]);
    return found.flat().sort((a, b) => b.at.getTime() - a.at.getTime());
  },
});
