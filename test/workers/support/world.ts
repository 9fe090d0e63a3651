import type { Alert, Briefing } from '../../../domain/briefing';
import { jobKey } from '../../../domain/jobs';
import type { JobName, Jobs } from '../../../domain/jobs';
import type { Clock, Messenger, Queue, Store } from '../../../domain/ports';
import { Circuit } from '../../../workers/circuit';
import { makeHandlers } from '../../../workers/handlers';
import type { WorkerParts } from '../../../workers/handlers/parts';
import { createMemoryStore } from '../../support/memory-store';
import { keptLog } from './logs';
import type { KeptLog } from './logs';

export interface Sent {
  destination: string;
  /** Edition or alert id. */
  what: string;
  key: string;
}

export interface World {
  store: Store;
  parts: WorkerParts;
  log: KeptLog;
  sent: Sent[];
  /** What a destination does instead of taking the message. */
  behave: Map<string, () => Promise<void>>;
  /** Keys of jobs put on and not run yet. */
  waiting: Map<string, () => Promise<void>>;
  setClock(at: string): void;
  /** Runs what was put on until nothing is left; a job that throws is dropped, as the queue would in the end. */
  drain(): Promise<void>;
  /** One sweep and everything that follows from it. */
  sweep(): Promise<void>;
  briefing(): Promise<Briefing>;
}

type MakeMessenger = (ports: { store: Store; clock: Clock }) => Messenger;

/** Store, queue, messenger and clock in memory, with the real handlers over them; the messenger may be a real one. */
export const makeWorld = (now: string, makeMessenger?: MakeMessenger): World => {
  const store = createMemoryStore();
  let at = new Date(now);
  const log = keptLog();
  const sent: Sent[] = [];
  const behave: World['behave'] = new Map();
  const waiting: World['waiting'] = new Map();
  const queue: Queue = {
    enqueue: (name, payload, { key = jobKey(name, payload) } = {}) => {
      waiting.set(`${name} ${key}`, () => run(name, payload));
      return Promise.resolve();
    },
  };
  const take = async (message: Sent): Promise<void> => {
    await behave.get(message.destination)?.();
    sent.push(message);
  };
  const recorder: Messenger = {
    sendBriefing: ({ id }, _briefing: Briefing, what, key) => take({ destination: id, what, key }),
    sendAlert: ({ id }, alert: Alert, key) => take({ destination: id, what: alert.id, key }),
    sendReview: ({ id }, review, key) => take({ destination: id, what: review.id, key }),
  };
  const clock = { now: () => at };
  const messenger = makeMessenger?.({ store, clock }) ?? recorder;
  const parts = { store, queue, messenger, circuit: new Circuit(), clock, log };
  const handlers = makeHandlers(parts, parts.circuit);
  const run = <N extends JobName>(name: N, payload: Jobs[N]): Promise<void> => handlers[name](payload);
  const drain = async (): Promise<void> => {
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      waiting.delete(next[0]);
      await next[1]().catch((fault: unknown) => {
        log.error({ cause: String(fault) }, 'a job failed');
      });
    }
  };
  return {
    ...{ store, parts, log, sent, behave, waiting, drain },
    setClock: (to) => {
      at = new Date(to);
    },
    sweep: async () => {
      await handlers.sweep({});
      await drain();
    },
    briefing: async () => {
      const briefing = await store.briefings.get('S1~NAP');
      if (briefing === null) throw new Error('there is no briefing S1~NAP');
      return briefing;
    },
  };
};
