import type { Alert } from '../domain/briefing';
import type { Stay } from '../domain/stay';
import type { WorkerParts } from './handlers/parts';

/** True for an open complaint that its guest has moved away from. */
export const isBehind = ({ stayId, state, property, room }: Alert, stay: Stay): boolean =>
  stayId === stay.id && state === 'open' && (property !== stay.property || (stay.room !== undefined && room !== stay.room));

/** Where the guest is now; another property is told of it as of a complaint of its own. */
const movedTo = (alert: Alert, { property, room }: Stay, now: Date): Alert => {
  const moved: Alert = { ...alert, property, ...(room === undefined ? {} : { room }) };
  return alert.property === property ? moved : { ...moved, againAt: now, escalateAt: now };
};

/** A complaint that is still open goes with its guest: into another room, or to another property, which then owes the recovery. */
export const handOverRecoveries = async (stay: Stay, parts: WorkerParts): Promise<void> => {
  const { store, clock, queue, log } = parts;
  for (const alert of await store.alerts.ofGuest(stay.guestId)) {
    if (!isBehind(alert, stay)) continue;
    const moved = movedTo(alert, stay, clock.now());
    if ((await store.alerts.replace(moved)) === 'conflict') return handOverRecoveries(stay, parts);
    log.info({ alertId: alert.id, noteId: alert.noteId, from: alert.property, to: moved.property }, 'recovery handed over');
    if (moved.againAt !== undefined) await queue.enqueue('escalate-recovery', { alertId: alert.id });
  }
};
