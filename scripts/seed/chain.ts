import { setImmediate as turn } from 'node:timers/promises';
import type { Store } from '../../domain/ports';
import { demoProperties } from '../../store/demo/properties';
import { rememberedReading, seededId, seedGuest, type Read, type Seeded } from './guest';

const BATCH = 1_000;
/** Made between two turns of the loop, so that what is being written goes out meanwhile. */
const MADE_AT_ONCE = 25;

/**
 * A chain of 28 properties with this many made-up guests, the same on every machine. It may be broken off and run again, for as many
 * or more: it goes on where it was and writes nobody twice. While one batch is written the next is made; there are never more than two.
 */
export async function seedChain(store: Store, guests: number, onProgress: (done: number) => void = () => undefined): Promise<void> {
  for (const property of demoProperties()) await store.properties.put(property);
  const read = rememberedReading();
  const first = await firstToMake(store, guests);
  let made: Seeded[] = [];
  for (let from = first; from < guests; from += BATCH) {
    [made] = await Promise.all([makeBatch(from, Math.min(from + BATCH, guests), read), write(store, made)]);
    onProgress(from);
  }
  await write(store, made);
  onProgress(guests);
}

/**
 * Batches are written one after the other, so the first that lacks its last guest is where it was broken off; the one before is
 * looked at once more, for a server may write the guests of one batch in any order.
 */
async function firstToMake(store: Store, guests: number): Promise<number> {
  let [there, missing] = [0, Math.ceil(guests / BATCH)];
  while (there < missing) {
    const middle = Math.floor((there + missing) / 2);
    const last = Math.min((middle + 1) * BATCH, guests) - 1;
    if (await store.guests.get(seededId(last))) there = middle + 1;
    else missing = middle;
  }
  return Math.max(0, there - 1) * BATCH;
}

async function makeBatch(from: number, to: number, read: Read): Promise<Seeded[]> {
  const made: Seeded[] = [];
  for (let number = from; number < to; number++) {
    made.push(seedGuest(number, read));
    if (made.length % MADE_AT_ONCE === 0) await turn();
  }
  return made;
}

/** The guests last: where a guest is, the notes and stays are too. */
async function write(store: Store, made: readonly Seeded[]): Promise<void> {
  await Promise.all([
    store.notes.insertMany(made.flatMap(({ notes }) => notes)),
    store.stays.insertMany(made.flatMap(({ stays }) => stays)),
  ]);
  await store.guests.insertMany(made.map(({ guest }) => guest));
}
