import { proven } from '../care/proven';
import type { Observation, Preference, Rating } from '../profile';
import type { Verdict } from '../words';
import { confidenceOf } from './confidence';
import { ask, close, rate, type Ledger } from './ledger';
import { isProtected } from './relations';
import type { RulingName } from './rulings';
import { openAt } from './standing';

export const isVerdict = (o: Observation): o is Observation & { verdict: Verdict } => o.verdict !== undefined;

const RULED: Readonly<Record<Verdict, RulingName>> = {
  relevant: 'proved right',
  missed: 'wanted and missed',
  'not now': 'not needed this time',
  wrong: 'wrong after a stay',
  declined: 'declined on a stay',
  failed: 'not given on a stay',
};

/** More than these tell nothing more. */
const RATINGS_KEPT = 10;
const REPORTED: readonly Verdict[] = ['declined', 'failed'];

/** Of one stay, the guest's later word takes the place of the earlier; what colleagues reported stands beside it. */
const withRating = ({ ratings = [] }: Preference, o: Observation & { verdict: Verdict }): Rating[] => {
  const isReport = REPORTED.includes(o.verdict);
  const others = ratings.filter((one) => one.stayId !== o.stayId || REPORTED.includes(one.verdict) !== isReport);
  return [...others, { verdict: o.verdict, stayId: o.stayId, at: o.at, observationId: o.id }].slice(-RATINGS_KEPT);
};

/**
 * How a preference proved on a stay: it is surer or less sure, and goes before others or gives way. What the guest calls wrong is
 * closed; what is protected is only asked about, because one press after a stay is no explicit word on an allergy.
 */
export const prove = (ledger: Ledger, o: Observation): Ledger => {
  const preference = openAt(ledger.profile, o.at).find(({ id }) => id === o.preferenceId);
  if (preference === undefined || !isVerdict(o) || preference.ratings?.some(({ observationId }) => observationId === o.id)) return ledger;
  if (o.verdict === 'wrong' && !isProtected(preference) && o.explicit) return close(ledger, preference, o, 'wrong after a stay');
  const ratings = withRating(preference, o);
  const confidence = proven(confidenceOf(preference.evidence), ratings);
  const rated = rate(ledger, { ...preference, ratings, confidence }, o, RULED[o.verdict]);
  const standing = rated.profile.preferences.find(({ id }) => id === preference.id) ?? preference;
  return o.verdict === 'wrong' ? ask(rated, standing, o, 'against an allergy') : rated;
};
