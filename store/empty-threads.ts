import type { Thread } from '../domain/ports';
import { mentions, type Traces } from './traces';
import type { VersionedDocuments } from './versioned';

/**
 * Chats of associates and of visitors nobody knows hold what others said of a guest: cards, and words that became notes. One that
 * mentions the guest is emptied whole, because an answer that names nobody stands beside the question that does; what was said
 * of other guests is in their notes. The count of activities goes on, so that an open page misses nothing that comes.
 */
export async function emptyThreads(threads: VersionedDocuments<Thread>, traces: Traces): Promise<void> {
  for await (const thread of threads.stream({ guestId: null }, { _id: 1 })) {
    if (mentions(thread.activities, traces)) await emptied(threads, thread);
  }
}

async function emptied(threads: VersionedDocuments<Thread>, thread: Thread): Promise<void> {
  let latest: Thread | null = thread;
  while (latest && (await threads.replace({ ...latest, activities: [] })) === 'conflict') latest = await threads.get(thread.id);
}
