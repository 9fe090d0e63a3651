import type { Alert } from '../domain/briefing';
import type { Alerts } from '../domain/ports';
import { SEVERITIES } from '../domain/words';
import { delivery } from './briefings';
import type { Layout } from './documents';
import { complaint } from './note-schema';
import * as is from './schema';
import { indexTroubles, troubleKeys, troubleKeysOf, troublesPort } from './troubled';
import type { VersionedDocuments } from './versioned';

const outcome = is.part<NonNullable<Alert['outcome']>>({ by: is.text, at: is.date, remark: is.text });

const schema = is.root<Alert, 'id'>(
  {
    noteId: is.text,
    guestId: is.text,
    guestName: is.text,
    stayId: is.textOrNone,
    property: is.text,
    room: is.textOrNone,
    complaint: is.one(complaint),
    severity: is.oneOf(SEVERITIES),
    raisedAt: is.date,
    state: is.oneOf(is.wordsOf<Alert['state']>({ open: true, closed: true })),
    outcome: is.oneOrNone(outcome),
    deliveries: is.many(delivery),
    nextDeliveryAt: is.dateOrNone,
    version: is.number,
  },
  troubleKeys,
);
schema.index({ property: 1, state: -1, raisedAt: -1 });
schema.index({ guestId: 1 });
schema.index({ nextDeliveryAt: 1 }, { sparse: true });
indexTroubles(schema);

export const ALERTS: Layout<Alert> = {
  collection: 'alerts',
  schema,
  id: 'id',
  keys: ({ property, deliveries }) => troubleKeysOf(property, deliveries),
};

export const alertsPort = (alerts: VersionedDocuments<Alert>): Alerts => ({
  ...troublesPort(alerts),
  get: (id) => alerts.get(id),
  ofGuest: (guestId) => alerts.find({ guestId }, {}),
  insert: (alert) => alerts.insert(alert),
  replace: (alert) => alerts.replace(alert),
  // "open" comes after "closed" in the alphabet, so descending has it first.
  ofProperty: (property, limit) => alerts.find({ property }, { state: -1, raisedAt: -1 }, limit),
  dueForDelivery: (now, limit) => alerts.ids({ nextDeliveryAt: { $lte: now } }, { nextDeliveryAt: 1 }, limit),
});
