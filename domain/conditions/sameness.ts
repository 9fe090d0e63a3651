import { stemsOf } from '../items/stems';
import { conditionKey, readCondition, type Condition } from './reading';

export interface Conditioned {
  slot: string;
  when: readonly string[];
}

/** "At turndown" says nothing of a turndown treat, nor "in white wine" of white wine: the slot has said it. */
const saidBySlot = (slot: string, condition: Condition): boolean => {
  const words = stemsOf(slot.replaceAll('.', ' '));
  return !condition.not && condition.value.split(' ').every((word) => words.includes(word));
};

const ALWAYS: readonly string[] = [];

/** Keys of the conditions under which it holds, sorted; [] where it holds always. */
export const conditionsOf = ({ slot, when }: Conditioned): readonly string[] => {
  // Most wishes hold always, and they are held against one another all the time.
  if (when.length === 0) return ALWAYS;
  const conditions = when.flatMap((text) => readCondition(text)).filter((condition) => !saidBySlot(slot, condition));
  return [...new Set(conditions.map(conditionKey))].sort();
};

const within = (part: readonly string[], whole: readonly string[]): boolean => part.every((key) => whole.includes(key));

export const sameConditions = (a: Conditioned, b: Conditioned): boolean => {
  const [left, right] = [conditionsOf(a), conditionsOf(b)];
  return left.length === right.length && within(left, right);
};

/** True if whenever `narrow` holds `wide` does too: "always" takes in "after lunch"; "after lunch" takes in "after lunch on Sundays". */
export const takesIn = (wide: Conditioned, narrow: Conditioned): boolean => within(conditionsOf(wide), conditionsOf(narrow));
