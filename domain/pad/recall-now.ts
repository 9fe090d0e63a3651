import { AppError } from '../errors';
import type { Prompt } from '../briefing';
import type { Viewer } from '../pad';
import type { Property } from '../property';
import { recall } from '../recall/recall';
import type { Stay } from '../stay';
import type { PropertyCode } from '../words';
import type { PadDeps } from './deps';
import { guestSeenBy } from './preferences';
import { currentAt } from './stays';
import { propertyOf } from './today';
import { maySee, worksAt } from './viewing';

/** Guest and property together, at this moment: the few preferences worth acting on. What it needs is read at once. */
export async function recallNow(
  deps: PadDeps,
  query: { guestId: string; property: PropertyCode; moment: string; stayId?: string },
  viewer: Viewer,
): Promise<Prompt[]> {
  if (viewer.kind === 'associate' && !worksAt(viewer, query.property)) {
    throw new AppError('FORBIDDEN', `You do not work at ${query.property}.`);
  }
  const now = deps.clock.now();
  // The property's document is the smallest and comes first: the moment is read while the store looks for the others.
  const readThere = (property: Property) => ({ property, moment: deps.readMoment(query.moment) });
  const [{ property, moment }, { guest, stays }] = await Promise.all([
    propertyOf(deps, query.property).then(readThere),
    guestSeenBy(deps, query.guestId, viewer, 'recall'),
  ]);
  const stay = query.stayId === undefined ? currentAt(stays, property, now) : await stayMeant(deps, stays, query.stayId);
  const prompts = recall(guest.profile, moment, { guest, stay, property }, now);
  return prompts.filter(({ slot }) => maySee(viewer, slot));
}

/** Usually one of the guest's own; somebody they travel with may have booked it. */
const stayMeant = async (deps: PadDeps, stays: readonly Stay[], id: string): Promise<Stay | null> =>
  stays.find((stay) => stay.id === id) ?? (await deps.store.stays.get(id));
