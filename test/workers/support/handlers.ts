import type { Handlers, JobName } from '../../../domain/jobs';

export interface Seen {
  name: JobName;
  payload: unknown;
}

/** Handlers that write down what they were given, with some replaced by the test's own. */
export const recordingHandlers = (replaced: Partial<Handlers> = {}): { seen: Seen[]; handlers: Handlers } => {
  const seen: Seen[] = [];
  const record = (name: JobName) => (payload: unknown) => {
    seen.push({ name, payload });
    return Promise.resolve();
  };
  const handlers: Handlers = {
    'relay-outbox': record('relay-outbox'),
    'compose-briefings': record('compose-briefings'),
    'compose-briefing': record('compose-briefing'),
    'compose-delta': record('compose-delta'),
    'deliver-briefings': record('deliver-briefings'),
    'deliver-briefing': record('deliver-briefing'),
    'deliver-alert': record('deliver-alert'),
    'finish-erasure': record('finish-erasure'),
    'ask-after-stay': record('ask-after-stay'),
    'deliver-review': record('deliver-review'),
    'escalate-tasks': record('escalate-tasks'),
    'escalate-recovery': record('escalate-recovery'),
    sweep: () => Promise.resolve(),
    ...replaced,
  };
  return { seen, handlers };
};
