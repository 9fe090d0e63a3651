import type { Request } from 'restify';
import { isDay } from '../../domain/calendar';
import { AppError } from '../../domain/errors';
import type { LocalDate } from '../../domain/words';

/** A part of the path by its name in the route. */
export function pathOf(req: Request, name: string): string {
  const value = (req.params as Record<string, unknown>)[name];
  if (typeof value !== 'string' || value === '') throw new AppError('BAD_REQUEST', `The path needs :${name}.`);
  return value;
}

/** A parameter of the query string, or undefined. */
export function queryOf(req: Request, name: string): string | undefined {
  const value = (req.query as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A calendar day of the query string, or undefined. AppError BAD_REQUEST where it is none. */
export function dayOf(req: Request, name: string): LocalDate | undefined {
  const given = queryOf(req, name);
  if (given === undefined || isDay(given)) return given;
  throw new AppError('BAD_REQUEST', `"${given}" is no calendar day; write YYYY-MM-DD.`);
}
