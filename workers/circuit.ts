/** Vain attempts in a row after which a destination is left alone for a while. */
const TRIP_AT = 3;
const FIRST_REST_MS = 30_000;
const LONGEST_REST_MS = 10 * 60_000;
/** How long the one attempt after a rest has before another may try. */
const PROBE_MS = 20_000;

interface Line {
  failures: number;
  restsUntil: number;
}

/**
 * Knows, for this process, which destinations do not answer. A property's dead webhook then costs three slow attempts and
 * not one for each of its two hundred arrivals, and the deliveries to others do not wait behind them.
 */
export class Circuit {
  private readonly lines = new Map<string, Line>();

  /** null where the destination may be tried now; otherwise when to come back. After a rest only one caller is let through. */
  closedUntil(destination: string, now: Date): Date | null {
    const line = this.lines.get(destination);
    if (line === undefined || line.failures < TRIP_AT) return null;
    if (now.getTime() < line.restsUntil) return new Date(line.restsUntil);
    line.restsUntil = now.getTime() + PROBE_MS;
    return null;
  }

  succeeded(destination: string): void {
    this.lines.delete(destination);
  }

  failed(destination: string, now: Date): void {
    const failures = (this.lines.get(destination)?.failures ?? 0) + 1;
    const restMs = Math.min(FIRST_REST_MS * 2 ** Math.max(0, failures - TRIP_AT), LONGEST_REST_MS);
    this.lines.set(destination, { failures, restsUntil: now.getTime() + restMs });
  }
}
