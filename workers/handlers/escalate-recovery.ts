import type { Alert, Step } from '../../domain/briefing';
import { settledPromise, stepDue, told } from '../../domain/care/escalation';
import { inStep } from '../../domain/deliveries';
import type { Jobs } from '../../domain/jobs';
import type { Property } from '../../domain/property';
import { makeDeliveries } from '../deliveries';
import { escalationDestinations, stepsTaken } from '../escalations';
import type { WorkerParts } from './parts';

/** Tells owner or duty manager that a complaint was not made good in time; each step once, as with tasks. */
export const escalateRecovery = async ({ alertId }: Jobs['escalate-recovery'], parts: WorkerParts): Promise<void> => {
  for (;;) {
    const alert = await parts.store.alerts.get(alertId);
    if (alert?.state !== 'open' || alert.escalateAt === undefined) return;
    const property = await parts.store.properties.get(alert.property);
    const to = property && stepDue(alert, property, parts.clock.now());
    if (property !== null && to === null) return;
    const next = property === null || to === null ? settledPromise(alert) : await stepOn(alert, to, property, parts);
    if ((await parts.store.alerts.replace(next)) === 'conflict') continue;
    if (next.nextDeliveryAt !== undefined) await parts.queue.enqueue('deliver-alert', { alertId });
    parts.log.info({ alertId, noteId: alert.noteId, property: alert.property, to }, 'recovery escalated');
  }
};

/** Keys differ by how often the guest was told that all is well, for each time the recovery begins anew. */
const stepOn = async (alert: Alert, to: Step, property: Property, { store, clock }: WorkerParts): Promise<Alert> => {
  const owners = alert.owner === undefined ? [] : [alert.owner];
  const destinations = await escalationDestinations(store, property, stepsTaken(to, [alert]), owners);
  const key = `${alert.id}~overdue-${(alert.words ?? []).length + 1}-${to.replace(' ', '-')}`;
  const deliveries = [...alert.deliveries, ...makeDeliveries(key, destinations, clock.now())];
  return inStep({ ...told(alert, to, property, clock.now()), deliveries }, deliveries);
};
