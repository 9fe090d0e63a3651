import { AppError } from '../errors';
import type { Guest } from '../guest';
import type { Merge, Moved } from '../identity/merge';
import type { Conversations, Replaced } from '../ports';
import type { PadDeps } from './deps';

/** The merge as it is written now. AppError CONFLICT where somebody else carries it on at the same time. */
export async function saved({ store }: PadDeps, merge: Merge): Promise<Merge> {
  if ((await store.merges.replace(merge)) === 'saved') return { ...merge, version: merge.version + 1 };
  throw new AppError('CONFLICT', `The merge ${merge.id} is being carried on by somebody else.`);
}

/** The guest with all notes in the notes collection, where they can change hands. */
export async function settled(deps: PadDeps, id: string): Promise<Guest> {
  await deps.store.guests.settle(id, []);
  const guest = await deps.store.guests.get(id);
  if (guest === null) throw new AppError('UNKNOWN_GUEST', `There is no guest with the id ${id}.`);
  return guest.inbox.length === 0 ? guest : settled(deps, id);
}

/** What belongs to a guest, with what was listed before a crash. */
export async function listed({ store }: PadDeps, guestId: string, before: Moved): Promise<Moved> {
  const notes = new Set(before.notes);
  for await (const { id } of store.notes.ofGuest(guestId)) notes.add(id);
  const also = (ids: readonly string[], found: readonly { id: string }[]) => [...new Set([...ids, ...found.map(({ id }) => id)])];
  return {
    notes: [...notes],
    stays: also(before.stays, await store.stays.ofGuest(guestId)),
    briefings: also(before.briefings, await store.briefings.ofGuest(guestId)),
    alerts: also(before.alerts, await store.alerts.ofGuest(guestId)),
    reviews: also(before.reviews ?? [], await store.reviews.ofGuest(guestId, Infinity)),
    conversations: also(before.conversations, await store.conversations.ofGuest(guestId)),
  };
}

/** Makes all this that guest's; repeating it changes nothing. */
export async function give({ store }: PadDeps, moved: Moved, guestId: string): Promise<void> {
  await store.notes.reassign(moved.notes, guestId);
  for (const id of moved.stays) await repoint(store.stays, id, guestId);
  for (const id of moved.briefings) await repoint(store.briefings, id, guestId);
  for (const id of moved.alerts) await repoint(store.alerts, id, guestId);
  for (const id of moved.reviews ?? []) await repoint(store.reviews, id, guestId);
  for (const id of moved.conversations) {
    await handOver(store.conversations, id, guestId);
    await repoint(store.threads, id, guestId);
  }
}

async function handOver(conversations: Conversations, id: string, guestId: string): Promise<void> {
  const conversation = await conversations.get(id);
  if (conversation === null) return;
  const given = await conversations.put({ ...conversation, who: { kind: 'guest', guestId } });
  if (given === 'conflict') await handOver(conversations, id, guestId);
}

interface Table<T> {
  get(id: string): Promise<T | null>;
  replace(document: T): Promise<Replaced>;
}

async function repoint<T extends { guestId: string | null }>(table: Table<T>, id: string, guestId: string): Promise<void> {
  const document = await table.get(id);
  if (document === null || document.guestId === guestId) return;
  if ((await table.replace({ ...document, guestId })) === 'conflict') await repoint(table, id, guestId);
}

/** Properties that were briefed are told what is different now; a queue that is down finds it at the next briefing. */
export async function lookAgain({ store, queue, clock, log }: PadDeps, guestId: string): Promise<void> {
  for (const stay of await store.stays.ofGuest(guestId)) {
    if (stay.status !== 'booked' && stay.status !== 'in house') continue;
    await store.stays.replace({ ...stay, nextBriefingAt: clock.now() });
    await queue.enqueue('compose-briefing', { stayId: stay.id }).catch((fault: unknown) => {
      log.warn({ stayId: stay.id, fault: String(fault) }, 'queue did not take the job; the sweep will');
    });
  }
}

export async function audited({ store, clock }: PadDeps, merge: Merge, by: string, done: 'merged' | 'parted'): Promise<void> {
  const entry = { at: clock.now(), actor: by, action: 'merge' } as const;
  await store.audit.record({ ...entry, guestId: merge.keeperId, what: `${done} with ${merge.absorbedId} (${merge.id})` });
  await store.audit.record({ ...entry, guestId: merge.absorbedId, what: `${done} with ${merge.keeperId} (${merge.id})` });
}
