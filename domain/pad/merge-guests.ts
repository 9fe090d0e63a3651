import { AppError } from '../errors';
import type { Guest } from '../guest';
import { closed, joined, NOTHING_MOVED, type Merge } from '../identity/merge';
import { rebuild } from '../revise';
import type { PadDeps } from './deps';
import { audited, give, listed, lookAgain, saved, settled } from './merging';
import { notesOf, observedIn } from './retelling';

/**
 * Makes two records one. The merge is written first, and each step asks whether it was done already: one that broke off is
 * finished by asking for it again. Nothing of either guest is thrown away, so that `undoMerge` can take it back exactly.
 */
export async function mergeGuests(deps: PadDeps, keeperId: string, otherId: string, by: string): Promise<Merge> {
  let merge = (await begun(deps, keeperId, otherId)) ?? (await begin(deps, keeperId, otherId, by));
  if (merge.state === 'merged') return merge;
  merge = await closeAbsorbed(deps, merge);
  const moved = await listed(deps, merge.absorbedId, merge.moved);
  merge = await saved(deps, { ...merge, moved });
  await give(deps, moved, merge.keeperId);
  await join(deps, merge);
  merge = await saved(deps, { ...merge, state: 'merged' });
  await audited(deps, merge, by, 'merged');
  await lookAgain(deps, merge.keeperId);
  return merge;
}

/** The merge of these two that is under way or done. */
async function begun({ store }: PadDeps, keeperId: string, otherId: string): Promise<Merge | null> {
  const standing = (await store.merges.ofGuest(otherId)).filter(({ state, absorbedId }) => absorbedId === otherId && state !== 'undone');
  const [merge] = standing;
  if (merge === undefined) return null;
  if (merge.keeperId === keeperId && merge.state !== 'undoing') return merge;
  throw new AppError('CONFLICT', `The guest ${otherId} is ${merge.state} with ${merge.keeperId} (${merge.id}).`);
}

async function begin({ store, clock, ids }: PadDeps, keeperId: string, absorbedId: string, by: string): Promise<Merge> {
  if (keeperId === absorbedId) throw new AppError('BAD_REQUEST', 'A guest cannot be merged with themselves.');
  const merge: Merge = {
    id: ids.make('m'),
    keeperId,
    absorbedId,
    by,
    at: clock.now(),
    state: 'merging',
    keeper: await open(store, keeperId),
    absorbed: await open(store, absorbedId),
    moved: NOTHING_MOVED,
    version: 0,
  };
  await store.merges.insert(merge);
  return { ...merge, version: 1 };
}

async function open({ guests }: PadDeps['store'], id: string): Promise<Guest> {
  const guest = await guests.get(id);
  if (guest === null) throw new AppError('UNKNOWN_GUEST', `There is no guest with the id ${id}.`);
  if (guest.mergedInto !== undefined) throw new AppError('CONFLICT', `The guest ${id} was merged into ${guest.mergedInto}.`);
  return guest;
}

/** From here on nothing more is written to the absorbed guest; what was is in the merge. */
async function closeAbsorbed(deps: PadDeps, merge: Merge): Promise<Merge> {
  const absorbed = await settled(deps, merge.absorbedId);
  if (absorbed.mergedInto !== undefined) return merge;
  const next = await saved(deps, { ...merge, absorbed });
  const written = await deps.store.guests.replace(closed(absorbed, merge.keeperId));
  return written === 'saved' ? next : closeAbsorbed(deps, next);
}

/** One profile from the notes of both, in the order in which they were said. */
async function join(deps: PadDeps, { id, keeperId, absorbed }: Merge): Promise<void> {
  const keeper = await deps.store.guests.get(keeperId);
  if (keeper === null || absorbed === null || keeper.merges?.includes(id)) return;
  const both = joined(keeper, absorbed);
  const profile = rebuild(await observedIn(deps, both, await notesOf(deps, both)));
  const outbox = [...keeper.outbox, ...absorbed.outbox];
  const merged = { ...both, profile, outbox, merges: [...(keeper.merges ?? []), id] };
  if ((await deps.store.guests.replace(merged)) === 'conflict') await join(deps, { id, keeperId, absorbed } as Merge);
}
