import type { Alert, Briefing, Delivery } from '../briefing';
import type { JobName, Jobs } from '../jobs';
import type { Review } from '../review';

/** Work to be done soon. Losing the queue loses nothing: the sweep finds due work in the store again. */
export interface Queue {
  /**
   * Never throws. While a job of the same key waits, it is that job; while one runs, there is one more run afterwards, for
   * the running one may have read too early. The key is `jobKey(name, payload)` of domain/jobs unless another is given.
   */
  enqueue<N extends JobName>(name: N, payload: Jobs[N], options?: { key?: string; delayMs?: number }): Promise<void>;
}

/** Sends one message to one destination; resolves once the destination has taken it, throws otherwise. */
export interface Messenger {
  sendBriefing(destination: Delivery['destination'], briefing: Briefing, editionId: string, idempotencyKey: string): Promise<void>;
  /** To a guest's conversation: the latest word on what was done, and nothing else of the alert. */
  sendAlert(destination: Delivery['destination'], alert: Alert, idempotencyKey: string): Promise<void>;
  /** To a guest's conversation, and nowhere else. */
  sendReview(destination: Delivery['destination'], review: Review, idempotencyKey: string): Promise<void>;
}
