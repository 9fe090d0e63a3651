import { measuresOf } from './at-a-size';
import { embeddedChain, servedChain, type Chain } from './chains';
import { regulars } from './regular';
import { compared, inRounds, leastMemoryMb, type Times } from './rounds';
import type { Row } from './row';

const SIZES = [5_000, 50_000];
/** So that our code is compiled, as that of the driver is by its many measures. */
const WARM_UP = 300;
const ROUNDS = 300;
/** The memory is looked at after each of these parts of the rounds; caches fill in the first. */
const PARTS = 4;

export interface RememberingOptions {
  /** The largest chain; SIZES below it are measured beside it. Default 5,000. */
  guests?: number;
  /** Where seeded chains are kept from one run to the next. */
  data?: string;
}

/**
 * Recall and note-taking against the bare driver, at all sizes in the same rounds, so that a slow moment of the machine hits them
 * all: on the embedded server and on the MongoDB at MONGODB_URI where there is one.
 */
export async function remembering({ guests = SIZES[0] ?? 0, data }: RememberingOptions): Promise<Row[]> {
  const sizes = [...SIZES.filter((size) => size < guests), guests];
  const rows = await onPlace('embedded', sizes, (size) => embeddedChain(size, data));
  const uri = process.env.MONGODB_URI;
  if (uri) rows.push(...(await onPlace('MongoDB', sizes, (size) => servedChain(uri, size, data !== undefined))));
  return rows;
}

async function onPlace(place: string, sizes: readonly number[], open: (size: number) => Promise<Chain>): Promise<Row[]> {
  const chains: Chain[] = [];
  try {
    for (const size of sizes) chains.push(await open(size));
    const [smallest] = chains;
    return [...(await atAllSizes(place, chains)), ...(smallest ? await regulars(place, smallest) : [])];
  } finally {
    for (const chain of chains) await chain.close();
  }
}

async function atAllSizes(place: string, chains: readonly Chain[]): Promise<Row[]> {
  const measures = Object.assign(
    {},
    ...chains.map((chain) =>
      Object.fromEntries(Object.entries(measuresOf(chain)).map(([name, measure]) => [`${name} @${chain.guests}`, measure])),
    ),
  ) as ReturnType<typeof measuresOf>;
  await inRounds(WARM_UP, measures);
  const times: Times = {};
  const memory: number[] = [];
  for (let part = 0; part < PARTS; part++) {
    const some = await inRounds(ROUNDS / PARTS, measures, WARM_UP + (part * ROUNDS) / PARTS);
    for (const [name, ms] of Object.entries(some)) times[name] = [...(times[name] ?? []), ...ms];
    memory.push(await leastMemoryMb());
  }
  const rows = chains.flatMap((chain) => atOneSize(place, chain.guests, times));
  return [...rows, ...flatness(place, chains, times), memoryRow(place, memory)];
}

function atOneSize(place: string, guests: number, times: Times): Row[] {
  const row = (name: string, ours: string, baseline: string): Row =>
    compared(`${place}, ${guests} guests: ${name}`, times, `${ours} @${guests}`, `${baseline} @${guests}`);
  return [
    row('recall / its reads by the driver, all at once', 'recall', 'reads at once'),
    row('recall / its reads by the driver, one after the other', 'recall', 'reads in turn'),
    row('recall with its audit entry on disk / the same by the driver', 'recall, recorded', 'reads, recorded'),
    row('note taken / guest read and replaced by the driver', 'note', 'read and replace'),
    row('note taken, its text understood before / the same by the driver', 'note, understood', 'read and replace'),
  ];
}

/** The larger chains against the smallest one, in the same rounds. */
function flatness(place: string, [smallest, ...larger]: readonly Chain[], times: Times): Row[] {
  return larger.flatMap(({ guests }) =>
    ['recall', 'reads at once', 'note', 'read and replace'].map((name) =>
      compared(
        `${place}: ${name}, ${guests} guests / ${smallest?.guests ?? 0}`,
        times,
        `${name} @${guests}`,
        `${name} @${smallest?.guests ?? 0}`,
      ),
    ),
  );
}

function memoryRow(place: string, memory: readonly number[]): Row {
  const [after = NaN, last = NaN] = [memory[0], memory.at(-1)];
  return { name: `${place}: own memory at the end / after a quarter`, unit: 'MB', ours: last, baseline: after, ratio: last / after };
}
