import type { Request, Server } from 'restify';
import { AppError } from '../../domain/errors';
import type { PointInTime } from '../../domain/pad';
import { exportText } from '../../domain/pad/export-text';
import type { ApiDeps } from './deps';
import { pathOf, queryOf } from './path';

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

function pointIn(req: Request): PointInTime {
  const knownAt = instant(req, 'knownAt');
  const trueAt = instant(req, 'trueAt');
  return { ...(knownAt && { knownAt }), ...(trueAt && { trueAt }) };
}

/** A day counts as its last moment, so that what was said on it is in. */
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

function instant(req: Request, name: string): Date | undefined {
  const given = queryOf(req, name);
  if (given === undefined) return undefined;
  const at = new Date(WHOLE_DAY.test(given) ? `${given}T23:59:59.999Z` : given);
  if (INSTANT.test(given) && !Number.isNaN(at.getTime())) return at;
  throw new AppError('BAD_REQUEST', `"${given}" is no ${name}: write YYYY-MM-DD, or YYYY-MM-DDTHH:mm:ssZ.`);
}
