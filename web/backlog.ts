import { STEPS, type Step } from '../domain/briefing';
import { relevanceOf } from '../domain/care/relevance';
import { TROUBLES, type Trouble } from '../domain/deliveries';
import type { Clock, Promises, Store } from '../domain/ports';

/** What waits, read from the store: right in every process, and after a restart too. */
export interface Backlog {
  /** Since when the oldest that is due has been due, in seconds; 0 where nothing is. */
  lagSeconds: { briefing: number; delivery: number };
  /** Briefings, alerts and reviews with a delivery in that trouble, counted up to COUNTED each. */
  troubled: Record<'briefing' | 'alert' | 'review', Record<Trouble, number>>;
  /** Stays with an overdue task, and overdue recoveries, of the last OVERDUE_DAYS; by whom was told last of what is open. */
  overdue: Record<Promised, number>;
  escalated: Record<Promised, Record<Step, number>>;
  recoveriesOpen: number;
  /** Over the chain's latest answered reviews; null where there is none. */
  afterStay: { relevance: number | null; sacrifice: number | null; judged: number };
}

type Promised = 'task' | 'recovery';

/** More than this is not counted: the alarm has been ringing for long. */
const COUNTED = 1_000;
/** What nobody told of for longer, nobody will. */
const OVERDUE_DAYS = 14;
const DAY_MS = 86_400_000;
/** The latest answers tell how the chain does now. */
const ANSWERS = 500;

export async function backlog(store: Pick<Store, 'stays' | 'briefings' | 'alerts' | 'reviews'>, clock: Clock): Promise<Backlog> {
  const now = clock.now();
  const seconds = (since: (Date | undefined)[]): number =>
    Math.max(0, ...since.map((each) => (each === undefined ? 0 : (now.getTime() - each.getTime()) / 1_000)));
  const [stay] = await store.stays.dueForBriefing(now, 1);
  const owed = [await oldest(store.briefings, now), await oldest(store.alerts, now), await oldest(store.reviews, now)];
  return {
    lagSeconds: { briefing: seconds([stay?.nextBriefingAt]), delivery: seconds(owed) },
    troubled: {
      briefing: await troubledIn(store.briefings),
      alert: await troubledIn(store.alerts),
      review: await troubledIn(store.reviews),
    },
    overdue: { task: await overdueIn(store.briefings, now), recovery: await overdueIn(store.alerts, now) },
    escalated: { task: await escalatedIn(store.briefings), recovery: await escalatedIn(store.alerts) },
    recoveriesOpen: await store.alerts.countOpen(COUNTED),
    afterStay: await afterStay(store),
  };
}

/** The part that the ports of briefings, alerts and reviews have in common. */
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

const overdueIn = (promises: Promises, now: Date): Promise<number> =>
  promises.countOverdue(new Date(now.getTime() - OVERDUE_DAYS * DAY_MS), now, COUNTED);

async function escalatedIn(promises: Promises): Promise<Record<Step, number>> {
  const [owner, manager] = await Promise.all(STEPS.map((step) => promises.countEscalated(step, COUNTED)));
  return { owner: owner ?? 0, 'duty manager': manager ?? 0 };
}

async function afterStay({ reviews }: Pick<Store, 'reviews'>): Promise<Backlog['afterStay']> {
  const answered = await reviews.answered(ANSWERS);
  const found = relevanceOf(answered.flatMap(({ items }) => items));
  const sacrifices = answered.flatMap(({ sacrifice }) => (sacrifice === undefined ? [] : [sacrifice]));
  const mean = sacrifices.length === 0 ? null : sacrifices.reduce((sum, one) => sum + one, 0) / sacrifices.length;
  return { relevance: found?.relevance ?? null, sacrifice: mean, judged: found?.judged ?? 0 };
}
