import type { Briefing } from '../../domain/briefing';
import { overdueIn } from '../../domain/care/escalation';
import type { Jobs } from '../../domain/jobs';
import type { Property } from '../../domain/property';
import { escalated, escalationDestinations, letGo, stepsTaken } from '../escalations';
import type { WorkerParts } from './parts';

/**
 * Tells owner or duty manager of the tasks that are overdue. What was told is written with its deliveries in one write under the
 * version check, so each step of each task is told once, whoever looks and however often.
 */
export const escalateTasks = async ({ briefingId }: Jobs['escalate-tasks'], parts: WorkerParts): Promise<void> => {
  for (;;) {
    const briefing = await parts.store.briefings.get(briefingId);
    const next = briefing && (await stepOn(briefing, parts));
    if (next === null) return;
    if ((await parts.store.briefings.replace(next)) === 'conflict') continue;
    if (next.nextDeliveryAt !== undefined) await parts.queue.enqueue('deliver-briefing', { briefingId });
    tell(next, parts);
  }
};

/** The briefing as it is to be written now; null where nothing (more) is to be told. */
const stepOn = async (briefing: Briefing, { store, clock }: WorkerParts): Promise<Briefing | null> => {
  const awaited = await awaitedAt(briefing, store);
  const waits = briefing.tasks.some(({ escalateAt }) => escalateAt !== undefined);
  if (awaited === null) return waits ? letGo(briefing) : null;
  const { property, inHouse } = awaited;
  const overdue = overdueIn(briefing, property, clock.now());
  if (overdue === null) return null;
  const steps = stepsTaken(overdue.to, overdue.tasks);
  const owners = overdue.tasks.map(({ department }) => department);
  const called = await escalationDestinations(store, property, steps, owners);
  const others = (await store.briefings.ofStay(briefing.stayId)).filter(({ id }) => id !== briefing.id);
  const elsewhere = others.flatMap(({ editions }) => editions);
  return escalated(briefing, { ...overdue, called, property, inHouse, elsewhere }, clock.now());
};

interface Awaited {
  property: Property;
  inHouse: boolean;
}

/** Where the guest is awaited, is or was: null for a stay that is off, or that takes place elsewhere. */
const awaitedAt = async ({ stayId, property: code }: Briefing, store: WorkerParts['store']): Promise<Awaited | null> => {
  const stay = await store.stays.get(stayId);
  if (stay === null || stay.status === 'cancelled' || stay.status === 'no-show' || stay.property !== code) return null;
  const property = await store.properties.get(code);
  return property && { property, inHouse: stay.status === 'in house' };
};

const tell = ({ id: briefingId, editions, property }: Briefing, { log }: WorkerParts): void => {
  const edition = editions.at(-1);
  if (edition?.escalation === undefined) return;
  const { to, tasks } = edition.escalation;
  log.info({ briefingId, editionId: edition.id, property, to, tasks, deliveries: edition.deliveries.length }, 'tasks escalated');
};
