import type { Erased } from '../domain/ports';
import type { Collections } from './collections';
import { emptyThreads } from './empty-threads';
import { tracesOf } from './traces';

/**
 * Store.erase of domain/ports. Others' chats come first, while the guest is there to know them by. The guest goes last, so that an erasure broken off can be found and repeated; what was
 * copied out of the guest until then goes in a second round.
 */
export async function erase(collections: Collections, guestId: string): Promise<Erased> {
  await emptyThreads(collections.threads, await traces(collections, guestId));
  const first = await eraseAround(collections, guestId);
  await collections.merges.remove({ keeperId: guestId });
  await collections.merges.remove({ absorbedId: guestId });
  const merged = await collections.guests.remove({ mergedInto: guestId });
  const guests = merged + (await collections.guests.remove({ _id: guestId }));
  const second = await eraseAround(collections, guestId);
  await collections.audit.set({ guestId }, { what: '' });
  const sum = (kind: keyof typeof first) => first[kind] + second[kind];
  return {
    guests,
    notes: sum('notes'),
    stays: sum('stays'),
    briefings: sum('briefings'),
    alerts: sum('alerts'),
    conversations: sum('conversations'),
  };
}

async function traces({ guests, stays, notes }: Collections, guestId: string) {
  const guest = await guests.get(guestId);
  return tracesOf(guestId, guest, await stays.find({ guestId }), await notes.find({ guestId }));
}

async function eraseAround(
  { notes, stays, briefings, alerts, reviews, conversations, threads }: Collections,
  guestId: string,
): Promise<Omit<Erased, 'guests'>> {
  await reviews.remove({ guestId });
  const unplaced = { guestId: null, 'author.kind': 'guest', 'author.id': guestId };
  return {
    notes: (await notes.remove({ guestId })) + (await notes.remove(unplaced)),
    stays: await stays.remove({ guestId }),
    briefings: await briefings.remove({ guestId }),
    alerts: await alerts.remove({ guestId }),
    conversations: (await conversations.remove({ 'who.guestId': guestId })) + (await threads.remove({ guestId })),
  };
}
