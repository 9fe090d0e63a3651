import { takesIn } from '../conditions/sameness';
import { holdsUnder, type Holding } from '../conditions/holding';
import { readCondition } from '../conditions/reading';
import type { Circumstances } from '../conditions/circumstances';
import type { Preference } from '../profile';
import { areContrary, isAllergy, saysNo } from '../revise/relations';
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

/** Circumstances that come and go. "After dinner" is when it is taken, "when it is cold" is an exception to it. */
const EXCEPTIONS = new Set(['season', 'weather', 'weekday', 'party', 'purpose', 'feast', 'day', 'date']);
const isException = ({ when }: Preference): boolean => when.flatMap((text) => readCondition(text)).some(({ kind }) => EXCEPTIONS.has(kind));

const isNarrower = (a: Preference, b: Preference): boolean =>
  (a.scope.property !== undefined && b.scope.property === undefined) || (a.when.length > 0 && takesIn(b, a) && !takesIn(a, b));

/** "Porridge, but on Sundays pancakes": said in one breath of one kind of thing, the narrower stands in for the wider. */
const inOneBreath = (a: Preference, b: Preference): boolean =>
  a.category === b.category &&
  !saysNo(a) &&
  !saysNo(b) &&
  a.evidence.some(({ noteId }) => b.evidence.some((other) => other.noteId === noteId));

const standsInFor = (narrow: Preference, wide: Preference): boolean =>
  narrow.holder === wide.holder &&
  ((narrow.insteadOf ?? []).some((words) => isNamedBy(words, wide)) ||
    (isNarrower(narrow, wide) && (areContrary(narrow, wide) || inOneBreath(narrow, wide))) ||
    (isException(narrow) && !isException(wide) && inOneBreath(narrow, wide)));

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
