import type { Server } from 'restify';
import { AppError } from '../../domain/errors';
import type { LinkCodes } from '../link-codes';
import type { ApiDeps } from './deps';

/** Whom the sender's token stands for, and the code by which an associate links another channel ("link CODE" in Teams). */
export function meRoutes(server: Server, { viewers, store, answer }: ApiDeps, codes: LinkCodes): void {
  server.get(
    '/api/v1/me',
    answer(async (req) => ({ body: { viewer: await viewers.of(req) } })),
  );

  server.get(
    '/api/v1/me/code',
    answer(async (req) => {
      const { id } = await viewers.staff(req);
      if (!(await store.associates.get(id))) throw new AppError('UNKNOWN_ASSOCIATE', `There is no associate with the id ${id}.`);
      return { body: { code: codes.codeFor(id) } };
    }),
  );
}
