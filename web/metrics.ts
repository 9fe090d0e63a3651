import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { Request, Response, Server } from 'restify';
import type { Pad } from '../domain/pad';
import type { Messenger } from '../domain/ports';

/** What this process counts of itself since it started; `/metrics` adds what store and queue know. */
export interface Metrics {
  registry: Registry;
  /** The pad, counting the notes it takes. */
  ofPad(pad: Pad): Pad;
  /** The messenger, counting each attempt and its outcome. */
  ofMessenger(messenger: Messenger): Messenger;
  /** What handles a chat turn, counting and timing it. */
  ofTurns<A extends unknown[], R>(door: string, run: (...turn: A) => Promise<R>): (...turn: A) => Promise<R>;
  /** Times every request that this server answers. */
  ofRequests(server: Server): void;
}

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Labels are routes, channels and kinds, each from a short closed list: never a path, an id or a word of a guest. */
export function makeMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    ofPad: countingNotes(registry),
    ofMessenger: countingAttempts(registry),
    ofTurns: timingTurns(registry),
    ofRequests: timingRequests(registry),
  };
}

function countingNotes(registry: Registry): Metrics['ofPad'] {
  const notes = counter(registry, 'pad_notes_taken_total', 'Notes taken, without repeats', ['channel']);
  return (pad) => ({
    ...pad,
    takeNote: async (note) => {
      const taken = await pad.takeNote(note);
      if (!taken.repeated) notes.inc({ channel: note.channel });
      return taken;
    },
  });
}

function countingAttempts(registry: Registry): Metrics['ofMessenger'] {
  const help = 'Attempts to deliver, by what is delivered, kind of destination and outcome';
  const attempts = counter(registry, 'pad_delivery_attempts_total', help, ['kind', 'destination', 'outcome']);
  const attempt = async (kind: string, destination: string, sending: Promise<void>): Promise<void> => {
    const outcome = await sending.then(
      () => 'delivered',
      () => 'failed',
    );
    attempts.inc({ kind, destination, outcome });
    return sending;
  };
  return (messenger) => ({
    sendBriefing: (to, ...message) => attempt('briefing', to.kind, messenger.sendBriefing(to, ...message)),
    sendAlert: (to, ...message) => attempt('alert', to.kind, messenger.sendAlert(to, ...message)),
    sendReview: (to, ...message) => attempt('review', to.kind, messenger.sendReview(to, ...message)),
  });
}

function timingTurns(registry: Registry): Metrics['ofTurns'] {
  const turns = histogram(registry, 'pad_turn_seconds', 'Chat turns from door to answer', ['door', 'outcome']);
  return (door, run) =>
    async (...turn) => {
      const end = turns.startTimer({ door });
      let outcome = 'failed';
      try {
        const answer = await run(...turn);
        outcome = 'answered';
        return answer;
      } finally {
        end({ outcome });
      }
    };
}

function timingRequests(registry: Registry): Metrics['ofRequests'] {
  const requests = histogram(registry, 'pad_request_seconds', 'Requests by method, route and status', ['method', 'route', 'status']);
  const started = new WeakMap<Request, number>();
  return (server) => {
    server.pre((req: Request, _res: Response, next: () => void) => {
      started.set(req, performance.now());
      next();
    });
    server.on('after', (req: Request, res: Response, route: { path: string } | undefined) => {
      const since = started.get(req);
      if (since === undefined) return;
      const labels = { method: req.method ?? '', route: route?.path ?? 'none', status: String(res.statusCode) };
      requests.observe(labels, (performance.now() - since) / 1_000);
    });
  };
}

const counter = (registry: Registry, name: string, help: string, labelNames: string[]) =>
  new Counter({ name, help, labelNames, registers: [registry] });

const histogram = (registry: Registry, name: string, help: string, labelNames: string[]) =>
  new Histogram({ name, help, labelNames, buckets: SECONDS, registers: [registry] });
