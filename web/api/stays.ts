import type { Server } from 'restify';
import { AppError } from '../../domain/errors';
import type { ApiDeps } from './deps';
import { pathOf } from './path';
import { pointIn } from './point';
import { stayBody } from './schemas';
import { stayFor } from './stay-for';

/** What the PMS sends and the front desk asks: stays and their briefings. */
export function stayRoutes(server: Server, deps: ApiDeps): void {
  const { pad, viewers, answer } = deps;
  const path = '/api/v1/stays/:confirmation';

  server.put(
    path,
    answer(async (req) => {
      const given = stayBody.parse(req.body);
      await viewers.at(req, given.property, ['integration', 'front desk', 'manager']);
      const { stay, outcome } = await pad.putStay({ ...given, confirmation: pathOf(req, 'confirmation').toUpperCase() });
      return { status: outcome === 'created' ? 201 : 200, body: { outcome, stay } };
    }),
  );

  server.get(
    path,
    answer(async (req) => {
      const { stay } = await stayFor(deps, req);
      return { body: { stay } };
    }),
  );

  server.post(
    `${path}/cancel`,
    answer(async (req) => {
      const { stay } = await stayFor(deps, req);
      return { body: { stay: await pad.cancelStay(stay.id) } };
    }),
  );

  server.get(
    `${path}/briefing`,
    answer(async (req) => {
      const { stay, viewer } = await stayFor(deps, req);
      const { knownAt, trueAt } = pointIn(req);
      if (trueAt) throw new AppError('BAD_REQUEST', 'A briefing is about the days of its stay: send knownAt, and no trueAt.');
      return { body: { briefing: await pad.briefing(stay.id, viewer, knownAt) } };
    }),
  );
}
