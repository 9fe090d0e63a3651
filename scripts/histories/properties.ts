import { DEFAULT_LEAD_TIMES, type Property } from '../../domain/property';

const PLACES = [
  ['CUN', 'Cancún', 'Mexico', 'America/Cancun'],
  ['NAP', 'Naples', 'Italy', 'Europe/Rome'],
  ['SFO', 'San Francisco', 'United States', 'America/Los_Angeles'],
  ['LON', 'London', 'United Kingdom', 'Europe/London'],
  ['TYO', 'Tokyo', 'Japan', 'Asia/Tokyo'],
  ['DXB', 'Dubai', 'United Arab Emirates', 'Asia/Dubai'],
  ['PAR', 'Paris', 'France', 'Europe/Paris'],
  ['SYD', 'Sydney', 'Australia', 'Australia/Sydney'],
] as const;

/** The eight properties of the histories. */
export const PROPERTIES: readonly Property[] = PLACES.map(([code, city, country, timeZone]) => ({
  code,
  name: `The ${city}`,
  city,
  country,
  timeZone,
  southern: code === 'SYD',
  leadTimes: [...DEFAULT_LEAD_TIMES],
  webhooks: [],
  capabilities: [],
}));
