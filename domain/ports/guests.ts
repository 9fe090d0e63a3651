import type { Guest } from '../guest';
import type { Merge } from '../identity/merge';
import type { Replaced } from './replaced';

/**
 * Anything given narrows the search; names match case-, accent- and script-insensitively by beginning, in order of last name (of
 * first name where only that is given). A contact matches however it is written (`+47 912 34 567`, `004791234567`). At most
 * `limit` (default 20). Text without a letter or digit finds nobody.
 */
export interface GuestQuery {
  lastName?: string;
  firstName?: string;
  /** "Solheim", "Ingrid Solheim" or "Solheim, Ingrid". */
  name?: string;
  contact?: string;
  loyaltyNumber?: string;
  account?: string;
  limit?: number;
}

/** A guest whose name comes close to one that was asked for; 1 is that name itself. */
export interface Resembling {
  guest: Guest;
  closeness: number;
}

export interface Guests {
  get(id: string): Promise<Guest | null>;
  /** Those that exist, each once, in the order asked. */
  getMany(ids: readonly string[]): Promise<Guest[]>;
  find(query: GuestQuery): Promise<Guest[]>;
  /** Those of these ids with a preference in one of these slots that the chain has not taken back. */
  wanting(ids: readonly string[], slots: readonly string[]): Promise<Guest[]>;
  /**
   * Those whose last name sounds like this or is one or two slips away, in whatever script or transliteration; closest first. A first
   * name given narrows. Looks at a bounded number of candidates by index, so among very many of one sound some may be left out.
   */
  resembling(name: string, limit: number): Promise<Resembling[]>;
  insert(guest: Guest): Promise<Replaced>;
  replace(guest: Guest): Promise<Replaced>;
  /** For seeds and imports: writes those whose id is not there yet, many at a time, and answers how many. Not atomic over all. */
  insertMany(guests: readonly Guest[]): Promise<number>;
  /** Every guest in order of ids, streamed; `after` takes up a walk where it was left. */
  all(options?: { after?: string }): AsyncIterable<Guest>;
  /** About how many there are: for progress, not for decisions. */
  count(): Promise<number>;
  /** Ids of guests with something in inbox or outbox, oldest entry first. */
  withUnsettled(limit: number): Promise<string[]>;
  /**
   * Copies the inbox notes to the notes collection (idempotent), then takes them and these outbox entries out of the guest, as
   * one write under the version check: nothing that another writer adds meanwhile is lost, and nothing comes back. Counts as a
   * write where it takes something out.
   */
  settle(guestId: string, outboxIds: readonly string[]): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Merges of guests. They hold both guests as they were: erasure removes them. */
export interface Merges {
  get(id: string): Promise<Merge | null>;
  insert(merge: Merge): Promise<Replaced>;
  replace(merge: Merge): Promise<Replaced>;
  /** In which this guest is one of the two, newest first. */
  ofGuest(guestId: string): Promise<Merge[]>;
}
