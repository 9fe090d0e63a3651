import type { JobName, Jobs } from '../../domain/jobs';
import type { Stay } from '../../domain/stay';
import type { WorkerParts } from './parts';

/** At most so many of each kind in one sweep: the queue holds a bounded part of the work, the store holds it all. */
export const SWEEP_LIMIT = 500;
/** Briefings are delivered so many together: much of what a sweep finds is on its way already, and is looked at in vain. */
const HANDFUL = 25;
/** Stays are put on by property, so that many of them are few jobs. */
const STAYS_LIMIT = 5_000;
/** After a full sweep the next one comes this soon, when the workers have made room. */
const SOON_MS = 500;

/** Finds all work that is due in the store and puts it on, under keys that hold each piece once however often it is found. */
export const sweep = async (parts: WorkerParts): Promise<void> => {
  const { stays, guests, briefings, alerts, reviews, erasures } = parts.store;
  const now = parts.clock.now();
  const due = await Promise.all([
    guests.withUnsettled(SWEEP_LIMIT).then((ids) => jobs('relay-outbox', ids, (guestId) => ({ guestId }))),
    stays.dueWhere(now, STAYS_LIMIT).then(byProperty),
    briefings.dueForDelivery(now, SWEEP_LIMIT).then(inHandfuls),
    alerts.dueForDelivery(now, SWEEP_LIMIT).then((ids) => jobs('deliver-alert', ids, (alertId) => ({ alertId }))),
    erasures.due(now, SWEEP_LIMIT).then((ids) => jobs('finish-erasure', ids, (guestId) => ({ guestId }))),
    stays.dueForReview(now, SWEEP_LIMIT).then((ids) => jobs('ask-after-stay', ids, (stayId) => ({ stayId }))),
    reviews.dueForDelivery(now, SWEEP_LIMIT).then((ids) => jobs('deliver-review', ids, (reviewId) => ({ reviewId }))),
    briefings.dueForEscalation(now, SWEEP_LIMIT).then((ids) => jobs('escalate-tasks', ids, (briefingId) => ({ briefingId }))),
    alerts.dueForEscalation(now, SWEEP_LIMIT).then((ids) => jobs('escalate-recovery', ids, (alertId) => ({ alertId }))),
  ]);
  await Promise.all(due.flatMap(({ put }) => put.map((enqueue) => enqueue(parts))));
  const found = due.map((each) => each.found);
  if (found.some((count) => count > 0)) parts.log.info({ found }, 'swept');
  if (due.some(({ isFull }) => isFull)) await parts.queue.enqueue('sweep', {}, { delayMs: SOON_MS });
};

type Enqueue = (parts: WorkerParts) => Promise<void>;

interface Due {
  found: number;
  /** There may be more. */
  isFull: boolean;
  put: Enqueue[];
}

const jobs = <N extends JobName, T>(name: N, found: readonly T[], payloadOf: (found: T) => Jobs[N]): Due => ({
  found: found.length,
  isFull: found.length === SWEEP_LIMIT,
  put: found.map(
    (each) =>
      ({ queue }) =>
        queue.enqueue(name, payloadOf(each)),
  ),
});

/** What nobody can deliver stands at the head of what is due, so the same handfuls are found again, and are the same jobs. */
const inHandfuls = (ids: readonly string[]): Due => {
  const handfuls = Array.from({ length: Math.ceil(ids.length / HANDFUL) }, (_, n) => ids.slice(n * HANDFUL, (n + 1) * HANDFUL));
  const { put } = jobs('deliver-briefings', handfuls, (briefingIds) => ({ briefingIds }));
  return { found: ids.length, isFull: ids.length === SWEEP_LIMIT, put };
};

const byProperty = (found: readonly Pick<Stay, 'id' | 'property'>[]): Due => {
  const at = new Map<string, string[]>();
  for (const { property } of found) at.set(property, []);
  for (const { id, property } of found) at.get(property)?.push(id);
  const { put } = jobs('compose-briefings', [...at], ([property, stayIds]) => ({ property, stayIds }));
  return { found: found.length, isFull: found.length === STAYS_LIMIT, put };
};
