import { dayIn, isDay } from '../calendar';
import { nextReviewAt } from '../care/asking';
import { AppError } from '../errors';
import type { Guest } from '../guest';
import type { GuestStay, StayInput } from '../pad';
import { nextBriefingAt } from '../schedule';
import type { Property } from '../property';
import type { Stay } from '../stay';
import type { LocalDate, PropertyCode } from '../words';
import type { PadDeps } from './deps';
import { guestOf } from './guest-of-stay';
import { guestBehind } from './merged';
import { sameName } from './names';
import { propertyOf, today } from './today';

interface PutStay {
  stay: Stay;
  guest: Guest;
  outcome: 'created' | 'changed' | 'unchanged';
}

/** A worker notes on the stay when to look again: whoever changes it meanwhile begins anew, and the PMS need not know of it. */
const ATTEMPTS = 10;

/** Creates or changes a stay as the PMS tells it; what is due for it is worked out anew. */
export async function putStay(deps: PadDeps, given: StayInput): Promise<PutStay> {
  refuseDates(given);
  await propertyOf(deps, given.property);
  const guest = await guestOf(deps, given);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const known = await deps.store.stays.get(given.confirmation);
    const stay = await planned(deps, merged(given, guest, known, deps.clock.now()));
    if (known && same(known, stay)) return { stay: known, guest, outcome: 'unchanged' };
    const written = known ? await deps.store.stays.replace(stay) : await deps.store.stays.insert(stay);
    if (written === 'conflict') continue;
    await announce(deps, stay);
    return { stay, guest, outcome: known ? 'changed' : 'created' };
  }
  throw contested(given.confirmation);
}

export async function cancelStay(deps: PadDeps, id: string): Promise<Stay> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const known = await stayOf(deps, id);
    const stay = await planned(deps, { ...known, status: 'cancelled', updatedAt: deps.clock.now() });
    if ((await deps.store.stays.replace(stay)) === 'conflict') continue;
    await announce(deps, stay);
    return stay;
  }
  throw contested(id);
}

const contested = (id: string): AppError => new AppError('CONFLICT', `The stay ${id} is being changed by many at once.`);

export async function stayOf(deps: PadDeps, id: string): Promise<Stay> {
  const stay = await deps.store.stays.get(id);
  if (stay === null) throw new AppError('UNKNOWN_STAY', `There is no stay with the confirmation number ${id}.`);
  return stay;
}

export async function arrivals(deps: PadDeps, property: PropertyCode, day: LocalDate): Promise<GuestStay[]> {
  const stays = await deps.store.stays.arriving(property, day, day);
  const guests = new Map((await deps.store.guests.getMany(stays.map((stay) => stay.guestId))).map((guest) => [guest.id, guest]));
  return stays.flatMap((stay) => {
    const guest = guests.get(stay.guestId);
    return guest ? [{ guest, stay }] : [];
  });
}

/** The stay to which something said now belongs: the one going on, else the next. */
export async function currentStay(deps: PadDeps, guestId: string, property?: PropertyCode): Promise<Stay | null> {
  const guest = await guestBehind(deps, guestId);
  const stays = (await deps.store.stays.ofGuest(guest?.id ?? guestId)).filter(
    (stay) => isPlanned(stay) && (property === undefined || stay.property === property),
  );
  const open: Stay[] = [];
  for (const stay of stays) {
    if (stay.departure >= (await today(deps, stay.property))) open.push(stay);
  }
  return earliest(open);
}

const isPlanned = ({ status }: Stay): boolean => status === 'booked' || status === 'in house';
const earliest = (stays: readonly Stay[]): Stay | null => [...stays].sort((a, b) => a.arrival.localeCompare(b.arrival))[0] ?? null;

/** As `currentStay`, of stays and a property that were read already. */
export function currentAt(stays: readonly Stay[], { code, timeZone }: Property, now: Date): Stay | null {
  const day = dayIn(timeZone, now);
  return earliest(stays.filter((stay) => isPlanned(stay) && stay.property === code && stay.departure >= day));
}

/** Confirmation number and last name, as printed in the confirmation. */
export async function identifyGuest(deps: PadDeps, confirmation: string, lastName: string): Promise<GuestStay | null> {
  const stay = await deps.store.stays.get(confirmation.trim().toUpperCase());
  const guest = stay && (await guestBehind(deps, stay.guestId));
  return guest && sameName(guest.lastName, lastName) ? { guest, stay } : null;
}

function refuseDates({ arrival, departure }: StayInput): void {
  for (const day of [arrival, departure]) {
    if (!isDay(day)) throw new AppError('STAY_DATES', `"${day}" is no calendar day.`);
  }
  if (departure <= arrival)
    throw new AppError('STAY_DATES', `The stay ends on ${departure}, which is not after its arrival on ${arrival}.`);
}

function merged(given: StayInput, guest: Guest, known: Stay | null, now: Date): Stay {
  const { confirmation, property, room, arrival, departure, status, party, demo, pmsNameId = known?.pmsNameId } = given;
  return {
    id: confirmation,
    guestId: guest.id,
    property,
    arrival,
    departure,
    status: status ?? known?.status ?? 'booked',
    ...(room === undefined ? {} : { room: room.toUpperCase() }),
    ...(party === undefined ? {} : { party }),
    ...(pmsNameId === undefined ? {} : { pmsNameId }),
    ...(demo === undefined ? {} : { demo }),
    bookedAt: known === null ? now : (known.bookedAt ?? known.updatedAt),
    updatedAt: now,
    version: known?.version ?? 0,
  };
}

/** With the times at which its next briefing and its review are due, so that the sweep finds it. */
async function planned(deps: PadDeps, stay: Stay): Promise<Stay> {
  const property = await propertyOf(deps, stay.property);
  const briefings = await deps.store.briefings.ofStay(stay.id);
  const planned = { ...stay };
  delete planned.nextBriefingAt;
  delete planned.nextReviewAt;
  const now = deps.clock.now();
  const due = nextBriefingAt(stay, property, briefings, now);
  const review = nextReviewAt(stay, property, now);
  return { ...planned, ...(due && { nextBriefingAt: due }), ...(review && { nextReviewAt: review }) };
}

function same(a: Stay, b: Stay): boolean {
  const facts = ({ guestId, property, room, arrival, departure, status, party, pmsNameId }: Stay) =>
    JSON.stringify([guestId, property, room, arrival, departure, status, party, pmsNameId]);
  return facts(a) === facts(b);
}

async function announce(deps: PadDeps, stay: Stay): Promise<void> {
  try {
    await deps.queue.enqueue('compose-briefing', { stayId: stay.id });
  } catch (fault) {
    deps.log.warn({ stayId: stay.id, fault: String(fault) }, 'queue did not take the job; the sweep will');
  }
}
