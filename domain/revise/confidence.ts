import type { Evidence, Weight } from '../profile';

/** How sure one piece of evidence makes us. Chosen, not measured: it ranks prompts, and decides nothing. */
const SURENESS: Readonly<Record<Weight, number>> = { word: 0.9, told: 0.8, report: 0.7, asked: 0.5, sighting: 0.4 };

/** 0 to 1: independent pieces add up, so two sightings weigh about as much as one statement. */
export const confidenceOf = (evidence: readonly Pick<Evidence, 'weight'>[]): number => {
  const doubt = evidence.reduce((left, { weight }) => left * (1 - SURENESS[weight]), 1);
  return Math.min(0.99, Math.round((1 - doubt) * 100) / 100);
};
