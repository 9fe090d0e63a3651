import type { Messenger } from '../domain/ports';

/** One messenger that gives each message to the one for its kind of destination. */
export const byKind = (messengers: Record<'webhook' | 'conversation', Messenger>): Messenger => ({
  sendBriefing: (destination, ...message) => messengers[destination.kind].sendBriefing(destination, ...message),
  sendAlert: (destination, ...message) => messengers[destination.kind].sendAlert(destination, ...message),
});
