import type { Preference, Profile } from '../profile';
import { isOpen } from './standing';

/** What is over stays in the profile for "what did we know then"; beyond this number the notes still tell it. */
const OVER_KEPT = 200;

const overAt = ({ retractedAt, trueUntil }: Preference): number => (retractedAt ?? trueUntil)?.getTime() ?? 0;

/** Keeps the profile a bounded document however long a guest has been coming: all that is open, and the latest of what is over. */
export const shorten = (profile: Profile, at: Date): Profile => {
  const over = profile.preferences.filter((preference) => !isOpen(preference, at));
  if (over.length <= OVER_KEPT) return profile;
  const dropped = new Set(
    [...over]
      .sort((a, b) => overAt(a) - overAt(b))
      .slice(0, over.length - OVER_KEPT)
      .map(({ id }) => id),
  );
  return { ...profile, preferences: profile.preferences.filter(({ id }) => !dropped.has(id)) };
};
