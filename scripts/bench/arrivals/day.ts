import { plusDays } from '../../../domain/calendar';
import { brief } from '../../../domain/brief/brief';
import type { Alert, Briefing } from '../../../domain/briefing';
import type { Guest } from '../../../domain/guest';
import type { Store } from '../../../domain/ports';
import type { Property } from '../../../domain/property';
import type { Stay } from '../../../domain/stay';
import { demoProperties } from '../../../store/demo/properties';
import { seededId } from '../../seed/guest';

/** Guests in so many steps, so that arrivals come from all over the chain. */
const STEP = 7_919;
const PLACES = demoProperties().length;
const COMPLAINT_OF_ONE_IN = 10;
const READ_AT_ONCE = 500;

export interface DaySettings {
  /** Where each property's webhook leads to. */
  url: string;
  guests: number;
  arrivals: number;
  now: Date;
  /** When the editions are due: a minute ago where nothing else is said. */
  dueAt?: Date;
}

/** Where the next day begins among the guests; a multiple of the properties, so that the arrivals of two days are at the same ones. */
let next = Math.floor(Math.random() * 1e6) * PLACES;

/** The 28 properties, each with one webhook at this address; nobody sleeps, so that all of the day's deliveries are made at once. */
function propertiesOf(url: string): Property[] {
  return demoProperties().map((property) => {
    const awake: Property = { ...property, webhooks: [{ id: `${property.code}-bench`, url, secret: 'bench-secret-bench-secret' }] };
    delete awake.quietHours;
    delete awake.departments;
    return awake;
  });
}

/**
 * So many arrivals of tomorrow, each a known guest of the chain with the briefing of an earlier stay, its tasks done, and one in ten with a
 * complaint of then. No guest arrives on two days as long as the chain has enough of them.
 */
export async function makeDay(store: Store, { url, guests, arrivals, now, dueAt }: DaySettings): Promise<Stay[]> {
  const first = next;
  next += Math.ceil(arrivals / PLACES) * PLACES;
  const properties = propertiesOf(url);
  for (const property of properties) await store.properties.put(property);
  const numbers = Array.from({ length: arrivals }, (_, index) => first + index);
  for (let from = 0; from < arrivals; from += READ_AT_ONCE) {
    const some = numbers.slice(from, from + READ_AT_ONCE).map((number) => seededId((number * STEP) % guests));
    await Promise.all((await store.guests.getMany(some)).map((guest) => rememberEarlierStay(store, guest, properties)));
  }
  const due = dueAt ?? new Date(now.getTime() - 60_000);
  const stays = numbers.map((number) => ({ ...stayOf(number, seededId((number * STEP) % guests), properties, now), nextBriefingAt: due }));
  await store.stays.insertMany(stays);
  return stays;
}

function stayOf(number: number, guestId: string, properties: readonly Property[], now: Date): Stay {
  const arrival = plusDays(now.toISOString().slice(0, 10), 1);
  return {
    id: `ARRIVAL-${number}`,
    guestId,
    property: properties[number % properties.length]?.code ?? '',
    room: String(100 + (number % 900)),
    arrival,
    departure: plusDays(arrival, 3),
    status: 'booked',
    bookedAt: now,
    updatedAt: now,
    version: 0,
  };
}

async function rememberEarlierStay(store: Store, guest: Guest, properties: readonly Property[]): Promise<void> {
  const stay = (await store.stays.ofGuest(guest.id)).find(({ status }) => status === 'departed');
  const property = properties.find(({ code }) => code === stay?.property);
  if (stay === undefined || property === undefined) return;
  const at = new Date(`${stay.arrival}T06:00:00Z`);
  await store.briefings.insert(done(brief({ guest, stay, property, previous: null }, at), at));
  if (Number(guest.id.slice(-6)) % COMPLAINT_OF_ONE_IN === 0) await store.alerts.insert(complaintAt(stay, guest, at));
}

const done = (briefing: Briefing, at: Date): Briefing => ({
  ...briefing,
  tasks: briefing.tasks.map((task) => ({ ...task, state: 'done', outcome: { outcome: 'done', by: 'bench', at } })),
});

const complaintAt = ({ id, property }: Stay, guest: Guest, at: Date): Alert => ({
  id: `alert~bench.${id}`,
  noteId: `bench.${id}`,
  guestId: guest.id,
  guestName: `${guest.firstName} ${guest.lastName}`,
  stayId: id,
  property,
  complaint: { category: 'climate', severity: 'medium', quote: 'the air conditioning was loud' },
  severity: 'medium',
  raisedAt: at,
  state: 'closed',
  outcome: { by: 'bench', at, remark: 'moved to another room' },
  deliveries: [],
  version: 0,
});
