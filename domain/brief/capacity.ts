import { daysFrom, plusDays } from '../calendar';
import type { Shortage } from '../briefing';
import { stemsOf } from '../items/stems';
import type { Preference } from '../profile';
import type { Capacity } from '../property';
import { saysNo } from '../revise/relations';
import { isWithin, SLOTS } from '../slots';
import type { Stay } from '../stay';
import { isStrong, type LocalDate } from '../words';

/** What one stay takes of a thing that a property has few of. */
export interface Claim {
  stayId: string;
  slot: string;
  item: string;
  /** Whoever cannot do without comes first. */
  strong: boolean;
  /** Then whoever booked first. */
  bookedAt: Date;
  arrival: LocalDate;
  departure: LocalDate;
  units: number;
}

const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, both: 2, double: 2, pair: 2 };

/** "Two cribs" take two. */
const unitsOf = (item: string): number => {
  const words = item.toLowerCase().split(/\s+/);
  const counted = words.map((word) => NUMBERS[word] ?? (/^\d{1,2}x?$/.test(word) ? Number.parseInt(word, 10) : 1));
  return Math.max(1, ...counted);
};

/** True where a claim is on what is limited by this. */
export const isOf = ({ slot, items }: Capacity, claim: Pick<Claim, 'slot' | 'item'>): boolean => {
  if (!isWithin(claim.slot, slot)) return false;
  const stems = stemsOf(claim.item);
  return items.length === 0 || items.some((item) => stemsOf(item).every((stem) => stems.includes(stem)));
};

/** All slots in which something is limited: by them the stays are found that want it, too. */
export const limitedSlots = (capacities: readonly Capacity[]): string[] =>
  Object.keys(SLOTS).filter((id) => capacities.some(({ slot }) => isWithin(id, slot)));

/** What a stay takes of what is limited. */
export const claimsOf = (due: readonly Preference[], stay: Stay, capacities: readonly Capacity[]): Claim[] =>
  due
    .filter((wish) => !saysNo(wish) && capacities.some((capacity) => isOf(capacity, wish)))
    .map(({ slot, item, level }) => ({
      ...{ stayId: stay.id, slot, item, strong: isStrong(level), units: unitsOf(item) },
      ...{ arrival: stay.arrival, departure: stay.departure, bookedAt: stay.bookedAt ?? stay.updatedAt },
    }));

const firstServed = (a: Claim, b: Claim): number =>
  Number(b.strong) - Number(a.strong) || a.bookedAt.getTime() - b.bookedAt.getTime() || (a.stayId < b.stayId ? -1 : 1);

/** A crib is free again for whoever arrives on the day of departure. */
const nightsOf = ({ arrival, departure }: Claim): LocalDate[] => daysFrom(arrival, plusDays(departure, -1));

/**
 * Whether there is one left for this claim on every night of its stay, when those before it are served: who cannot do without
 * first, then who booked first. undefined where there is. Others' claims count as far as they are given, so one that is
 * itself denied by a stay which does not meet this one still counts: rather told short once too often.
 */
export const shortageFor = (own: Claim, others: readonly Claim[], capacities: readonly Capacity[]): Shortage | undefined => {
  const capacity = capacities.find((one) => isOf(one, own));
  if (capacity === undefined) return undefined;
  const rivals = others.filter((other) => isOf(capacity, other) && other !== own);
  const left = new Map<LocalDate, number>();
  const leftOn = (night: LocalDate): number => left.get(night) ?? capacity.count;
  for (const claim of [...rivals, own].sort(firstServed)) {
    const nights = nightsOf(claim);
    const granted = nights.every((night) => leftOn(night) >= claim.units);
    if (claim === own) return granted ? undefined : { count: capacity.count, wanted: mostWanted(own, rivals) };
    if (granted) for (const night of nights) left.set(night, leftOn(night) - claim.units);
  }
  return undefined;
};

/** On the night of this stay on which most are wanted. */
const mostWanted = (own: Claim, rivals: readonly Claim[]): number =>
  Math.max(
    ...nightsOf(own).map((night) =>
      rivals.reduce((sum, rival) => sum + (rival.arrival <= night && night < rival.departure ? rival.units : 0), own.units),
    ),
  );
