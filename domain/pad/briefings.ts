import { profileAsKnown } from '../believed';
import { brief } from '../brief/brief';
import type { Briefing, Task } from '../briefing';
import { settledPromise } from '../care/escalation';
import { AppError } from '../errors';
import type { Guest } from '../guest';
import type { Viewer } from '../pad';
import type { Stay } from '../stay';
import type { Outcome } from '../words';
import { aroundOf } from './around';
import type { PadDeps } from './deps';
import { guestSeenBy } from './preferences';
import { refreshReview, reportOutcome } from './reviews';
import { stayOf } from './stays';
import { profileSince } from './retelling';
import { propertyOf } from './today';
import { maySee } from './viewing';

const ATTEMPTS = 10;

/** The briefing as it stands; composed now, without an edition, where its first lead time is still ahead. */
export async function briefing(deps: PadDeps, stayId: string, viewer: Viewer, knownAt?: Date): Promise<Briefing> {
  const stay = await stayOf(deps, stayId);
  const { guest } = await guestSeenBy(deps, stay.guestId, viewer, 'briefing');
  const id = `${stay.id}~${stay.property}`;
  const composed = await deps.store.briefings.get(id);
  if (knownAt !== undefined) return seenBy(viewer, await asKnown(deps, { guest, stay, composed }, knownAt));
  if (composed) return seenBy(viewer, composed);
  const now = deps.clock.now();
  const known = { guest, stay, property: await propertyOf(deps, stay.property) };
  const fresh = brief({ ...known, ...(await aroundOf(deps.store, known, now)), previous: null }, now);
  if ((await deps.store.briefings.insert(fresh)) === 'conflict') return briefing(deps, stayId, viewer);
  return seenBy(viewer, { ...fresh, version: 1 });
}

/** As it would have been composed then: the stay as it is booked now, the profile as it was known, and the editions of that time. */
async function asKnown(deps: PadDeps, { guest, stay, composed }: Asked, knownAt: Date): Promise<Briefing> {
  const profile = profileAsKnown(await profileSince(deps, guest, knownAt), knownAt);
  const property = await propertyOf(deps, stay.property);
  const then = brief({ guest: { ...guest, profile }, stay, property, previous: null }, knownAt);
  return { ...then, editions: (composed?.editions ?? []).filter(({ composedAt }) => composedAt <= knownAt) };
}

interface Asked {
  guest: Guest;
  stay: Stay;
  composed: Briefing | null;
}

const seenBy = (viewer: Viewer, one: Briefing): Briefing => ({ ...one, tasks: one.tasks.filter(({ slot }) => maySee(viewer, slot)) });

/** Without that word nobody can do better next time, whatever way it is told by. */
function refuseWordless(outcome: Outcome, remark: string | undefined): void {
  if (remark !== undefined && remark.trim() !== '') return;
  if (outcome === 'failed') throw new AppError('BAD_REQUEST', '“failed” needs a remark that says why.');
  if (outcome === 'substituted') throw new AppError('BAD_REQUEST', '“substituted” needs a remark that says with what.');
}

/** Marks a task by the number shown in the briefing. A task that was withdrawn meanwhile can still be marked: it was done. */
export async function markTask(
  deps: PadDeps,
  stayId: string,
  number: number,
  outcome: Outcome,
  by: string,
  remark?: string,
): Promise<{ briefing: Briefing; task: Task }> {
  refuseWordless(outcome, remark);
  const stay = await stayOf(deps, stayId);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const known = await deps.store.briefings.get(`${stay.id}~${stay.property}`);
    if (!known) throw new AppError('UNKNOWN_BRIEFING', `There is no briefing yet for the stay ${stayId}.`);
    const task = known.tasks.find((one) => one.number === number);
    if (!task) throw new AppError('UNKNOWN_TASK', `The briefing of ${stayId} has no task ${number}.`);
    const at = deps.clock.now();
    const told = { outcome, by, at, ...(remark === undefined ? {} : { remark }) };
    const marked: Task = { ...settledPromise(task), state: outcome, outcome: told };
    const next = { ...known, tasks: known.tasks.map((one) => (one.id === task.id ? marked : one)) };
    if ((await deps.store.briefings.replace(next)) === 'saved') {
      const notes = [...new Set(task.evidence.map(({ noteId }) => noteId))];
      deps.log.info({ briefingId: known.id, taskId: task.id, notes, outcome }, 'task marked');
      await reportOutcome(deps, marked, { guestId: stay.guestId, stayId: stay.id, property: stay.property });
      await refreshReview(deps, stay.id, marked);
      return { briefing: { ...next, version: known.version + 1 }, task: marked };
    }
  }
  throw new AppError('CONFLICT', 'This briefing is being changed by many at once; the task was not marked.');
}
