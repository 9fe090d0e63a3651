import type { Audit } from './audit';
import type { Alerts, Briefings } from './briefings';
import type { Conversations, Threads } from './conversations';
import type { Erased, Erasures } from './erasures';
import type { Guests, Merges } from './guests';
import type { Notes } from './notes';
import type { Associates, PmsCodes, Properties } from './properties';
import type { Reviews } from './reviews';
import type { Stays } from './stays';

export interface Store {
  guests: Guests;
  notes: Notes;
  stays: Stays;
  properties: Properties;
  pmsCodes: PmsCodes;
  associates: Associates;
  briefings: Briefings;
  alerts: Alerts;
  reviews: Reviews;
  conversations: Conversations;
  threads: Threads;
  merges: Merges;
  erasures: Erasures;
  audit: Audit;
  /**
   * Takes a guest out of every collection: the guest, notes (unplaced ones in the guest's own words too), stays, briefings,
   * alerts, reviews, conversations, merges and records merged into theirs; other people's web chats that speak of the guest are emptied; audit entries stay without their
   * `what`. May be repeated, and finishes what a crash broke off.
   */
  erase(guestId: string): Promise<Erased>;
  /** Rids the server's files of erased bytes; false where the server does not do that on request and they go as space is reused. */
  compact(): Promise<boolean>;
  /** Answers once the store has answered; AppError STORE_UNAVAILABLE otherwise. */
  ping(): Promise<void>;
}
