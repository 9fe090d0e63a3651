import { circumstancesIn } from '../conditions/reading';
import { remembered, rememberedOf } from '../items/remembered';
import { stemsOf } from '../items/stems';
import type { Moment } from '../moment';
import { areRelated, isWithin, labelsOf } from '../slots';
import { AFTER_MEAL, AT_TABLE, GOES_WITH, GOES_WITH_ALL, SLOTS_AT } from './occasions';

export const isIn = (slot: string, slots: readonly string[]): boolean => slots.some((ancestor) => isWithin(slot, ancestor));
export const isServed = (slot: string): boolean => isIn(slot, ['food', 'drink', 'dining']);

/** A moment with what follows from it, worked out once for all preferences that are held against it. */
export interface Scene {
  moment: Moment;
  /** Something is eaten or drunk: then what the person served must not have is always said. */
  atTable: boolean;
  /** Slots named as a whole: "a coffee", where "a cappuccino" is one thing of it and no reason to offer an espresso. */
  wholeSlots: readonly string[];
  /** True of the slot of what goes with what is named: the milk of a coffee, the therapist of a massage; not another coffee. */
  goesAlong: (slot: string) => boolean;
  /** True of the slots that matter at the occasion, where nothing is named. */
  isOfOccasion: (slot: string) => boolean;
}

/** The stems of a slot's own names, and of what it lies in. */
export const stemsOfSlot: (slot: string) => readonly string[] = remembered((slot) =>
  [slot.replaceAll('.', ' '), ...labelsOf(slot)].flatMap(stemsOf),
);

const isWhole = (slot: string, items: readonly string[]): boolean =>
  items.length === 0 || items.some((item) => stemsOf(item).some((word) => stemsOfSlot(slot).includes(word)));

const alongWith = ({ slots }: Moment): Scene['goesAlong'] => {
  const whole = slots.flatMap((slot) => GOES_WITH_ALL[slot] ?? []);
  const along = slots.flatMap((named) => GOES_WITH.filter(([slot]) => isWithin(named, slot)).map(([, others]) => ({ named, others })));
  return (slot) => isIn(slot, whole) || along.some(({ named, others }) => isIn(slot, others) && !areRelated(named, slot));
};

/** Of the diet, what concerns the room and not the plate. */
const NOT_AT_TABLE = ['dietary.faith.prayer', 'dietary.faith.practice', 'dietary.allergy.contact'];

const isAfterMeal = ({ text }: Moment): boolean =>
  circumstancesIn(text).some(({ kind, value }) => kind === 'meal' && value.startsWith('after'));

const ofOccasion = (moment: Moment, atTable: boolean): Scene['isOfOccasion'] => {
  const matter = moment.occasions.flatMap((occasion) => SLOTS_AT[occasion]);
  const afterMeal = isAfterMeal(moment);
  return (slot) =>
    isIn(slot, matter) && !(atTable && isIn(slot, NOT_AT_TABLE)) && (!afterMeal || !isServed(slot) || isIn(slot, AFTER_MEAL));
};

/** Worked out once for each moment, which many ask about. */
export const sceneOf: (moment: Moment) => Scene = rememberedOf((moment) => {
  const atTable = moment.occasions.some((one) => AT_TABLE.includes(one)) || moment.slots.some(isServed);
  return {
    moment,
    atTable,
    wholeSlots: moment.slots.filter((slot) => isWhole(slot, moment.items)),
    goesAlong: alongWith(moment),
    isOfOccasion: ofOccasion(moment, atTable),
  };
});
