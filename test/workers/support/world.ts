import type { Alert, Briefing, Task } from '../../../domain/briefing';
import { jobKey } from '../../../domain/jobs';
import type { JobName, Jobs } from '../../../domain/jobs';
import type { Messenger, Queue, Store } from '../../../domain/ports';
import type { Preference } from '../../../domain/profile';
import { Circuit } from '../../../workers/circuit';
import type { Compose } from '../../../workers/editions';
import { makeHandlers } from '../../../workers/handlers';
import type { WorkerParts } from '../../../workers/handlers/parts';
import { createMemoryStore } from '../../support/memory-store';
import { keptLog } from './logs';
import type { KeptLog } from './logs';

/** One task for each open preference; stands in for domain/brief, whose own tests say what a good briefing is. */
export const taskForEachWish: Compose = ({ guest, stay, briefing }) => {
  const known = briefing?.tasks ?? [];
  const open = guest.profile.preferences.filter(({ trueUntil }) => trueUntil === undefined);
  const withdrawn = known.filter(({ preferenceId }) => !open.some(({ id }) => id === preferenceId));
  const tasks = open.map((preference) => taskOf(stay.id, preference, known));
  const gone = withdrawn.map((task): Task => (task.state === 'open' ? { ...task, state: 'withdrawn' } : task));
  return { guestName: `Mrs ${guest.lastName}`, tasks: [...tasks, ...gone], questions: [] };
};

const taskOf = (stayId: string, preference: Preference, known: readonly Task[]): Task => {
  const { id, category, slot, item, level, holder, when } = preference;
  const before = known.find(({ preferenceId }) => preferenceId === id);
  const state = before === undefined || before.state === 'withdrawn' ? 'open' : before.state;
  return {
    ...{ id: `${stayId}~${id}`, number: before?.number ?? known.length + 1, preferenceId: id, department: 'housekeeping' },
    ...{ category, slot, action: item, item, level, holder, when, reason: 'asked for', evidence: [], sensitive: false, state },
  };
};

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

/** Store, queue, messenger and clock in memory, with the real handlers over them. */
export const makeWorld = (now: string, store: Store = createMemoryStore()): World => {
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
  const messenger: Messenger = {
    sendBriefing: ({ id }, _briefing: Briefing, what, key) => take({ destination: id, what, key }),
    sendAlert: ({ id }, alert: Alert, key) => take({ destination: id, what: alert.id, key }),
  };
  const clock = { now: () => at };
  const parts = { store, queue, messenger, compose: taskForEachWish, circuit: new Circuit(), clock, log };
  const handlers = makeHandlers(parts);
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
