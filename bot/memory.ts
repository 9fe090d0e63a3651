import { z } from 'zod';
import { OUTCOMES } from '../domain/words';

/** What the last turn left open, so that the next message can answer it. Ids only, never words. */
const Open = z.discriminatedUnion('kind', [
  /** A note is kept without a guest: whom is it about? */
  z.object({ kind: z.literal('whom'), note: z.string() }),
  /** An associate pressed "correct": the next words are the right reading. */
  z.object({ kind: z.literal('correct'), guest: z.string(), note: z.string(), index: z.number() }),
  /** Tasks are to be marked failed or substituted: the next words say why or with what, and until then they stay open. */
  z.object({
    kind: z.literal('reason'),
    stay: z.string(),
    number: z.number(),
    others: z.array(z.number()).default([]),
    outcome: z.enum(OUTCOMES),
  }),
  /** An associate pressed "taken care of": the next words say what was done. */
  z.object({ kind: z.literal('care'), alert: z.string() }),
  /** What was done is told; the next words are what the guest may read of it. */
  z.object({ kind: z.literal('word'), alert: z.string() }),
  /** A stranger gave the confirmation number and owes the last name. */
  z.object({ kind: z.literal('last name'), confirmation: z.string() }),
]);
export type Open = z.infer<typeof Open>;

const Last = z.object({ guest: z.string(), note: z.string() });

const Memory = z.object({
  /** Activities already answered: a redelivered one has no second effect. */
  seen: z.array(z.string()),
  welcomed: z.boolean(),
  /** Notes kept before it was known who is writing. */
  kept: z.array(z.string()),
  /** What was noted last: "forget that", "why do you think so?". */
  last: Last.nullable(),
  /** The stay whose briefing was shown last: "done 3". */
  shown: z.string().nullable(),
  open: Open.nullable(),
});
/** What one conversation remembers between turns; travels in the conversation's `pending`. */
export type Memory = z.infer<typeof Memory>;

const EMPTY: Memory = { seen: [], welcomed: false, kept: [], last: null, shown: null, open: null };
/** Channels redeliver within minutes; fifty messages of one conversation reach far beyond that. */
const SEEN_LIMIT = 50;

/** Anything that is no memory of ours (a first turn, an older version) reads as an empty one. */
export function readMemory(pending: unknown): Memory {
  const read = Memory.safeParse(pending);
  return read.success ? read.data : EMPTY;
}

export const withSeen = (memory: Memory, activityId: string): Memory => ({
  ...memory,
  seen: [...memory.seen, activityId].slice(-SEEN_LIMIT),
});
