import type { Request } from 'restify';
import { AppError } from '../domain/errors';
import type { Viewer } from '../domain/pad';
import type { Associates } from '../domain/ports';
import type { PropertyCode, Role } from '../domain/words';
import type { Claims, Tokens } from './tokens';

export type AssociateViewer = Extract<Viewer, { kind: 'associate' }>;

/** Who sends this request. AppError UNAUTHENTICATED without a valid bearer token. */
export interface Viewers {
  of(req: Request): Promise<Viewer>;
  /** An associate or integration with one of these roles; AppError FORBIDDEN otherwise. */
  staff(req: Request, roles?: readonly Role[]): Promise<AssociateViewer>;
  /** Staff of this property. */
  at(req: Request, property: PropertyCode, roles?: readonly Role[]): Promise<AssociateViewer>;
}

export const bearer = (req: Request): string | undefined => /^Bearer (\S+)$/i.exec(req.header('authorization', ''))?.[1];

export function makeViewers(tokens: Tokens, associates: Associates): Viewers {
  const of = async (req: Request): Promise<Viewer> => {
    const token = bearer(req);
    if (token === undefined) throw new AppError('UNAUTHENTICATED', 'This request needs a token.');
    return viewerOf(tokens.read(token), associates);
  };
  const staff = async (req: Request, roles?: readonly Role[]): Promise<AssociateViewer> => {
    const viewer = await of(req);
    if (viewer.kind !== 'associate') throw new AppError('FORBIDDEN', 'This is for associates only.');
    if (roles && !roles.includes(viewer.role)) throw new AppError('FORBIDDEN', `This needs one of the roles: ${roles.join(', ')}.`);
    return viewer;
  };
  const at = async (req: Request, property: PropertyCode, roles?: readonly Role[]): Promise<AssociateViewer> => {
    const viewer = await staff(req, roles);
    if (viewer.properties.includes(property) || viewer.properties.includes('*')) return viewer;
    throw new AppError('FORBIDDEN', `This token is not for ${property}.`);
  };
  return { of, staff, at };
}

async function viewerOf(claims: Claims, associates: Associates): Promise<Viewer> {
  if (claims.kind === 'guest') return { kind: 'guest', guestId: claims.guestId };
  if (claims.kind === 'service') {
    return { kind: 'associate', id: claims.name, role: claims.role, department: 'guest relations', properties: claims.properties };
  }
  if (claims.kind === 'chat') throw new AppError('UNAUTHENTICATED', 'A chat token opens the chat only.');
  if (claims.kind === 'print') throw new AppError('UNAUTHENTICATED', 'A link to a page to print opens that page only.');
  if (claims.kind === 'answer') throw new AppError('UNAUTHENTICATED', 'A link to answer by opens that answer only.');
  const associate = await associates.get(claims.associateId);
  if (!associate) throw new AppError('UNAUTHENTICATED', 'The associate of this token is not with us any more.');
  const { id, role, department, properties } = associate;
  return { kind: 'associate', id, role, department, properties };
}
