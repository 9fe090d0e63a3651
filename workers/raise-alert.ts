import { nameOf } from '../domain/brief/brief';
import type { Alert } from '../domain/briefing';
import { ownerOf, repeatedBy, severityOf, withRecovery } from '../domain/care/recovery';
import { inStep } from '../domain/deliveries';
import type { Guest, OutboxEntry } from '../domain/guest';
import type { Stay } from '../domain/stay';
import { makeDeliveries } from './deliveries';
import { complaintDestinations } from './escalations';
import type { WorkerParts } from './handlers/parts';

type ComplaintEntry = Extract<OutboxEntry, { kind: 'complaint' }>;

/** Makes the complaint an alert for the property it is about, with its deliveries, in one write. The same note is one alert. */
export const raiseAlert = async (guest: Guest, entry: ComplaintEntry, parts: WorkerParts): Promise<void> => {
  const { store, queue, clock, log } = parts;
  const stay = await stayOf(guest, entry, parts);
  const property = await store.properties.get(entry.property ?? stay?.property ?? '');
  if (property === null) {
    log.warn({ noteId: entry.noteId, guestId: guest.id }, 'a complaint belongs to no property; it stays in the notes');
    return;
  }
  const id = `alert~${entry.noteId}`;
  const { noteId, complaint } = entry;
  const repeated = repeatedBy({ ...complaint, stayId: stay?.id ?? null, at: entry.at }, await store.alerts.ofGuest(guest.id));
  const destinations = await complaintDestinations(store, property, ownerOf(complaint.category));
  const deliveries = makeDeliveries(id, destinations, clock.now(), () => true);
  const raised: Alert = {
    ...{ id, noteId, guestId: guest.id, guestName: nameOf(guest), stayId: stay?.id ?? null, property: property.code },
    ...(stay?.room === undefined || stay.property !== property.code ? {} : { room: stay.room }),
    ...(repeated === null ? {} : { repeats: repeated.id }),
    ...{ complaint, severity: severityOf(complaint, repeated), raisedAt: entry.at, state: 'open', deliveries, version: 0 },
  };
  const alert = withRecovery(raised, property, clock.now());
  await store.alerts.insert(inStep(alert, deliveries));
  const { severity, owner, dueAt, repeats } = alert;
  const recovery = { severity, owner, dueAt, ...(repeats === undefined ? {} : { repeats }) };
  log.info({ alertId: id, noteId, property: property.code, ...recovery, deliveries: deliveries.length }, 'alert raised');
  if (deliveries.length > 0) await queue.enqueue('deliver-alert', { alertId: id });
};

/** The stay it was said at; else the one in house, else the one nearest to when it was said. */
const stayOf = async (guest: Guest, { stayId, property, at }: ComplaintEntry, { store }: WorkerParts): Promise<Stay | null> => {
  if (stayId !== null) return store.stays.get(stayId);
  const stays = (await store.stays.ofGuest(guest.id)).filter((stay) => property === null || stay.property === property);
  const distance = ({ status, arrival }: Stay): number => (status === 'in house' ? -1 : Math.abs(Date.parse(arrival) - at.getTime()));
  const [nearest = null] = stays.filter(({ status }) => status !== 'cancelled').sort((a, b) => distance(a) - distance(b));
  return nearest;
};
