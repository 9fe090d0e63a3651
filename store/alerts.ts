import type { Alert, Word } from '../domain/briefing';
import { promiseOf, type PromiseKeys } from '../domain/care/promised';
import type { Alerts } from '../domain/ports';
import { DEPARTMENTS, SEVERITIES } from '../domain/words';
import { delivery } from './briefings';
import type { Layout } from './documents';
import { complaint } from './note-schema';
import { indexPromises, promiseKeys, promisedFields, promisesPort } from './promised';
import * as is from './schema';
import { indexTroubles, troubleKeys, troubleKeysOf, troublesPort, type TroubleKeys } from './troubled';
import type { VersionedDocuments } from './versioned';

const outcome = is.part<NonNullable<Alert['outcome']>>({ by: is.text, at: is.date, remark: is.text });
const word = is.part<Word>({
  by: is.text,
  at: is.date,
  text: is.text,
  how: is.oneOf(is.wordsOf<Word['how']>({ chat: true, 'e-mail': true, 'in person': true })),
  answer: is.oneOfOrNone(is.wordsOf<NonNullable<Word['answer']>>({ well: true, 'not yet': true })),
  answeredAt: is.dateOrNone,
});

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
    owner: is.oneOfOrNone(DEPARTMENTS),
    repeats: is.textOrNone,
    againAt: is.dateOrNone,
    words: is.manyOrNone(word),
    ...promisedFields,
    deliveries: is.many(delivery),
    nextDeliveryAt: is.dateOrNone,
    version: is.number,
  },
  is.part<TroubleKeys & PromiseKeys & { open?: string }>({ ...troubleKeys, ...promiseKeys, open: is.textOrNone }),
);
schema.index({ property: 1, state: -1, raisedAt: -1 });
schema.index({ guestId: 1 });
schema.index({ nextDeliveryAt: 1 }, { sparse: true });
schema.index({ 'keys.open': 1 }, { sparse: true });
indexTroubles(schema);
indexPromises(schema);

export const ALERTS: Layout<Alert> = {
  collection: 'alerts',
  schema,
  id: 'id',
  keys: (alert) => ({
    ...troubleKeysOf(alert.property, alert.deliveries),
    ...promiseOf(alert),
    ...(alert.state === 'open' ? { open: alert.property } : {}),
  }),
};

export const alertsPort = (alerts: VersionedDocuments<Alert>): Alerts => ({
  ...troublesPort(alerts),
  ...promisesPort(alerts),
  countOpen: async (limit) => (await alerts.ids({ 'keys.open': { $gt: '' } }, { 'keys.open': 1 }, limit)).length,
  get: (id) => alerts.get(id),
  ofGuest: (guestId) => alerts.find({ guestId }, {}),
  ofGuests: (guestIds) => alerts.find({ guestId: { $in: [...guestIds] } }),
  insert: (alert) => alerts.insert(alert),
  replace: (alert) => alerts.replace(alert),
  // "open" comes after "closed" in the alphabet, so descending has it first.
  ofProperty: (property, limit) => alerts.find({ property }, { state: -1, raisedAt: -1 }, limit),
  dueForDelivery: (now, limit) => alerts.ids({ nextDeliveryAt: { $lte: now } }, { nextDeliveryAt: 1 }, limit),
});
