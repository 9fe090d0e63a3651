import { seededDraw } from '../../store/demo/draw';

export interface Chance {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  oneIn(n: number): boolean;
  /** One of these; throws where there is none. */
  of<T>(things: readonly T[]): T;
}

/** Chances that a seed repeats. */
export const chanceFrom = (seed: number): Chance => {
  const draw = seededDraw(seed);
  return { below: (limit) => draw.below(limit), oneIn: (n) => draw.below(n) === 0, of: (things) => draw.one(things) };
};
