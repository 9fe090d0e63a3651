import type { Evidence, Observation, Preference, Profile } from '../profile';
import { WEIGHTS, type Weight } from '../profile';

/** Believed and true at that moment, as far as the profile knows so far; suspensions apart. */
export const isOpen = (preference: Preference, at: Date): boolean =>
  preference.retractedAt === undefined && (preference.trueUntil === undefined || preference.trueUntil > at);

export const openAt = (profile: Profile, at: Date): Preference[] => profile.preferences.filter((preference) => isOpen(preference, at));

/** Holds on, stay after stay. */
export const isLasting = ({ scope }: Preference): boolean => scope.stayId === undefined;

const rank = (weight: Weight): number => WEIGHTS.indexOf(weight);

/** The heaviest word that a preference stands on. */
export const weightOf = ({ evidence }: { evidence: readonly Pick<Evidence, 'weight'>[] }): Weight =>
  evidence.reduce<Weight>((heaviest, { weight }) => (rank(weight) < rank(heaviest) ? weight : heaviest), 'sighting');

/** The guest's word passed on counts as a word; anything less must be at least as heavy as what it would close. */
export const outweighs = (o: Observation, preference: Preference): boolean =>
  rank(o.weight) <= rank('told') || rank(o.weight) <= rank(weightOf(preference));

/** What is for one property only, and what is for all, never close each other. */
export const sameProperty = (o: Observation, { scope }: Preference): boolean =>
  scope.property === (o.here === true ? (o.property ?? undefined) : undefined);

/** The stay that a stay-only wish is for; '' where none is known. */
export const stayOf = (o: Observation): string => o.stayId ?? '';

const sameWords = (o: Observation, evidence: Pick<Evidence, 'quote' | 'at' | 'author'>): boolean =>
  evidence.quote === o.quote && evidence.author === o.author && evidence.at.getTime() === o.at.getTime();

/** True for an observation that is in the profile already, or that another channel delivered under another note id. */
export const isHeardAlready = (o: Observation, profile: Profile): boolean =>
  profile.pending.some((known) => known.id === o.id || (known.slot === o.slot && sameWords(o, known))) ||
  profile.preferences.some(({ slot, evidence }) =>
    evidence.some((known) => known.observationId === o.id || (slot === o.slot && known.noteId !== o.noteId && sameWords(o, known))),
  );
