/** One line of the bench's table: what is measured, and how it stands against its baseline of the same run. */
export interface Row {
  name: string;
  /** In `unit`, for orientation only: machines differ. */
  ours: number;
  baseline: number;
  unit: string;
  /** ours / baseline for times: below 1 is faster than the baseline. */
  ratio: number;
}

export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** Runs both in turn, so that a slow minute of the machine hits both; answers the medians in milliseconds and the median ratio of pairs. */
export async function pairedMs(rounds: number, ours: (round: number) => Promise<unknown>, baseline: (round: number) => Promise<unknown>) {
  const pairs: [number, number][] = [];
  for (let round = 0; round < rounds; round++) {
    pairs.push([await timed(() => ours(round)), await timed(() => baseline(round))]);
  }
  const ratio = median(pairs.map(([a, b]) => a / b));
  return { ours: median(pairs.map(([a]) => a)), baseline: median(pairs.map(([, b]) => b)), ratio };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
