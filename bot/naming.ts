import { atlasOf, type Atlas } from '../domain/atlas';
import type { Guest } from '../domain/guest';
import type { GuestStay } from '../domain/pad';
import type { Store } from '../domain/ports';
import type { LocalDate, PropertyCode } from '../domain/words';

/** As colleagues speak of the guest: "Mrs Ingrid Solheim". */
export const fullName = ({ title, firstName, lastName }: Guest): string => [title, firstName, lastName].filter(Boolean).join(' ');

/** "Mrs Ingrid Solheim · 412" */
export const withRoom = ({ guest, stay }: GuestStay): string =>
  stay?.room === undefined ? fullName(guest) : `${fullName(guest)} · ${stay.room}`;

const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** "12 May", for a day at a property. */
export const shortDay = (day: LocalDate): string => SHORT.format(new Date(`${day}T00:00:00Z`));
/** "Tuesday, 12 May", for a day at a property. */
export const weekday = (day: LocalDate): string => WEEKDAY.format(new Date(`${day}T00:00:00Z`));

/** Cities and clocks of the chain; `home` is the property of whoever reads. */
export async function atlasFor({ properties }: Pick<Store, 'properties'>, home?: PropertyCode): Promise<Atlas> {
  const all = await properties.all();
  return atlasOf(
    all,
    all.find(({ code }) => code === home),
  );
}
