import { DEFAULT_LEAD_TIMES, type Capability, type Capacity, type Property } from '../../domain/property';

/** Code, city, country, time zone, south of the equator. A made-up chain: no hotel of these names exists. */
const PLACES: readonly [string, string, string, string, boolean?][] = [
  ['CUN', 'Cancún', 'Mexico', 'America/Cancun'],
  ['NAP', 'Naples', 'Italy', 'Europe/Rome'],
  ['SFO', 'San Francisco', 'United States', 'America/Los_Angeles'],
  ['LON', 'London', 'United Kingdom', 'Europe/London'],
  ['TYO', 'Tokyo', 'Japan', 'Asia/Tokyo'],
  ['DXB', 'Dubai', 'United Arab Emirates', 'Asia/Dubai'],
  ['PAR', 'Paris', 'France', 'Europe/Paris'],
  ['SYD', 'Sydney', 'Australia', 'Australia/Sydney', true],
  ['NYC', 'New York', 'United States', 'America/New_York'],
  ['CHI', 'Chicago', 'United States', 'America/Chicago'],
  ['MIA', 'Miami', 'United States', 'America/New_York'],
  ['DEN', 'Denver', 'United States', 'America/Denver'],
  ['YVR', 'Vancouver', 'Canada', 'America/Vancouver'],
  ['YTO', 'Toronto', 'Canada', 'America/Toronto'],
  ['BUE', 'Buenos Aires', 'Argentina', 'America/Argentina/Buenos_Aires', true],
  ['RIO', 'Rio de Janeiro', 'Brazil', 'America/Sao_Paulo', true],
  ['LIS', 'Lisbon', 'Portugal', 'Europe/Lisbon'],
  ['MAD', 'Madrid', 'Spain', 'Europe/Madrid'],
  ['BER', 'Berlin', 'Germany', 'Europe/Berlin'],
  ['VIE', 'Vienna', 'Austria', 'Europe/Vienna'],
  ['CPH', 'Copenhagen', 'Denmark', 'Europe/Copenhagen'],
  ['IST', 'Istanbul', 'Türkiye', 'Europe/Istanbul'],
  ['CAI', 'Cairo', 'Egypt', 'Africa/Cairo'],
  ['CPT', 'Cape Town', 'South Africa', 'Africa/Johannesburg', true],
  ['SIN', 'Singapore', 'Singapore', 'Asia/Singapore'],
  ['HKG', 'Hong Kong', 'China', 'Asia/Hong_Kong'],
  ['BOM', 'Mumbai', 'India', 'Asia/Kolkata'],
  ['AKL', 'Auckland', 'New Zealand', 'Pacific/Auckland', true],
];

/** What some houses cannot do, so that substitutes are seen. */
const CAPABILITIES: Record<string, Capability[]> = {
  NAP: [{ slot: 'bed.pillow', cannot: ['buckwheat'], substitute: 'firm latex pillow' }],
  TYO: [{ slot: 'bath.kind', cannot: ['bathtub'], substitute: 'private onsen bath' }],
  LON: [{ slot: 'room.balcony', cannot: [], substitute: 'corner room with window seat' }],
};

const NIGHT = { from: '22:00', to: '07:00' };

/** How some houses differ: Vienna is briefed in German and left in peace at night, Paris in French; Naples names who answers. */
const SETTINGS: Record<string, Partial<Property>> = {
  NAP: { departments: [{ department: 'housekeeping', owner: 'Assunta' }] },
  VIE: {
    language: 'de',
    quietHours: NIGHT,
    departments: [{ department: 'housekeeping', owner: 'Frau Berger', leadTimes: [{ daysBefore: 1, at: '14:00' }] }],
  },
  PAR: { language: 'fr', quietHours: NIGHT },
  MAD: { language: 'es', quietHours: NIGHT },
};

/** Every house has a few cribs. */
const CRIBS: Capacity = { slot: 'family.crib', items: [], count: 3 };

export const demoProperties = (): Property[] =>
  PLACES.map(([code, city, country, timeZone, southern = false]) => ({
    code,
    name: `Preference Pad ${city}`,
    city,
    country,
    timeZone,
    southern,
    leadTimes: [...DEFAULT_LEAD_TIMES],
    webhooks: [],
    capabilities: CAPABILITIES[code] ?? [],
    capacities: [CRIBS],
    ...SETTINGS[code],
    demo: true,
  }));
