import { z } from 'zod';
import { STAY_STATUSES } from '../../domain/stay';
import { DEPARTMENTS, OUTCOMES, ROLES } from '../../domain/words';

export const name = z.string().trim().min(1).max(200);
export const code = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9]{3,6}$/, 'a property code has three to six letters or digits');

/** exactOptionalPropertyTypes: a key given as undefined is a key left out. */
export const withoutUndefined = <T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };

const companion = z.object({ relation: name, name: name.optional() }).transform(withoutUndefined);
const contact = z.object({ kind: z.enum(['email', 'phone']), value: name });

export const stayBody = z
  .object({
    property: code,
    room: name.optional(),
    arrival: name,
    departure: name,
    status: z.enum(STAY_STATUSES).optional(),
    party: z.array(companion).optional(),
    guest: z
      .object({
        id: name.optional(),
        firstName: name,
        lastName: name,
        title: name.optional(),
        language: name.optional(),
        contacts: z.array(contact).optional(),
        loyaltyNumber: name.optional(),
      })
      .transform(withoutUndefined),
  })
  .transform(withoutUndefined);

export const associateBody = z.object({
  name,
  role: z.enum(ROLES),
  department: z.enum(DEPARTMENTS),
  properties: z.array(z.union([code, z.literal('*')])).min(1),
  dutyManager: z.boolean().default(false),
});

export const noteBody = z.object({
  id: name.optional(),
  text: z.string(),
  speaker: z.enum(['guest', 'staff']),
  author: z.object({ name, department: z.enum(DEPARTMENTS).optional() }).optional(),
  property: code.optional(),
  stayId: name.optional(),
  at: z.iso.datetime({ offset: true }).optional(),
});

/** Unplaced notes get their guest; property and stay only where they differ from what was noted. */
export const placingBody = z.object({ guestId: name, property: code.optional(), stayId: name.optional() });

export const companionBody = z
  .object({ firstName: name, lastName: name, contacts: z.array(contact).optional() })
  .transform(withoutUndefined);
export const mergeBody = z.object({ other: name });

/** A task that is not done as wished says why, or what was done instead: without that nobody can do better next time. */
export const taskBody = z
  .object({ outcome: z.enum(OUTCOMES), remark: z.string().trim().min(1).max(500).optional() })
  .refine(({ outcome, remark }) => remark !== undefined || (outcome !== 'failed' && outcome !== 'substituted'), {
    path: ['remark'],
    message: '“failed” needs a remark that says why, “substituted” one that says with what',
  });
export const remarkBody = z.object({ remark: z.string().trim().min(1).max(500) });
