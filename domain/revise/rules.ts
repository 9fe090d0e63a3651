import type { Contents } from '../items/contents';
import type { Observation, Preference } from '../profile';
import { ask, type Ledger } from './ledger';
import { lasting } from './lasting';
import { dangerOf, isAllergy, isSameWish } from './relations';
import { forgetEverything, forgetsEverything, isRetraction, skipThisStay, takeBack } from './retraction';
import { seen } from './sighting';
import { isHeardAlready, openAt } from './standing';
import { forStay } from './staying';
import { isVerdict, prove } from './verdict';

interface Rule {
  /** As in the table of docs/decisions/remembering.md; a test holds both equal. */
  name: string;
  applies: (o: Observation, ledger: Ledger) => boolean;
  fold: (ledger: Ledger, o: Observation) => Ledger;
}

/** "I like feather pillows now" of the guest lifts "never feather"; no liking for shrimp lifts an allergy. */
const lifts = (o: Observation, kept: Preference): boolean =>
  o.explicit && o.weight !== 'asked' && !isAllergy(kept) && isSameWish({ ...o, level: kept.level }, kept);

const endangered = (o: Observation, ledger: Ledger, isDanger: (danger: Contents) => boolean): Preference | undefined =>
  openAt(ledger.profile, o.at).find((preference) => {
    const danger = dangerOf(o, preference);
    return danger !== null && isDanger(danger) && !lifts(o, preference);
  });

/** A liking for a dish that likely holds it may be meant of a kind without it; what was merely seen never is. */
const isForbidden =
  (o: Observation) =>
  (danger: Contents): boolean =>
    danger === 'surely' || o.weight === 'sighting';

/** In order; the first that applies decides what becomes of an observation. */
export const RULES: readonly Rule[] = [
  { name: 'the same note twice changes nothing', applies: (o, { profile }) => isHeardAlready(o, profile), fold: (ledger) => ledger },
  { name: 'how a preference proved on a stay weighs it', applies: isVerdict, fold: prove },
  { name: 'everything of one person is forgotten on request', applies: forgetsEverything, fold: forgetEverything },
  { name: 'not on this stay suspends', applies: (o) => isRetraction(o) && o.duration === 'stay', fold: skipThisStay },
  { name: 'a retraction closes', applies: isRetraction, fold: takeBack },
  {
    name: 'what a guest cannot have is asked about, never given',
    applies: (o, ledger) => endangered(o, ledger, isForbidden(o)) !== undefined,
    fold: (ledger, o) => {
      const kept = endangered(o, ledger, isForbidden(o));
      return kept === undefined ? ledger : ask(ledger, kept, o, 'against an allergy');
    },
  },
  { name: 'a sighting counts once it is seen on several stays', applies: (o) => o.weight === 'sighting', fold: seen },
  { name: 'a wish for this stay holds until it is over', applies: (o) => o.duration === 'stay', fold: forStay },
  { name: 'the newer word closes the older', applies: () => true, fold: lasting },
];

/** Folds one observation in by the first rule that applies; a wish that likely holds what must be kept from the guest is also asked about. */
export const foldByRule = (ledger: Ledger, o: Observation): Ledger => {
  const folded = RULES.find((rule) => rule.applies(o, ledger))?.fold(ledger, o) ?? ledger;
  const kept = isRetraction(o) || isVerdict(o) ? undefined : endangered(o, folded, (danger) => danger === 'likely');
  return kept === undefined ? folded : ask(folded, kept, o, 'against an allergy');
};
