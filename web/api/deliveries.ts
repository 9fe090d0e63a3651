import type { Request, Server } from 'restify';
import { z } from 'zod';
import { TROUBLES } from '../../domain/deliveries';
import type { Letter } from '../../domain/pad';
import type { ApiDeps } from './deps';
import { pathOf, queryOf } from './path';

const ROLES = ['manager', 'front desk'] as const;
const wanted = z.enum(TROUBLES, `state is one of: ${TROUBLES.join(', ')}`).optional();

/** Deliveries that were given up or are being retried: to be seen, resent or dropped by a person. */
export function deliveryRoutes(server: Server, { pad, viewers, answer }: ApiDeps): void {
  const path = '/api/v1/deliveries/:idempotencyKey';

  server.get(
    '/api/v1/properties/:code/deliveries',
    answer(async (req) => {
      const code = pathOf(req, 'code').toUpperCase();
      await viewers.at(req, code, ROLES);
      const state = wanted.parse(queryOf(req, 'state'));
      return { body: { deliveries: await pad.letters(code, state && [state]) } };
    }),
  );

  server.post(
    `${path}/resend`,
    changing('resent', (key, by) => pad.resendLetter(key, by)),
  );
  server.post(
    `${path}/drop`,
    changing('dropped', (key, by) => pad.dropLetter(key, by)),
  );

  function changing(outcome: string, change: (key: string, by: string) => Promise<Letter>) {
    return answer(async (req: Request) => {
      const key = pathOf(req, 'idempotencyKey');
      // Who is nobody here is told so before anything is looked up by the key.
      await viewers.staff(req, ROLES);
      const { about } = await pad.letter(key);
      const { id } = await viewers.at(req, about.property, ROLES);
      return { body: { outcome, delivery: await change(key, id) } };
    });
  }
}
