import type { Schema } from 'mongoose';
import { STEPS, type Escalation, type Step } from '../domain/briefing';
import type { PromiseKeys } from '../domain/care/promised';
import * as is from './schema';
import type { VersionedDocuments } from './versioned';

const escalation = is.part<Escalation>({ to: is.oneOf(STEPS), at: is.date });

/** The fields of whatever can become overdue. */
export const promisedFields = { dueAt: is.dateOrNone, escalations: is.manyOrNone(escalation), escalateAt: is.dateOrNone };

/** Keys of what is open; what is settled has none, so that the indexes stay small. */
export const promiseKeys = { escalateAt: is.dateOrNone, openSince: is.dateOrNone, escalatedTo: is.oneOfOrNone(STEPS) } satisfies Record<
  keyof PromiseKeys,
  unknown
>;

export function indexPromises(schema: Schema): void {
  for (const key of Object.keys(promiseKeys)) schema.index({ [`keys.${key}`]: 1 }, { sparse: true });
}

/** The part of the briefings' and the alerts' port that is about what is promised. */
export const promisesPort = <T extends { version: number }>(documents: VersionedDocuments<T>) => ({
  dueForEscalation: (now: Date, limit: number) => documents.ids({ 'keys.escalateAt': { $lte: now } }, { 'keys.escalateAt': 1 }, limit),
  countOverdue: async (from: Date, now: Date, limit: number) =>
    (await documents.ids({ 'keys.openSince': { $gte: from, $lte: now } }, { 'keys.openSince': 1 }, limit)).length,
  countEscalated: async (to: Step, limit: number) => (await documents.ids({ 'keys.escalatedTo': to }, { _id: 1 }, limit)).length,
});
