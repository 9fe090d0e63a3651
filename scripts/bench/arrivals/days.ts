import type { Chain } from '../chains';
import { leastMemoryMb } from '../rounds';
import { median, type Row } from '../row';
import { madeAgain, workBare } from './bare';
import { makeDay } from './day';
import { pipelineOver } from './pipeline';
import type { Receiver } from './receiver';

/** So many arrivals are measured of each size at the least: small days are measured more often. */
const AT_LEAST = 5_000;

/** One day on one chain, by ours and by the bare driver, once a round; milliseconds, and megabytes after each round of ours. */
interface Measured {
  arrivals: number;
  guests: number;
  ours: number[];
  bare: number[];
  memory: number[];
}

export interface Place {
  name: string;
  receiver: Receiver;
  /** Without it the queue is the embedded one. */
  redisUrl?: string;
}

/**
 * Days of these sizes on the first chain, and the smallest of them on the others, in turns; a first day, not measured, warms up. A small
 * day comes in several rounds, of which the median counts; a large one is long enough by itself.
 */
export async function daysOn(place: Place, chains: readonly Chain[], sizes: readonly number[]): Promise<Row[]> {
  const [first] = chains;
  const [least = 0] = sizes;
  if (first === undefined) return [];
  const days = [...sizes.map((arrivals) => ({ chain: first, arrivals })), ...chains.slice(1).map((chain) => ({ chain, arrivals: least }))];
  const measured = days.map(({ chain, arrivals }): Measured => ({ arrivals, guests: chain.guests, ours: [], bare: [], memory: [] }));
  await measure(place, first, least);
  for (let round = 0; round < roundsOf(least); round++) {
    for (const [index, { chain, arrivals }] of days.entries())
      if (round < roundsOf(arrivals)) await measure(place, chain, arrivals, measured[index]);
  }
  return rowsOf(place.name, measured);
}

const roundsOf = (arrivals: number): number => Math.ceil(AT_LEAST / arrivals);

async function measure(place: Place, chain: Chain, arrivals: number, into?: Measured): Promise<void> {
  const { receiver, redisUrl } = place;
  const day = () => makeDay(chain.store, { url: receiver.url, guests: chain.guests, arrivals, now: new Date() });
  const ours = await day();
  const ms = await pipelineOver(chain.store, redisUrl).work(arrivals);
  into?.memory.push(await leastMemoryMb());
  const again = await day();
  const made = await madeAgain(
    chain.bare,
    again.map((stay, index) => ({ ours: ours[index]?.id ?? '', bare: stay.id })),
  );
  const bareMs = await workBare(chain.bare, made);
  console.error(`${place.name}: ${arrivals} arrivals ${(ms / bareMs).toFixed(2)}`);
  into?.ours.push(ms);
  into?.bare.push(bareMs);
}

function rowsOf(place: string, measured: readonly Measured[]): Row[] {
  const [smallest] = measured;
  const least = smallest?.arrivals ?? 0;
  const against = measured.map(({ arrivals, guests, ours, bare }) =>
    compared(`${place}: ${arrivals} arrivals, chain of ${guests} guests / their documents by the bare driver`, ours, bare),
  );
  const linear = measured
    .filter(({ arrivals }) => arrivals !== least)
    .map(({ arrivals, ours }) =>
      compared(`${place}: an arrival of ${arrivals} / of ${least}`, perOne(ours, arrivals), perOne(smallest?.ours ?? [], least)),
    );
  const flat = measured
    .filter(({ arrivals, guests }) => arrivals === least && guests !== smallest?.guests)
    .map(({ guests, ours }) =>
      compared(`${place}: ${least} arrivals in a chain of ${guests} / of ${smallest?.guests ?? 0}`, ours, smallest?.ours ?? []),
    );
  const largest = measured.reduce((a, b) => (b.arrivals > a.arrivals ? b : a));
  const [after = NaN, last = NaN] = [smallest?.memory[0], largest.memory.at(-1)];
  const memory = {
    name: `${place}: own memory after ${largest.arrivals} arrivals / after the first ${least}`,
    unit: 'MB',
    ours: last,
    baseline: after,
  };
  return [...against, ...linear, ...flat, { ...memory, ratio: last / after }];
}

/** The median day, by one arrival: sizes are measured more or less often. */
const perOne = (ms: readonly number[], arrivals: number): number[] => [median(ms) / arrivals];

/** Medians, and the median of the ratios within a round. */
function compared(name: string, ours: readonly number[], baseline: readonly number[]): Row {
  const ratio = median(ours.map((ms, round) => ms / (baseline[round] ?? NaN)));
  return { name, unit: 'ms', ours: median(ours), baseline: median(baseline), ratio };
}
