import { randomUUID } from 'node:crypto';
import { mongo } from 'mongoose';
import type { Viewer } from '../../domain/pad';
import { rememberedReading, seedGuest, type Habit, type Seeded } from '../seed/guest';
import type { Chain } from './chains';
import { compared, inRounds, type Measure } from './rounds';
import type { Row } from './row';

const WARM_UP = 10;
const ROUNDS = 60;
const MANAGER: Viewer = { kind: 'associate', id: 'bench', role: 'manager', department: 'front office', properties: ['*'] };
const NOTES_A_STAY = 10;
/** Ten years, all of them past. */
const tenYears = (stays: number): Habit => ({ firstDay: '2015-01-01', days: 3_650, stays: () => stays, notesAStay: () => NOTES_A_STAY });

/** Numbers beyond any chain's. */
const REGULAR = 9_000_001;
const OCCASIONAL = 9_000_002;

/** A guest with 2,000 notes over ten years against one with 20, through the pad and the store. */
export async function regulars(place: string, chain: Chain): Promise<Row[]> {
  const read = rememberedReading();
  const many = seedGuest(REGULAR, read, tenYears(200));
  const few = seedGuest(OCCASIONAL, read, tenYears(2));
  for (const one of [many, few]) await keep(chain, one);
  const measures = { ...named('many', measuresOf(chain, many)), ...named('few', measuresOf(chain, few)) };
  await inRounds(WARM_UP, measures);
  const times = await inRounds(ROUNDS, measures, WARM_UP);
  const name = (what: string) => `${place}: ${what}, a guest with ${many.notes.length} notes / with ${few.notes.length}`;
  const rows = Object.keys(measuresOf(chain, many)).map((what) => compared(name(what), times, `${what} many`, `${what} few`));
  return [...rows, sizes(name('document'), many, few)];
}

async function keep({ store }: Chain, { guest, notes, stays }: Seeded): Promise<void> {
  // Noted on by an earlier run on kept data.
  await store.erase(guest.id);
  await store.notes.insertMany(notes);
  await store.stays.insertMany(stays);
  await store.guests.insertMany([guest]);
}

const named = (suffix: string, measures: Record<string, Measure>): Record<string, Measure> =>
  Object.fromEntries(Object.entries(measures).map(([name, measure]) => [`${name} ${suffix}`, measure]));

function measuresOf({ pad, store, bare }: Chain, { guest, stays }: Seeded): Record<string, Measure> {
  const guestId = guest.id;
  const { id: stayId = '', property = '' } = stays.at(-1) ?? {};
  const oldest = guest.profile.preferences[0]?.id ?? '';
  const recorded = () => store.audit.ofGuest(guestId, 1);
  const settled = async () => {
    const known = await store.guests.get(guestId);
    await store.guests.settle(guestId, known?.outbox.map(({ id }) => id) ?? []);
  };
  const source = () => ({ id: randomUUID(), channel: 'rest', property, stayId }) as const;
  const author = { kind: 'associate', id: 'bench', name: 'bench', department: 'front office' } as const;
  const text = 'She always wants a corner table by the window at dinner.';
  return {
    recall: { run: () => pad.recall({ guestId, property, moment: 'orders a glass of white wine' }, MANAGER), after: recorded },
    note: { run: () => pad.takeNote({ ...source(), guestId, text, speaker: 'staff', author }), after: settled },
    history: { run: () => pad.history(guestId, oldest, MANAGER), after: recorded },
    // Composed anew each time.
    briefing: {
      run: () => pad.briefing(stayId, MANAGER),
      after: () => bare.collection<{ _id: string }>('briefings').deleteOne({ _id: `${stayId}~${property}` }),
    },
  };
}

function sizes(name: string, many: Seeded, few: Seeded): Row {
  const [ours, baseline] = [many, few].map(({ guest }) => mongo.BSON.calculateObjectSize(guest) / 1_024) as [number, number];
  return { name, unit: 'kB', ours, baseline, ratio: ours / baseline };
}
