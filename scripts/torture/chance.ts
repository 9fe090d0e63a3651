export interface Chance {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  oneIn(n: number): boolean;
  /** One of these; throws where there is none. */
  of<T>(things: readonly T[]): T;
}

/** Chances that a seed repeats: mulberry32. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const of = <T>(things: readonly T[]): T => {
    const thing = things[below(things.length)];
    if (thing === undefined) throw new Error('There is nothing to choose from.');
    return thing;
  };
  return { below, oneIn: (n) => below(n) === 0, of };
};
