/** One case to learn from: which pieces of evidence were seen, and whether it was so. */
export interface Case {
  evidence: Int32Array;
  so: boolean;
}

interface Penalty {
  /** Pulls every weight towards nothing. */
  ridge: number;
  /** Takes small weights away altogether. */
  lasso: number;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Log-linear weights under a ridge and a lasso, by accelerated proximal descent over all cases at once: no chance in it, so the same
 * cases give the same weights. `dear` says how many times the ridge counts for each weight; the first one ("always") is free.
 */
export function learnWeights(cases: readonly Case[], dear: Float64Array, { ridge, lasso }: Penalty, rounds = 300): Float64Array {
  const size = dear.length;
  const step = 1 / (steepest(cases, size) / 4 + ridge * dear.reduce((most, each) => Math.max(most, each), 0));
  const slope = new Float64Array(size);
  const descend = (from: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> => {
    slopeAt(cases, from, slope);
    return from.map((weight, k) => {
      const free = k === 0;
      const moved = weight - step * ((slope[k] ?? 0) + (free ? 0 : ridge * (dear[k] ?? 1) * weight));
      return free ? moved : shrink(moved, step * lasso);
    });
  };
  let [weights, ahead, pace] = [new Float64Array(size), new Float64Array(size), 1];
  for (let round = 0; round < rounds; round++) {
    const next = descend(ahead);
    const quicker = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const push = (pace - 1) / quicker;
    ahead = next.map((weight, k) => weight + push * (weight - (weights[k] ?? 0)));
    [weights, pace] = [next, quicker];
  }
  return weights;
}

const shrink = (x: number, by: number): number => (x > by ? x - by : x < -by ? x + by : 0);

function slopeAt(cases: readonly Case[], weights: Float64Array, slope: Float64Array): void {
  slope.fill(0);
  for (const { evidence, so } of cases) {
    let sum = 0;
    for (const k of evidence) sum += weights[k] ?? 0;
    const off = sigmoid(sum) - (so ? 1 : 0);
    for (const k of evidence) slope[k] = (slope[k] ?? 0) + off;
  }
}

/** The largest curvature there can be, by power iteration: how long a step may safely be. */
function steepest(cases: readonly Case[], size: number): number {
  let direction = new Float64Array(size).fill(1);
  let norm = 1;
  for (let round = 0; round < 20; round++) {
    const next = new Float64Array(size);
    for (const { evidence } of cases) {
      let sum = 0;
      for (const k of evidence) sum += direction[k] ?? 0;
      for (const k of evidence) next[k] = (next[k] ?? 0) + sum;
    }
    norm = Math.sqrt(next.reduce((all, x) => all + x * x, 0));
    direction = next.map((x) => x / norm);
  }
  return norm * 1.05;
}
