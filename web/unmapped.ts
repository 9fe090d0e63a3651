import { Gauge, type Registry } from 'prom-client';
import { unmappedAt } from '../domain/pad/unmapped';
import type { Clock, Store } from '../domain/ports';

/** Reading all current briefings of a property is no work for every scrape. */
const EVERY_MS = 5 * 60_000;

/** Tells Prometheus how many slots of each property with a PMS no code stands for; read anew every few minutes at most. */
export function unmappedGauge(
  registry: Registry,
  store: Pick<Store, 'properties' | 'briefings' | 'pmsCodes'>,
  clock: Clock,
): () => Promise<void> {
  const help = 'Slots of current stays that no PMS code stands for';
  const gauge = new Gauge({ name: 'pad_pms_unmapped', help, labelNames: ['property'], registers: [registry] });
  let readAt = -Infinity;
  return async () => {
    const now = clock.now();
    if (now.getTime() - readAt < EVERY_MS) return;
    readAt = now.getTime();
    gauge.reset();
    for (const { code, pms } of await store.properties.all()) {
      if (pms !== undefined) gauge.set({ property: code }, (await unmappedAt(store, code, now)).length);
    }
  };
}
