import { mongo } from 'mongoose';
import type { Audit, AuditEntry } from '../domain/ports';
import type { Documents, Layout } from './documents';
import { Journal, takeOver } from './journal';
import * as is from './schema';
import { Trail } from './trail';

const ACTIONS = is.wordsOf<AuditEntry['action']>({ read: true, write: true, export: true, erase: true, merge: true, 'sign-in': true });

/** An entry has no id of its own; this one grows with time, so that entries of one moment keep their order. */
export type KeptEntry = AuditEntry & { id: string };

const schema = is.root<KeptEntry, 'id'>({ at: is.date, actor: is.text, action: is.oneOf(ACTIONS), guestId: is.text, what: is.text });
schema.index({ guestId: 1, at: -1, _id: -1 });

export const AUDIT: Layout<KeptEntry> = { collection: 'audit', schema, id: 'id' };

const kept = (entry: AuditEntry): KeptEntry => ({ ...entry, id: new mongo.ObjectId().toHexString() });

/**
 * Entries on their way. With a directory they are on this host's disk before a read is answered, and those that an earlier process
 * was killed with are in the store when this resolves; without one a read waits for the store.
 */
export async function auditTrail(audit: Documents<KeptEntry>, directory: string | undefined): Promise<Trail<KeptEntry>> {
  if (directory !== undefined) await takeOver(directory, revived, (left) => audit.insertMany(left));
  return new Trail((some) => audit.insertMany(some), directory === undefined ? null : new Journal<KeptEntry>(directory));
}

const revived = (line: KeptEntry): KeptEntry => ({ ...line, at: new Date(line.at) });

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
