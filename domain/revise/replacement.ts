import { takesIn } from '../conditions/sameness';
import { covers, sameItem } from '../items/likeness';
import type { Observation, Preference } from '../profile';
import { close, type Ledger } from './ledger';
import { isProtected, saysNo } from './relations';
import { isOpen, openAt } from './standing';

/** True where a word such as "the hot chocolate" names what the preference is about. */
export const isNamedBy = (words: string, preference: Pick<Preference, 'slot' | 'item'>): boolean => {
  const named = { slot: preference.slot, item: words };
  return sameItem(named, preference) || covers(named, preference);
};

const replaced = (ledger: Ledger, o: Observation): Preference[] =>
  openAt(ledger.profile, o.at).filter(
    (preference) =>
      o.insteadOf !== undefined &&
      preference.holder === o.holder &&
      !saysNo(preference) &&
      !isProtected(preference) &&
      !preference.evidence.some(({ observationId }) => observationId === o.id) &&
      isNamedBy(o.insteadOf, preference),
  );

export interface Replaced {
  ledger: Ledger;
  /** What the new one stands in for while its condition holds: the words of `insteadOf`, and what the closed ones stood in for. */
  insteadOf: string[];
}

/** True where the new one takes the whole place of the old: not only on some occasions, nor only for one stay. */
const takesWholePlace = (o: Observation, preference: Preference): boolean =>
  takesIn(o, preference) && (o.duration === 'lasting' || preference.scope.stayId !== undefined) && o.until === undefined;

/** "Ginger tea instead of the hot chocolate" closes the chocolate of that condition; "when it is cold" leaves the espresso standing. */
export const replace = (ledger: Ledger, o: Observation): Replaced => {
  const closed = replaced(ledger, o).filter((preference) => takesWholePlace(o, preference));
  const next = closed.reduce((sofar, preference) => close(sofar, preference, o, 'in its place'), ledger);
  const words = o.insteadOf === undefined ? [] : [o.insteadOf];
  return { ledger: next, insteadOf: [...new Set([...words, ...closed.flatMap(({ insteadOf }) => insteadOf ?? [])])] };
};

/** A refusal that had closed a like one before is what the guest takes back by asking for it again. */
export const isWantedAgain = (ledger: Ledger, refusal: Preference, isLikeIt: (closed: Preference) => boolean): boolean => {
  const words = new Set(refusal.evidence.map(({ observationId }) => observationId));
  return ledger.profile.preferences.some(
    (preference) =>
      !isOpen(preference, refusal.trueFrom) && words.has(preference.rulings.at(-1)?.observationId ?? '') && isLikeIt(preference),
  );
};
