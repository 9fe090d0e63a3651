import type { Request } from 'restify';
import { isDay } from '../../domain/calendar';
import { AppError } from '../../domain/errors';
import type { PointInTime } from '../../domain/pad';
import { queryOf } from './path';

/** `?knownAt=&trueAt=` of a read; AppError BAD_REQUEST for what is no date. */
export function pointIn(req: Request): PointInTime {
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
  if (INSTANT.test(given) && isDay(given.slice(0, 'YYYY-MM-DD'.length)) && !Number.isNaN(at.getTime())) return at;
  throw new AppError('BAD_REQUEST', `"${given}" is no ${name}: write YYYY-MM-DD, or YYYY-MM-DDTHH:mm:ssZ.`);
}
