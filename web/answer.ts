import type { Request, Response, RequestHandler } from 'restify';
import { ZodError, z } from 'zod';
import { AppError } from '../domain/errors';
import type { Log } from '../domain/ports';

/** What a failed request is told: never a stack, never a guest's words. */
export interface Refusal {
  error: { code: string; message: string; help: string };
}

export function refusal(fault: unknown): { status: number; body: Refusal } {
  if (fault instanceof AppError) {
    return { status: fault.status, body: { error: { code: fault.code, message: fault.message, help: fault.help } } };
  }
  if (fault instanceof ZodError) return refusal(new AppError('BAD_REQUEST', z.prettifyError(fault)));
  const message = 'Something went wrong on our side; what was acknowledged before is safe.';
  return {
    status: 500,
    body: { error: { code: 'UNEXPECTED', message, help: 'Try again; if it stays, ask the operator for the log of this time.' } },
  };
}

/** JSON, or text as it is, under the content type that the handler has set. */
type Answered = { status?: number; body: unknown } | { raw: string };

/** The one place where requests' faults are caught: every refusal is JSON with a fitting status. */
export function answering(log: Log) {
  return (handle: (req: Request, res: Response) => Promise<Answered>): RequestHandler =>
    async (req: Request, res: Response): Promise<void> => {
      try {
        const answered = await handle(req, res);
        if ('raw' in answered) res.sendRaw(200, answered.raw);
        else res.send(answered.status ?? 200, answered.body);
      } catch (fault) {
        const { status, body } = refusal(fault);
        const fields = { method: req.method, route: routeOf(req), status, code: body.error.code };
        if (status >= 500) log.error({ ...fields, fault: fault instanceof Error ? fault.stack : String(fault) }, 'request failed');
        else log.info(fields, 'request refused');
        res.send(status, body);
      }
    };
}

/** The route's pattern: a path may hold ids, but a query may hold a guest's words. */
const routeOf = (req: Request): string => String(req.getRoute().path);
