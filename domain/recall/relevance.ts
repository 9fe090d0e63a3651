import { circumstancesIn, readCondition } from '../conditions/reading';
import { contentsOf } from '../items/contents';
import { covers, sameItem } from '../items/likeness';
import { areOpposed } from '../items/opposites';
import { headOf, stemsOf } from '../items/stems';
import type { Moment } from '../moment';
import type { Preference } from '../profile';
import { isAllergy, isProtected, saysNo } from '../revise/relations';
import { areRelated, isWithin, labelsOf } from '../slots';
import { AFTER_MEAL, AT_TABLE, GOES_WITH, GOES_WITH_ALL, SLOTS_AT } from './occasions';
import type { Candidate } from './precedence';

/** Why a preference matters at a moment, weightiest first. */
export const RELEVANCES = ['safety', 'contains', 'named', 'condition', 'occasion'] as const;
export type Relevance = (typeof RELEVANCES)[number];

const isIn = (slot: string, slots: readonly string[]): boolean => slots.some((ancestor) => isWithin(slot, ancestor));
const isTable = (slot: string): boolean => isIn(slot, ['food', 'drink', 'dining']);

/** True where something is eaten or drunk: then what the person served must not have is always said. */
const isAtTable = ({ occasions, slots }: Moment): boolean => occasions.some((one) => AT_TABLE.includes(one)) || slots.some(isTable);

/** "A coffee" names the whole slot; "a cappuccino" is one thing of it, and no reason to offer an espresso. */
const isWholeSlot = (slot: string, items: readonly string[]): boolean => {
  const own = [slot.replaceAll('.', ' '), ...labelsOf(slot)].flatMap(stemsOf);
  return items.length === 0 || items.some((item) => stemsOf(item).some((word) => own.includes(word)));
};

const namesIt = (item: string, slot: string, preference: Preference): boolean => {
  const thing = { slot, item };
  return sameItem(thing, preference) || covers(thing, preference) || (saysNo(preference) && covers(preference, thing));
};

const isNamed = (preference: Preference, { slots, items }: Moment): boolean =>
  items.some((item) => headOf(item) === headOf(preference.item)) ||
  slots.some(
    (slot) => areRelated(slot, preference.slot) && (isWholeSlot(slot, items) || items.some((item) => namesIt(item, slot, preference))),
  );

/** The milk of a coffee, the therapist of a massage; not another coffee. */
const goesWith = (preference: Preference, { slots }: Moment): boolean =>
  slots.some((slot) => isIn(preference.slot, GOES_WITH_ALL[slot] ?? [])) ||
  GOES_WITH.some(
    ([slot, others]) =>
      slots.some((named) => isWithin(named, slot) && !areRelated(named, preference.slot)) && isIn(preference.slot, others),
  );

const CONDITION_KINDS = new Set(['thing', 'meal', 'occasion', 'daytime']);

/** Its own words name what is happening: "in white wine", "after lunch", "at turndown". */
const isConditionMet = ({ preference, holding }: Candidate, moment: Moment): boolean => {
  if (holding !== 'holds') return false;
  const conditions = preference.when.flatMap((text) => readCondition(text)).filter(({ not }) => !not);
  if (conditions.some(({ kind }) => kind === 'thing' || kind === 'occasion' || kind === 'meal')) return true;
  return (
    conditions.some(({ kind }) => CONDITION_KINDS.has(kind)) &&
    isTable(preference.slot) === isAtTable(moment) &&
    isOfOccasion(preference, moment)
  );
};

const isAfterMeal = ({ text }: Moment): boolean =>
  circumstancesIn(text).some(({ kind, value }) => kind === 'meal' && value.startsWith('after'));

/** Of the diet, what concerns the room and not the plate. */
const NOT_AT_TABLE = ['dietary.faith.prayer', 'dietary.faith.practice', 'dietary.allergy.contact'];

const isOfOccasion = (preference: Preference, moment: Moment): boolean =>
  moment.occasions.some((occasion) => isIn(preference.slot, SLOTS_AT[occasion])) &&
  !(isAtTable(moment) && isIn(preference.slot, NOT_AT_TABLE)) &&
  (!isAfterMeal(moment) || !isTable(preference.slot) || isIn(preference.slot, AFTER_MEAL));

const endangersServed = (preference: Preference, { slots, items }: Moment): boolean =>
  [...slots.map((slot) => ({ slot, item: '' })), ...items.map((item) => ({ slot: '', item }))].some(
    (thing) => contentsOf(preference.item, thing) !== null,
  ) || items.some((item) => headOf(item) === headOf(preference.item));

const isFoodWarning = (preference: Preference): boolean =>
  isAllergy(preference)
    ? !isWithin(preference.slot, 'dietary.allergy.contact')
    : isProtected(preference) && isIn(preference.slot, ['food', 'drink', 'dietary']);

/** Where a thing is named, only it and what goes with it matter; where none is, what the occasion is about. */
export const relevanceOf = (candidate: Candidate, moment: Moment): Relevance | null => {
  const { preference } = candidate;
  if (isAtTable(moment) && isFoodWarning(preference)) {
    if (endangersServed(preference, moment)) return 'safety';
    if (isAllergy(preference)) return 'contains';
  }
  const opposed = moment.items.some((item) => areOpposed(item, preference.item) && headOf(item) === headOf(preference.item));
  if (opposed && !saysNo(preference) && preference.when.length === 0) return null;
  if (isConditionMet(candidate, moment)) return 'condition';
  if (isNamed(preference, moment) || goesWith(preference, moment)) return 'named';
  return moment.slots.length === 0 && isOfOccasion(preference, moment) ? 'occasion' : null;
};
