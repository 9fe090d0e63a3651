import { AppError } from '../errors';
import type { Erasure, Viewer } from '../pad';
import type { PadDeps } from './deps';
import { guestBehind } from './merged';
import { silence } from './silence';
import { actorOf, maySeeGuest, ofAnotherProperty } from './viewing';

/** Longer than any turn or job that has read the guest goes on. */
const FINISH_AFTER_MS = 60_000;

/** AppError FORBIDDEN for everybody but the guest and a privacy officer of one of the guest's properties. */
export async function refuseUnlessTheirs(deps: PadDeps, guestId: string, viewer: Viewer): Promise<void> {
  if (viewer.kind === 'associate' && viewer.role !== 'privacy officer') {
    throw new AppError('FORBIDDEN', 'Only the guest or a privacy officer may have everything exported or erased.');
  }
  const guest = await guestBehind(deps, guestId);
  const stays = viewer.kind === 'guest' ? [] : await deps.store.stays.ofGuest(guest?.id ?? guestId);
  const gone = guest === null;
  // An erasure may be repeated when nothing of the guest is left to tell where they stayed.
  if (!(gone && viewer.kind === 'associate') && !maySeeGuest(viewer, guestId, stays)) throw ofAnotherProperty();
}

/**
 * Takes every copy of the guest's words out of the store, with others too, and rids its files of the bytes; the queue and the log
 * never had any. What somebody who read the guest just before still writes is taken out a minute later: the store remembers
 * that, and a crash on the way is made good then as well. May be repeated.
 */
export async function eraseGuest(deps: PadDeps, asked: string, viewer: Viewer): Promise<Erasure> {
  await refuseUnlessTheirs(deps, asked, viewer);
  const guestId = (await guestBehind(deps, asked))?.id ?? asked;
  const at = deps.clock.now();
  await deps.store.erasures.put({ guestId, at, dueAt: new Date(at.getTime() + FINISH_AFTER_MS) });
  const elsewhere = await silence(deps, guestId);
  const own = await deps.store.erase(guestId);
  const erased = { ...own, notes: own.notes + elsewhere };
  const compacted = await deps.store.compact();
  await deps.store.audit.record({ at: deps.clock.now(), actor: actorOf(viewer), action: 'erase', guestId, what: '' });
  deps.log.info({ guestId, ...erased, compacted }, 'guest erased');
  try {
    await deps.queue.enqueue('finish-erasure', { guestId }, { delayMs: FINISH_AFTER_MS });
  } catch (fault) {
    deps.log.warn({ guestId, fault: String(fault) }, 'queue did not take the job; the sweep will');
  }
  return { ...erased, compacted };
}
