import { setTimeout as pause } from 'node:timers/promises';
import { ownMemoryMb } from '../own-memory';
import { median, type Row } from './row';

/** One thing to be timed. What `after` does is not timed, and done before anything else is. */
export interface Measure {
  run(round: number): Promise<unknown>;
  after?(round: number): Promise<unknown>;
}

/** Milliseconds by measure, one a round: a slow moment of the machine hits all measures of its round. */
export type Times = Record<string, number[]>;

/** Runs all measures once a round, in an order that turns from round to round, so that none always comes after the same other. */
export async function inRounds(rounds: number, measures: Record<string, Measure>, first = 0): Promise<Times> {
  const names = Object.keys(measures);
  const times: Times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = first; round < first + rounds; round++) {
    const from = round % names.length;
    for (const name of [...names.slice(from), ...names.slice(0, from)]) times[name]?.push(await timed(measures[name], round));
  }
  return times;
}

async function timed(measure: Measure | undefined, round: number): Promise<number> {
  const from = performance.now();
  await measure?.run(round);
  const ms = performance.now() - from;
  await measure?.after?.(round);
  return ms;
}

/** Both in milliseconds, and the median of the ratios within a round. */
export function compared(name: string, times: Times, ours: string, baseline: string): Row {
  const [a, b] = [times[ours] ?? [], times[baseline] ?? []];
  return { name, unit: 'ms', ours: median(a), baseline: median(b), ratio: median(a.map((ms, round) => ms / (b[round] ?? NaN))) };
}

const SAMPLES = 4;

/** The least memory seen in a while: between two collections of garbage it is more by chance. */
export async function leastMemoryMb(): Promise<number> {
  const seen: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample++) {
    globalThis.gc?.();
    seen.push(ownMemoryMb());
    await pause(50);
  }
  return Math.min(...seen);
}
