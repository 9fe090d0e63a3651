import { mongo } from 'mongoose';
import type { Audit, AuditEntry } from '../domain/ports';
import type { Documents, Layout } from './documents';
import * as is from './schema';
import { Trail } from './trail';

const ACTIONS = is.wordsOf<AuditEntry['action']>({ read: true, write: true, export: true, erase: true, merge: true, 'sign-in': true });

/** An entry has no id of its own; this one grows with time, so that entries of one moment keep their order. */
export type KeptEntry = AuditEntry & { id: string };

const schema = is.root<KeptEntry, 'id'>({ at: is.date, actor: is.text, action: is.oneOf(ACTIONS), guestId: is.text, what: is.text });
schema.index({ guestId: 1, at: -1, _id: -1 });

export const AUDIT: Layout<KeptEntry> = { collection: 'audit', schema, id: 'id' };

const kept = (entry: AuditEntry): KeptEntry => ({ ...entry, id: new mongo.ObjectId().toHexString() });

/** Entries that were to be recorded soon. */
export const auditTrail = (audit: Documents<KeptEntry>): Trail<KeptEntry> => new Trail((some) => audit.insertMany(some));

export const auditPort = (audit: Documents<KeptEntry>, trail: Trail<KeptEntry>): Audit => ({
  record: async (entry) => {
    await audit.insertMany([kept(entry)]);
  },
  recordSoon: (entry) => trail.add(kept(entry)),
  ofGuest: async (guestId, limit) => {
    await trail.flush();
    const found = await audit.find({ guestId }, { at: -1, _id: -1 }, limit);
    return found.map(({ at, actor, action, guestId: of, what }) => ({ at, actor, action, guestId: of, what }));
  },
});
