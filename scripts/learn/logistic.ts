/** One case to learn from: which pieces of evidence were seen, and what may have been the outcome; outcome 0 is the one without weights. */
export interface Case {
  evidence: Int32Array;
  /** One for each outcome: whether it would be right. */
  right: readonly boolean[];
}

export interface Pace {
  /** How often the cases are gone through. */
  rounds: number;
  /** What share of the evidence is hidden at each look, so that no piece comes to lean on another that may be missing next time. */
  hidden: number;
  /** Pulls every weight towards nothing. */
  ridge: number;
  step: number;
}

/** The same numbers each time, as even as learning needs (Numerical Recipes' generator): no chance in what is learned. */
function numbers(): () => number {
  let state = 12345;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
}

/**
 * Log-linear weights for a choice among outcomes, by AdaGrad with hidden evidence; the second half of the rounds is averaged. The same
 * cases give the same weights. The first piece ("always") is never hidden. One list of weights for each outcome but the first.
 */
export function learnWeights(cases: readonly Case[], size: number, outcomes: number, pace: Pace): Float64Array[] {
  const next = numbers();
  const learner = learnerOf(size, outcomes - 1, pace);
  const order = cases.map((_, i) => i);
  const sums = learner.weights.map(() => new Float64Array(size));
  for (let round = 0; round < pace.rounds; round++) {
    shuffle(order, next);
    for (const i of order) {
      const each = cases[i];
      if (each !== undefined) learner.look(shown(each.evidence, pace.hidden, next), each.right);
    }
    if (2 * round >= pace.rounds)
      sums.forEach((sum, o) => {
        addTo(sum, learner.weights[o] ?? sum);
      });
  }
  return sums.map((sum) => sum.map((weight) => weight / Math.ceil(pace.rounds / 2)));
}

function addTo(sum: Float64Array, weights: Float64Array): void {
  for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] ?? 0) + (weights[k] ?? 0);
}

function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(next() * (i + 1));
    const moved = order[i] ?? 0;
    order[i] = order[k] ?? 0;
    order[k] = moved;
  }
}

const shown = (evidence: Int32Array, hidden: number, next: () => number): Int32Array => evidence.filter((k) => k === 0 || next() >= hidden);

/** The weights, and how they learn from one look at a case: what is shown counts for what is hidden. */
function learnerOf(size: number, count: number, { hidden, ridge, step }: Pace) {
  const weights = Array.from({ length: count }, () => new Float64Array(size));
  const paces = Array.from({ length: count }, () => new Float64Array(size).fill(0.1));
  const louder = 1 / (1 - hidden);
  const look = (evidence: Int32Array, right: readonly boolean[]): void => {
    const sums = weights.map((of) => louder * sumOf(of, evidence));
    offsOf(sums, right).forEach((off, o) => {
      learn(weights[o] ?? new Float64Array(), paces[o] ?? new Float64Array(), evidence, off * louder);
    });
  };
  const learn = (of: Float64Array, pace: Float64Array, evidence: Int32Array, off: number): void => {
    for (const k of evidence) {
      const slope = off + ridge * (of[k] ?? 0);
      const steepness = (pace[k] ?? 0) + slope * slope;
      pace[k] = steepness;
      of[k] = (of[k] ?? 0) - (step * slope) / Math.sqrt(steepness);
    }
  };
  return { weights, look };
}

function sumOf(of: Float64Array, evidence: Int32Array): number {
  let sum = 0;
  for (const k of evidence) sum += of[k] ?? 0;
  return sum;
}

/** How far the chance of each outcome but the first is above what it should be, where several may be right in their shares. */
function offsOf(sums: readonly number[], right: readonly boolean[]): number[] {
  const most = Math.max(0, ...sums);
  const odds = [0, ...sums].map((sum) => Math.exp(sum - most));
  const all = odds.reduce((total, each) => total + each, 0);
  const rights = odds.reduce((total, each, o) => total + (right[o] === true ? each : 0), 0);
  return odds.slice(1).map((each, o) => each / all - (right[o + 1] === true ? each / rights : 0));
}
