import { onAnyClock, profileAsKnown } from '../believed';
import type { Prompt } from '../briefing';
import { dayIn } from '../calendar';
import { AppError } from '../errors';
import type { Guest } from '../guest';
import type { RecallQuery, Viewer } from '../pad';
import type { Profile } from '../profile';
import type { Property } from '../property';
import { recall } from '../recall/recall';
import type { Stay } from '../stay';
import type { PadDeps } from './deps';
import { guestSeenBy } from './preferences';
import { profileSince } from './retelling';
import { currentAt } from './stays';
import { propertyOf } from './today';
import { maySee, worksAt } from './viewing';

/** Guest and property together, at this moment: the few preferences worth acting on. What it needs is read at once. */
export async function recallNow(deps: PadDeps, query: RecallQuery, viewer: Viewer): Promise<Prompt[]> {
  if (viewer.kind === 'associate' && !worksAt(viewer, query.property)) {
    throw new AppError('FORBIDDEN', `You do not work at ${query.property}.`);
  }
  const now = query.trueAt ?? query.knownAt ?? deps.clock.now();
  // The property's document is the smallest and comes first: the moment is read while the store looks for the others.
  const readThere = (property: Property) => ({ property, moment: deps.readMoment(query.moment) });
  const [{ property, moment }, { guest, stays }] = await Promise.all([
    propertyOf(deps, query.property).then(readThere),
    guestSeenBy(deps, query.guestId, viewer, 'recall'),
  ]);
  const stay = query.stayId === undefined ? stayOn(query, stays, property, now) : await stayMeant(deps, stays, query.stayId);
  const knownAt = query.knownAt ?? onAnyClock(deps.clock.now());
  const profile = await profileFor(deps, query, guest, now, knownAt);
  const prompts = recall(profile, moment, { guest: { ...guest, profile }, stay, property }, now, knownAt);
  return prompts.filter(({ slot }) => maySee(viewer, slot));
}

/** As it stands, or with what was over since told by the notes, as it was known then. */
async function profileFor(deps: PadDeps, { knownAt, trueAt }: RecallQuery, guest: Guest, at: Date, asKnownAt: Date): Promise<Profile> {
  if (knownAt === undefined && trueAt === undefined) return guest.profile;
  const whole = await profileSince(deps, guest, at < asKnownAt ? at : asKnownAt);
  return knownAt === undefined ? whole : profileAsKnown(whole, knownAt);
}

/** The one at hand now; of another time the one that the day falls into, over or not. */
function stayOn({ knownAt, trueAt }: RecallQuery, stays: readonly Stay[], property: Property, at: Date): Stay | null {
  if (knownAt === undefined && trueAt === undefined) return currentAt(stays, property, at);
  const day = dayIn(property.timeZone, at);
  return stays.find((stay) => stay.property === property.code && stay.arrival <= day && day <= stay.departure) ?? null;
}

/** Usually one of the guest's own; somebody they travel with may have booked it. */
const stayMeant = async (deps: PadDeps, stays: readonly Stay[], id: string): Promise<Stay | null> =>
  stays.find((stay) => stay.id === id) ?? (await deps.store.stays.get(id));
