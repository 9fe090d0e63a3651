import type { Properties } from '../domain/ports';
import { CHANNELS } from '../domain/briefing';
import type {
  Capability,
  Capacity,
  CareTimes,
  DepartmentSettings,
  GiftIdea,
  LeadTime,
  Mailbox,
  PmsLink,
  Property,
  QuietHours,
  Webhook,
} from '../domain/property';
import { DEPARTMENTS, LANGUAGES, type Severity } from '../domain/words';
import type { Documents, Layout } from './documents';
import * as is from './schema';
import { shared } from './shared';

const leadTime = is.part<LeadTime>({ daysBefore: is.number, at: is.text });
const quietHours = is.part<QuietHours>({ from: is.text, to: is.text });
const department = is.part<DepartmentSettings>({
  department: is.oneOf(DEPARTMENTS),
  owner: is.textOrNone,
  leadTimes: is.manyOrNone(leadTime),
  quietHours: is.oneOrNone(quietHours),
  language: is.oneOfOrNone(LANGUAGES),
  channels: is.wordsOrNone(CHANNELS),
});
const mailbox = is.part<Mailbox>({
  id: is.text,
  address: is.text,
  department: is.oneOfOrNone(DEPARTMENTS),
  language: is.oneOfOrNone(LANGUAGES),
});
const pms = is.part<PmsLink>({
  id: is.text,
  resort: is.text,
  url: is.textOrNone,
  secret: is.textOrNone,
  format: is.oneOf(is.wordsOf<PmsLink['format']>({ json: true, csv: true })),
  sensitive: is.flag,
});
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
  leadTimes: is.many(leadTime),
  webhooks: is.many(is.part<Webhook>({ id: is.text, url: is.text, secret: is.text, department: is.oneOfOrNone(DEPARTMENTS) })),
  mailboxes: is.manyOrNone(mailbox),
  capabilities: is.many(is.part<Capability>({ slot: is.text, cannot: is.texts, substitute: is.textOrNone })),
  quietHours: is.oneOrNone(quietHours),
  language: is.oneOfOrNone(LANGUAGES),
  departments: is.manyOrNone(department),
  capacities: is.manyOrNone(is.part<Capacity>({ slot: is.text, items: is.texts, count: is.number })),
  gifts: is.manyOrNone(is.part<GiftIdea>({ id: is.text, slot: is.text, item: is.text })),
  pms: is.oneOrNone(pms),
  care: is.oneOrNone(care),
  demo: is.flagOrNone,
});

export const PROPERTIES: Layout<Property> = { collection: 'properties', schema, id: 'code' };

export const propertiesPort = (properties: Documents<Property>): Properties => ({
  // Asked for by everything that goes out to a property: many at once, on the day of a full house.
  get: shared((code) => properties.get(code)),
  all: () => properties.find({}, { _id: 1 }),
  put: (property) => properties.put(property),
});
