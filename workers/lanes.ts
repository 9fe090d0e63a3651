import type { JobName } from '../domain/jobs';

/**
 * Deliveries wait for other people's servers; composing waits only for our store. They travel apart, so that destinations
 * that hang can fill their own lane and no other.
 */
export const LANES = ['work', 'delivery'] as const;
export type Lane = (typeof LANES)[number];

export const LANE_OF: Record<JobName, Lane> = {
  'relay-outbox': 'work',
  'compose-briefings': 'work',
  'compose-briefing': 'work',
  'compose-delta': 'work',
  'finish-erasure': 'work',
  'ask-after-stay': 'work',
  'deliver-review': 'delivery',
  'escalate-tasks': 'work',
  'escalate-recovery': 'work',
  sweep: 'work',
  'deliver-briefings': 'delivery',
  'deliver-briefing': 'delivery',
  'deliver-alert': 'delivery',
};
