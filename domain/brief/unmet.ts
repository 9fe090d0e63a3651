import type { Briefing, Shortage, Task } from '../briefing';
import { dayIn, daysFrom } from '../calendar';
import type { Capacity } from '../property';
import { isStrong, type LocalDate } from '../words';
import { isOf, shortageFor, type Claim } from './capacity';

/** A wish that a property could not or cannot do as wished, and what stands in its place. */
export interface Unmet extends Pick<Task, 'slot' | 'item'> {
  /** `not possible`: the house cannot; `short`: others come first; else how the task ended. */
  why: 'not possible' | 'short' | 'failed' | 'substituted';
  stayId: string;
  guestName: string;
  room?: string;
  /** Of whoever it is for: "son". */
  holder: string;
  /** Whether the guest cannot do without. */
  strong: boolean;
  /** The nearest thing that the house has; null where there is none. */
  substitute?: string | null;
  shortage?: Shortage;
  /** Why it failed, or what was given instead. */
  remark?: string;
}

/** What there is too little of on one night. */
export interface ShortThing extends Pick<Capacity, 'slot' | 'items' | 'count'> {
  wanted: number;
}

export interface UnmetDay {
  day: LocalDate;
  short: ShortThing[];
  wishes: Unmet[];
}

/** A claim with the words in which its guest is told of. */
export interface NamedClaim extends Claim, Pick<Unmet, 'guestName' | 'room' | 'holder'> {}

interface Dated {
  on: LocalDate;
  wish: Unmet;
}

const wishOf = ({ stayId, guestName, room }: Briefing, task: Task): Omit<Unmet, 'why'> => {
  const { slot, item, holder, substitute, outcome } = task;
  return {
    ...{ stayId, guestName, slot, item, holder, strong: isStrong(task.level) },
    ...(room !== undefined && { room }),
    ...(substitute !== undefined && { substitute }),
    ...(outcome?.remark !== undefined && { remark: outcome.remark }),
  };
};

/** On the day on which it was told, by the clock of the house; what nobody has told of yet, when the guest comes. */
const unmetIn = (briefing: Briefing, from: LocalDate, timeZone: string): Dated[] =>
  briefing.tasks.flatMap((task): Dated[] => {
    const { state, outcome, substitute } = task;
    const wish = wishOf(briefing, task);
    if (state === 'failed' || state === 'substituted') {
      return outcome === undefined ? [] : [{ on: dayIn(timeZone, outcome.at), wish: { ...wish, why: state } }];
    }
    const ahead = state === 'open' && substitute !== undefined;
    return ahead ? [{ on: briefing.arrival < from ? from : briefing.arrival, wish: { ...wish, why: 'not possible' } }] : [];
  });

const isThere = ({ arrival, departure }: Claim, night: LocalDate): boolean => arrival <= night && night < departure;

const wantedOn = (night: LocalDate, claims: readonly Claim[]): number =>
  claims.reduce((sum, claim) => sum + (isThere(claim, night) ? claim.units : 0), 0);

/** The things of which more are wanted that night than there are. */
const shortOn = (night: LocalDate, claims: readonly Claim[], capacities: readonly Capacity[]): ShortThing[] =>
  capacities.flatMap(({ slot, items, count }) => {
    const wanted = wantedOn(
      night,
      claims.filter((claim) => isOf({ slot, items, count }, claim)),
    );
    return wanted > count ? [{ slot, items, count, wanted }] : [];
  });

/** Who goes without, on each night on which there is too little. */
const without = (claims: readonly NamedClaim[], capacities: readonly Capacity[]): ((night: LocalDate) => Unmet[]) => {
  const denied = claims.flatMap((claim) => {
    const shortage = shortageFor(claim, claims, capacities);
    return shortage === undefined ? [] : [{ claim, shortage }];
  });
  return (night) =>
    denied
      .filter(({ claim }) => isThere(claim, night))
      .map(({ claim: { stayId, guestName, room, holder, slot, item, strong }, shortage }) => ({
        ...{ why: 'short' as const, stayId, guestName, slot, item, holder, strong, shortage },
        ...(room !== undefined && { room }),
      }));
};

interface Known {
  briefings: readonly Briefing[];
  /** What all stays of these days take of what the property has few of, briefed or not. */
  claims: readonly NamedClaim[];
  capacities: readonly Capacity[];
  timeZone: string;
}

/**
 * What a property could not and cannot do as wished, day by day: what it has too few of is counted over all stays of each night;
 * what it cannot do at all is known from the stays that were briefed; what failed or was substituted stands on the day it was told.
 * Days without any are left out.
 */
export const unmetDays = ({ briefings, claims, capacities, timeZone }: Known, from: LocalDate, to: LocalDate): UnmetDay[] => {
  const dated = briefings.flatMap((briefing) => unmetIn(briefing, from, timeZone));
  const deniedOn = without(claims, capacities);
  const days = daysFrom(from, to).map((day) => {
    const short = shortOn(day, claims, capacities);
    const told = dated.filter((one) => one.on === day).map(({ wish }) => wish);
    return { day, short, wishes: [...(short.length > 0 ? deniedOn(day) : []), ...told] };
  });
  return days.filter(({ short, wishes }) => short.length + wishes.length > 0);
};
