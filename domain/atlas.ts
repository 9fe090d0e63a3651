import { DateTime, type DateTimeFormatOptions } from 'luxon';
import type { Property } from './property';
import type { PropertyCode } from './words';

/** Where the chain's properties are: for saying where something was, and on which day it was there. */
export interface Atlas {
  /** The city; the code where the property is unknown. */
  placeOf(code: PropertyCode): string;
  /** IANA time zone; that of the reader's own property for what was said at none. */
  zoneOf(code: PropertyCode | null): string;
}

/** Over these properties, as seen from one of them; UTC where nobody reads from a property. */
export const atlasOf = (properties: readonly Property[], home?: Pick<Property, 'timeZone'>): Atlas => {
  const known = new Map(properties.map((property) => [property.code, property]));
  return {
    placeOf: (code) => known.get(code)?.city ?? code,
    zoneOf: (code) => known.get(code ?? '')?.timeZone ?? home?.timeZone ?? 'UTC',
  };
};

const inWords = (at: Date, zone: string, locale: string, format: DateTimeFormatOptions): string =>
  DateTime.fromJSDate(at, { zone }).setLocale(locale).toLocaleString(format);

/** "5 March 2031", as the calendar said there. */
export const longDay = (at: Date, zone: string, locale = 'en-GB'): string =>
  inWords(at, zone, locale, { day: 'numeric', month: 'long', year: 'numeric' });

/** "Wed 5 Mar, 14:00", by the clock there. */
export const shortTime = (at: Date, zone: string, locale = 'en-GB'): string =>
  inWords(at, zone, locale, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** "5 Mar", of a calendar day. */
export const shortDate = (day: string, locale = 'en-GB'): string =>
  inWords(new Date(`${day}T00:00:00Z`), 'UTC', locale, { day: 'numeric', month: 'short' });
