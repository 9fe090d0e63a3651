import { stemsOf } from '../items/stems';
import type { Preference } from '../profile';
import type { Capability } from '../property';
import { saysNo } from '../revise/relations';
import { isWithin } from '../slots';

const concerns = ({ slot, cannot }: Capability, preference: Preference): boolean => {
  if (!isWithin(preference.slot, slot)) return false;
  const words = stemsOf(preference.item);
  return cannot.length === 0 || cannot.some((item) => stemsOf(item).every((stem) => words.includes(stem)));
};

/** What to do instead where the property cannot: a substitute, null for nothing near enough, undefined where it can. Leaving out is always possible. */
export const substituteFor = (preference: Preference, capabilities: readonly Capability[]): string | null | undefined => {
  if (saysNo(preference)) return undefined;
  const missing = capabilities.find((capability) => concerns(capability, preference));
  return missing === undefined ? undefined : (missing.substitute ?? null);
};
