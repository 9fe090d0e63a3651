import type { Alert, Briefing, Delivery } from '../../domain/briefing';
import type { Store } from '../../domain/ports';
import type { Destination } from './destinations';
import type { Ledger } from './people';
import { guestId, stayId, type Plan } from './plan';

/** One promise, how often it was to be kept, and where it was not. */
export interface Finding {
  promise: string;
  times: number;
  broken: string[];
}

interface Evidence {
  plan: Plan;
  ledger: Ledger;
  destinations: readonly Destination[];
  briefings: readonly Briefing[];
  alerts: readonly Alert[];
  store: Store;
}

const LEAD_KEYS = ['d3', 'd1', 'd0'];

/** Looks everything up that was acknowledged, and holds what was sent against what was received. */
export async function verdict(store: Store, plan: Plan, ledger: Ledger, destinations: readonly Destination[]): Promise<Finding[]> {
  const briefings: Briefing[] = [];
  for (const { number } of plan.bookings) briefings.push(...(await store.briefings.ofStay(stayId(number))));
  const alerts: Alert[] = [];
  for (const code of new Set(plan.bookings.map(({ house }) => house.code))) alerts.push(...(await store.alerts.ofProperty(code, 10_000)));
  const evidence = { plan, ledger, destinations, briefings, alerts, store };
  return [
    await notesKept(evidence),
    briefed(evidence),
    await tasksKept(evidence),
    outcomesKept(evidence),
    complaintsRaised(evidence),
    withdrawn(evidence),
    ...deliveriesMade(evidence),
    { promise: 'no acknowledged request was refused for good', times: ledger.notes.length, broken: ledger.refused },
  ];
}

async function notesKept({ ledger, store }: Evidence): Promise<Finding> {
  const broken: string[] = [];
  for (const note of ledger.notes) {
    const guest = await store.guests.get(note.guestId);
    const kept = guest?.inbox.some(({ id }) => id === note.id) === true || (await store.notes.get(note.id)) !== null;
    if (!kept) broken.push(note.id);
  }
  return { promise: 'each acknowledged note is in the store', times: ledger.notes.length, broken };
}

function briefed({ plan, ledger, briefings }: Evidence): Finding {
  const lasting = plan.bookings.filter(({ number }) => !ledger.cancelled.has(stayId(number)));
  const broken = lasting.flatMap(({ number }) => {
    const of = briefings.filter((briefing) => briefing.stayId === stayId(number));
    const keys = of.flatMap(({ editions }) => editions.map(({ key }) => key));
    const led = keys.filter((key) => LEAD_KEYS.includes(key));
    const right = of.length === 1 && led.join() === LEAD_KEYS.join() && new Set(keys).size === keys.length;
    return right ? [] : [`${stayId(number)}: ${keys.join()}`];
  });
  return { promise: 'each stay is briefed once at each of its three due times', times: lasting.length * LEAD_KEYS.length, broken };
}

/** What is believed of the guest at the end is a task of the stay. */
async function tasksKept({ plan, ledger, briefings, store }: Evidence): Promise<Finding> {
  const finding: Finding = { promise: 'each wish that is believed is a task of the stay', times: 0, broken: [] };
  for (const { number } of plan.bookings) {
    if (ledger.cancelled.has(stayId(number))) continue;
    const guest = await store.guests.get(guestId(number));
    const wishes = ledger.notes.filter((note) => note.guestId === guestId(number) && !note.complaint).map(({ id }) => id);
    const believed = (guest?.profile.preferences ?? []).filter(
      ({ retractedAt, evidence }) => retractedAt === undefined && evidence.some(({ noteId }) => wishes.includes(noteId)),
    );
    const tasks = briefings.filter(({ stayId: of }) => of === stayId(number)).flatMap((briefing) => briefing.tasks);
    finding.times += wishes.length;
    if (believed.length < wishes.length) finding.broken.push(`${guestId(number)}: ${believed.length} of ${wishes.length} wishes believed`);
    for (const { id, item } of believed) {
      if (!tasks.some(({ preferenceId, state }) => preferenceId === id && state !== 'withdrawn'))
        finding.broken.push(`${stayId(number)}: ${item}`);
    }
  }
  return finding;
}

function outcomesKept({ ledger, briefings }: Evidence): Finding {
  const tasks = new Map(briefings.flatMap((briefing) => briefing.tasks).map((task) => [task.id, task]));
  const stands = ({ stayId: stay, taskId }: Ledger['outcomes'][number]): boolean =>
    ledger.cancelled.has(stay) || tasks.get(taskId)?.outcome?.outcome === 'done';
  const broken = ledger.outcomes.filter((outcome) => !stands(outcome)).map(({ taskId }) => taskId);
  return { promise: 'each acknowledged outcome stands at its task', times: ledger.outcomes.length, broken };
}

function complaintsRaised({ ledger, alerts }: Evidence): Finding {
  const complaints = ledger.notes.filter(({ complaint }) => complaint);
  const broken = complaints.filter(({ id }) => alerts.filter(({ noteId }) => noteId === id).length !== 1).map(({ id }) => id);
  return { promise: 'each acknowledged complaint is one alert', times: complaints.length, broken };
}

function withdrawn({ ledger, briefings }: Evidence): Finding {
  const over = briefings.filter(({ stayId: stay }) => ledger.cancelled.has(stay));
  const broken = over.filter(({ tasks }) => tasks.some(({ state }) => state === 'open')).map(({ stayId: stay }) => stay);
  return { promise: 'a cancelled stay leaves no open task', times: over.length, broken };
}

/** What was under way when its stay was cancelled is taken off the books, and the withdrawal is owed in its place. */
function deliveriesMade({ ledger, destinations, briefings, alerts }: Evidence): Finding[] {
  const owed = [...briefings.flatMap(({ editions }) => editions), ...alerts].flatMap(({ deliveries }) => deliveries);
  const told = destinations.flatMap(({ received }) => [...received.entries()]);
  const keys = new Set(owed.map(({ idempotencyKey }) => idempotencyKey));
  const accepted = new Map(told.map(([key, { accepted: times }]) => [key, times]));
  const late = owed.filter(({ state }) => state !== 'delivered');
  const never = owed.filter(({ idempotencyKey }) => (accepted.get(idempotencyKey) ?? 0) === 0);
  const nobodys = told.map(([key]) => key).filter((key) => !keys.has(key) && !ledger.cancelled.has(key.split('~')[0] ?? ''));
  return [
    { promise: 'each delivery owed is made', times: owed.length, broken: keysOf([...new Set([...late, ...never])]) },
    { promise: 'no two deliveries have one idempotency key', times: owed.length, broken: repeatedIn(owed) },
    { promise: 'nothing is received that is not owed', times: told.length, broken: nobodys },
    { promise: 'every request is signed', times: told.length, broken: destinations.filter(({ forged }) => forged > 0).map(({ id }) => id) },
  ];
}

const keysOf = (deliveries: readonly Delivery[]): string[] => deliveries.map(({ idempotencyKey, state }) => `${idempotencyKey} (${state})`);

function repeatedIn(owed: readonly Delivery[]): string[] {
  const seen = new Set<string>();
  return owed.map(({ idempotencyKey }) => idempotencyKey).filter((key) => seen.size === seen.add(key).size);
}
