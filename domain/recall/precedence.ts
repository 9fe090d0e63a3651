import { takesIn } from '../conditions/sameness';
import { holdsUnder, type Holding } from '../conditions/holding';
import type { Circumstances } from '../conditions/circumstances';
import type { Preference } from '../profile';
import { areContrary, isAllergy } from '../revise/relations';
import { isNamedBy } from '../revise/replacement';

export interface Candidate {
  preference: Preference;
  /** Whether its conditions hold: never `no`. */
  holding: Exclude<Holding, 'no'>;
}

/** Leaves out what cannot hold under the circumstances. */
export const candidatesOf = (preferences: readonly Preference[], circumstances: Circumstances): Candidate[] =>
  preferences.flatMap((preference) => {
    const holding = holdsUnder(preference.when, circumstances);
    return holding === 'no' ? [] : [{ preference, holding }];
  });

const isNarrower = (a: Preference, b: Preference): boolean =>
  (a.scope.property !== undefined && b.scope.property === undefined) || (a.when.length > 0 && takesIn(b, a) && !takesIn(a, b));

const standsInFor = (narrow: Preference, wide: Preference): boolean =>
  narrow.holder === wide.holder &&
  ((narrow.insteadOf ?? []).some((words) => isNamedBy(words, wide)) || (isNarrower(narrow, wide) && areContrary(narrow, wide)));

/** Where a conditional preference holds, or one of this property, only it is recalled of the two. An allergy gives way to nothing. */
export const withPrecedence = (candidates: readonly Candidate[]): Candidate[] => {
  const narrow = candidates.filter(
    ({ preference, holding }) => (holding === 'holds' && preference.when.length > 0) || preference.scope.property !== undefined,
  );
  return candidates.filter(
    ({ preference }) =>
      isAllergy(preference) || !narrow.some((one) => one.preference !== preference && standsInFor(one.preference, preference)),
  );
};
