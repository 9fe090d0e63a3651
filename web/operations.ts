import { Gauge } from 'prom-client';
import type { Server } from 'restify';
import type { Clock, Log, Store } from '../domain/ports';
import type { answering } from './answer';
import { backlog, type Backlog } from './backlog';
import type { Metrics } from './metrics';
import { unmappedGauge } from './unmapped';
import type { Viewers } from './viewers';

/** Numbers read at each scrape: jobs by lane and state. */
export type Gauges = () => Promise<Record<string, Record<string, number>>>;

export interface WatchDeps {
  store: Store;
  clock: Clock;
  log: Log;
  gauges: Gauges;
  metrics: Metrics;
  /** True while the demo chain is being made. */
  isSeeding: () => boolean;
}

interface OperationsDeps extends WatchDeps {
  viewers: Viewers;
  answer: ReturnType<typeof answering>;
}

/** For operators: is it up (/health), and how busy is it (/metrics, Prometheus text). */
export function watchRoutes(server: Server, deps: WatchDeps, answer: ReturnType<typeof answering>): void {
  const { store, clock, gauges, metrics, isSeeding } = deps;
  const shown = gaugesOn(metrics);
  const readUnmapped = unmappedGauge(metrics.registry, store, clock);

  server.get(
    '/health',
    answer(async () => {
      await store.ping();
      return { body: { status: isSeeding() ? 'seeding' : 'ok' } };
    }),
  );

  server.get('/metrics', async (_req, res): Promise<void> => {
    await reading(deps, 'queue', shown, async () => {
      shown.queues(await gauges());
    });
    await reading(deps, 'store', shown, async () => {
      shown.backlog(await backlog(store, clock));
      await readUnmapped();
    });
    res.setHeader('content-type', metrics.registry.contentType);
    res.sendRaw(200, await metrics.registry.metrics());
  });
}

/** The same, and the numbers behind the page of operations. */
export function operations(server: Server, deps: OperationsDeps): void {
  const { store, clock, gauges, viewers, answer } = deps;
  watchRoutes(server, deps, answer);
  server.get(
    '/api/v1/operations',
    answer(async (req) => {
      await viewers.staff(req, ['manager']);
      const [queues, waiting] = await Promise.all([gauges(), backlog(store, clock)]);
      return { body: { at: clock.now(), queues, ...waiting } };
    }),
  );
}

type Shown = ReturnType<typeof gaugesOn>;

/** Store or queue may be away: then that is what the numbers say, and the others are still there. */
async function reading({ log }: WatchDeps, part: 'queue' | 'store', shown: Shown, read: () => Promise<void>): Promise<void> {
  try {
    await read();
    shown.up(part, 1);
  } catch (fault) {
    shown.up(part, 0);
    log.warn({ part, fault: String(fault) }, 'its numbers cannot be read');
  }
}

function gaugesOn({ registry }: Metrics) {
  const gauge = (name: string, help: string, labelNames: string[]) => new Gauge({ name, help, labelNames, registers: [registry] });
  const up = gauge('pad_up', 'Whether this part answered at this scrape', ['part']);
  const jobs = gauge('pad_queue_jobs', 'Jobs in the queue by lane and state', ['lane', 'state']);
  const lag = gauge('pad_lag_seconds', 'For how long the oldest due one has been due', ['kind']);
  const troubled = gauge('pad_troubled', 'Briefings, alerts and reviews with a delivery that is dead, or retried', ['kind', 'state']);
  const overdue = gauge('pad_overdue', 'Stays with an overdue task, and overdue recoveries, of the last fortnight', ['kind']);
  const escalated = gauge('pad_escalated', 'What is open and was told this step last', ['kind', 'to']);
  const recoveries = gauge('pad_recoveries_open', 'Complaints that are not made good yet', []);
  const relevance = gauge('pad_relevance', 'Of what guests judged after their latest stays, how much was right, 0 to 1', []);
  const sacrifice = gauge(
    'pad_sacrifice',
    'Mean gap between what was due and what was got at the latest stays that guests judged, 0 to 1',
    [],
  );
  return {
    up: (part: string, value: number) => {
      up.set({ part }, value);
    },
    queues: (lanes: Record<string, Record<string, number>>) => {
      for (const [lane, counts] of Object.entries(lanes)) {
        for (const [state, count] of Object.entries(counts)) jobs.set({ lane, state }, count);
      }
    },
    backlog: (read: Backlog) => {
      for (const [kind, seconds] of Object.entries(read.lagSeconds)) lag.set({ kind }, seconds);
      for (const [kind, counts] of Object.entries(read.troubled)) {
        for (const [state, count] of Object.entries(counts)) troubled.set({ kind, state }, count);
      }
      for (const [kind, count] of Object.entries(read.overdue)) overdue.set({ kind }, count);
      for (const [kind, counts] of Object.entries(read.escalated)) {
        for (const [to, count] of Object.entries(counts)) escalated.set({ kind, to }, count);
      }
      recoveries.set(read.recoveriesOpen);
      // Nothing judged is no number: Prometheus has a word for that.
      relevance.set(read.afterStay.relevance ?? NaN);
      sacrifice.set(read.afterStay.sacrifice ?? NaN);
    },
  };
}
