import jwt from 'jsonwebtoken';
import { z } from 'zod';
import { AppError } from '../domain/errors';
import { DEPARTMENTS, ROLES } from '../domain/words';

const claims = z.discriminatedUnion('kind', [
  /** The signed link of a confirmation: this guest, and nobody else's profile. */
  z.object({ kind: z.literal('guest'), guestId: z.string() }),
  z.object({ kind: z.literal('associate'), associateId: z.string() }),
  /** An integration such as a PMS: no person, a role and properties. */
  z.object({ kind: z.literal('service'), name: z.string(), role: z.enum(ROLES), properties: z.array(z.string()) }),
  /** One web chat conversation. */
  z.object({ kind: z.literal('chat'), conversationId: z.string(), userId: z.string() }),
  /** The page to print that an e-mail links to: one stay, and one department's part of it where the mailbox is a department's. */
  z.object({ kind: z.literal('print'), stayId: z.string(), property: z.string(), department: z.enum(DEPARTMENTS).optional() }),
  /** The page on which a guest answers what was asked by e-mail: the questions after one stay, or one recovery. */
  z.object({ kind: z.literal('answer'), about: z.enum(['review', 'recovery']), id: z.string() }),
]);
export type Claims = z.infer<typeof claims>;
export type AnswerClaims = Extract<Claims, { kind: 'answer' }>;
export type PrintClaims = Extract<Claims, { kind: 'print' }>;

/** Signs and reads tokens (JWT, HS256). A guest's link is good for a year of stays; a chat token for a day. */
export interface Tokens {
  sign(claims: Claims, days: number): string;
  /** AppError UNAUTHENTICATED for a token that is not ours, was changed or has run out. */
  read(token: string): Claims;
}

export function makeTokens(key: string, now: () => Date): Tokens {
  const seconds = (): number => Math.floor(now().getTime() / 1000);
  return {
    sign: (given, days) => jwt.sign({ ...given, iat: seconds(), exp: seconds() + days * 86_400 }, key, { algorithm: 'HS256' }),
    read: (token) => {
      try {
        return claims.parse(jwt.verify(token, key, { algorithms: ['HS256'], clockTimestamp: seconds() }));
      } catch (cause) {
        throw new AppError('UNAUTHENTICATED', 'The token is not valid (any more).', { cause });
      }
    },
  };
}
