import type { Preference, Profile } from './profile';
import { areContrary, isAllergy, meet } from './revise/relations';
import { isNamedBy } from './revise/replacement';
import type { PropertyCode } from './words';

/** Where the reader stands: without a stay or property, wishes of every stay and property count. */
export interface Standpoint {
  stayId?: string;
  property?: PropertyCode;
}

const isKnown = ({ learnedAt, retractedAt }: Preference, at: Date): boolean =>
  learnedAt <= at && (retractedAt === undefined || at < retractedAt);
const isTrue = ({ trueFrom, trueUntil }: Preference, at: Date): boolean => trueFrom <= at && (trueUntil === undefined || at < trueUntil);

/** How far the clocks of the chain's hosts may be apart. */
const CLOCKS_APART_MS = 15 * 60_000;

/**
 * Now, as the host whose clock is furthest ahead may have it. Who asks what is known and true now asks as of then: what another
 * host has just written is known, though by this one's clock it is still to come.
 */
export const onAnyClock = (now: Date): Date => new Date(now.getTime() + CLOCKS_APART_MS);

const FOREVER = new Date(8.64e15);

/** As it stood before the chain had heard of its end. */
const asKnown = (preference: Preference, at: Date): Preference => {
  if (preference.retractedAt === undefined || preference.retractedAt <= at || preference.scope.stayId !== undefined) return preference;
  return { ...preference, trueUntil: FOREVER };
};

const isHere = ({ scope }: Preference, { stayId, property }: Standpoint): boolean =>
  (stayId === undefined || scope.stayId === undefined || scope.stayId === stayId || scope.stayId === '') &&
  (property === undefined || scope.property === undefined || scope.property === property);

const isSuspended = ({ suspensions }: Preference, at: Date, { stayId }: Standpoint): boolean =>
  (suspensions ?? []).some(
    (one) => one.from <= at && at < one.until && (stayId === undefined || one.stayId === null || one.stayId === stayId),
  );

const isPassing = ({ scope }: Preference): boolean => scope.stayId !== undefined || scope.until !== undefined;

/** "Foam for this stay" holds back the lasting feather; "no meat until Easter" the steak. No allergy is ever held back. */
const holdsBack = (passing: Preference, lasting: Preference): boolean =>
  isPassing(passing) &&
  !isPassing(lasting) &&
  !isAllergy(lasting) &&
  passing.holder === lasting.holder &&
  ((meet(passing, lasting) && areContrary(passing, lasting)) || (passing.insteadOf ?? []).some((words) => isNamedBy(words, lasting)));

/** Of what is believed, what holds at that time: without what is suspended, and without what a wish for this stay or to a date holds back. */
export const holding = (preferences: readonly Preference[], at: Date, standpoint: Standpoint = {}): Preference[] => {
  const here = preferences.filter((one) => isTrue(one, at) && isHere(one, standpoint) && !isSuspended(one, at, standpoint));
  const passing = here.filter(isPassing);
  return here.filter((one) => !passing.some((other) => holdsBack(other, one)));
};

/** What the chain had learned, and not taken back, by that time. */
export const knownAt = (profile: Profile, at: Date): Preference[] =>
  profile.preferences.filter((preference) => isKnown(preference, at)).map((preference) => asKnown(preference, at));

const upTo = <T extends { at: Date }>(items: readonly T[], at: Date): T[] => items.filter((item) => item.at <= at);

/**
 * The profile as the chain knew it at that time: what it learned or took back since is as it stood then. What the profile has let go
 * of as long over is not in it; the notes still tell that.
 */
export const profileAsKnown = (profile: Profile, at: Date): Profile => ({
  ...profile,
  preferences: knownAt(profile, at).map((known) => ({
    ...known,
    evidence: upTo(known.evidence, at),
    rulings: upTo(known.rulings, at),
    ...(known.suspensions && { suspensions: known.suspensions.filter(({ from }) => from <= at) }),
  })),
  pending: profile.pending.filter(({ receivedAt }) => receivedAt <= at),
  questions: upTo(profile.questions, at),
});

/** Everything believed at that date and true at that date; a stay or property narrows it to what holds there. */
export const believedAt = (profile: Profile, at: Date, standpoint: Standpoint = {}): Preference[] =>
  holding(knownAt(profile, at), at, standpoint);

/** What was true at one date as the chain knew it at another: "what did we know last May of what she wanted in April?" */
export const asOf = (profile: Profile, dates: { trueAt: Date; knownAt: Date }): Preference[] =>
  holding(knownAt(profile, dates.knownAt), dates.trueAt);
