import { mongo } from 'mongoose';
import type { Audit, AuditEntry } from '../domain/ports';
import type { Documents, Layout } from './documents';
import * as is from './schema';

const ACTIONS = is.wordsOf<AuditEntry['action']>({ read: true, write: true, export: true, erase: true, merge: true, 'sign-in': true });

/** An entry has no id of its own; this one grows with time, so that entries of one moment keep their order. */
export type KeptEntry = AuditEntry & { id: string };

const schema = is.root<KeptEntry, 'id'>({ at: is.date, actor: is.text, action: is.oneOf(ACTIONS), guestId: is.text, what: is.text });
schema.index({ guestId: 1, at: -1, _id: -1 });

export const AUDIT: Layout<KeptEntry> = { collection: 'audit', schema, id: 'id' };

export const auditPort = (audit: Documents<KeptEntry>): Audit => ({
  record: async (entry) => {
    await audit.insertMany([{ ...entry, id: new mongo.ObjectId().toHexString() }]);
  },
  ofGuest: async (guestId, limit) => {
    const kept = await audit.find({ guestId }, { at: -1, _id: -1 }, limit);
    return kept.map(({ at, actor, action, guestId: of, what }) => ({ at, actor, action, guestId: of, what }));
  },
});
