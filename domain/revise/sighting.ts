import { contentsOf } from '../items/contents';
import type { Observation, Preference } from '../profile';
import { confirm, type Ledger } from './ledger';
import { areContrary, comesBack, meet } from './relations';
import { earlierStays, keepInMind, promote } from './staying';
import { isLasting, openAt, weightOf } from './standing';

const isWord = (preference: Preference): boolean => weightOf(preference) !== 'sighting';

/** A steak eaten once says nothing against "vegetarian", nor does milk in the tea against "black". */
const speaksAgainst = (o: Observation, preference: Preference): boolean =>
  isWord(preference) &&
  meet(o, preference) &&
  (areContrary(o, preference) || (preference.category === 'dietary' && contentsOf(preference.item, o) !== null));

/**
 * What somebody saw: never against a word, more evidence for what is known, believed once seen on several stays; else kept in
 * mind. A sighting is kept in mind in every case but the first, because three running make "the usual".
 */
export const seen = (ledger: Ledger, o: Observation): Ledger => {
  const open = openAt(ledger.profile, o.at);
  if (open.some((preference) => speaksAgainst(o, preference))) return ledger;
  const known = open.find((preference) => isLasting(preference) && comesBack(o, preference));
  if (known !== undefined) return keepInMind(confirm(ledger, known, o), o);
  const before = earlierStays(ledger, o);
  return keepInMind(before.length > 0 ? promote(ledger, o, before, 'seen on several stays') : ledger, o);
};
