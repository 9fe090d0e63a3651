import type { Request } from 'restify';
import { AppError } from '../../domain/errors';
import type { Stay } from '../../domain/stay';
import type { AssociateViewer } from '../viewers';
import type { ApiDeps } from './deps';
import { pathOf } from './path';

/** The stay of the path, for staff of its property. AppError UNKNOWN_STAY, FORBIDDEN. */
export async function stayFor(
  { store, viewers }: Pick<ApiDeps, 'store' | 'viewers'>,
  req: Request,
): Promise<{ stay: Stay; viewer: AssociateViewer }> {
  const viewer = await viewers.staff(req);
  const id = pathOf(req, 'confirmation').toUpperCase();
  const stay = await store.stays.get(id);
  if (!stay) throw new AppError('UNKNOWN_STAY', `There is no stay with the confirmation number ${id}.`);
  await viewers.at(req, stay.property);
  return { stay, viewer };
}
