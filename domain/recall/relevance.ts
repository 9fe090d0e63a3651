import { readCondition } from '../conditions/reading';
import { contentsOf } from '../items/contents';
import { covers, sameItem } from '../items/likeness';
import { areOpposed } from '../items/opposites';
import { headOf } from '../items/stems';
import type { Moment } from '../moment';
import type { Preference } from '../profile';
import { isAllergy, isProtected, saysNo } from '../revise/relations';
import { areRelated, isWithin } from '../slots';
import type { Candidate } from './precedence';
import { isIn, isServed, type Scene } from './scene';

/**
 * Why a preference matters at a moment, weightiest first: what is served may hold what must be kept from the person; something
 * must be kept from them; the thing is named; its own condition is; the occasion is about it.
 */
export const RELEVANCES = ['danger', 'warning', 'named', 'condition', 'occasion'] as const;
export type Relevance = (typeof RELEVANCES)[number];

const namesIt = (item: string, slot: string, preference: Preference): boolean => {
  const thing = { slot, item };
  return sameItem(thing, preference) || covers(thing, preference) || (saysNo(preference) && covers(preference, thing));
};

const isNamed = (preference: Preference, { moment, wholeSlots }: Scene): boolean =>
  wholeSlots.some((slot) => areRelated(slot, preference.slot)) ||
  moment.items.some((item) => headOf(item) === headOf(preference.item)) ||
  moment.slots.some((slot) => areRelated(slot, preference.slot) && moment.items.some((item) => namesIt(item, slot, preference)));

const OWN_CONDITIONS = new Set(['thing', 'occasion', 'meal']);

/** Its own words name what is happening: "in white wine", "after lunch", "at turndown"; a time of day only where the occasion fits too. */
const isConditionMet = ({ preference, holding }: Candidate, { atTable, isOfOccasion }: Scene): boolean => {
  if (holding !== 'holds' || preference.when.length === 0) return false;
  const conditions = preference.when.flatMap((text) => readCondition(text)).filter(({ not }) => !not);
  if (conditions.some(({ kind }) => OWN_CONDITIONS.has(kind))) return true;
  return conditions.some(({ kind }) => kind === 'daytime') && isServed(preference.slot) === atTable && isOfOccasion(preference.slot);
};

const isKeptFrom = (preference: Preference, { slots, items }: Moment): boolean =>
  slots.some((slot) => contentsOf(preference.item, { slot, item: '' }) !== null) ||
  items.some((item) => contentsOf(preference.item, { slot: '', item }) !== null || headOf(item) === headOf(preference.item));

/** What is kept from a person at table: allergies but those of the room, and food or drink that they cannot bear. */
const isFoodWarning = (preference: Preference): boolean =>
  isAllergy(preference)
    ? !isWithin(preference.slot, 'dietary.allergy.contact')
    : isProtected(preference) && isIn(preference.slot, ['food', 'drink', 'dietary']);

const isOtherKind = (preference: Preference, { items }: Moment): boolean =>
  !saysNo(preference) &&
  preference.when.length === 0 &&
  items.some((item) => headOf(item) === headOf(preference.item) && areOpposed(item, preference.item));

/** Where a thing is named, only it and what goes with it matter; where none is, what the occasion is about. */
export const relevanceOf = (candidate: Candidate, scene: Scene): Relevance | null => {
  const { preference } = candidate;
  if (scene.atTable && isFoodWarning(preference)) {
    if (isKeptFrom(preference, scene.moment)) return 'danger';
    if (isAllergy(preference)) return 'warning';
  }
  if (isOtherKind(preference, scene.moment)) return null;
  if (isConditionMet(candidate, scene)) return 'condition';
  if (isNamed(preference, scene) || scene.goesAlong(preference.slot)) return 'named';
  return scene.moment.slots.length === 0 && scene.isOfOccasion(preference.slot) ? 'occasion' : null;
};
