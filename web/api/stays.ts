import { AppError } from '../../domain/errors';
import type { Server } from 'restify';
import type { ApiDeps } from './deps';
import { pathOf } from './path';
import { stayBody, taskBody } from './schemas';

/** What the PMS sends and the front desk asks: stays, their briefings, their tasks. */
export function stayRoutes(server: Server, { pad, store, viewers, answer }: ApiDeps): void {
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
      const { stay } = await stayFor(req);
      return { body: { stay } };
    }),
  );

  server.post(
    `${path}/cancel`,
    answer(async (req) => {
      const { stay } = await stayFor(req);
      return { body: { stay: await pad.cancelStay(stay.id) } };
    }),
  );

  server.get(
    `${path}/briefing`,
    answer(async (req) => {
      const { stay, viewer } = await stayFor(req);
      return { body: { briefing: await pad.briefing(stay.id, viewer) } };
    }),
  );

  server.post(
    `${path}/tasks/:number`,
    answer(async (req) => {
      const { stay, viewer } = await stayFor(req);
      const { outcome, remark } = taskBody.parse(req.body);
      const { task } = await pad.markTask(stay.id, Number(pathOf(req, 'number')), outcome, viewer.id, remark);
      return { body: { task } };
    }),
  );

  async function stayFor(req: Parameters<typeof pathOf>[0]) {
    const viewer = await viewers.staff(req);
    const id = pathOf(req, 'confirmation').toUpperCase();
    const stay = await store.stays.get(id);
    if (!stay) throw new AppError('UNKNOWN_STAY', `There is no stay with the confirmation number ${id}.`);
    await viewers.at(req, stay.property);
    return { stay, viewer };
  }
}
