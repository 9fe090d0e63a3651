import type { Observation, Preference } from '../profile';
import { ask, type Ledger } from './ledger';
import { lasting } from './lasting';
import { endangers, isAllergy, isSameWish } from './relations';
import { forgetEverything, forgetsEverything, isRetraction, skipThisStay, takeBack } from './retraction';
import { seen } from './sighting';
import { isHeardAlready, openAt } from './standing';
import { forStay } from './staying';

interface Rule {
  /** What the rule is for, as read in the table of docs/decisions/remembering.md. */
  name: string;
  applies: (o: Observation, ledger: Ledger) => boolean;
  fold: (ledger: Ledger, o: Observation) => Ledger;
}

/** "I like feather pillows now" of the guest lifts "never feather"; no liking for shrimp lifts an allergy. */
const lifts = (o: Observation, kept: Preference): boolean =>
  o.explicit && o.weight !== 'asked' && !isAllergy(kept) && isSameWish({ ...o, level: kept.level }, kept);

const endangered = (o: Observation, ledger: Ledger): Preference | undefined =>
  openAt(ledger.profile, o.at).find((preference) => endangers(o, preference) && !lifts(o, preference));

/** In order; the first that applies decides what becomes of an observation. */
export const RULES: readonly Rule[] = [
  { name: 'the same note twice changes nothing', applies: (o, { profile }) => isHeardAlready(o, profile), fold: (ledger) => ledger },
  { name: 'everything of one person is forgotten on request', applies: forgetsEverything, fold: forgetEverything },
  { name: 'not on this stay suspends', applies: (o) => isRetraction(o) && o.duration === 'stay', fold: skipThisStay },
  { name: 'a retraction closes', applies: isRetraction, fold: takeBack },
  {
    name: 'what a guest cannot have is asked about, never given',
    applies: (o, ledger) => endangered(o, ledger) !== undefined,
    fold: (ledger, o) => {
      const kept = endangered(o, ledger);
      return kept === undefined ? ledger : ask(ledger, kept, o, 'against an allergy');
    },
  },
  { name: 'a sighting counts once it is seen on several stays', applies: (o) => o.weight === 'sighting', fold: seen },
  { name: 'a wish for this stay holds until it is over', applies: (o) => o.duration === 'stay', fold: forStay },
  { name: 'the newer word closes the older', applies: () => true, fold: lasting },
];
