import type { Preference, Profile } from '../profile';
import { isOpen } from './standing';

/** What is over stays in the profile for a while, for those who ask why it changed; beyond this number the notes still tell it. */
const OVER_KEPT = 40;

const overAt = ({ retractedAt, trueUntil }: Preference): number => (retractedAt ?? trueUntil)?.getTime() ?? 0;

/** Keeps the profile a small document however long a guest has been coming: all that is open, and the latest of what is over. */
export const shorten = (profile: Profile, at: Date): Profile => {
  const over = profile.preferences.filter((preference) => !isOpen(preference, at));
  if (over.length <= OVER_KEPT) return profile;
  const leftOut = [...over].sort((a, b) => overAt(a) - overAt(b)).slice(0, over.length - OVER_KEPT);
  const ids = new Set(leftOut.map(({ id }) => id));
  const leftOutBy = new Date(Math.max(profile.leftOutBy?.getTime() ?? 0, ...leftOut.map(overAt)));
  return { ...profile, preferences: profile.preferences.filter(({ id }) => !ids.has(id)), leftOutBy };
};

/** False where the profile may lack what was believed, or true, on that day. */
export const isWholeSince = ({ leftOutBy }: Profile, at: Date): boolean => leftOutBy === undefined || at >= leftOutBy;
