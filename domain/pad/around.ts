import { claimsOf, limitedSlots, type Claim } from '../brief/capacity';
import { dueAt } from '../brief/due';
import type { ToBrief } from '../brief/brief';
import type { Store } from '../ports';
import type { Preference } from '../profile';
import type { Stay } from '../stay';

type Known = Pick<ToBrief, 'guest' | 'stay' | 'property'>;
export type Around = Required<Pick<ToBrief, 'past' | 'claims' | 'complaints'>>;

/**
 * What a briefing needs to know beside guest, stay and property: the guest's other stays, this one where it was before it was moved, complaints, and, only where this stay wants
 * something that the property has few of, what others of the same nights take of it.
 */
export async function aroundOf(store: Pick<Store, 'briefings' | 'stays' | 'guests' | 'alerts'>, known: Known, now: Date): Promise<Around> {
  const { id } = known.guest;
  const [briefings, complaints, claims] = await Promise.all([
    store.briefings.ofGuest(id),
    store.alerts.ofGuest(id),
    rivalClaims(store, known, now),
  ]);
  const own = `${known.stay.id}~${known.stay.property}`;
  return { past: briefings.filter((briefing) => briefing.id !== own), complaints, claims };
}

/** True where this stay wants something that the property has few of. */
export const wantsLimited = (known: Known, now: Date): boolean => {
  const { capacities = [] } = known.property;
  return capacities.length > 0 && claimsOf(dueAt(known, now), known.stay, capacities).length > 0;
};

async function rivalClaims({ stays, guests }: Pick<Store, 'stays' | 'guests'>, known: Known, now: Date): Promise<Claim[]> {
  const { stay, property } = known;
  const capacities = property.capacities ?? [];
  if (!wantsLimited(known, now)) return [];
  const others = (await stays.overlapping(property.code, stay.arrival, stay.departure)).filter(({ id }) => id !== stay.id);
  const wanting = await guests.wanting([...new Set(others.map(({ guestId }) => guestId))], limitedSlots(capacities));
  const byId = new Map(wanting.map((guest) => [guest.id, guest]));
  const dueOf = (other: Stay): Preference[] => {
    const guest = byId.get(other.guestId);
    return guest === undefined ? [] : dueAt({ guest, stay: other, property }, now);
  };
  return others.flatMap((other) => claimsOf(dueOf(other), other, capacities));
}
