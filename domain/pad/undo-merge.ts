import { AppError } from '../errors';
import type { Guest } from '../guest';
import { parted, withoutMerge, type Merge, type Moved } from '../identity/merge';
import type { Note } from '../note';
import type { Profile } from '../profile';
import { rebuild } from '../revise';
import type { PadDeps } from './deps';
import { audited, give, lookAgain, saved, settled } from './merging';
import { notesOf, observedIn } from './retelling';

/** A merge with both guests as they were, which it has until it is undone. */
type Undoing = Merge & { keeper: Guest; absorbed: Guest };

/**
 * Both guests as they would be without the merge: without newer notes exactly as they were, profile and all; with newer ones,
 * rebuilt from the notes that are theirs. What was said since on a stay of the absorbed guest, or by them, is theirs; the rest is
 * the keeper's. Each step may be repeated, so an undo that broke off is finished by asking again.
 */
export async function undoMerge(deps: PadDeps, mergeId: string, by: string): Promise<Merge> {
  const found = await deps.store.merges.get(mergeId);
  if (found === null) throw new AppError('UNKNOWN_MERGE', `There is no merge with the id ${mergeId}.`);
  if (found.state === 'undone') return found;
  const { keeper, absorbed } = found;
  if (keeper === null || absorbed === null || found.state === 'merging') {
    throw new AppError('CONFLICT', `The merge ${mergeId} is not finished; ask for it again first.`);
  }
  await refuseEarlier(deps, found);
  const merge: Undoing = { ...(await saved(deps, { ...found, state: 'undoing' })), keeper, absorbed };
  const next = await part(deps, merge);
  await reopen(deps, next);
  const undone = await saved(deps, { ...next, state: 'undone', keeper: null, absorbed: null });
  await audited(deps, merge, by, 'parted');
  for (const id of [merge.keeperId, merge.absorbedId]) await lookAgain(deps, id);
  return undone;
}

/** Merges of one guest lie on one another: only the last can be taken off. */
async function refuseEarlier({ store }: PadDeps, { id, keeperId }: Merge): Promise<void> {
  const keeper = await store.guests.get(keeperId);
  if (keeper?.mergedInto !== undefined)
    throw new AppError('CONFLICT', `${keeperId} was merged into ${keeper.mergedInto}; undo that first.`);
  const last = keeper?.merges?.at(-1);
  if (keeper?.merges?.includes(id) && last !== id) throw new AppError('CONFLICT', `Undo the later merge ${last ?? ''} first.`);
}

/** Gives the absorbed guest back what is theirs, then writes the keeper without it; again, if the keeper was written meanwhile. */
async function part(deps: PadDeps, merge: Undoing): Promise<Undoing> {
  const now = await settled(deps, merge.keeperId);
  if (now.merges?.includes(merge.id) !== true) return merge;
  const moved = await withNewer(deps, merge);
  const next = { ...(await saved(deps, { ...merge, moved })), keeper: merge.keeper, absorbed: merge.absorbed };
  await give(deps, moved, merge.absorbedId);
  const guest = parted(now, merge.keeper, merge.absorbed);
  const profile = await profileOf(deps, guest, merge.keeper.profile, merge.at);
  const written = await deps.store.guests.replace(withoutMerge(guest, merge.id, profile));
  return written === 'saved' ? next : part(deps, next);
}

/** Again, if somebody wrote the closed record meanwhile: it must not stay closed with no merge left to undo. */
async function reopen(deps: PadDeps, merge: Undoing): Promise<void> {
  const { absorbed, absorbedId, at } = merge;
  const now = await deps.store.guests.get(absorbedId);
  if (now?.mergedInto === undefined) return;
  const profile = await profileOf(deps, absorbed, absorbed.profile, at);
  const written = await deps.store.guests.replace({ ...absorbed, profile, outbox: [], version: now.version });
  if (written === 'conflict') await reopen(deps, merge);
}

/** As it was, if nothing was heard since; else told again from the notes. */
async function profileOf(deps: PadDeps, guest: Guest, before: Profile, at: Date): Promise<Profile> {
  const notes = await notesOf(deps, { ...guest, inbox: [] });
  return notes.some(({ receivedAt }) => receivedAt >= at) ? rebuild(await observedIn(deps, guest, notes)) : before;
}

/** What came since the merge and belongs to the absorbed guest. */
async function withNewer({ store }: PadDeps, { moved, keeperId, absorbedId, at }: Undoing): Promise<Moved> {
  const stays = new Set(moved.stays);
  const theirs = ({ receivedAt, stayId, author }: Note): boolean =>
    receivedAt >= at && ((stayId !== null && stays.has(stayId)) || author.id === absorbedId);
  const notes = new Set(moved.notes);
  for await (const note of store.notes.ofGuest(keeperId)) if (theirs(note)) notes.add(note.id);
  const briefings = (await store.briefings.ofGuest(keeperId)).filter(({ stayId }) => stays.has(stayId));
  const alerts = (await store.alerts.ofGuest(keeperId)).filter(
    ({ stayId, noteId }) => notes.has(noteId) || (stayId !== null && stays.has(stayId)),
  );
  return {
    ...moved,
    notes: [...notes],
    briefings: [...new Set([...moved.briefings, ...briefings.map(({ id }) => id)])],
    alerts: [...new Set([...moved.alerts, ...alerts.map(({ id }) => id)])],
  };
}
