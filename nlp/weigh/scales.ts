import weights from './weights.json';
import type { Say } from './evidence/surroundings';

/** What is decided by weighing: whether a thing is meant as a preference, whether it is to be avoided, whether it cannot be done without. */
export const DECISIONS = ['meant', 'avoided', 'strong'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Kind of evidence, what was seen, and how much that says: natural log-odds, above 0 for, below 0 against. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;
/** What one sighting says to each decision, in their order. */
type Says = readonly number[];
/** What was learned: the weights of each decision, and the chances from which on a thing is kept, kept where the rules keep it, or asked about. */
export interface Learned {
  /** Fingerprint of the corpus they were learned from, so that a test can tell when it has changed since. */
  corpus: string;
  keep: number;
  drop: number;
  ask: number;
  weights: Readonly<Record<Decision, Weights>>;
}
export interface Scales {
  keep: number;
  drop: number;
  ask: number;
  of: ReadonlyMap<string, ReadonlyMap<string, Says>>;
}

/** One piece of evidence with its weight, to be shown to people. */
export interface Piece {
  evidence: string;
  weight: number;
}

/** One look-up a sighting for all decisions: this is the inner loop of weighing. */
export function scalesOf({ keep, drop, ask, weights }: Omit<Learned, 'corpus'>): Scales {
  const of = new Map<string, Map<string, number[]>>();
  DECISIONS.forEach((decision, k) => {
    for (const [kind, all] of Object.entries(weights[decision]))
      for (const [seen, weight] of Object.entries(all)) {
        const saying = of.get(kind) ?? new Map<string, number[]>();
        const says = saying.get(seen) ?? DECISIONS.map(() => 0);
        says[k] = weight;
        of.set(kind, saying.set(seen, says));
      }
  });
  return { keep, drop, ask, of };
}

/** The scales as learned: `npm run learn:preferences` writes them. */
export const learned: Scales = scalesOf(weights);

/** All decisions of one proposal in one go over its evidence. */
export function weighAll(scales: Scales, evidence: (say: Say) => void): Record<Decision, number> {
  let [meant, avoided, strong] = [0, 0, 0];
  evidence((kind, seen) => {
    const says = scales.of.get(kind)?.get(seen);
    if (says === undefined) return;
    meant += says[0] ?? 0;
    avoided += says[1] ?? 0;
    strong += says[2] ?? 0;
  });
  return { meant, avoided, strong };
}

/** What weighed most in a decision, heaviest first. */
export function heaviest(scales: Scales, decision: Decision, evidence: (say: Say) => void, count: number): Piece[] {
  const pieces: Piece[] = [];
  evidence((kind, seen) => {
    const weight = scales.of.get(kind)?.get(seen)?.[DECISIONS.indexOf(decision)] ?? 0;
    if (weight !== 0) pieces.push({ evidence: seen === '' ? kind : `${kind}: ${seen}`, weight });
  });
  return pieces.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, count);
}
