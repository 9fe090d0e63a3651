import type { Thread, Threads } from '../domain/ports';
import type { Layout } from './documents';
import * as is from './schema';
import type { VersionedDocuments } from './versioned';

/** A page that stayed away longer starts anew; what was said is in the notes. */
const KEPT_SECONDS = 30 * 86_400;

const entry = is.part<Thread['activities'][number]>({ number: is.number, key: is.text, activity: is.opaque });

const schema = is.root<Thread, 'id'>({
  guestId: is.textOrNone,
  next: is.number,
  activities: is.many(entry),
  updatedAt: is.date,
  version: is.number,
});
schema.index({ guestId: 1 });
schema.index({ updatedAt: 1 }, { expireAfterSeconds: KEPT_SECONDS });

export const THREADS: Layout<Thread> = { collection: 'threads', schema, id: 'id' };

export const threadsPort = (threads: VersionedDocuments<Thread>): Threads => ({
  get: (id) => threads.get(id),
  insert: (thread) => threads.insert(thread),
  replace: (thread) => threads.replace(thread),
});
