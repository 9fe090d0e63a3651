import type { Evidence, Preference, Profile } from '../profile';
import { isOpen, weightOf } from './standing';

/** What is over stays in the profile for a while, for those who ask why it changed; beyond this number the notes still tell it. */
const OVER_KEPT = 40;

const overAt = ({ retractedAt, trueUntil }: Preference): number => (retractedAt ?? trueUntil)?.getTime() ?? 0;

/** Ten are enough to answer "why": the first two made it, the last eight show that it still holds. The notes tell the rest. */
export const MOST_KEPT = 10;
const FIRST_KEPT = 2;
/** Who has many wishes keeps less of each, so that the document stays one that is read in a moment; never fewer than three. */
const KEPT_OF_ALL = 200;
const LEAST_KEPT = 3;

/** The first and the last of them. */
export const trimmed = <T>(items: readonly T[], most: number): T[] =>
  items.length <= most ? [...items] : [...items.slice(0, FIRST_KEPT), ...items.slice(FIRST_KEPT - most)];

/** As `trimmed`; the heaviest word stays, because it decides what may close the preference. */
export const trimmedEvidence = (evidence: readonly Evidence[], most: number): Evidence[] => {
  const kept = trimmed(evidence, most);
  const heaviest = evidence.find(({ weight }) => weight === weightOf({ evidence }));
  return heaviest === undefined || kept.includes(heaviest) ? kept : kept.with(FIRST_KEPT - 1, heaviest);
};

const keptOf = (preference: Preference, most: number): Preference =>
  preference.evidence.length <= most && preference.rulings.length <= most
    ? preference
    : { ...preference, evidence: trimmedEvidence(preference.evidence, most), rulings: trimmed(preference.rulings, most) };

const withLessOfEach = (profile: Profile, open: number): Profile => {
  const most = Math.max(LEAST_KEPT, Math.min(MOST_KEPT, Math.floor(KEPT_OF_ALL / Math.max(1, open))));
  const preferences = profile.preferences.map((preference) => keptOf(preference, most));
  return preferences.every((preference, i) => preference === profile.preferences[i]) ? profile : { ...profile, preferences };
};

/** Keeps the profile a small document however long a guest has been coming: all that is open, and the latest of what is over. */
export const shorten = (profile: Profile, at: Date): Profile => {
  const over = profile.preferences.filter((preference) => !isOpen(preference, at));
  const shorter = withLessOfEach(profile, profile.preferences.length - over.length);
  if (over.length <= OVER_KEPT) return shorter;
  const leftOut = [...over].sort((a, b) => overAt(a) - overAt(b)).slice(0, over.length - OVER_KEPT);
  const ids = new Set(leftOut.map(({ id }) => id));
  const leftOutBy = new Date(Math.max(profile.leftOutBy?.getTime() ?? 0, ...leftOut.map(overAt)));
  return { ...shorter, preferences: shorter.preferences.filter(({ id }) => !ids.has(id)), leftOutBy };
};

/** False where the profile may lack what was believed, or true, on that day. */
export const isWholeSince = ({ leftOutBy }: Profile, at: Date): boolean => leftOutBy === undefined || at >= leftOutBy;
