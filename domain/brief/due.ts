import { holding, knownAt, onAnyClock } from '../believed';
import type { Preference } from '../profile';
import { candidatesOf, withPrecedence } from '../recall/precedence';
import { circumstancesOfStay, partyOf, type Setting } from '../recall/setting';
import type { Stay } from '../stay';

/** Companions come along unless the booking says otherwise; somebody the profile does not know as one is not left out. */
const travels = (setting: Setting): ((preference: Preference) => boolean) => {
  const party = partyOf(setting).map(({ relation }) => relation);
  const known = setting.guest.companions.map(({ relation }) => relation);
  return ({ holder }) => holder === 'guest' || party.includes(holder) || !known.includes(holder);
};

/**
 * Everything of the party that the property of this stay must know: believed now and true during the stay, without what cannot
 * hold there. Of a conditional preference that holds the whole stay and the general one, only the conditional.
 */
export const dueAt = (setting: Setting & { stay: Stay }, now: Date): Preference[] => {
  const { guest, stay } = setting;
  const latest = onAnyClock(now);
  const at = new Date(Math.max(latest.getTime(), Date.parse(stay.arrival)));
  const held = holding(knownAt(guest.profile, latest), at, { stayId: stay.id, property: stay.property });
  const candidates = candidatesOf(held.filter(travels(setting)), circumstancesOfStay(setting));
  return withPrecedence(candidates).map(({ preference }) => preference);
};
