import type { Alert, Step } from '../../domain/briefing';
import { settledPromise, stepDue, told, withNextStep } from '../../domain/care/escalation';
import { ownerOf } from '../../domain/care/recovery';
import { inStep } from '../../domain/deliveries';
import type { Jobs } from '../../domain/jobs';
import type { Property } from '../../domain/property';
import { makeDeliveries } from '../deliveries';
import { complaintDestinations, escalationDestinations, stepsTaken } from '../escalations';
import type { WorkerParts } from './parts';

/** Tells owner or duty manager that a complaint was not made good in time; each step once, as with tasks. */
export const escalateRecovery = async ({ alertId }: Jobs['escalate-recovery'], parts: WorkerParts): Promise<void> => {
  for (;;) {
    const alert = await parts.store.alerts.get(alertId);
    if (alert?.state !== 'open' || alert.escalateAt === undefined) return;
    const property = await parts.store.properties.get(alert.property);
    const to = property && stepDue(alert, property, parts.clock.now());
    if (property !== null && alert.againAt === undefined && to === null) return;
    const next = property === null ? settledPromise(alert) : await nextOf(alert, to, property, parts);
    if ((await parts.store.alerts.replace(next)) === 'conflict') continue;
    if (next.nextDeliveryAt !== undefined) await parts.queue.enqueue('deliver-alert', { alertId });
    const what = alert.againAt === undefined ? 'recovery escalated' : 'recovery told again';
    parts.log.info({ alertId, noteId: alert.noteId, property: alert.property, ...(to && { to }) }, what);
  }
};

/** What was opened again is first told to everybody anew; then it escalates like any other. */
const nextOf = (alert: Alert, to: Step | null, property: Property, parts: WorkerParts): Promise<Alert> =>
  alert.againAt === undefined && to !== null ? stepOn(alert, to, property, parts) : toldAgain(alert, property, parts);

const toldAgain = async (alert: Alert, property: Property, { store, clock }: WorkerParts): Promise<Alert> => {
  const destinations = await complaintDestinations(store, property, alert.owner ?? ownerOf(alert.complaint.category));
  const key = `${alert.id}~again-${property.code}-${(alert.words ?? []).length}`;
  const deliveries = [...alert.deliveries, ...makeDeliveries(key, destinations, clock.now())];
  const told = withNextStep({ ...alert, deliveries }, property);
  delete told.againAt;
  return inStep(told, deliveries);
};

/** Keys differ by how often the guest was told that all is well, for each time the recovery begins anew. */
const stepOn = async (alert: Alert, to: Step, property: Property, { store, clock }: WorkerParts): Promise<Alert> => {
  const owners = alert.owner === undefined ? [] : [alert.owner];
  const called = await escalationDestinations(store, property, stepsTaken(to, [alert]), owners);
  const destinations = called.map(({ destination }) => destination);
  const key = `${alert.id}~overdue-${(alert.words ?? []).length + 1}-${to.replace(' ', '-')}`;
  const deliveries = [...alert.deliveries, ...makeDeliveries(key, destinations, clock.now())];
  return inStep({ ...told(alert, to, property, clock.now()), deliveries }, deliveries);
};
