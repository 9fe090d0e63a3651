import type { Clock } from '../domain/ports';

export interface MovableClock extends Clock {
  moveTo(at: Date): void;
}

/** The time of the machine, until a demonstration moves it; from then on it runs on from there. */
export function movableClock(): MovableClock {
  let aheadMs = 0;
  return {
    now: () => new Date(Date.now() + aheadMs),
    moveTo: (at) => {
      aheadMs = at.getTime() - Date.now();
    },
  };
}
