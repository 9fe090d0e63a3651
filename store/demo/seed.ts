import { dayIn, plusDays } from '../../domain/calendar';
import type { Pad, StayInput } from '../../domain/pad';
import type { Clock, Store } from '../../domain/ports';
import { seededDraw, type Draw } from './draw';
import { demoAssociates, FIRST_NAMES, LAST_NAMES } from './people';
import { demoProperties } from './properties';
import { DEMO_NOTES } from './notes';

const GUESTS = 240;
const SEED = 20_261;
/** Guests told of at once: their writes share the disk's commits. */
const AT_ONCE = 24;

/** Confirmation numbers of the guests that the first page offers: in Cancún today and in Naples tomorrow. */
export const SHOWN_STAYS = ['DEMO-90412', 'DEMO-90305', 'DEMO-90207'] as const;

/** A made-up chain of 28 properties with a few hundred guests and stays around today, told through the pad like real ones. */
export async function seedDemo({
  pad,
  store,
  clock,
  signal,
}: {
  pad: Pad;
  store: Store;
  clock: Clock;
  /** Breaks it off after the guests it is at; told again, it goes on. */
  signal?: AbortSignal;
}): Promise<{ guests: number; stays: number }> {
  for (const property of demoProperties()) await store.properties.put(property);
  for (const associate of demoAssociates()) await store.associates.put(associate);
  let stays = await seedShown(pad, clock);
  for (let first = 0; first < GUESTS && signal?.aborted !== true; first += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, GUESTS - first) }, (_, offset) => first + offset);
    const told = await Promise.all(numbers.map((number) => seedGuest({ pad, clock, draw: seededDraw(SEED + number), number })));
    stays += told.reduce((sum, count) => sum + count, 0);
  }
  return { guests: GUESTS + SHOWN_STAYS.length, stays };
}

/** True for an empty chain, and for a demo chain whose making was broken off: seeding cannot mix with real data. */
export async function isUnfinished({ properties, stays }: Pick<Store, 'properties' | 'stays'>): Promise<boolean> {
  const known = await properties.all();
  return known.every(({ demo }) => demo) && (await stays.get(nextStayOf(GUESTS - 1))) === null;
}

/** The confirmation number of a demo guest's coming stay, told last of each. */
const nextStayOf = (number: number): string => `DEMO-${1000 + number}B`;

async function seedShown(pad: Pad, clock: Clock): Promise<number> {
  const today = dayIn('America/Cancun', clock.now());
  const ava = { id: 'demo-ava', firstName: 'Ava', lastName: 'Lindholm', title: 'Ms' };
  const shown: StayInput[] = [
    { confirmation: 'DEMO-90412', property: 'CUN', room: '412', arrival: plusDays(today, -3), departure: plusDays(today, 1), guest: ava },
    { confirmation: 'DEMO-90208', property: 'NAP', room: '208', arrival: plusDays(today, 1), departure: plusDays(today, 5), guest: ava },
    {
      confirmation: 'DEMO-90305',
      property: 'NAP',
      room: '305',
      arrival: plusDays(today, -1),
      departure: plusDays(today, 4),
      guest: { id: 'demo-samuel', firstName: 'Samuel', lastName: 'Adeyemi', title: 'Mr' },
    },
    {
      confirmation: 'DEMO-90207',
      property: 'CUN',
      room: '207',
      arrival: plusDays(today, -2),
      departure: plusDays(today, 3),
      guest: { id: 'demo-keiko', firstName: 'Keiko', lastName: 'Arai', title: 'Ms' },
    },
  ];
  for (const stay of shown) await pad.putStay({ ...stay, demo: true });
  return shown.length;
}

interface SeedOne {
  pad: Pad;
  clock: Clock;
  draw: Draw;
  number: number;
}

/** One guest with a past stay, what was noted there, and a coming one. */
async function seedGuest({ pad, clock, draw, number }: SeedOne): Promise<number> {
  const guest = { id: `demo-${number}`, firstName: draw.one(FIRST_NAMES), lastName: draw.one(LAST_NAMES) };
  const places = demoProperties();
  const today = dayIn('UTC', clock.now());
  const [before, next] = [draw.one(places), draw.one(places)];
  const [pastDay, nextDay] = [plusDays(today, -40 - draw.below(400)), plusDays(today, draw.below(14))];
  const past = stayOf(`DEMO-${1000 + number}A`, before.code, pastDay, draw, guest);
  await pad.putStay({ ...past, status: 'departed' });
  await tell(pad, draw, guest.id, past, number);
  await pad.putStay(stayOf(nextStayOf(number), next.code, nextDay, draw, guest));
  return 2;
}

function stayOf(confirmation: string, property: string, arrival: string, draw: Draw, guest: StayInput['guest']): StayInput {
  const room = String((2 + draw.below(20)) * 100 + draw.below(30));
  return { confirmation, property, room, arrival, departure: plusDays(arrival, 1 + draw.below(6)), guest, demo: true };
}

async function tell(pad: Pad, draw: Draw, guestId: string, stay: StayInput, number: number): Promise<void> {
  for (let index = 0; index < 1 + draw.below(3); index++) {
    const { speaker, author, department, text } = draw.one(DEMO_NOTES);
    const by = speaker === 'guest' ? { kind: 'guest' as const, id: guestId } : { kind: 'associate' as const, id: `demo-${author}` };
    await pad.takeNote({
      id: `demo.${number}.${index}`,
      guestId,
      text,
      speaker,
      author: { ...by, name: author, ...(department === undefined ? {} : { department }) },
      channel: 'demo',
      property: stay.property,
      stayId: stay.confirmation,
      at: new Date(`${stay.arrival}T${15 + index}:00:00Z`),
    });
  }
}
