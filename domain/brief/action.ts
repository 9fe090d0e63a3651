import { conditionsOf } from '../conditions/sameness';
import type { Preference } from '../profile';
import { saysNo } from '../revise/relations';
import { parentOf } from '../slots';
import { ACTIONS } from './actions';

const linesOf = (slot: string): { wish: string; refusal: string } => {
  for (let at: string | null = slot; at !== null; at = parentOf(at)) {
    const lines = ACTIONS[at];
    if (lines !== undefined) return lines;
  }
  return { wish: 'Make ready: {item}', refusal: 'Leave out: {item}' };
};

const bare = (item: string): string => item.replace(/\s*\b(?:allergy|allergies|allergic to)\b\s*/gi, ' ').trim() || item;

/** For whom, under which condition, and until when: what an associate must know before acting. */
const limits = ({ holder, slot, when, scope }: Preference): string[] => [
  ...(holder === 'guest' ? [] : [`for the ${holder}`]),
  ...(conditionsOf({ slot, when }).length === 0 ? [] : [`when: ${when.join(', ')}`]),
  ...(scope.until === undefined ? [] : [`until ${scope.until}`]),
  ...(scope.stayId === undefined ? [] : ['this stay']),
];

/** What to do, in hotel language: "On the bed: foam pillow (for the husband)". */
export const actionOf = (preference: Preference): string => {
  const { wish, refusal } = linesOf(preference.slot);
  const limited = limits(preference);
  const line = (saysNo(preference) ? refusal : wish).replace('{item}', bare(preference.item));
  return limited.length === 0 ? line : `${line} (${limited.join('; ')})`;
};
