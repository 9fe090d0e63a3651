import type { Observation, Preference } from '../profile';
import { lastingOf, preferenceOf } from './believing';
import { ask, believe, close, closeAll, confirm, type Ledger } from './ledger';
import { areContrary, comesBack, isSameWish, meet } from './relations';
import { replace } from './replacement';
import { dropPending } from './retraction';
import { isLasting, openAt, outweighs, sameProperty, stayOf } from './standing';

/** Enough for every stay of a guest who comes monthly; older one-offs that never came back are not missed. */
const PENDING_KEPT = 100;

/** Keeps it in mind: on its own it is not believed beyond its stay, and coming back on another stay it is. */
export const keepInMind = (ledger: Ledger, o: Observation): Ledger => ({
  ...ledger,
  profile: { ...ledger.profile, pending: [...ledger.profile.pending, o].slice(-PENDING_KEPT) },
});

/** The same on another stay. An unknown stay is no other stay: it may have been this one. */
export const earlierStays = (ledger: Ledger, o: Observation): Observation[] =>
  ledger.profile.pending.filter(
    (pending) => o.stayId !== null && pending.stayId !== null && pending.stayId !== o.stayId && comesBack(pending, o),
  );

const isOfStay = (o: Observation, { scope, holder }: Preference): boolean => scope.stayId === stayOf(o) && holder === o.holder;

/** What came back is kept for good: it closes what it excludes, unless a heavier word stands against it. */
export const promote = (
  ledger: Ledger,
  o: Observation,
  before: readonly Observation[],
  rule: 'came back on another stay' | 'seen on several stays',
): Ledger => {
  const promoted = lastingOf(o, before, rule);
  const open = openAt(ledger.profile, o.at).filter((preference) => sameProperty(o, preference) || !isLasting(preference));
  const against = open.filter((one) => isLasting(one) && meet(promoted, one) && areContrary(promoted, one));
  const heavier = against.find((preference) => !outweighs(o, preference));
  if (heavier !== undefined) return ask(ledger, heavier, o, 'against the guest’s word');
  const same = open.filter((preference) => !isLasting(preference) && comesBack(promoted, preference));
  const emptied = closeAll(closeAll(ledger, against, o, 'newer word'), same, o, 'now for every stay');
  return believe(emptied, promoted, rule);
};

/** A new wish for this stay, in the place of what it excludes on this stay; what lasts is left standing, and held back meanwhile. */
const holdForStay = (ledger: Ledger, o: Observation): Ledger => {
  const ofStay = openAt(ledger.profile, o.at).filter((preference) => isOfStay(o, preference) && meet(o, preference));
  const closed = ofStay.filter((preference) => areContrary(o, preference));
  const emptied = closed.reduce((next, preference) => close(next, preference, o, 'newer word'), ledger);
  const { ledger: next, insteadOf } = replace(
    dropPending(emptied, (one) => one.stayId === o.stayId && meet(one, o) && areContrary(one, o)),
    o,
  );
  const preference = { ...preferenceOf(o, 'for this stay'), ...(insteadOf.length > 0 && { insteadOf }) };
  return believe(next, preference, 'for this stay');
};

/** A wish for this stay: confirmed where it lasts already, kept for good where it comes back, else held until the stay is over. */
export const forStay = (ledger: Ledger, o: Observation): Ledger => {
  const open = openAt(ledger.profile, o.at);
  const known = open.find(
    (one) => (isLasting(one) ? sameProperty(o, one) || one.scope.property === o.property : isOfStay(o, one)) && isSameWish(o, one),
  );
  if (known !== undefined) return confirm(ledger, known, o);
  const before = earlierStays(ledger, o);
  if (before.length > 0) return keepInMind(promote(ledger, o, before, 'came back on another stay'), o);
  return keepInMind(holdForStay(ledger, o), o);
};
