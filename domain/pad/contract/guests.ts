import type { Consent, Contact, Guest } from '../../guest';
import type { Merge } from '../../identity/merge';
import type { Erased } from '../../ports';
import type { GuestExport } from '../../telling';
import type { PropertyCode } from '../../words';
import type { GuestStay } from './stays';
import type { Viewer } from './viewer';

/** Who the guest is: found, linked, made one record, erased. */
export interface PadGuests {
  /** Whom an associate means by "412", "Solheim", "Ingrid Solheim" or a confirmation number, at their property, today. */
  findGuest(mention: string, at: PropertyCode): Promise<Found>;
  /** Confirmation number and last name, as printed in the confirmation; null if they do not go together. */
  identifyGuest(confirmation: string, lastName: string): Promise<GuestStay | null>;
  /** Remembers that this channel account proved to be this guest or associate. */
  linkGuestAccount(guestId: string, account: string): Promise<void>;
  linkAssociateAccount(associateId: string, account: string): Promise<void>;
  /** Guests who may be this one under another record, most likely first, with the reasons. */
  duplicates(guestId: string, viewer: Viewer): Promise<Suspicion[]>;
  /** Makes two records one; may be repeated, and continues what broke off. AppError UNKNOWN_GUEST, CONFLICT. */
  mergeGuests(keeperId: string, otherId: string, by: string): Promise<Merge>;
  /** Both guests as they would be without the merge; the last merge of a guest first. AppError UNKNOWN_MERGE, CONFLICT. */
  undoMerge(mergeId: string, by: string): Promise<Merge>;
  /** Makes a companion a guest of their own, with what is held under their relation; asked for again it answers the same guest. */
  welcomeCompanion(guestId: string, companion: CompanionInput): Promise<Guest>;
  /** Writes down what a guest agrees to. AppError UNKNOWN_GUEST. */
  consent(guestId: string, given: Omit<Consent, 'at'>): Promise<void>;
  /** Everything known of one guest, for the guest and the privacy officer. */
  exportGuest(guestId: string, viewer: Viewer): Promise<GuestExport>;
  /** Takes out every copy of the guest's words, for the guest and the privacy officer; may be repeated. */
  eraseGuest(guestId: string, viewer: Viewer): Promise<Erasure>;
}

export type Found =
  | { kind: 'one'; match: GuestStay }
  | { kind: 'several'; matches: GuestStay[] }
  | { kind: 'none'; reason: 'room empty' | 'unknown room' | 'unknown name' | 'unknown confirmation' };

/** Somebody who may be the same person. */
export interface Suspicion {
  guestId: string;
  name: string;
  /** 0 to 1. */
  score: number;
  reasons: string[];
}

/** Which companion becomes a guest, and under what name. */
export interface CompanionInput {
  relation: string;
  firstName: string;
  lastName: string;
  contacts?: Contact[];
}

export interface Erasure extends Erased {
  /** False where the store's server gives up erased bytes only as it reuses the space. */
  compacted: boolean;
}
