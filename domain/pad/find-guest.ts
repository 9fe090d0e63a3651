import { plusDays } from '../calendar';
import type { Guest } from '../guest';
import type { Found, GuestStay } from '../pad';
import type { Stay } from '../stay';
import type { LocalDate, PropertyCode } from '../words';
import type { PadDeps } from './deps';
import { guestBehind } from './merged';
import { plainName } from './names';
import { today } from './today';

const ROOM = /^(?:room|rm|#)?\s*(\d{1,5}[a-z]?)$/i;
/** A guest is "here" for an associate from some days before arrival to the day of departure. */
const DAYS_AHEAD = 14;

/** Whom an associate means by a room, a name or a confirmation number; guests of their own property come first. */
export async function findGuest(deps: PadDeps, mention: string, at: PropertyCode): Promise<Found> {
  const said = mention.trim();
  const day = await today(deps, at);
  const room = ROOM.exec(said)?.[1];
  if (room !== undefined) return inRoom(deps, room, at, day);
  const stay = await deps.store.stays.get(said.toUpperCase());
  if (stay) return one(await withGuest(deps, stay));
  const signed = await bySign(deps, said);
  if (signed.length > 0) return choose(await withStays(deps, signed, at, day), 'unknown name');
  if (/\d/.test(said) && !said.includes(' ')) return { kind: 'none', reason: 'unknown confirmation' };
  return named(deps, said, at, day);
}

async function inRoom(deps: PadDeps, room: string, at: PropertyCode, day: LocalDate): Promise<Found> {
  const stays = await deps.store.stays.inRoom(at, room.toUpperCase(), day);
  const staying = stays.filter((stay) => stay.status === 'in house' || stay.departure > day || stays.length === 1);
  const matches = (await Promise.all(staying.map((stay) => withGuest(deps, stay)))).filter((match) => match !== null);
  return choose(matches, 'room empty');
}

const CONTACT = /@|^[+\d][\d\s()./-]{5,}$/;

/** By loyalty number or contact, where it looks like one. */
async function bySign({ store }: PadDeps, said: string): Promise<Guest[]> {
  if (CONTACT.test(said)) {
    const reached = await store.guests.find({ contact: said, limit: MANY });
    if (reached.length > 0) return reached;
  }
  return /\d/.test(said) ? store.guests.find({ loyaltyNumber: said, limit: MANY }) : [];
}

/** More guests of one name than this are told apart by who stays here, not by name. */
const MANY = 20;

async function named(deps: PadDeps, name: string, at: PropertyCode, day: LocalDate): Promise<Found> {
  const guests = await bySpelling(deps, name);
  const matches = guests.length < MANY ? await withStays(deps, guests, at, day) : await amongThoseHere(deps, name, guests, at, day);
  const here = matches.filter(({ stay }) => stay !== null);
  return choose(here.length > 0 ? here : matches, 'unknown name');
}

/** As written; where nobody is called that, those whose name comes closest. */
async function bySpelling(deps: PadDeps, name: string): Promise<Guest[]> {
  const exact = await deps.store.guests.find({ name, limit: MANY });
  if (exact.length > 0) return exact;
  return (await deps.store.guests.resembling(name, MANY)).map(({ guest }) => guest);
}

const withStays = (deps: PadDeps, guests: readonly Guest[], at: PropertyCode, day: LocalDate): Promise<GuestStay[]> =>
  Promise.all(guests.map(async (guest) => ({ guest, stay: nearest(await deps.store.stays.ofGuest(guest.id), at, day) })));

/** Of a common name, those that are at this property or about to come; the search by name alone may have stopped before them. */
async function amongThoseHere(
  deps: PadDeps,
  name: string,
  found: readonly Guest[],
  at: PropertyCode,
  day: LocalDate,
): Promise<GuestStay[]> {
  const { stays, guests } = deps.store;
  const near = [...(await stays.present(at, day)), ...(await stays.arriving(at, plusDays(day, 1), plusDays(day, DAYS_AHEAD)))];
  const staying = await guests.getMany(near.map(({ guestId }) => guestId));
  const words = name
    .split(/[\s,]+/)
    .map(plainName)
    .filter(Boolean);
  const called = staying.filter(({ firstName, lastName }) => words.every((word) => plainName(`${firstName}${lastName}`).includes(word)));
  return withStays(deps, called.length > 0 ? called : found, at, day);
}

/** The stay at this property that an associate would mean today: the one going on, else the next within two weeks. */
function nearest(stays: readonly Stay[], at: PropertyCode, day: LocalDate): Stay | null {
  const open = stays.filter(
    ({ property, status, departure, arrival }) =>
      property === at && (status === 'booked' || status === 'in house') && departure >= day && arrival <= plusDays(day, DAYS_AHEAD),
  );
  return open.sort((a, b) => a.arrival.localeCompare(b.arrival))[0] ?? null;
}

async function withGuest(deps: PadDeps, stay: Stay): Promise<GuestStay | null> {
  const guest = await guestBehind(deps, stay.guestId);
  return guest && { guest, stay };
}

function choose(matches: GuestStay[], reason: 'room empty' | 'unknown name'): Found {
  const [first, ...others] = matches;
  if (!first) return { kind: 'none', reason };
  return others.length === 0 ? { kind: 'one', match: first } : { kind: 'several', matches };
}

const one = (match: GuestStay | null): Found => (match ? { kind: 'one', match } : { kind: 'none', reason: 'unknown confirmation' });
