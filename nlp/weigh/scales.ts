import weights from './weights.json';
import type { Say } from './evidence/surroundings';

/** What is decided by weighing: that a thing is wanted, that it is to be avoided (else it is not meant at all), that it cannot be done without. */
export const DECISIONS = ['wanted', 'avoided', 'strong'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What one sighting says to each decision, in their order: natural log-odds, above 0 for, below 0 against. */
type Says = readonly number[];
/** Kind of evidence, what was seen, and how much that says. */
export type Weights = Readonly<Record<string, Readonly<Record<string, Says>>>>;
/** The chances from which on a thing is kept, kept where the rules keep it, or asked about. */
export interface Thresholds {
  keep: number;
  drop: number;
  ask: number;
}
/** What was learned. */
export interface Learned extends Thresholds {
  /** Fingerprint of the corpus they were learned from, so that a test can tell when it has changed since. */
  corpus: string;
  weights: Weights;
}
export interface Scales extends Thresholds {
  of: ReadonlyMap<string, ReadonlyMap<string, Says>>;
}

/** One piece of evidence with its weight, to be shown to people. */
export interface Piece {
  evidence: string;
  weight: number;
}

/** One look-up a sighting for all decisions: this is the inner loop of weighing. */
export const scalesOf = ({ keep, drop, ask, weights }: Omit<Learned, 'corpus'>): Scales => ({
  keep,
  drop,
  ask,
  of: new Map(Object.entries(weights).map(([kind, all]) => [kind, new Map(Object.entries(all))])),
});

/** The scales as learned: `npm run learn:preferences` writes them. */
export const learned: Scales = scalesOf(weights);

/** All decisions of one proposal in one go over its evidence. */
export function weighAll(scales: Scales, evidence: (say: Say) => void): Record<Decision, number> {
  let [wanted, avoided, strong] = [0, 0, 0];
  evidence((kind, seen) => {
    const says = scales.of.get(kind)?.get(seen);
    if (says === undefined) return;
    wanted += says[0] ?? 0;
    avoided += says[1] ?? 0;
    strong += says[2] ?? 0;
  });
  return { wanted, avoided, strong };
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
