import type { Server } from 'restify';
import { plusDays } from '../../domain/calendar';
import type { ApiDeps } from './deps';
import { dayOf, pathOf } from './path';
import { consentBody } from './schemas';
import { stayFor } from './stay-for';

const DAYS_SHOWN = 30;

/** How well it went: of one stay, of a property; and whether a guest may be asked. */
export function careRoutes(server: Server, deps: ApiDeps): void {
  const { pad, viewers, answer } = deps;

  server.get(
    '/api/v1/stays/:confirmation/review',
    answer(async (req) => {
      const { stay, viewer } = await stayFor(deps, req);
      return { body: { review: await pad.careOfStay(stay.id, viewer) } };
    }),
  );

  server.get(
    '/api/v1/properties/:code/care',
    answer(async (req) => {
      const code = pathOf(req, 'code').toUpperCase();
      await viewers.at(req, code, ['front desk', 'manager', 'integration']);
      const from = dayOf(req, 'from') ?? plusDays(await pad.today(code), -DAYS_SHOWN);
      return { body: { care: await pad.careOfProperty(code, from) } };
    }),
  );

  server.put(
    '/api/v1/guests/:id/consents',
    answer(async (req) => {
      const viewer = await viewers.of(req);
      const guestId = pathOf(req, 'id');
      await pad.preferences(guestId, viewer);
      const given = consentBody.parse(req.body);
      await pad.consent(guestId, { ...given, by: viewer.kind === 'guest' ? 'rest' : `rest ${viewer.id}` });
      return { body: { consent: given } };
    }),
  );
}
