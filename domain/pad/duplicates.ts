import { likeness, SUSPECTED } from '../identity/likeness';
import type { Guest } from '../guest';
import type { Suspicion, Viewer } from '../pad';
import type { PadDeps } from './deps';
import { guestSeenBy } from './preferences';

/** How many of each sign are looked at. */
const EACH = 20;

/** Guests who may be this one under another record, most likely first: found by name, contact, loyalty number and account, by index. */
export async function duplicates(deps: PadDeps, guestId: string, viewer: Viewer): Promise<Suspicion[]> {
  const { guest } = await guestSeenBy(deps, guestId, viewer, 'duplicates');
  const { guests, stays } = deps.store;
  const close = await guests.resembling(`${guest.lastName}, ${guest.firstName}`, EACH);
  const closeness = new Map(close.map((one) => [one.guest.id, one.closeness]));
  const candidates = [...close.map((one) => one.guest), ...(await bySigns(deps, guest))].filter(({ id }) => id !== guest.id);
  const own = await stays.ofGuest(guest.id);
  const suspected: Suspicion[] = [];
  for (const other of new Map(candidates.map((one) => [one.id, one])).values()) {
    const found = likeness({ guest, stays: own }, { guest: other, stays: await stays.ofGuest(other.id) }, closeness.get(other.id) ?? 0);
    if (found.score >= SUSPECTED) suspected.push({ guestId: other.id, name: `${other.firstName} ${other.lastName}`, ...found });
  }
  return suspected.sort((a, b) => b.score - a.score);
}

async function bySigns({ store: { guests } }: PadDeps, { contacts, accounts, loyaltyNumber }: Guest): Promise<Guest[]> {
  const found = await Promise.all([
    ...contacts.map(({ value }) => guests.find({ contact: value, limit: EACH })),
    ...accounts.map((account) => guests.find({ account, limit: EACH })),
    ...(loyaltyNumber === undefined ? [] : [guests.find({ loyaltyNumber, limit: EACH })]),
  ]);
  return found.flat();
}
