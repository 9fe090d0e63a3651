import type { Guest } from '../guest';
import type { Stay } from '../stay';

/** A guest with their stays, as far as two of them are compared. */
export interface Known {
  guest: Pick<Guest, 'firstName' | 'lastName' | 'title' | 'contacts' | 'loyaltyNumber' | 'accounts' | 'companions'>;
  stays: readonly Pick<Stay, 'property' | 'room' | 'arrival' | 'departure' | 'status'>[];
}

interface Sign {
  /** How far it speaks for one person, 0 to 1; negative where it speaks for two. */
  weight: number;
  reason: string;
}

/** Suspected from here on. */
export const SUSPECTED = 0.5;

/** How likely two records are one person, with the reasons; `closeness` of their names is measured by the store. Pure. */
export function likeness(a: Known, b: Known, closeness: number): { score: number; reasons: string[] } {
  const signs = [...ofName(closeness), ...ofContacts(a, b), ...ofNumbers(a, b), ...ofCompany(a, b), ...ofTitles(a, b), ...ofStays(a, b)];
  const none = signs.reduce((doubt, { weight }) => (weight > 0 ? doubt * (1 - weight) : doubt), 1);
  const score = signs.reduce((sum, { weight }) => (weight < 0 ? sum * (1 + weight) : sum), 1 - none);
  return { score: Math.round(score * 100) / 100, reasons: signs.map(({ reason }) => reason) };
}

function ofName(closeness: number): Sign[] {
  if (closeness === 1) return [{ weight: 0.4, reason: 'The same name.' }];
  if (closeness >= 0.85) return [{ weight: 0.3, reason: 'Nearly the same name.' }];
  // A family shares its address and its last name.
  return [{ weight: -0.4, reason: 'Different names.' }];
}

const plain = (value: string): string => (value.includes('@') ? value.trim().toLowerCase() : value.replace(/\D/g, '').replace(/^00/, ''));

function ofContacts({ guest: a }: Known, { guest: b }: Known): Sign[] {
  const known = new Set(a.contacts.map(({ value }) => plain(value)));
  const shared = b.contacts.filter(({ value }) => known.has(plain(value)));
  return shared.map(({ kind }) => ({ weight: 0.55, reason: kind === 'email' ? 'The same e-mail address.' : 'The same telephone number.' }));
}

function ofNumbers({ guest: a }: Known, { guest: b }: Known): Sign[] {
  const signs: Sign[] = [];
  if (a.accounts.some((account) => b.accounts.includes(account))) signs.push({ weight: 0.9, reason: 'The same chat account.' });
  if (a.loyaltyNumber === undefined || b.loyaltyNumber === undefined) return signs;
  if (a.loyaltyNumber === b.loyaltyNumber) signs.push({ weight: 0.9, reason: 'The same loyalty number.' });
  else signs.push({ weight: -0.4, reason: 'Two loyalty numbers.' });
  return signs;
}

function ofCompany({ guest: a }: Known, { guest: b }: Known): Sign[] {
  const named = ({ companions }: Known['guest']) =>
    companions.flatMap(({ relation, name }) => (name ? [`${relation} ${name.toLowerCase()}`] : []));
  const shared = named(a).filter((one) => named(b).includes(one));
  return shared.length > 0 ? [{ weight: 0.35, reason: 'They travel with a companion of the same name and relation.' }] : [];
}

/** Mr and Mrs of one name and one address are a couple. */
function ofTitles({ guest: a }: Known, { guest: b }: Known): Sign[] {
  const sex = (title = ''): string => (/^mr\b/i.test(title) ? 'm' : /^(?:mrs|ms|miss)\b/i.test(title) ? 'f' : '');
  const [x, y] = [sex(a.title), sex(b.title)];
  return x !== '' && y !== '' && x !== y ? [{ weight: -0.5, reason: 'Different titles.' }] : [];
}

const taken = ({ status }: Known['stays'][number]): boolean => status === 'in house' || status === 'departed';

function ofStays(a: Known, b: Known): Sign[] {
  const pairs = a.stays
    .flatMap((x) => b.stays.map((y) => [x, y] as const))
    .filter(([x, y]) => x.arrival < y.departure && y.arrival < x.departure);
  if (pairs.some(([x, y]) => x.property !== y.property && taken(x) && taken(y))) {
    return [{ weight: -0.7, reason: 'They stayed at two properties at the same time.' }];
  }
  const sameRoom = pairs.some(([x, y]) => x.property === y.property && x.room !== undefined && x.room === y.room);
  return sameRoom ? [{ weight: 0.2, reason: 'They are booked into the same room at the same time.' }] : [];
}
