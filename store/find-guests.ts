import type { Guest } from '../domain/guest';
import type { GuestQuery, Resembling } from '../domain/ports';
import { closeness } from './closeness';
import type { Filter, Order } from './documents';
import { fold, foldContact, nameReadings } from './fold';
import { slips, sound } from './sounds';
import type { VersionedDocuments } from './versioned';

const BY_LAST_NAME: Order = { 'keys.last': 1, 'keys.first': 1 };
const BY_FIRST_NAME: Order = { 'keys.first': 1, 'keys.last': 1 };
const NOBODY = null;

/** One indexed query a reading of the name; each comes in order of name, and so does their union. */
export async function findGuests(guests: VersionedDocuments<Guest>, query: GuestQuery): Promise<Guest[]> {
  const limit = query.limit ?? 20;
  const given = givenFilter(query);
  if (given === NOBODY || limit < 1) return [];
  const filters =
    query.name === undefined ? [given] : nameReadings(query.name).map((name) => both(given, byName(name.lastName, name.firstName)));
  const order = query.firstName !== undefined && query.lastName === undefined && query.name === undefined ? BY_FIRST_NAME : BY_LAST_NAME;
  const found = await Promise.all(filters.map((filter) => guests.find(filter, order, limit)));
  return found.length === 1 ? found.flat() : inOrder(found.flat()).slice(0, limit);
}

/** Everything but `name`, which has several readings. */
function givenFilter({ lastName, firstName, contact, loyaltyNumber, account }: GuestQuery): Filter | typeof NOBODY {
  const folded = { last: lastName && fold(lastName), first: firstName && fold(firstName), contact: contact && foldContact(contact) };
  if (Object.values({ ...folded, loyaltyNumber, account }).includes('')) return NOBODY;
  return {
    ...byName(folded.last, folded.first),
    ...(folded.contact !== undefined && { 'keys.contacts': folded.contact }),
    ...(loyaltyNumber !== undefined && { loyaltyNumber }),
    ...(account !== undefined && { accounts: account }),
  };
}

const byName = (last?: string, first?: string): Filter => ({
  ...(last && { 'keys.last': beginning(last) }),
  ...(first && { 'keys.first': beginning(first) }),
});

/** A range and not a regular expression: every server walks it along the index. */
const beginning = (prefix: string): Filter => ({ $gte: prefix, $lt: `${prefix}\u{10ffff}` });

const both = (a: Filter, b: Filter): Filter => (Object.keys(a).length === 0 ? b : { $and: [a, b] });

function inOrder(found: readonly Guest[]): Guest[] {
  const once = [...new Map(found.map((guest) => [guest.id, guest])).values()];
  const key = (guest: Guest) => `${fold(guest.lastName)}\n${fold(guest.firstName)}`;
  return once.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** How many of one sound are looked at; of more, names alone cannot tell who is meant. */
const CANDIDATES = 60;
/** Less is another name. */
const CLOSE_ENOUGH = 0.72;

/** Those that sound the same, and only where there is room left those one slip away: two indexed queries, whatever the chain's size. */
export async function resembling(guests: VersionedDocuments<Guest>, name: string, limit: number): Promise<Resembling[]> {
  const heard = [...new Set(nameReadings(name).map(({ lastName }) => sound(lastName.replaceAll(' ', ''))))].filter(Boolean);
  if (heard.length === 0) return [];
  const same = await guests.find({ 'keys.sounds': { $in: heard } }, {}, CANDIDATES);
  const nearly = heard.flatMap(slips);
  const room = CANDIDATES - same.length;
  const others = room > 0 && nearly.length > 0 ? await guests.find({ 'keys.sounds': { $in: nearly } }, {}, room) : [];
  return closest([...same, ...others], name, limit);
}

/** Each once, closest first. */
export function closest(candidates: readonly Guest[], name: string, limit: number): Resembling[] {
  const once = [...new Map(candidates.map((guest) => [guest.id, guest])).values()];
  const measured = once.map((guest) => ({ guest, closeness: closeness(name, guest) })).filter((one) => one.closeness >= CLOSE_ENOUGH);
  return measured.sort((a, b) => b.closeness - a.closeness || (a.guest.id < b.guest.id ? -1 : 1)).slice(0, limit);
}
