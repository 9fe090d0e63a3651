import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '../../domain/ports';
import { openStore } from '../../store/open-store';
import { chanceFrom } from './chance';
import { MOODS, openDestination, type Destination } from './destinations';
import type { Machines } from './machines';
import { newLedger, People, type Ledger } from './people';
import { houses, planOf, type Plan } from './plan';
import { Onlooker } from './looking';
import { makeTrouble, type Trouble } from './trouble';
import { verdict, type Finding } from './verdict';

export interface Torture {
  seed: number;
  stays: number;
  kills: number;
  /** How long the store is taken away, once. */
  awayMs: number;
}

export interface Told {
  findings: Finding[];
  counts: Record<string, number>;
}

const HANDS = 8;
const STEP_MAY_TAKE_MS = 900_000;
const HOUR_MS = 3_600_000;
/** What a clock that has leapt ahead has put off, and what has come since the clocks were moved. */
const SLACK_MS = 1_200_000;
const MOST_HOURS = 60;

/** Days of a chain in minutes, under everything that can go wrong; then what was promised is held against what is there. */
export async function torture(
  { seed, stays, kills, awayMs }: Torture,
  open: () => Promise<Machines>,
  say: (line: string) => void,
): Promise<Told> {
  const chance = chanceFrom(seed);
  const plan = planOf(stays, new Date(), chance);
  const machines = await open();
  const destinations = await Promise.all(
    houses().flatMap(({ code }) => MOODS.map((mood, n) => openDestination(`${code}-${n}`, mood, chance))),
  );
  const ledger = newLedger();
  const people = new People(machines.hosts, ledger, chance);
  const onlooker = new Onlooker(machines);
  try {
    for (const house of houses())
      await people.introduce(
        house,
        destinations.filter(({ id }) => id.startsWith(house.code)),
      );
    await inTurns(plan.bookings, (booking) => people.book(booking));
    const trouble = makeTrouble(machines.hosts, chance);
    await live({ plan, machines, onlooker, people, trouble, kills, awayMs, say });
    await settle({ plan, onlooker, people, destinations, trouble });
    const store = await openStore(await machines.stop());
    const findings = await verdict(store, plan, ledger, destinations);
    await store.close();
    return { findings, counts: countsOf(ledger, trouble, destinations) };
  } finally {
    await onlooker.leave();
    await machines.stop();
    await machines.close();
    await Promise.all(destinations.map((destination) => destination.close()));
  }
}

interface Life {
  plan: Plan;
  machines: Machines;
  onlooker: Onlooker;
  people: People;
  trouble: Trouble;
  kills: number;
  awayMs: number;
  say: (line: string) => void;
}

interface End extends Pick<Life, 'plan' | 'onlooker' | 'people' | 'trouble'> {
  destinations: readonly Destination[];
}

async function live({ plan, machines, onlooker, people, trouble, kills, awayMs, say }: Life): Promise<void> {
  const { steps, bookings } = plan;
  for (const [index, { at, deeds }] of steps.entries()) {
    const from = performance.now();
    trouble.moveTo(at);
    trouble.killUpTo(Math.floor((kills * (index + 1)) / steps.length));
    const done = inTurns(deeds, (deed) => people.do(deed, bookings[deed.guest] ?? never(deed.guest)));
    if (index === Math.floor(steps.length / 3) || index === Math.floor((2 * steps.length) / 3)) await machines.flush();
    if (index === Math.floor(steps.length / 2)) await machines.storeAway?.(awayMs);
    await done;
    await until(() => trouble.kills === trouble.quota, 'the kills of the step');
    await until(() => onlooker.sees((store) => nothingDue(store, at.getTime())), `all that is due at ${at.toISOString()}`);
    say(`${index + 1} of ${steps.length}: ${at.toISOString()}, ${deeds.length} deeds, ${trouble.kills} kills, ${secondsSince(from)} s`);
  }
}

const secondsSince = (from: number): string => ((performance.now() - from) / 1_000).toFixed(0);

const never = (guest: number): never => {
  throw new Error(`The plan has no booking ${guest}.`);
};

/** The destinations have behaved badly long enough: hour by hour until nothing is owed; what was given up, a person sends again. */
async function settle({ plan, onlooker, people, destinations, trouble }: End): Promise<void> {
  await trouble.stop();
  for (const destination of destinations) destination.heal();
  const last = plan.steps.at(-1)?.at.getTime() ?? Date.now();
  for (let hour = 1; !(await onlooker.sees((store) => nothingLeft(store, last + hour * HOUR_MS))); hour++) {
    if (hour > MOST_HOURS) throw new Error(`Something is still owed ${MOST_HOURS} hours after the destinations were healed.`);
    trouble.moveTo(new Date(last + hour * HOUR_MS));
    await pause(2_000);
    for (const { code } of houses()) await resendDead(people, code);
  }
}

async function resendDead(people: People, code: string): Promise<void> {
  const { body } = await people.api('GET', `/properties/${code}/deliveries?state=dead`);
  for (const { idempotencyKey } of body.deliveries as { idempotencyKey: string }[]) {
    await people.api('POST', `/deliveries/${encodeURIComponent(idempotencyKey)}/resend`);
  }
}

async function nothingDue(store: Store, at: number): Promise<boolean> {
  return (await store.stays.dueForBriefing(new Date(at + SLACK_MS), 1)).length + (await store.guests.withUnsettled(1)).length === 0;
}

async function nothingLeft(store: Store, at: number): Promise<boolean> {
  return (await nothingDue(store, at)) && nothingOwed(store);
}

async function nothingOwed({ briefings, alerts }: Store): Promise<boolean> {
  const forever = new Date('2200-01-01');
  for (const carriers of [briefings, alerts]) {
    if ((await carriers.dueForDelivery(forever, 1)).length + (await carriers.countTroubled('dead', 1)) > 0) return false;
  }
  return true;
}

async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + STEP_MAY_TAKE_MS;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await pause(300);
  }
}

/** A few hands at a time. */
async function inTurns<T>(things: readonly T[], work: (thing: T) => Promise<void>): Promise<void> {
  const left = [...things];
  const hand = async (): Promise<void> => {
    for (let thing = left.shift(); thing !== undefined; thing = left.shift()) await work(thing);
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
}

function countsOf(ledger: Ledger, { kills, leaps }: Trouble, destinations: readonly Destination[]): Record<string, number> {
  const received = destinations.flatMap((destination) => [...destination.received.values()]);
  const sum = (of: (each: (typeof received)[number]) => number): number => received.reduce((total, each) => total + of(each), 0);
  return {
    kills,
    'leaps of a clock': leaps,
    'requests repeated': ledger.repeated,
    'messages received': received.length,
    'requests received': sum(({ requests }) => requests),
    'messages that a repeat brought up to date': received.filter(({ bodies }) => bodies.size > 1).length,
    'messages accepted more than once': received.filter(({ accepted }) => accepted > 1).length,
  };
}
