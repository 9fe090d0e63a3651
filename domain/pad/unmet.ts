import { nameOf } from '../brief/brief';
import { claimsOf, limitedSlots } from '../brief/capacity';
import { dueAt } from '../brief/due';
import { unmetDays, type NamedClaim, type UnmetDay } from '../brief/unmet';
import { plusDays } from '../calendar';
import type { Viewer } from '../pad';
import type { Property } from '../property';
import type { LocalDate, PropertyCode } from '../words';
import type { PadDeps } from './deps';
import { propertyOf } from './today';
import { maySee } from './viewing';

/** Hardly anybody stays longer than this. */
const LONGEST_STAY_DAYS = 60;

/** What a property could not and cannot do as wished on these days, as far as this viewer may see the wishes. */
export async function unmet(
  deps: PadDeps,
  code: PropertyCode,
  [from, to]: readonly [LocalDate, LocalDate],
  viewer: Viewer,
): Promise<UnmetDay[]> {
  const property = await propertyOf(deps, code);
  const [briefings, claims] = await Promise.all([
    deps.store.briefings.ofProperty(code, plusDays(from, -LONGEST_STAY_DAYS), to),
    claimsAt(deps, property, from, to),
  ]);
  const { timeZone, capacities = [] } = property;
  const days = unmetDays({ briefings, claims, capacities, timeZone }, from, to);
  const seen = days.map(({ day, short, wishes }) => ({ day, short, wishes: wishes.filter(({ slot }) => maySee(viewer, slot)) }));
  return seen.filter(({ short, wishes }) => short.length + wishes.length > 0);
}

/** What all stays of these nights take of what the property has few of, those among them that were not briefed yet. */
async function claimsAt({ store, clock }: PadDeps, property: Property, from: LocalDate, to: LocalDate): Promise<NamedClaim[]> {
  const { code, capacities = [] } = property;
  if (capacities.length === 0) return [];
  const stays = await store.stays.overlapping(code, from, plusDays(to, 1));
  const wanting = await store.guests.wanting([...new Set(stays.map(({ guestId }) => guestId))], limitedSlots(capacities));
  const byId = new Map(wanting.map((guest) => [guest.id, guest]));
  return stays.flatMap((stay) => {
    const guest = byId.get(stay.guestId);
    if (guest === undefined) return [];
    const due = dueAt({ guest, stay, property }, clock.now());
    const named = { guestName: nameOf(guest), ...(stay.room !== undefined && { room: stay.room }) };
    return due.flatMap((wish) => claimsOf([wish], stay, capacities).map((claim) => ({ ...claim, ...named, holder: wish.holder })));
  });
}
