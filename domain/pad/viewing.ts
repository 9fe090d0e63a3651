import { AppError } from '../errors';
import type { Viewer } from '../pad';
import { slotOf } from '../slots';
import type { PropertyCode } from '../words';

/** Roles that hand a whole briefing to the departments, or answer for it. */
const OVERSEERS = new Set(['front desk', 'manager', 'privacy officer', 'integration']);

/** Sensitive slots are shown to the guest, to the department that acts on them, and to those who hand out the work. */
export function maySee(viewer: Viewer, slot: string): boolean {
  const { sensitive, department } = slotOf(slot);
  return !sensitive || viewer.kind === 'guest' || viewer.department === department || OVERSEERS.has(viewer.role);
}

export const worksAt = (viewer: Viewer, property: PropertyCode): boolean =>
  viewer.kind === 'associate' && (viewer.properties.includes(property) || viewer.properties.includes('*'));

/** True for the guest themselves, and for an associate of one of the properties where the guest has a stay. */
export function maySeeGuest(viewer: Viewer, guestId: string, stays: readonly { property: PropertyCode }[]): boolean {
  if (viewer.kind === 'guest') return viewer.guestId === guestId;
  return viewer.properties.includes('*') || stays.some(({ property }) => worksAt(viewer, property));
}

export const ofAnotherProperty = (): AppError => new AppError('FORBIDDEN', 'This profile belongs to a guest of another property.');

export const actorOf = (viewer: Viewer): string => (viewer.kind === 'guest' ? `guest ${viewer.guestId}` : `${viewer.role} ${viewer.id}`);
