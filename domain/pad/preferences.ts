import { AppError } from '../errors';
import type { Author } from '../note';
import type { NoteSource, NoteTaken, PointInTime, Viewer } from '../pad';
import type { Preference, Profile } from '../profile';
import { asOf, onAnyClock } from '../believed';
import type { Guest } from '../guest';
import type { Stay } from '../stay';
import type { PadDeps } from './deps';
import { knownGuest } from './merged';
import { profileSince } from './retelling';
import { takeNote } from './take-note';
import { actorOf, maySee, maySeeGuest, ofAnotherProperty } from './viewing';

/** The guest with all stays, for this viewer; that it was read is in the audit before anybody learns anything. */
export async function guestSeenBy(
  deps: PadDeps,
  guestId: string,
  viewer: Viewer,
  what: string,
): Promise<{ guest: Guest; stays: readonly Stay[] }> {
  const record = (): Promise<void> =>
    deps.store.audit.recordSoon({ at: deps.clock.now(), actor: actorOf(viewer), action: 'read', guestId, what });
  // The stays are the smaller answer and tell who may look: then the entry is on its way before the guest's document is there.
  const [{ stays, recorded }, guest] = await Promise.all([
    deps.store.stays.ofGuest(guestId).then(async (stays) => {
      const recorded = stays.length > 0 && maySeeGuest(viewer, guestId, stays);
      if (recorded) await record();
      return { stays, recorded };
    }),
    knownGuest(deps, guestId),
  ]);
  // Of a record that was merged into another the stays are that one's.
  const theirs = guest.id === guestId ? stays : await deps.store.stays.ofGuest(guest.id);
  if (!maySeeGuest(viewer, guestId, theirs)) throw ofAnotherProperty();
  if (!recorded) await record();
  return { guest, stays: theirs };
}

/** What is believed, as this viewer may see it: now, or what was true at one date as the chain knew it at another. */
export async function preferences(deps: PadDeps, guestId: string, viewer: Viewer, point: PointInTime = {}): Promise<Preference[]> {
  const { guest } = await guestSeenBy(deps, guestId, viewer, 'preferences');
  const { knownAt = onAnyClock(deps.clock.now()) } = point;
  const { trueAt = knownAt } = point;
  const profile = await profileSince(deps, guest, trueAt < knownAt ? trueAt : knownAt);
  return asOf(profile, { knownAt, trueAt }).filter(({ slot }) => maySee(viewer, slot));
}

/** Takes one preference back on a person's word; the taking back is a note like any other. */
export async function removePreference(
  deps: PadDeps,
  guestId: string,
  preferenceId: string,
  by: Author,
  source: NoteSource,
): Promise<NoteTaken> {
  const guest = await knownGuest(deps, guestId);
  const preference = preferenceOf(guest.profile, preferenceId);
  const { category, slot, item, level, when, holder } = preference;
  const retraction = {
    category,
    slot,
    item,
    level,
    when,
    holder,
    duration: 'lasting',
    act: 'request',
    change: 'retract',
    preferenceId,
  } as const;
  return takeNote(deps, {
    ...source,
    guestId,
    text: `Forget: ${item}`,
    speaker: by.kind === 'guest' ? 'guest' : 'staff',
    author: by,
    understanding: {
      preferences: [{ ...retraction, quote: `Forget: ${item}`, confidence: 1 }],
      complaint: null,
      opinions: [],
      suggestion: false,
      unclear: [],
    },
  });
}

function preferenceOf(profile: Profile, id: string): Preference {
  const found = profile.preferences.find((preference) => preference.id === id);
  if (!found) throw new AppError('UNKNOWN_PREFERENCE', `This guest has no preference with the id ${id}.`);
  return found;
}
