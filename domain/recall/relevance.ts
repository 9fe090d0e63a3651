import type { ConditionKind } from '../conditions/phrases';
import { circumstancesIn, readCondition, type Condition } from '../conditions/reading';
import { contentsOf } from '../items/contents';
import { covers, sameItem } from '../items/likeness';
import { areOpposed, isManner } from '../items/opposites';
import { headOf, stemsOf } from '../items/stems';
import type { Moment, ServiceOccasion } from '../moment';
import type { Preference } from '../profile';
import { isAllergy, isProtected, saysNo } from '../revise/relations';
import { areRelated, isWithin } from '../slots';
import type { Candidate } from './precedence';
import { isIn, isServed, stemsOfSlot, type Scene } from './scene';

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

/** "Whisky neat", "coffee black": said of all of the slot, so it matters for each kind of it. */
const isOfAllKinds = ({ slot, item }: Preference): boolean => {
  const own = stemsOfSlot(slot);
  const rest = stemsOf(item).filter((stem) => !own.includes(stem));
  return rest.length > 0 && rest.length < stemsOf(item).length && rest.every(isManner);
};

const isNamed = (preference: Preference, { moment, wholeSlots }: Scene): boolean =>
  (isOfAllKinds(preference) && moment.slots.some((slot) => isWithin(slot, preference.slot))) ||
  wholeSlots.some((slot) => areRelated(slot, preference.slot)) ||
  moment.items.some((item) => headOf(item) === headOf(preference.item)) ||
  moment.slots.some((slot) => areRelated(slot, preference.slot) && moment.items.some((item) => namesIt(item, slot, preference)));

const OWN_CONDITIONS = new Set(['thing', 'occasion', 'meal']);

/** Occasions at which the whole room is given: what was asked for "when I am here on business" matters, whatever of the room it is. */
const GIVING_ROOM = new Set<ServiceOccasion>(['booking', 'arrival', 'check-in']);
const SPOKEN = new Set<ConditionKind>(['purpose', 'party']);

/** "Checks in for a conference": the moment itself says what the wish was made for. */
const isSaid = (conditions: readonly Condition[], { text, occasions }: Moment): boolean =>
  occasions.some((occasion) => GIVING_ROOM.has(occasion)) &&
  circumstancesIn(text).some(
    ({ kind, value, not }) => !not && SPOKEN.has(kind) && conditions.some((one) => one.kind === kind && one.value === value),
  );

/** Its own words name what is happening: "in white wine", "after lunch", "at turndown"; a time of day only where the occasion fits too. */
const isConditionMet = ({ preference, holding }: Candidate, { atTable, isOfOccasion, moment }: Scene): boolean => {
  if (holding !== 'holds' || preference.when.length === 0) return false;
  const conditions = preference.when.flatMap((text) => readCondition(text)).filter(({ not }) => !not);
  if (conditions.some(({ kind }) => OWN_CONDITIONS.has(kind))) return true;
  if (isServed(preference.slot) !== atTable) return false;
  return isSaid(conditions, moment) || (conditions.some(({ kind }) => kind === 'daytime') && isOfOccasion(preference.slot));
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
