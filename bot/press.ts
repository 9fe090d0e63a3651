import { z } from 'zod';
import { OUTCOMES } from '../domain/words';

const Reading = { guest: z.string(), note: z.string(), index: z.number().int().nonnegative() };

export const READINGS = ['lasting', 'stay', 'opposite', 'strong', 'mild'] as const;
/** How a reading can be set right by one press. */
export type Reading = (typeof READINGS)[number];

const Press = z.discriminatedUnion('do', [
  z.object({ do: z.literal('keep'), ...Reading }),
  z.object({ do: z.literal('correct'), ...Reading }),
  z.object({ do: z.literal('remove'), ...Reading }),
  z.object({ do: z.literal('read'), ...Reading, as: z.enum(READINGS) }),
  z.object({ do: z.literal('choose'), ...Reading, option: z.number().int().nonnegative() }),
  z.object({ do: z.literal('whom'), note: z.string(), guest: z.string(), stay: z.string().nullable() }),
  z.object({ do: z.literal('hold'), note: z.string(), for: z.enum(['always', 'stay', 'never']) }),
  z.object({ do: z.literal('forget'), preference: z.string() }),
  z.object({ do: z.literal('leave'), preference: z.string() }),
  z.object({ do: z.literal('why'), preference: z.string() }),
  z.object({ do: z.literal('brief'), stay: z.string() }),
  z.object({ do: z.literal('about'), guest: z.string() }),
  z.object({ do: z.literal('task'), stay: z.string(), number: z.number().int().positive(), outcome: z.enum(OUTCOMES) }),
  z.object({
    do: z.literal('care'),
    alert: z.string(),
    remark: z.string().max(2_000).optional(),
    word: z.string().max(2_000).optional(),
    told: z.enum(['in person', 'suggested']).optional(),
  }),
  z.object({
    do: z.literal('review'),
    stay: z.string(),
    item: z.number().int().positive(),
    verdict: z.enum(['relevant', 'not now', 'wrong']),
  }),
  z.object({ do: z.literal('review all'), stay: z.string() }),
  z.object({ do: z.literal('ask'), may: z.boolean() }),
  z.object({ do: z.literal('recovered'), alert: z.string(), how: z.enum(['well', 'not yet']) }),
]);
/** What a button carries: ids and choices, never words. The one exception is what is typed into an alert's card. */
export type Press = z.infer<typeof Press>;

/** What was pressed, `none` for an ordinary message, `strange` for a button of some other program or an older version. */
export function readPress(value: unknown): Press | 'none' | 'strange' {
  if (typeof value !== 'object' || value === null) return 'none';
  const press = Press.safeParse(value);
  return press.success ? press.data : 'strange';
}
