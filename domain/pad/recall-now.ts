import { AppError } from '../errors';
import type { Prompt } from '../briefing';
import type { Viewer } from '../pad';
import { recall } from '../recall/recall';
import type { PropertyCode } from '../words';
import type { PadDeps } from './deps';
import { guestSeenBy } from './preferences';
import { currentStay } from './stays';
import { propertyOf } from './today';
import { maySee, worksAt } from './viewing';

/** Guest and property together, at this moment: the few preferences worth acting on. */
export async function recallNow(
  deps: PadDeps,
  query: { guestId: string; property: PropertyCode; moment: string; stayId?: string },
  viewer: Viewer,
): Promise<Prompt[]> {
  if (viewer.kind === 'associate' && !worksAt(viewer, query.property)) {
    throw new AppError('FORBIDDEN', `You do not work at ${query.property}.`);
  }
  const property = await propertyOf(deps, query.property);
  const guest = await guestSeenBy(deps, query.guestId, viewer, 'recall');
  const stay = query.stayId === undefined ? await currentStay(deps, guest.id, property.code) : await deps.store.stays.get(query.stayId);
  const moment = deps.readMoment(query.moment);
  const prompts = recall(guest.profile, moment, { guest, stay, property }, deps.clock.now());
  return prompts.filter(({ slot }) => maySee(viewer, slot));
}
