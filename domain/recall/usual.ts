import type { Observation, Preference, Profile } from '../profile';
import { comesBack } from '../revise/relations';
import { preferenceOf } from '../revise/believing';

/** Taken so many times running, it is "the usual". */
const RUNNING = 3;

/** Coffee with coffee, and not with the whisky of the evening: `drink.coffee.decaf` is of the family `drink.coffee`. */
const familyOf = (slot: string): string => slot.split('.').slice(0, 2).join('.');

const kindOf = ({ holder, slot }: Pick<Observation, 'holder' | 'slot'>): string => `${holder} ${familyOf(slot)}`;

/** The three latest sightings of each person and family of slots, newest last. */
export type Runs = ReadonlyMap<string, readonly Observation[]>;

export const runsOf = ({ pending }: Profile): Runs => {
  const runs = new Map<string, Observation[]>();
  for (const one of pending) {
    if (one.weight !== 'sighting') continue;
    runs.set(kindOf(one), [...(runs.get(kindOf(one)) ?? []), one].slice(-RUNNING));
  }
  return runs;
};

const isRun = (sightings: readonly Observation[]): boolean => {
  const [first] = sightings;
  return first !== undefined && sightings.length === RUNNING && sightings.every((one) => comesBack(first, one));
};

/** True where the last three things of its kind that were seen taken were this. */
export const isUsual = (preference: Preference, runs: Runs): boolean => {
  const sightings = runs.get(kindOf(preference)) ?? [];
  return isRun(sightings) && sightings.every((one) => comesBack(preference, one));
};

/** What was taken three times running and is not believed yet, as the preference it may become: offered, never briefed. */
export const usuals = (runs: Runs, believed: readonly Preference[]): Preference[] =>
  [...runs.values()]
    .flatMap((sightings) => (isRun(sightings) ? sightings.slice(-1) : []))
    .map((one) => ({ ...preferenceOf(one, 'seen on several stays'), id: `u.${one.id.replace('#', '.')}` }))
    .filter((one) => isUsual(one, runs) && !believed.some((known) => comesBack(known, one)));
