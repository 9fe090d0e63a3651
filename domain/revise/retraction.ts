import { isGeneric } from '../items/likeness';
import type { Observation, Preference } from '../profile';
import { stayOver } from './dates';
import { justSaid } from './just-said';
import { ask, close, closeAll, suspend, type Ledger } from './ledger';
import { isAllergy, isEverything, isProtected, takesBack } from './relations';
import { reopenClosedBy } from './reopening';
import { isLasting, openAt } from './standing';

export const isRetraction = (o: Observation): boolean => o.change === 'retract';
export const forgetsEverything = (o: Observation): boolean => isRetraction(o) && isEverything(o);

/** Takes out of the pending what the predicate names, so that it cannot come back. */
export const dropPending = (ledger: Ledger, isDropped: (pending: Observation) => boolean): Ledger => ({
  ...ledger,
  profile: { ...ledger.profile, pending: ledger.profile.pending.filter((pending) => !isDropped(pending)) },
});

const closeOrAsk = (ledger: Ledger, preference: Preference, o: Observation): Ledger =>
  isProtected(preference) && !o.explicit ? ask(ledger, preference, o, 'against an allergy') : close(ledger, preference, o, 'taken back');

/** "That allergy" of somebody with two names neither: which one is asked, not guessed. */
const isAmbiguous = (o: Observation, meant: readonly Preference[]): boolean =>
  isAllergy(o) && isGeneric(o) && meant.filter((preference) => isProtected(preference)).length > 1;

/** A button means the one preference it is on; words mean whatever they name. */
const isMeant = (o: Observation, preference: Preference): boolean =>
  o.preferenceId === undefined ? takesBack(o, preference) : preference.id === o.preferenceId;

const meantBy = (o: Observation, ledger: Ledger): Preference[] =>
  openAt(ledger.profile, o.at).filter((preference) => isMeant(o, preference));

/** "Forget everything about my husband": his preferences are closed and none of the guest's. A colleague's report leaves what is protected. */
export const forgetEverything = (ledger: Ledger, o: Observation): Ledger => {
  const theirs = openAt(ledger.profile, o.at).filter(({ holder }) => holder === o.holder);
  const [kept, closed] = [theirs.filter((one) => isProtected(one) && !o.explicit), theirs.filter((one) => !isProtected(one) || o.explicit)];
  const asked = kept.reduce((next, preference) => ask(next, preference, o, 'against an allergy'), ledger);
  return dropPending(closeAll(asked, closed, o, 'forget everything'), (pending) => pending.holder === o.holder);
};

/** "Forget the newspaper": whatever it names is closed, and what was pending on it too; said a moment ago, it is as if it never was. */
export const takeBack = (ledger: Ledger, o: Observation): Ledger => {
  const meant = meantBy(o, ledger);
  const rest = dropPending(ledger, (pending) => takesBack(o, pending));
  if (isAmbiguous(o, meant)) return meant.reduce((next, preference) => ask(next, preference, o, 'against an allergy'), rest);
  const closed = meant.reduce((next, preference) => closeOrAsk(next, preference, o), rest);
  const justNow = meant.filter((preference) => justSaid(o, preference) && (o.explicit || !isProtected(preference)));
  return reopenClosedBy(closed, justNow, o);
};

/** "Not on this stay": what was for this stay is closed; what lasts is suspended and holds again afterwards. Allergies are never suspended. */
export const skipThisStay = (ledger: Ledger, o: Observation): Ledger => {
  const until = stayOver(o.stayEnds, o.at);
  return meantBy(o, ledger).reduce((next, preference) => {
    if (isProtected(preference)) return closeOrAsk(next, preference, { ...o, explicit: false });
    return isLasting(preference) ? suspend(next, preference, o, until) : close(next, preference, o, 'taken back');
  }, ledger);
};
