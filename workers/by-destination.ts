import type { Destination } from '../domain/briefing';
import type { Messenger } from '../domain/ports';

/** One messenger over all kinds of destinations; a kind without one does not compile. */
export const byDestination = (by: Record<Destination['kind'], Messenger>): Messenger => ({
  sendBriefing: (to, ...message) => by[to.kind].sendBriefing(to, ...message),
  sendAlert: (to, ...message) => by[to.kind].sendAlert(to, ...message),
  sendReview: (to, ...message) => by[to.kind].sendReview(to, ...message),
});
