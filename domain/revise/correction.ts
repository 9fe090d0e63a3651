import { sameItem } from '../items/likeness';
import { stemsOf } from '../items/stems';
import type { Observation, Preference, Profile } from '../profile';
import { areRelated } from '../slots';
import { CORRECTABLE_MS, justSaid } from './just-said';
import { close, type Ledger } from './ledger';
import { areContrary, isAllergy, isProtected, saysNo } from './relations';
import { reopenClosedBy, reopenTakenBack } from './reopening';
import { isNamedBy } from './replacement';
import { dropPending } from './retraction';
import { openAt } from './standing';

const isMeant = (o: Observation, preference: Preference): boolean => {
  if (o.insteadOf !== undefined && isNamedBy(o.insteadOf, preference)) return true;
  if (sameItem(o, preference)) return saysNo(o) !== saysNo(preference);
  if (areRelated(o.slot, preference.slot) || areContrary(o, preference) || o.category === preference.category) return true;
  return isAllergy(preference) && isBare(o) && o.category === 'food';
};

/** Words by which a correction is led in; they say nothing of the thing. */
const LEADING = new Set(
  'sorry apologies correction no not wait i we meant mean mistake oops actually make rather should have be been say said was'
    .split(' ')
    .flatMap(stemsOf),
);

/** "Sorry, I meant raspberries" names a thing and neither likes nor refuses it: what was said of the wrong one is said of it. */
const isBare = (o: Observation): boolean => {
  const named = stemsOf(o.item);
  return !saysNo(o) && stemsOf(o.quote).every((word) => LEADING.has(word) || named.includes(word));
};

/** Said in the same breath: nothing else was heard in between, which a bare name could be meant of instead. */
const BREATH_MS = 5 * 60_000;
const isNextBreath = (o: Observation, { evidence: [first] }: Preference, { upToNote }: Profile): boolean =>
  first?.noteId === upToNote && o.at.getTime() - first.at.getTime() <= BREATH_MS;

/** An allergy noted wrongly is corrected by naming the right one, and by nobody but the guest; by a bare name only in the next breath. */
const mayCorrect = (o: Observation, preference: Preference, profile: Profile): boolean => {
  if (!isProtected(preference)) return true;
  return o.explicit && (areRelated(o.slot, preference.slot) || (isBare(o) && isNextBreath(o, preference, profile)));
};

/** The narrowest reading that finds something: named, then the same slot, then the same category. */
const corrected = (o: Observation, ledger: Ledger): Preference[] => {
  const recent = openAt(ledger.profile, o.at).filter(
    (preference) => justSaid(o, preference) && mayCorrect(o, preference, ledger.profile) && isMeant(o, preference),
  );
  const named = recent.filter((one) => o.insteadOf !== undefined && isNamedBy(o.insteadOf, one));
  if (named.length > 0) return named;
  const inSlot = recent.filter(({ slot }) => areRelated(slot, o.slot));
  return (inSlot.length > 0 ? inSlot : recent).slice(-1);
};

/** How a thing that is only named is meant: as strongly as the wrong one, and as an allergy where that was one. */
const sense = (o: Observation, wrong: Preference): Partial<Observation> => {
  if (!isBare(o)) return {};
  const { level, slot, category } = wrong;
  return isAllergy(wrong) ? { level, slot, category } : { level };
};

/** A correction is short for the whole sentence: what it leaves out is as in what it corrects. */
const completed = (o: Observation, wrong: Preference): Observation => ({
  ...o,
  ...sense(o, wrong),
  when: o.when.length > 0 ? o.when : wrong.when,
  holder: o.holder === 'guest' ? wrong.holder : o.holder,
  duration: wrong.duration,
  ...(wrong.scope.property !== undefined && { here: true }),
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
