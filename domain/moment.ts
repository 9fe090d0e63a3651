/** What kind of service a moment is; recall knows which slots matter at each (domain/recall). */
export const OCCASIONS = [
  'booking',
  'arrival',
  'check-in',
  'room',
  'housekeeping',
  'turndown',
  'breakfast',
  'lunch',
  'dinner',
  'drinks',
  'room service',
  'spa',
  'fitness',
  'pool',
  'concierge',
  'transfer',
  'check-out',
] as const;
export type ServiceOccasion = (typeof OCCASIONS)[number];

/** Something happening now at which a preference may matter, as read from "orders a glass of Chablis at the bar in the evening". */
export interface Moment {
  text: string;
  occasions: ServiceOccasion[];
  /** Slots of the things named, most specific: Chablis -> `drink.wine.white`. */
  slots: string[];
  /** The things named, in the speaker's words: "Chablis". `items[i]` is of `slots[i]`; things of no slot of their own come after. */
  items: string[];
  /** Conditions that the text says hold now: "cold", "evening", "alone", "children". */
  conditions: string[];
  /** For whom, where it is not the guest: "daughter". */
  holder: string | null;
}

/** Pure; an unknown moment gives empty lists. */
export type ReadMoment = (text: string) => Moment;
