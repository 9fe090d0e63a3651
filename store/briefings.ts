import {
  CHANNELS,
  STEPS,
  type Briefing,
  type Delivery,
  type Destination,
  type Edition,
  type LastTime,
  type Shortage,
  type Task,
  type TaskOutcome,
} from '../domain/briefing';
import { promisesIn, type PromiseKeys } from '../domain/care/promised';
import { allDeliveries } from '../domain/deliveries';
import type { PmsRow } from '../domain/pms';
import type { Briefings } from '../domain/ports';
import { CATEGORIES, DEPARTMENTS, LEVELS, OUTCOMES, VERDICTS } from '../domain/words';
import type { Layout } from './documents';
import { evidence, question } from './profile-schema';
import { indexPromises, promiseKeys, promisedFields, promisesPort } from './promised';
import * as is from './schema';
import { indexTroubles, troubleKeys, troubleKeysOf, troublesPort, type TroubleKeys } from './troubled';
import type { VersionedDocuments } from './versioned';

const outcome = is.part<TaskOutcome>({ outcome: is.oneOf(OUTCOMES), by: is.text, at: is.date, remark: is.textOrNone });

const lastTime = is.part<LastTime>({
  property: is.text,
  outcome: is.oneOf(OUTCOMES),
  on: is.text,
  remark: is.textOrNone,
  rating: is.oneOfOrNone(VERDICTS),
});

const task = is.part<Task>({
  id: is.text,
  number: is.number,
  preferenceId: is.text,
  department: is.oneOf(DEPARTMENTS),
  category: is.oneOf(CATEGORIES),
  slot: is.text,
  action: is.text,
  item: is.text,
  level: is.oneOf(LEVELS),
  holder: is.text,
  when: is.texts,
  reason: is.text,
  evidence: is.many(evidence),
  sensitive: is.flag,
  substitute: is.textOrNone,
  owner: is.textOrNone,
  neverAloud: is.flagOrNone,
  rule: is.textOrNone,
  until: is.textOrNone,
  thisStay: is.flagOrNone,
  lastTime: is.oneOrNone(lastTime),
  confirm: is.oneOfOrNone(is.wordsOf<NonNullable<Task['confirm']>>({ old: true, seasonal: true })),
  shortage: is.oneOrNone(is.part<Shortage>({ count: is.number, wanted: is.number })),
  onDay: is.textOrNone,
  gift: is.textOrNone,
  state: is.oneOf(['open', 'withdrawn', ...OUTCOMES]),
  outcome: is.oneOrNone(outcome),
  earlier: is.manyOrNone(outcome),
  ...promisedFields,
});

const destination = is.part<Destination>({
  kind: is.oneOf([...CHANNELS, 'guest', 'guest email']),
  id: is.text,
  department: is.oneOfOrNone(DEPARTMENTS),
});

const row = is.part<PmsRow>({
  resort: is.text,
  confirmation: is.text,
  nameId: is.textOrNone,
  preferenceType: is.text,
  preferenceCode: is.text,
  description: is.text,
  action: is.oneOf(is.wordsOf<PmsRow['action']>({ ADD: true, REMOVE: true })),
});

export const delivery = is.part<Delivery>({
  idempotencyKey: is.text,
  destination: is.one(destination),
  urgent: is.flagOrNone,
  rows: is.manyOrNone(row),
  state: is.oneOf(is.wordsOf<Delivery['state']>({ due: true, delivered: true, dead: true, dropped: true })),
  attempts: is.number,
  nextAttemptAt: is.date,
  deliveredAt: is.dateOrNone,
  lastError: is.textOrNone,
});

const edition = is.part<Edition>({
  id: is.text,
  key: is.text,
  department: is.oneOfOrNone(DEPARTMENTS),
  dueAt: is.date,
  composedAt: is.date,
  added: is.texts,
  changed: is.texts,
  withdrawn: is.texts,
  escalation: is.oneOrNone(is.part<NonNullable<Edition['escalation']>>({ to: is.oneOf(STEPS), tasks: is.texts })),
  deliveries: is.many(delivery),
});

const schema = is.root<Briefing, 'id'>(
  {
    stayId: is.text,
    guestId: is.text,
    property: is.text,
    arrival: is.text,
    departure: is.text,
    room: is.textOrNone,
    guestName: is.text,
    tasks: is.many(task),
    questions: is.many(question),
    editions: is.many(edition),
    nextDeliveryAt: is.dateOrNone,
    version: is.number,
  },
  is.part<TroubleKeys & PromiseKeys>({ ...troubleKeys, ...promiseKeys }),
);
schema.index({ property: 1, arrival: 1 });
schema.index({ stayId: 1, arrival: 1 });
schema.index({ guestId: 1, arrival: 1 });
schema.index({ nextDeliveryAt: 1 }, { sparse: true });
indexTroubles(schema);
indexPromises(schema);

export const BRIEFINGS: Layout<Briefing> = {
  collection: 'briefings',
  schema,
  id: 'id',
  keys: (briefing) => ({ ...troubleKeysOf(briefing.property, allDeliveries(briefing.editions)), ...promisesIn(briefing) }),
};

export const briefingsPort = (briefings: VersionedDocuments<Briefing>): Briefings => ({
  ...troublesPort(briefings),
  ...promisesPort(briefings),
  get: (id) => briefings.get(id),
  getMany: (ids) => briefings.getMany(ids),
  ofStay: (stayId) => briefings.find({ stayId }, { arrival: 1 }),
  ofStays: (stayIds) => briefings.find({ stayId: { $in: [...stayIds] } }),
  insertMany: (many) => briefings.insertMany(many),
  replaceMany: (many) => briefings.replaceMany(many),
  insert: (briefing) => briefings.insert(briefing),
  replace: (briefing) => briefings.replace(briefing),
  ofProperty: (property, from, to) => briefings.find({ property, arrival: { $gte: from, $lte: to } }, { arrival: 1 }),
  ofGuest: (guestId) => briefings.find({ guestId }, { arrival: 1 }),
  ofGuests: (guestIds) => briefings.find({ guestId: { $in: [...guestIds] } }, { arrival: 1 }),
  dueForDelivery: (now, limit) => briefings.ids({ nextDeliveryAt: { $lte: now } }, { nextDeliveryAt: 1 }, limit),
});
