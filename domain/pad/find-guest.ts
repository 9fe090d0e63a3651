import { plusDays } from '../calendar';
import type { Found, GuestStay } from '../pad';
import type { Stay } from '../stay';
import type { LocalDate, PropertyCode } from '../words';
import type { PadDeps } from './deps';
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
  if (/\d/.test(said) && !said.includes(' ')) return { kind: 'none', reason: 'unknown confirmation' };
  return named(deps, said, at, day);
}

async function inRoom(deps: PadDeps, room: string, at: PropertyCode, day: LocalDate): Promise<Found> {
  const stays = await deps.store.stays.inRoom(at, room.toUpperCase(), day);
  const staying = stays.filter((stay) => stay.status === 'in house' || stay.departure > day || stays.length === 1);
  const matches = (await Promise.all(staying.map((stay) => withGuest(deps, stay)))).filter((match) => match !== null);
  return choose(matches, 'room empty');
}

async function named(deps: PadDeps, name: string, at: PropertyCode, day: LocalDate): Promise<Found> {
  const guests = await deps.store.guests.find({ name, limit: 10 });
  const matches = await Promise.all(
    guests.map(async (guest): Promise<GuestStay> => {
      const stays = await deps.store.stays.ofGuest(guest.id);
      return { guest, stay: nearest(stays, at, day) };
    }),
  );
  const here = matches.filter(({ stay }) => stay !== null);
  return choose(here.length > 0 ? here : matches, 'unknown name');
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
  const guest = await deps.store.guests.get(stay.guestId);
  return guest && { guest, stay };
}

function choose(matches: GuestStay[], reason: 'room empty' | 'unknown name'): Found {
  const [first, ...others] = matches;
  if (!first) return { kind: 'none', reason };
  return others.length === 0 ? { kind: 'one', match: first } : { kind: 'several', matches };
}

const one = (match: GuestStay | null): Found => (match ? { kind: 'one', match } : { kind: 'none', reason: 'unknown confirmation' });
