import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Server } from 'restify';
import type { Store } from '../domain/ports';
import type { answering } from './answer';

/** Numbers read at each scrape: jobs by lane and state. */
export type Gauges = () => Promise<Record<string, Record<string, number>>>;

/** For operators: is it up (/health), and how busy is it (/metrics, Prometheus text). */
export function operations(
  server: Server,
  { store, gauges, answer }: { store: Pick<Store, 'ping'>; gauges: Gauges; answer: ReturnType<typeof answering> },
): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const jobs = new Gauge({
    name: 'pad_queue_jobs',
    help: 'Jobs in the queue by lane and state',
    labelNames: ['lane', 'state'],
    registers: [registry],
  });

  server.get(
    '/health',
    answer(async () => {
      await store.ping();
      return { body: { status: 'ok' } };
    }),
  );

  server.get('/metrics', async (_req, res): Promise<void> => {
    for (const [lane, counts] of Object.entries(await gauges())) {
      for (const [state, count] of Object.entries(counts)) jobs.set({ lane, state }, count);
    }
    res.setHeader('content-type', registry.contentType);
    res.sendRaw(200, await registry.metrics());
  });
}
