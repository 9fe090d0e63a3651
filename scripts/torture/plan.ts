import { DateTime } from 'luxon';
import { leadTimesOf } from '../../domain/schedule';
import { DEFAULT_LEAD_TIMES, type Property } from '../../domain/property';
import type { Chance } from './chance';

/** What is told to the program over HTTP; each is repeated under the same id until it is acknowledged. */
export type Deed =
  | { kind: 'wish'; id: string; guest: number; text: string }
  | { kind: 'complaint'; id: string; guest: number; text: string }
  | { kind: 'move'; guest: number; room: string }
  | { kind: 'cancel'; guest: number }
  | { kind: 'outcome'; guest: number };

export interface House {
  code: string;
  city: string;
  timeZone: string;
}

/** One guest has one stay. */
export interface Booking {
  number: number;
  house: House;
  arrival: string;
  departure: string;
}

/** A moment to which all clocks are moved, and what happens from then on. */
export interface Step {
  at: Date;
  deeds: Deed[];
}

export interface Plan {
  bookings: Booking[];
  steps: Step[];
}

const HOUSES: readonly House[] = [
  { code: 'NAP', city: 'Naples', timeZone: 'Europe/Rome' },
  { code: 'TYO', city: 'Tokyo', timeZone: 'Asia/Tokyo' },
  { code: 'NYC', city: 'New York', timeZone: 'America/New_York' },
];
const WISHES = [
  'I always want a foam pillow on my bed.',
  'I always want a travel adapter in my room.',
  'I always want oat milk with my coffee.',
  'I always want a room on a high floor.',
  'I always want an extra blanket.',
  'I always want a yoga mat in my room.',
  'I always want a kettle in my room.',
  'I am allergic to peanuts.',
];
const COMPLAINTS = ['The air conditioning in my room is broken and I could not sleep.', 'My room was dirty and nobody came to clean it.'];
const DAYS_AHEAD = 4;
const AFTER_MS = 15 * 60_000;
const HOUR_MS = 3_600_000;

/** The same plan for the same chances: bookings in three time zones, and between their due times everything that people do. */
export function planOf(stays: number, start: Date, chance: Chance): Plan {
  const bookings = Array.from({ length: stays }, (_, number) => bookingOf(number, start));
  const steps: Step[] = dueTimes(bookings).map((at) => ({ at: new Date(at.getTime() + AFTER_MS), deeds: [] }));
  for (const booking of bookings) for (const deed of deedsOf(booking, chance)) stepFor(deed, steps, booking, chance).deeds.push(deed);
  const last = steps.at(-1)?.at ?? start;
  return { bookings, steps: [...steps, { at: new Date(last.getTime() + HOUR_MS), deeds: [] }] };
}

export const houses = (): readonly House[] => HOUSES;

export const guestId = (number: number): string => `guest-${number}`;
export const stayId = (number: number): string => `STAY-${number}`;

function bookingOf(number: number, start: Date): Booking {
  const house = HOUSES[number % HOUSES.length] ?? { code: 'NAP', city: 'Naples', timeZone: 'Europe/Rome' };
  const day = DateTime.fromJSDate(start, { zone: house.timeZone }).plus({ days: DAYS_AHEAD + (number % 3) });
  return { number, house, arrival: day.toFormat('yyyy-MM-dd'), departure: day.plus({ days: 20 }).toFormat('yyyy-MM-dd') };
}

/** When anything of these bookings becomes due, earliest first. */
function dueTimes(bookings: readonly Booking[]): Date[] {
  const all = bookings.flatMap(({ arrival, house }) => dueOf(arrival, house));
  return [...new Set(all.map((at) => at.getTime()))].sort((a, b) => a - b).map((at) => new Date(at));
}

const dueOf = (arrival: string, { timeZone }: House): Date[] =>
  leadTimesOf({ arrival }, { timeZone, leadTimes: [...DEFAULT_LEAD_TIMES] } as Property).map(({ dueAt }) => dueAt);

function deedsOf({ number }: Booking, chance: Chance): Deed[] {
  const wishes = WISHES.filter(() => chance.oneIn(2)).map((text, n): Deed => ({
    kind: 'wish',
    id: `wish-${number}-${n}`,
    guest: number,
    text,
  }));
  return [
    ...wishes,
    ...(chance.oneIn(4) ? [{ kind: 'complaint', id: `complaint-${number}`, guest: number, text: chance.of(COMPLAINTS) } as const] : []),
    ...(chance.oneIn(3) ? [{ kind: 'move', guest: number, room: String(100 + chance.below(800)) } as const] : []),
    ...(chance.oneIn(10) ? [{ kind: 'cancel', guest: number } as const] : []),
    ...(chance.oneIn(2) ? [{ kind: 'outcome', guest: number } as const] : []),
  ];
}

/** Cancelled and marked is what has been briefed; the rest happens at any time. */
function stepFor(deed: Deed, steps: readonly Step[], { arrival, house }: Booking, chance: Chance): Step {
  const [first, , last] = dueOf(arrival, house);
  if (deed.kind === 'cancel') return chance.of(steps.filter(({ at }) => first !== undefined && at > first));
  if (deed.kind === 'outcome') return chance.of(steps.filter(({ at }) => last !== undefined && at > last));
  return chance.of(steps);
}
