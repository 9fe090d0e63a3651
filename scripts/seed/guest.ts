import { plusDays } from '../../domain/calendar';
import type { Guest } from '../../domain/guest';
import type { Note } from '../../domain/note';
import { EMPTY_PROFILE, type Profile } from '../../domain/profile';
import { observe, rebuild, revise } from '../../domain/revise';
import type { Stay } from '../../domain/stay';
import type { Understanding } from '../../domain/understanding';
import { understand } from '../../nlp/understand';
import { seededDraw, type Draw } from '../../store/demo/draw';
import { FIRST_NAMES, LAST_NAMES } from '../../store/demo/people';
import { demoProperties } from '../../store/demo/properties';
import { SENTENCES } from './sentences';

const PROPERTIES = demoProperties();
const SEED = 7_310_000;
const FIRST_DAY = '2023-01-01';
const DAYS = 1_000;
/** Between two notes of one stay. */
const APART_MS = 2 * 3_600_000;

export const seededId = (number: number): string => `seed-${String(number).padStart(7, '0')}`;

/** One guest with all that belongs to it, as the chain would hold it after the notes were taken and settled. */
export interface Seeded {
  guest: Guest;
  notes: Note[];
  stays: Stay[];
}

export type Read = (text: string, speaker: Note['speaker']) => Understanding;

/** There are a few hundred different sentences: each is read once. */
export function rememberedReading(): Read {
  const known = new Map<string, Understanding>();
  return (text, speaker) => {
    const key = `${speaker} ${text}`;
    const reading = known.get(key) ?? understand(text, { speaker });
    known.set(key, reading);
    return reading;
  };
}

/** How often somebody comes, and how much is noted. */
export interface Habit {
  firstDay: string;
  days: number;
  stays: (draw: Draw) => number;
  notesAStay: (draw: Draw) => number;
}

/** One to six stays; most guests came once or twice. */
const USUAL: Habit = {
  firstDay: FIRST_DAY,
  days: DAYS,
  stays: (draw) => 1 + Math.min(draw.below(6), draw.below(6)),
  notesAStay: (draw) => 1 + draw.below(4),
};

/** The guest of that number: the same on every machine, each profile being what `revise` makes of notes read by `understand`. */
export function seedGuest(number: number, read: Read, habit = USUAL): Seeded {
  const draw = seededDraw(SEED + number);
  const id = seededId(number);
  const stays = staysOf(id, number, draw, habit);
  const notes = stays
    .flatMap((stay, index) => notesOf(stay, `${number}.${index}`, draw, { read, habit }))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const lastName = draw.below(2) === 0 ? draw.one(LAST_NAMES) : `${draw.one(LAST_NAMES)}-${draw.one(LAST_NAMES)}`;
  const guest: Guest = {
    id,
    firstName: draw.one(FIRST_NAMES),
    lastName,
    contacts: [{ kind: 'email', value: `${id}@example.org` }],
    loyaltyNumber: `S${number}`,
    accounts: [],
    companions: [],
    profile: profileOf(notes, stays),
    inbox: [],
    outbox: [],
    demo: true,
    createdAt: new Date(`${stays[0]?.arrival ?? FIRST_DAY}T00:00:00Z`),
    version: 0,
  };
  return { guest, notes, stays };
}

function staysOf(guestId: string, number: number, draw: Draw, habit: Habit): Stay[] {
  const days = Array.from({ length: habit.stays(draw) }, () => draw.below(habit.days)).sort((a, b) => a - b);
  return days.map((day, index) => {
    const arrival = plusDays(habit.firstDay, day);
    return {
      id: `SEED-${number}-${index}`,
      guestId,
      property: draw.one(PROPERTIES).code,
      room: String((2 + draw.below(20)) * 100 + draw.below(30)),
      arrival,
      departure: plusDays(arrival, 1 + draw.below(6)),
      status: 'departed',
      demo: true,
      updatedAt: new Date(`${arrival}T00:00:00Z`),
      version: 0,
    };
  });
}

function notesOf(stay: Stay, prefix: string, draw: Draw, { read, habit }: { read: Read; habit: Habit }): Note[] {
  return Array.from({ length: habit.notesAStay(draw) }, (_, index) => {
    const { speaker, author, department, text: template } = draw.one(SENTENCES);
    const text = template.replace(/\{([^}]*)\}/g, (_all, choices: string) => draw.one(choices.split('|')));
    const at = new Date(new Date(`${stay.arrival}T12:00:00Z`).getTime() + index * APART_MS);
    const by = speaker === 'guest' ? { kind: 'guest' as const, id: stay.guestId } : { kind: 'associate' as const, id: `seed-${author}` };
    return {
      id: `seed.${prefix}.${index}`,
      guestId: stay.guestId,
      text,
      speaker,
      author: { ...by, name: author, ...(department === undefined ? {} : { department }) },
      property: stay.property,
      stayId: stay.id,
      channel: 'demo',
      at,
      receivedAt: at,
      understanding: read(text, speaker),
    };
  });
}

function profileOf(notes: readonly Note[], stays: readonly Stay[]): Profile {
  const observed = (note: Note) => observe(note, { companions: [] }, stays.find(({ id }) => id === note.stayId) ?? null);
  return notes.reduce((profile, note, index) => {
    const revision = revise(profile, observed(note));
    return revision.kind === 'late' ? rebuild(notes.slice(0, index + 1).flatMap(observed)) : revision.profile;
  }, EMPTY_PROFILE);
}
