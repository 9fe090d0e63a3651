import type { Guest } from '../domain/guest';
import type { GuestStay } from '../domain/pad';
import type { Store } from '../domain/ports';
import type { LocalDate, PropertyCode } from '../domain/words';

/** As the guest is spoken to: "Mrs Solheim", or the first name where no title is known. */
export const addressOf = ({ title, firstName, lastName }: Guest): string => (title === undefined ? firstName : `${title} ${lastName}`);

/** As colleagues speak of the guest: "Mrs Ingrid Solheim". */
export const fullName = ({ title, firstName, lastName }: Guest): string => [title, firstName, lastName].filter(Boolean).join(' ');

/** "Mrs Ingrid Solheim · 412" */
export const withRoom = ({ guest, stay }: GuestStay): string =>
  stay?.room === undefined ? fullName(guest) : `${fullName(guest)} · ${stay.room}`;

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** "12 May 2026" */
export const longDate = (at: Date): string => DAY.format(at);
/** "12 May", for a day at a property. */
export const shortDay = (day: LocalDate): string => SHORT.format(new Date(`${day}T00:00:00Z`));
/** "Tuesday, 12 May", for a day at a property. */
export const weekday = (day: LocalDate): string => WEEKDAY.format(new Date(`${day}T00:00:00Z`));

/** The city of a property, as guests know it; the code where it is unknown. */
export type PlaceOf = (code: PropertyCode) => string;

export async function placesOf({ properties }: Pick<Store, 'properties'>): Promise<PlaceOf> {
  const cities = new Map((await properties.all()).map(({ code, city }) => [code, city]));
  return (code) => cities.get(code) ?? code;
}
