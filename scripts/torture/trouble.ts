import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from './chance';
import type { Host } from './fleet';

const UNIT_MS = 100;
/** Between two kills, so that the processes do some work in between: up to so many units. */
const MOST_UNITS = 25;
const SKEW_MS = 20_000;
const LEAP_MS = 600_000;
const LEAP_LASTS_MS = 2_000;

export interface Trouble {
  kills: number;
  /** Kills go on up to this many. */
  quota: number;
  leaps: number;
  /** Moves all clocks; each host's differs from the others' by up to twenty seconds. */
  moveTo(at: Date): void;
  killUpTo(quota: number): void;
  stop(): Promise<void>;
}

/** SIGKILLs a random host again and again, and lets the clock of one leap ten minutes and back now and then, until told to stop. */
export function makeTrouble(hosts: readonly Host[], chance: Chance): Trouble {
  let [stopped, aheadMs] = [false, 0];
  const trouble: Trouble = { kills: 0, quota: 0, leaps: 0, moveTo, killUpTo: (quota) => (trouble.quota = quota), stop };
  const running = [killing(), leaping()];

  function moveTo(at: Date): void {
    aheadMs = at.getTime() - Date.now();
    for (const host of hosts) host.moveClock(aheadMs + chance.below(2 * SKEW_MS) - SKEW_MS);
  }
  async function killing(): Promise<void> {
    while (!stopped) {
      await pause(UNIT_MS * chance.below(MOST_UNITS));
      if (trouble.kills >= trouble.quota) continue;
      const up = hosts.filter((host) => host.up);
      if (up.length === 0) continue;
      await chance.of(up).kill();
      trouble.kills++;
    }
  }
  async function leaping(): Promise<void> {
    while (!stopped) {
      await pause(LEAP_LASTS_MS * (1 + chance.below(5)));
      const host = chance.of(hosts);
      host.moveClock(aheadMs + (chance.oneIn(2) ? LEAP_MS : -LEAP_MS));
      trouble.leaps++;
      await pause(LEAP_LASTS_MS);
      host.moveClock(aheadMs);
    }
  }
  async function stop(): Promise<void> {
    stopped = true;
    await Promise.all(running);
  }
  return trouble;
}
