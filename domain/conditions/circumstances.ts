import type { Companion } from '../guest';
import type { ServiceOccasion } from '../moment';
import type { LocalDate } from '../words';
import type { Condition } from './reading';

/** What is known of a moment, or of a whole stay, by which a condition holds or does not. */
export interface Circumstances {
  /** First and last calendar day at the property; the same day for a moment. */
  from: LocalDate;
  to: LocalDate;
  southern: boolean;
  /** Words that name where the guest is: property, city, country. */
  place: readonly string[];
  /** Who comes along; `partyKnown` is false where it is only assumed from the profile. */
  party: readonly Companion[];
  partyKnown: boolean;
  /** Month and day ("9-15") of what the profile knows the date of. */
  days: Readonly<Partial<Record<'birthday' | 'anniversary', string>>>;
  /** Set for a moment, absent for a whole stay. */
  now?: {
    /** Hour of the day at the property, 0 to 23. */
    hour: number;
    /** What the words of the moment say holds. */
    said: readonly Condition[];
    occasions: readonly ServiceOccasion[];
    /** Stems of the things named at the moment and of what they are kinds of. */
    named: readonly string[];
  };
}
