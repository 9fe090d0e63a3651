import { sameItem } from '../items/likeness';
import type { Observation, Preference } from '../profile';
import { areRelated } from '../slots';
import { CORRECTABLE_MS, justSaid } from './just-said';
import { close, type Ledger } from './ledger';
import { areContrary, isProtected, saysNo } from './relations';
import { reopenClosedBy, reopenTakenBack } from './reopening';
import { isNamedBy } from './replacement';
import { dropPending } from './retraction';
import { openAt } from './standing';

const isMeant = (o: Observation, preference: Preference): boolean => {
  if (o.insteadOf !== undefined && isNamedBy(o.insteadOf, preference)) return true;
  if (sameItem(o, preference)) return saysNo(o) !== saysNo(preference);
  return areRelated(o.slot, preference.slot) || areContrary(o, preference) || o.category === preference.category;
};

/** An allergy noted wrongly is corrected by naming the right one, and by nobody but the guest. */
const mayCorrect = (o: Observation, preference: Preference): boolean =>
  !isProtected(preference) || (o.explicit && areRelated(o.slot, preference.slot));

/** The narrowest reading that finds something: named, then the same slot, then the same category. */
const corrected = (o: Observation, ledger: Ledger): Preference[] => {
  const recent = openAt(ledger.profile, o.at).filter(
    (preference) => justSaid(o, preference) && mayCorrect(o, preference) && isMeant(o, preference),
  );
  const named = recent.filter((one) => o.insteadOf !== undefined && isNamedBy(o.insteadOf, one));
  if (named.length > 0) return named;
  const inSlot = recent.filter(({ slot }) => areRelated(slot, o.slot));
  return (inSlot.length > 0 ? inSlot : recent).slice(-1);
};

/** A correction is short for the whole sentence: what it leaves out is as in what it corrects. */
const completed = (o: Observation, { when, holder, duration, scope }: Preference): Observation => ({
  ...o,
  when: o.when.length > 0 ? o.when : when,
  holder: o.holder === 'guest' ? holder : o.holder,
  duration,
  ...(scope.property !== undefined && { here: true }),
});

export interface Corrected {
  ledger: Ledger;
  /** The correction as it is to be folded; null where taking back was all it did ("not red wine"). */
  observation: Observation | null;
}

/** Closes what was just said otherwise as never having been true, opens what that had closed, and completes the correction from it. */
export const correct = (ledger: Ledger, o: Observation): Corrected => {
  const wrong = o.corrects === true ? corrected(o, ledger) : [];
  const first = wrong[0];
  if (first === undefined) return { ledger: o.corrects === true ? reopenTakenBack(ledger, o, CORRECTABLE_MS) : ledger, observation: o };
  const closed = wrong.reduce((next, preference) => close(next, preference, o, 'meant otherwise', preference.trueFrom), ledger);
  const reopened = reopenClosedBy(closed, wrong, o);
  const notes = new Set(wrong.flatMap(({ evidence }) => evidence.map(({ observationId }) => observationId)));
  return {
    ledger: dropPending(reopened, ({ id }) => notes.has(id)),
    observation: saysNo(o) && sameItem(o, first) ? null : completed(o, first),
  };
};
