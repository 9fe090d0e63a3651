import type { Request } from 'restify';
import { AppError } from '../../domain/errors';

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
