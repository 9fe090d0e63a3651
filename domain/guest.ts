import type { Note } from './note';
import type { Change, Profile } from './profile';
import type { Complaint } from './understanding';

/** Who travels along: "son", "Leo". */
export interface Companion {
  relation: string;
  name?: string;
  /** Set where they have become a guest of their own. */
  guestId?: string;
}

export interface Contact {
  kind: 'email' | 'phone';
  value: string;
}

/** What a guest may agree to or not; the latest word on a purpose counts. */
export const PURPOSES = ['after-stay'] as const;
export interface Consent {
  /** `after-stay`: to be asked after a stay how well it went. */
  purpose: (typeof PURPOSES)[number];
  given: boolean;
  at: Date;
  /** Where it was given: a channel of ours, or "pms". */
  by: string;
}

/** What must still be told to others because of a note; lives inside the guest until the workers have passed it on. */
export type OutboxEntry =
  | { id: string; kind: 'preferences-changed'; noteId: string; at: Date; changes: Pick<Change, 'kind' | 'preferenceId' | 'rule'>[] }
  | { id: string; kind: 'complaint'; noteId: string; at: Date; complaint: Complaint; property: string | null; stayId: string | null };

/**
 * One person, once in the whole chain. The document is written whole under a version check, so that the note (inbox), the
 * revised profile and what follows from it (outbox) are one atomic, durable write.
 */
export interface Guest {
  id: string;
  firstName: string;
  lastName: string;
  /** As the guest wishes to be addressed, where known: "Mrs". */
  title?: string;
  language?: string;
  contacts: Contact[];
  loyaltyNumber?: string;
  /** Channel accounts that proved to be this guest: `${channelId}|${from.id}`. */
  accounts: string[];
  companions: Companion[];
  /** Oldest first. */
  consents?: Consent[];
  profile: Profile;
  /** Notes acknowledged but not yet copied to the notes collection. */
  inbox: Note[];
  outbox: OutboxEntry[];
  /** Set where this record was merged into another guest's: all that is known stands there. */
  mergedInto?: string;
  /** Merges into this guest that were not undone, oldest first. */
  merges?: string[];
  /** Marks seed data. */
  demo?: true;
  createdAt: Date;
  /** Counts writes; a replace names the version it read. 0 before the first write. */
  version: number;
}
