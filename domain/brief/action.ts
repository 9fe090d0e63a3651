import type { Task } from '../briefing';
import { conditionsOf } from '../conditions/sameness';
import type { Preference } from '../profile';
import { saysNo } from '../revise/relations';
import { parentOf } from '../slots';
import type { Language } from '../words';
import { fill, wordingOf, type Lines, type Wording } from './languages';

const linesOf = ({ actions }: Wording, slot: string): Lines => {
  for (let at: string | null = slot; at !== null; at = parentOf(at)) {
    const lines = actions[at];
    if (lines !== undefined) return lines;
  }
  return actions[''];
};

const bare = (item: string): string => item.replace(/\s*\b(?:allergy|allergies|allergic to)\b\s*/gi, ' ').trim() || item;

/** What an action is made of; a task has it all, so that it can be written in another language than its property's. */
export type Acted = Pick<Task, 'slot' | 'item' | 'level' | 'holder' | 'when' | 'until' | 'thisStay'>;

/** For whom, under which condition, and until when: what an associate must know before acting. */
const limitsOf = ({ limits }: Wording, { holder, slot, when, until, thisStay }: Acted): string[] => [
  ...(holder === 'guest' ? [] : [fill(limits.holder, { holder })]),
  ...(conditionsOf({ slot, when }).length === 0 ? [] : [fill(limits.when, { when: when.join(', ') })]),
  ...(until === undefined ? [] : [fill(limits.until, { until })]),
  ...(thisStay === undefined ? [] : [limits.thisStay]),
];

/** What to do, in hotel language: "On the bed: foam pillow (for the husband)". The item stays in the guest's words. */
export const actionIn = (acted: Acted, language?: Language): string => {
  const wording = wordingOf(language);
  const { wish, refusal } = linesOf(wording, acted.slot);
  const limited = limitsOf(wording, acted);
  const line = fill(saysNo(acted) ? refusal : wish, { item: bare(acted.item) });
  return limited.length === 0 ? line : `${line} (${limited.join('; ')})`;
};

/** What of a preference an action is made of. */
export const actedOf = ({ slot, item, level, holder, when, scope }: Preference): Acted => ({
  ...{ slot, item, level, holder, when },
  ...(scope.until !== undefined && { until: scope.until }),
  ...(scope.stayId !== undefined && { thisStay: true }),
});

/** Why it is recalled, in a language; the sentence as it was stored where its ruling is not known. */
export const reasonIn = ({ rule, reason }: Pick<Task, 'rule' | 'reason'>, language?: Language): string => {
  const reasons: Readonly<Record<string, string>> = wordingOf(language).reasons;
  return (rule === undefined ? undefined : reasons[rule]) ?? reason;
};
