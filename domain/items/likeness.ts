import { labelsOf } from '../slots';
import { remembered } from './remembered';
import { headOf, nameOf, stemsOf } from './stems';

/** What an item is said of: the item in somebody's words and the slot it was understood to be about. */
export interface Subject {
  slot: string;
  item: string;
}

const QUANTITIES = new Set('one two three four five six seven eight nine ten dozen few several single double couple pair'.split(' '));

const isQuantity = (stem: string): boolean => QUANTITIES.has(stem) || /^\d{1,2}x?$/.test(stem);

const within = (part: readonly string[], whole: readonly string[]): boolean => part.every((word) => whole.includes(word));
const equal = (a: readonly string[], b: readonly string[]): boolean => within(a, b) && within(b, a);

/** Words that only repeat what the slot is about: "pillow" in `bed.pillow`. */
const slotWords = remembered((slot: string): readonly string[] => [...slot.split('.').flatMap(stemsOf), 'room']);

/** What is left when the words of the slot are taken out: "foam" of "foam pillow". Empty: it names the slot and nothing narrower. */
export const valueOf = ({ slot, item }: Subject): readonly string[] => {
  const generic = slotWords(slot);
  return stemsOf(item).filter((word) => !generic.includes(word));
};

/** True where the item is the slot's own name: "newspaper", "hot chocolate". It stands for everything in the slot. */
export const isGeneric = (subject: Subject): boolean => {
  const stems = stemsOf(subject.item);
  return valueOf(subject).length === 0 || labelsOf(subject.slot).some((label) => equal(stemsOf(label), stems));
};

/** "Milk in my tea" is milk: in what is eaten or drunk, what it goes into is a condition, whoever left it in the item. */
const apart = ({ slot, item }: Subject): readonly string[] => stemsOf(/^(?:food|drink)\b/.test(slot) ? item.replace(/ in .*/i, '') : item);

/** The same thing said twice, in the same or other words of no weight. */
export const sameItem = (a: Subject, b: Subject): boolean =>
  (a.slot === b.slot && equal(apart(a), apart(b))) ||
  equal(stemsOf(a.item), stemsOf(b.item)) ||
  (a.slot === b.slot && valueOf(a).length > 0 && equal(valueOf(a), valueOf(b)));

const counted = (item: string): readonly string[] => stemsOf(item).filter((word) => !isQuantity(word));

/** The same thing but for its number: "two wool blankets" and "wool blankets". */
export const sameButCount = (a: Subject, b: Subject): boolean => equal(counted(a.item), counted(b.item));

/** "coffee" covers "Turkish coffee" and everything in the slot of coffee; it does not cover "coffee cake". */
export const covers = (general: Subject, specific: Subject): boolean => {
  if (specific.slot === general.slot || specific.slot.startsWith(`${general.slot}.`)) {
    return isGeneric(general) || within(valueOf(general), stemsOf(specific.item));
  }
  return headOf(general.item) === headOf(specific.item) && within(nameOf(general.item), stemsOf(specific.item));
};
