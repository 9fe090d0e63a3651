import { z } from 'zod';
import { CHANNELS } from '../../domain/briefing';
import { isSlot } from '../../domain/slots';
import { DEPARTMENTS, LANGUAGES } from '../../domain/words';
import { name, withoutUndefined } from './schemas';

const timeZone = name.refine((zone) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format() !== '';
  } catch {
    return false;
  }
}, 'is no IANA time zone such as "Europe/Rome"');

const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day is HH:mm');
const leadTime = z.object({ daysBefore: z.int().min(0).max(60), at: localTime });
const leadTimes = z
  .array(leadTime)
  .min(1)
  .max(10)
  .refine((times) => new Set(times.map(({ daysBefore, at }) => `${daysBefore} ${at}`)).size === times.length, 'the same lead time twice');
const quietHours = z
  .object({ from: localTime, to: localTime })
  .refine(({ from, to }) => from !== to, 'quiet hours end at another time than they begin');
const department = z.enum(DEPARTMENTS, `a department is one of: ${DEPARTMENTS.join(', ')}`);
const language = z.enum(LANGUAGES, `a language is one of: ${LANGUAGES.join(', ')}`);
const slot = name.refine(isSlot, 'is no slot; docs/slots.md lists them');
const minutes = z.int().min(0).max(20_160);
const care = z
  .object({
    readyAt: localTime.optional(),
    settledAt: localTime.optional(),
    lateMinutes: minutes.optional(),
    urgentMinutes: minutes.optional(),
    ownerAfterMinutes: minutes.optional(),
    managerAfterMinutes: minutes.optional(),
    recoveryMinutes: z.object({ low: minutes, medium: minutes, high: minutes }).optional(),
    askAt: localTime.optional(),
  })
  .transform(withoutUndefined);

const mailbox = z
  .object({ id: name, address: z.email(), department: department.optional(), language: language.optional() })
  .transform(withoutUndefined);
const webhook = z
  .object({ id: name, url: z.url({ protocol: /^https?$/ }), secret: z.string().min(16), department: department.optional() })
  .transform(withoutUndefined);

/** What a department may want otherwise than its property. */
export const departmentSettings = z
  .object({
    department,
    owner: name.optional(),
    leadTimes: leadTimes.optional(),
    quietHours: quietHours.optional(),
    language: language.optional(),
    channels: z
      .array(z.enum(CHANNELS, `a channel is one of: ${CHANNELS.join(', ')}`))
      .min(1)
      .optional(),
  })
  .transform(withoutUndefined);

/** What a property sets for all departments that do not say otherwise. */
export const settingsOfProperty = z
  .object({ leadTimes: leadTimes.optional(), quietHours: quietHours.optional(), language: language.optional() })
  .transform(withoutUndefined);

const areDifferent = (list: readonly { department: string }[]): boolean =>
  new Set(list.map((each) => each.department)).size === list.length;

export const departmentsBody = z.object({
  departments: z.array(departmentSettings).refine(areDifferent, 'a department stands there twice'),
});

const capability = z.object({ slot: name, cannot: z.array(name).default([]), substitute: name.optional() }).transform(withoutUndefined);
const capacity = z.object({ slot, items: z.array(name).default([]), count: z.int().min(0).max(10_000) });
const gift = z.object({ id: name, slot, item: name });

/** Rows go to an address and are signed, or into files of a directory that the operator has set. */
const pms = z
  .object({
    id: name,
    resort: name,
    url: z.url({ protocol: /^https?$/ }).optional(),
    secret: z.string().min(16).optional(),
    format: z.enum(['json', 'csv']).default('csv'),
    sensitive: z.boolean().default(false),
  })
  .refine(({ url, secret }) => url === undefined || secret !== undefined, {
    path: ['secret'],
    message: 'an address needs a secret to sign with',
  })
  .refine(({ url, format }) => url !== undefined || format === 'csv', { path: ['format'], message: 'files are CSV; JSON needs an address' })
  .transform(withoutUndefined);

const pmsCode = z.object({
  slot,
  items: z.array(name).default([]),
  says: z.enum(['wish', 'refusal']).default('wish'),
  preferenceType: name,
  preferenceCode: name,
  description: name,
});

/** Two lines that stand for the same wishes would make it a matter of chance which code is written. */
export const pmsCodesBody = z.object({
  codes: z
    .array(pmsCode)
    .max(5_000)
    .superRefine((codes, context) => {
      const seen = new Map<string, number>();
      codes.forEach(({ slot: of, items, says }, index) => {
        const key = JSON.stringify([of, says, items.map((item) => item.toLowerCase()).sort()]);
        const first = seen.get(key);
        if (first === undefined) seen.set(key, index);
        else context.addIssue({ code: 'custom', path: [index], message: `stands for the same wishes as line ${first + 1}` });
      });
    }),
});

const propertyFields = z.object({
  name,
  city: name,
  country: name,
  timeZone,
  southern: z.boolean().default(false),
  leadTimes: leadTimes.optional(),
  webhooks: z.array(webhook).default([]),
  mailboxes: z.array(mailbox).default([]),
  capabilities: z.array(capability).default([]),
  quietHours: quietHours.optional(),
  language: language.optional(),
  departments: departmentsBody.shape.departments.optional(),
  capacities: z.array(capacity).optional(),
  gifts: z.array(gift).optional(),
  pms: pms.optional(),
  care: care.optional(),
});

/** One delivery has one key, made of the destination's id: two of the same id would be one. */
export const propertyBody = propertyFields
  .refine(({ webhooks, mailboxes, pms: link }) => {
    const ids = [...webhooks, ...mailboxes, ...(link ? [link] : [])].map(({ id }) => id);
    return new Set(ids).size === ids.length;
  }, 'every webhook, mailbox and PMS needs an id of its own')
  .transform(withoutUndefined);
