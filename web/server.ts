import { createServer, plugins, type Request, type Response, type Server } from 'restify';
import { AppError } from '../domain/errors';
import type { Pad } from '../domain/pad';
import type { Ids } from '../domain/ports';
import { answering, refusal } from './answer';
import { answerRoutes } from './api/answers';
import { careRoutes } from './api/care';
import { deliveryRoutes } from './api/deliveries';
import { guestRoutes } from './api/guests';
import { identityRoutes } from './api/identity';
import { meRoutes } from './api/me';
import { noteRoutes } from './api/notes';
import { pmsRoutes } from './api/pms';
import { printRoutes } from './api/print';
import { propertyRoutes } from './api/properties';
import { rememberingRoutes } from './api/remembering';
import { settingsRoutes } from './api/settings';
import { stayRoutes } from './api/stays';
import { taskRoutes } from './api/tasks';
import { demoRoutes, type DemoDeps } from './demo';
import { directLine, type ReceiveActivity } from './direct-line';
import type { LinkCodes } from './link-codes';
import { botFramework, type BotEndpoint } from './messages';
import { operations, watchRoutes, type WatchDeps } from './operations';
import { pageRoutes } from './pages';
import type { Tokens } from './tokens';
import { makeViewers } from './viewers';

/** The largest body read, in bytes: a message of 100 kB is read whole and then answered by what it is. */
const LARGEST_BODY = 1_000_000;

/** Keys of deliveries and alerts hold a chat's note id, which is longer than the 100 characters that the router takes by itself. */
const LONGEST_ID = 1_000;

export interface WebDeps extends WatchDeps {
  pad: Pad;
  ids: Ids;
  tokens: Tokens;
  codes: LinkCodes;
  receive: ReceiveActivity;
  bot: BotEndpoint;
  chainName: string;
  /** Present only on loopback with demo data. */
  demo: DemoDeps | null;
}

/** Everything that is reached by HTTP, on one restify server; not listening yet. */
export function makeServer(deps: WebDeps): Server {
  const server = createServer({ name: 'preference-pad', maxParamLength: LONGEST_ID });
  const answer = answering(deps.log);
  const viewers = makeViewers(deps.tokens, deps.store.associates);
  deps.metrics.ofRequests(server);
  server.pre(plugins.pre.dedupeSlashes());
  server.use(plugins.queryParser({ mapParams: false }));
  server.use(plugins.bodyParser({ mapParams: false, maxBodySize: LARGEST_BODY, rejectUnknown: false }));
  server.on('restifyError', (_req: Request, res: Response, fault: unknown, done: () => void) => {
    const { status, body } = refusal(translated(fault));
    res.send(status, body);
    done();
  });
  const api = { ...deps, viewers, answer };
  botFramework(server, deps.bot, answer);
  directLine(server, { ...deps, answer });
  guestRoutes(server, api);
  rememberingRoutes(server, api);
  noteRoutes(server, api);
  identityRoutes(server, api);
  stayRoutes(server, api);
  taskRoutes(server, api);
  careRoutes(server, api);
  meRoutes(server, api, deps.codes);
  propertyRoutes(server, api);
  settingsRoutes(server, api);
  deliveryRoutes(server, api);
  pmsRoutes(server, api);
  printRoutes(server, api, deps.tokens);
  answerRoutes(server, api, deps.tokens);
  operations(server, { ...deps, viewers, answer });
  pageRoutes(server, deps.chainName);
  if (deps.demo) demoRoutes(server, deps.demo, answer);
  return server;
}

/** Only what those who watch a process ask: for one that serves nobody else. */
export function makeWatch(deps: WatchDeps): Server {
  const server = createServer({ name: 'preference-pad-worker' });
  watchRoutes(server, deps, answering(deps.log));
  return server;
}

/** restify's own refusals (no such route, unreadable JSON, too large), in our words. */
function translated(fault: unknown): unknown {
  const { statusCode, message } = fault as { statusCode?: number; message?: string };
  if (statusCode === 404 || statusCode === 405) return new AppError('UNKNOWN_ROUTE', message ?? 'There is nothing here.', { cause: fault });
  if (statusCode === 413) return new AppError('TEXT_TOO_LONG', `The body is larger than ${LARGEST_BODY} bytes.`, { cause: fault });
  if (statusCode === 400) return new AppError('BAD_REQUEST', 'The body is no readable JSON.', { cause: fault });
  return fault;
}

/** Listens; AppError PORT_TAKEN where somebody else does. Answers the port (0 asks the system for a free one). */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = cause.code === 'EADDRINUSE';
      reject(taken ? new AppError('PORT_TAKEN', `Port ${port} on ${host} is in use.`, { cause }) : cause);
    });
    server.listen(port, host, () => {
      resolve(server.address().port);
    });
  });
}
