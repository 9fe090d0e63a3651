import type { Properties } from '../domain/ports';
import type { Capability, CareTimes, LeadTime, Mailbox, Property, Webhook } from '../domain/property';
import { DEPARTMENTS, type Severity } from '../domain/words';
import type { Documents, Layout } from './documents';
import * as is from './schema';

const recoveryMinutes = is.part<Record<Severity, number>>({ low: is.number, medium: is.number, high: is.number });
const care = is.part<CareTimes>({
  readyAt: is.textOrNone,
  settledAt: is.textOrNone,
  lateMinutes: is.numberOrNone,
  urgentMinutes: is.numberOrNone,
  ownerAfterMinutes: is.numberOrNone,
  managerAfterMinutes: is.numberOrNone,
  recoveryMinutes: is.oneOrNone(recoveryMinutes),
  askAt: is.textOrNone,
});

const schema = is.root<Property, 'code'>({
  name: is.text,
  city: is.text,
  country: is.text,
  timeZone: is.text,
  southern: is.flag,
  leadTimes: is.many(is.part<LeadTime>({ daysBefore: is.number, at: is.text })),
  webhooks: is.many(is.part<Webhook>({ id: is.text, url: is.text, secret: is.text })),
  mailboxes: is.manyOrNone(is.part<Mailbox>({ id: is.text, address: is.text, department: is.oneOfOrNone(DEPARTMENTS) })),
  capabilities: is.many(is.part<Capability>({ slot: is.text, cannot: is.texts, substitute: is.textOrNone })),
  care: is.oneOrNone(care),
  demo: is.flagOrNone,
});

export const PROPERTIES: Layout<Property> = { collection: 'properties', schema, id: 'code' };

export const propertiesPort = (properties: Documents<Property>): Properties => ({
  get: (code) => properties.get(code),
  all: () => properties.find({}, { _id: 1 }),
  put: (property) => properties.put(property),
});
