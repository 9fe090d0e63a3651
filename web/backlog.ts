import { TROUBLES, type Trouble } from '../domain/deliveries';
import type { Clock, Store } from '../domain/ports';

/** What waits, read from the store: right in every process, and after a restart too. */
export interface Backlog {
  /** Since when the oldest that is due has been due, in seconds; 0 where nothing is. */
  lagSeconds: { briefing: number; delivery: number };
  /** Briefings and alerts with a delivery in that trouble, counted up to COUNTED each. */
  troubled: Record<'briefing' | 'alert', Record<Trouble, number>>;
}

/** More than this is not counted: the alarm has been ringing for long. */
const COUNTED = 1_000;

export async function backlog(store: Pick<Store, 'stays' | 'briefings' | 'alerts'>, clock: Clock): Promise<Backlog> {
  const now = clock.now();
  const seconds = (since: (Date | undefined)[]): number =>
    Math.max(0, ...since.map((each) => (each === undefined ? 0 : (now.getTime() - each.getTime()) / 1_000)));
  const [stay] = await store.stays.dueForBriefing(now, 1);
  const owed = [await oldest(store.briefings, now), await oldest(store.alerts, now)];
  return {
    lagSeconds: { briefing: seconds([stay?.nextBriefingAt]), delivery: seconds(owed) },
    troubled: { briefing: await troubledIn(store.briefings), alert: await troubledIn(store.alerts) },
  };
}

/** The part that the ports of briefings and of alerts have in common. */
interface Owing {
  get(id: string): Promise<{ nextDeliveryAt?: Date } | null>;
  dueForDelivery(now: Date, limit: number): Promise<string[]>;
  countTroubled(trouble: Trouble, limit: number): Promise<number>;
}

async function oldest(owing: Owing, now: Date): Promise<Date | undefined> {
  const [id] = await owing.dueForDelivery(now, 1);
  return id === undefined ? undefined : (await owing.get(id))?.nextDeliveryAt;
}

async function troubledIn(owing: Owing): Promise<Record<Trouble, number>> {
  const [dead, retried] = await Promise.all(TROUBLES.map((trouble) => owing.countTroubled(trouble, COUNTED)));
  return { dead: dead ?? 0, retried: retried ?? 0 };
}
