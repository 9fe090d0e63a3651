import type { Companion, Contact, Guest } from '../guest';
import { EMPTY_PROFILE, type Profile } from '../profile';

/** What belonged to the absorbed guest and was given to the one who stays, by kind: what an undo gives back. */
export interface Moved {
  notes: string[];
  stays: string[];
  briefings: string[];
  alerts: string[];
  conversations: string[];
  reviews?: string[];
}

export const NOTHING_MOVED: Moved = { notes: [], stays: [], briefings: [], alerts: [], conversations: [] };

/** One merging of two records into one. Written before anything else happens, so that a merge that broke off is continued. */
export interface Merge {
  id: string;
  keeperId: string;
  absorbedId: string;
  by: string;
  at: Date;
  state: 'merging' | 'merged' | 'undoing' | 'undone';
  /** Both as they were; null before they were read, and again once the merge is undone. */
  keeper: Guest | null;
  absorbed: Guest | null;
  moved: Moved;
  version: number;
}

type Identity = Pick<Guest, 'contacts' | 'accounts' | 'companions' | 'title' | 'language' | 'loyaltyNumber'>;

const contactKey = ({ kind, value }: Contact): string => `${kind} ${value}`;
const companionKey = ({ relation, name = '' }: Companion): string => `${relation} ${name}`;
const self = (one: string): string => one;

const union = <T>(a: readonly T[], b: readonly T[], key: (one: T) => string): T[] =>
  [...new Map([...b, ...a].map((one) => [key(one), one])).values()].sort((x, y) => place(x, a, b, key) - place(y, a, b, key));
const place = <T>(one: T, a: readonly T[], b: readonly T[], key: (one: T) => string): number => {
  const at = a.findIndex((known) => key(known) === key(one));
  return at >= 0 ? at : a.length + b.findIndex((known) => key(known) === key(one));
};

/** The keeper with what is known of how to reach and address the absorbed one; where both say something, the keeper's stands. */
export function joined(keeper: Guest, absorbed: Guest): Guest {
  const scalars = { title: absorbed.title, language: absorbed.language, loyaltyNumber: absorbed.loyaltyNumber };
  return {
    ...(Object.fromEntries(Object.entries(scalars).filter(([, value]) => value !== undefined)) as Partial<Guest>),
    ...keeper,
    contacts: union(keeper.contacts, absorbed.contacts, contactKey),
    accounts: union(keeper.accounts, absorbed.accounts, self),
    companions: union(keeper.companions, absorbed.companions, companionKey),
  };
}

/** The keeper without what came by the merge; what was learned of them since stays. */
export function parted(now: Guest, keeper: Guest, absorbed: Guest): Guest {
  const merged = joined(keeper, absorbed);
  const left = <T>(field: (guest: Identity) => readonly T[], key: (one: T) => string): T[] => {
    const came = new Set(field(merged).map(key));
    const own = new Set(field(keeper).map(key));
    return field(now).filter((one) => own.has(key(one)) || !came.has(key(one)));
  };
  const guest = {
    ...now,
    contacts: left(({ contacts }) => contacts, contactKey),
    accounts: left(({ accounts }) => accounts, self),
    companions: left(({ companions }) => companions, companionKey),
  };
  for (const name of ['title', 'language', 'loyaltyNumber'] as const) {
    if (keeper[name] === undefined && now[name] === merged[name]) Reflect.deleteProperty(guest, name);
  }
  return guest;
}

/** What is left in the absorbed guest's place: who they are now, and nothing by which they could be found or mistaken. */
export const closed = ({ id, firstName, lastName, demo, createdAt, version }: Guest, keeperId: string): Guest => ({
  id,
  firstName,
  lastName,
  ...(demo === undefined ? {} : { demo }),
  contacts: [],
  accounts: [],
  companions: [],
  profile: EMPTY_PROFILE,
  inbox: [],
  outbox: [],
  createdAt,
  version,
  mergedInto: keeperId,
});

/** Takes the marks of one merge off a keeper's list. */
export const withoutMerge = (guest: Guest, mergeId: string, profile: Profile): Guest => {
  const left = (guest.merges ?? []).filter((id) => id !== mergeId);
  const next: Guest = { ...guest, profile, merges: left };
  if (left.length === 0) delete next.merges;
  return next;
};
