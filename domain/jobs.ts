/** Every kind of work the queue carries, named for its outcome. Payloads hold ids only: never a guest's words. */
export interface Jobs {
  /** Copies acknowledged notes out of the guest's inbox and turns outbox entries into deltas and alerts. */
  'relay-outbox': { guestId: string };
  /** Composes the due editions of stays at one property: what the sweep found there. */
  'compose-briefings': { property: string; stayIds: string[] };
  /** Composes the next due edition of a stay's briefing (and `nextBriefingAt` after it). */
  'compose-briefing': { stayId: string };
  /** Composes a delta edition if the tasks of an already briefed stay have changed. */
  'compose-delta': { stayId: string; cause: string };
  /** Sends the due deliveries of briefings that were composed together. */
  'deliver-briefings': { briefingIds: string[] };
  /** Sends the due deliveries of a briefing. */
  'deliver-briefing': { briefingId: string };
  /** Sends the due deliveries of an alert. */
  'deliver-alert': { alertId: string };
  /** Tells owner or duty manager of the tasks of a briefing that are overdue. */
  'escalate-tasks': { briefingId: string };
  /** Tells owner or duty manager of a recovery that is overdue. */
  'escalate-recovery': { alertId: string };
  /** Decides whether the guest is asked how the stay went, and asks. */
  'ask-after-stay': { stayId: string };
  /** Sends the due deliveries of a review. */
  'deliver-review': { reviewId: string };
  /** Takes out what was written of an erased guest by those who had read the guest just before. */
  'finish-erasure': { guestId: string };
  /** Finds due work in the store and enqueues it: whatever the queue lost comes back this way. */
  sweep: Record<string, never>;
}

export type JobName = keyof Jobs;

const KEYS: { [N in JobName]: (payload: Jobs[N]) => string } = {
  'relay-outbox': ({ guestId }) => `relay~${guestId}`,
  // What is found while one such job waits, or runs, is found again.
  'compose-briefings': ({ property }) => `compose-at~${property}`,
  // Both bring the same briefing up to date: one job is enough.
  'compose-briefing': ({ stayId }) => `compose~${stayId}`,
  'compose-delta': ({ stayId }) => `compose~${stayId}`,
  'deliver-briefings': ({ briefingIds }) => `deliver-from~${briefingIds[0] ?? ''}`,
  'deliver-briefing': ({ briefingId }) => `deliver~${briefingId}`,
  'deliver-alert': ({ alertId }) => `deliver~${alertId}`,
  'escalate-tasks': ({ briefingId }) => `escalate~${briefingId}`,
  'escalate-recovery': ({ alertId }) => `escalate~${alertId}`,
  'ask-after-stay': ({ stayId }) => `ask~${stayId}`,
  'deliver-review': ({ reviewId }) => `deliver~${reviewId}`,
  'finish-erasure': ({ guestId }) => `erase~${guestId}`,
  sweep: () => 'sweep',
};

/** What makes two jobs the same piece of work: the key under which the queue holds only one of them. */
export const jobKey = <N extends JobName>(name: N, payload: Jobs[N]): string => KEYS[name](payload);

/** Exactly one handler a job name; a missing one does not compile. Handlers are idempotent. */
export type Handlers = { [N in JobName]: (payload: Jobs[N]) => Promise<void> };
