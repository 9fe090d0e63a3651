import type { Server } from 'restify';
import type { ApiDeps } from './deps';

/** Whom the sender's token stands for. */
export function meRoute(server: Server, { viewers, answer }: ApiDeps): void {
  server.get(
    '/api/v1/me',
    answer(async (req) => ({ body: { viewer: await viewers.of(req) } })),
  );
}
