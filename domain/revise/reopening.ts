import { sameItem } from '../items/likeness';
import type { Observation, Preference } from '../profile';
import { areRelated } from '../slots';
import { stayOver } from './dates';
import { reopen, type Ledger } from './ledger';
import { saysNo } from './relations';

/** What one word closes of another; what was forgotten as a whole stays forgotten. */
const BY_READING: ReadonlySet<string> = new Set(['newer word', 'no longer', 'wanted again', 'in its place', 'now for every stay']);
const BY_TAKING_BACK: ReadonlySet<string> = new Set(['taken back', 'no longer']);

/** A wish for a stay holds again until that stay is over; what lasts, without an end. */
const endAgain = ({ scope, trueUntil }: Preference, o: Observation): Date | undefined => {
  if (scope.until !== undefined) return trueUntil;
  return scope.stayId === undefined ? undefined : stayOver(o.stayEnds, o.at);
};

const closedBy = ({ profile }: Ledger, isCause: (ruling: Preference['rulings'][number]) => boolean): Preference[] =>
  profile.preferences.filter(({ retractedAt, rulings }) => {
    const last = rulings.at(-1);
    return retractedAt !== undefined && last !== undefined && isCause(last);
  });

const reopenAll = (ledger: Ledger, preferences: readonly Preference[], o: Observation): Ledger =>
  preferences.reduce((next, preference) => reopen(next, preference, o, endAgain(preference, o)), ledger);

/** What these had closed by being believed holds again, because they were never meant. */
export const reopenClosedBy = (ledger: Ledger, wrong: readonly Preference[], o: Observation): Ledger => {
  const causes = new Set(wrong.flatMap(({ evidence }) => evidence.map(({ observationId }) => observationId)));
  return reopenAll(
    ledger,
    closedBy(ledger, ({ rule, observationId }) => BY_READING.has(rule) && causes.has(observationId)),
    o,
  );
};

/** "No, I said keep the paper": what was taken back a moment ago by another note holds again, where the correction names it. */
export const reopenTakenBack = (ledger: Ledger, o: Observation, sinceMs: number): Ledger => {
  if (saysNo(o)) return ledger;
  const isJustNow = ({ rule, observationId, at }: Preference['rulings'][number]): boolean =>
    BY_TAKING_BACK.has(rule) && !observationId.startsWith(`${o.noteId}#`) && o.at.getTime() - at.getTime() <= sinceMs;
  const meant = closedBy(ledger, isJustNow).filter(
    (preference) => preference.holder === o.holder && !saysNo(preference) && areRelated(preference.slot, o.slot) && sameItem(preference, o),
  );
  return reopenAll(ledger, meant, o);
};
