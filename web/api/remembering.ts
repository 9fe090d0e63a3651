import type { Server } from 'restify';
import { AppError } from '../../domain/errors';
import { exportText } from '../../domain/pad/export-text';
import type { ApiDeps } from './deps';
import { pathOf, queryOf } from './path';
import { pointIn } from './point';

/** What is believed and why, everything as one file, and erasure. */
export function rememberingRoutes(server: Server, { pad, viewers, answer }: ApiDeps): void {
  const path = '/api/v1/guests/:id';

  server.get(
    `${path}/preferences`,
    answer(async (req) => ({ body: { preferences: await pad.preferences(pathOf(req, 'id'), await viewers.of(req), pointIn(req)) } })),
  );

  server.get(
    `${path}/preferences/:preferenceId/history`,
    answer(async (req) => ({ body: await pad.history(pathOf(req, 'id'), pathOf(req, 'preferenceId'), await viewers.of(req)) })),
  );

  server.get(
    `${path}/export`,
    answer(async (req, res) => {
      const format = queryOf(req, 'format') ?? 'json';
      if (format !== 'json' && format !== 'text') throw new AppError('BAD_REQUEST', 'Send ?format=json or ?format=text.');
      const all = await pad.exportGuest(pathOf(req, 'id'), await viewers.of(req));
      if (format === 'json') return { body: all };
      res.setHeader('content-type', 'text/markdown; charset=utf-8');
      return { raw: exportText(all) };
    }),
  );

  server.del(
    path,
    answer(async (req) => {
      const guestId = pathOf(req, 'id');
      const viewer = await viewers.of(req);
      if (queryOf(req, 'confirm') !== guestId) {
        throw new AppError('BAD_REQUEST', `Erasing cannot be undone: repeat the guest’s id to confirm it, ?confirm=${guestId}.`);
      }
      return { body: { erased: await pad.eraseGuest(guestId, viewer) } };
    }),
  );
}
