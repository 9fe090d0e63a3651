import type { Observation, Preference, Profile } from '../profile';
import { comesBack } from '../revise/relations';
import { preferenceOf } from '../revise/believing';

/** Taken so many times running, it is "the usual". */
const RUNNING = 3;

/** Coffee with coffee, and not with the whisky of the evening: `drink.coffee.decaf` is of the family `drink.coffee`. */
const familyOf = (slot: string): string => slot.split('.').slice(0, 2).join('.');

/** The three latest sightings of one person and family of slots, newest last. */
const latest = ({ pending }: Profile, holder: string, slot: string): Observation[] =>
  pending.filter((one) => one.weight === 'sighting' && one.holder === holder && familyOf(one.slot) === familyOf(slot)).slice(-RUNNING);

const isRun = (sightings: readonly Observation[]): boolean => {
  const [first] = sightings;
  return first !== undefined && sightings.length === RUNNING && sightings.every((one) => comesBack(first, one));
};

/** True where the last three things of its kind that were seen taken were this. */
export const isUsual = (preference: Preference, profile: Profile): boolean => {
  const sightings = latest(profile, preference.holder, preference.slot);
  return isRun(sightings) && sightings.every((one) => comesBack(preference, one));
};

/** What was taken three times running and is not believed yet, as the preference it may become: offered, never briefed. */
export const usuals = (profile: Profile, believed: readonly Preference[]): Preference[] => {
  const last = new Map(
    profile.pending.filter(({ weight }) => weight === 'sighting').map((one) => [`${one.holder} ${familyOf(one.slot)}`, one]),
  );
  return [...last.values()]
    .map((one) => ({ ...preferenceOf(one, 'seen on several stays'), id: `u.${one.id.replace('#', '.')}` }))
    .filter((one) => isUsual(one, profile) && !believed.some((known) => comesBack(known, one)));
};
