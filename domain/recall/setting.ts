import { clockAt } from '../calendar';
import type { Circumstances } from '../conditions/circumstances';
import { circumstancesIn, readCondition } from '../conditions/reading';
import type { Companion, Guest } from '../guest';
import { rememberedOf } from '../items/remembered';
import { stemsOf } from '../items/stems';
import type { Moment } from '../moment';
import type { Preference } from '../profile';
import type { Property } from '../property';
import { labelsOf } from '../slots';
import type { Stay } from '../stay';

/** Who is where: the guest with the companions known, the stay if one is known, and the property. */
export interface Setting {
  guest: Pick<Guest, 'companions' | 'profile'>;
  stay: Stay | null;
  property: Property;
}

/** Companions come along unless the booking says otherwise. */
export const partyOf = ({ guest, stay }: Setting): readonly Companion[] => stay?.party ?? guest.companions;

const OWN_DAYS = { birthday: 'occasion.birthday', anniversary: 'occasion.anniversary' } as const;

/** "My birthday is on 15 September": month and day as the guest gave them. */
const ownDay = (preferences: readonly Preference[], slot: string): string | undefined =>
  preferences
    .filter((preference) => preference.slot === slot && preference.holder === 'guest' && preference.retractedAt === undefined)
    .flatMap(({ item, when, evidence }) => [item, ...when, ...evidence.map(({ quote }) => quote)].flatMap(circumstancesIn))
    .find(({ kind, value }) => kind === 'date' && value.includes('-'))?.value;

const daysOf = ({ guest }: Setting): Circumstances['days'] => {
  const known = Object.entries(OWN_DAYS).map(([day, slot]) => [day, ownDay(guest.profile.preferences, slot)] as const);
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
};

const alwaysOf = (setting: Setting): Omit<Circumstances, 'from' | 'to' | 'now'> => ({
  southern: setting.property.southern,
  place: [setting.property.name, setting.property.city, setting.property.country].flatMap(stemsOf),
  party: partyOf(setting),
  partyKnown: setting.stay?.party !== undefined,
  days: daysOf(setting),
});

/** Of a stay as a whole, from its arrival to its departure. */
export const circumstancesOfStay = (setting: Setting & { stay: Stay }): Circumstances => ({
  ...alwaysOf(setting),
  from: setting.stay.arrival,
  to: setting.stay.departure,
});

/** What the words of a moment say of the circumstances, and the stems of all that it names. */
const saidIn = rememberedOf(({ text, conditions, items, slots }: Moment) => ({
  said: [...circumstancesIn(text), ...conditions.flatMap((condition) => readCondition(condition))],
  named: [...items, ...slots.flatMap(labelsOf), ...slots.map((slot) => slot.replaceAll('.', ' '))].flatMap(stemsOf),
}));

/** Of a moment: what its words say, else what clock, calendar and booking say. */
export const circumstancesOfMoment = (setting: Setting, moment: Moment, now: Date): Circumstances => {
  const { day, hour } = clockAt(setting.property.timeZone, now);
  return { ...alwaysOf(setting), from: day, to: day, now: { hour, occasions: moment.occasions, ...saidIn(moment) } };
};
