import type { Alert, Briefing, Delivery, Step } from './briefing';
import type { Trouble } from './deliveries';
import type { Guest } from './guest';
import type { JobName, Jobs } from './jobs';
import type { Merge } from './identity/merge';
import type { Note } from './note';
import type { PmsMapping } from './pms';
import type { Associate, Property } from './property';
import type { Review } from './review';
import type { Stay } from './stay';
import type { LocalDate, PropertyCode } from './words';

/**
 * What the domain needs from the outside. Every write is durable when its promise resolves. Documents are replaced whole
 * under a version check: `replace` writes only if the stored version equals `document.version`, stores `version + 1`, and
 * answers `conflict` otherwise, writing nothing. `insert` stores `version + 1` as well (a new document has version 0, its
 * first stored form 1), and answers `conflict` if the id exists already. Faults of the store are AppError STORE_UNAVAILABLE.
 */
export type Replaced = 'saved' | 'conflict';

export interface Clock {
  now(): Date;
}

export interface Ids {
  /** A new id, unique in the chain, with a readable prefix: `g_…`. */
  make(prefix: string): string;
}

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

export interface Notes {
  /**
   * Settled and unplaced notes; one still in its guest's inbox is found there. Read the guest first and this second: a note is
   * copied here before it leaves the inbox, so in that order a known id is never missed.
   */
  get(id: string): Promise<Note | null>;
  /** Settled notes of a guest, oldest first, streamed. */
  ofGuest(guestId: string): AsyncIterable<Note>;
  /**
   * Keeps a note that could not be placed with a guest. The same id twice is one note; once it settles with a guest, it is that
   * guest's.
   */
  keepUnplaced(note: Note): Promise<void>;
  /** Settled notes in this guest's own words, whomever they are about, and in no order. */
  byGuest(guestId: string): AsyncIterable<Note>;
  remove(ids: readonly string[]): Promise<void>;
  /** Oldest first. */
  unplaced(property: PropertyCode, limit: number): Promise<Note[]>;
  /** As `Guests.insertMany`, for settled notes. */
  insertMany(notes: readonly Note[]): Promise<number>;
  removeOfGuest(guestId: string): Promise<void>;
  /** Makes these settled notes this guest's. */
  reassign(ids: readonly string[], guestId: string): Promise<void>;
  /** Keeps what these settled notes are understood to say now: the one thing of a note that changes. One that is gone stays gone. */
  reread(notes: readonly Note[]): Promise<void>;
}

export interface Stays {
  get(id: string): Promise<Stay | null>;
  insert(stay: Stay): Promise<Replaced>;
  replace(stay: Stay): Promise<Replaced>;
  /** Booked or in house, in that room on that day (arrival <= day <= departure); the one in house, then the latest arrival, first. */
  inRoom(property: PropertyCode, room: string, day: LocalDate): Promise<Stay[]>;
  /** By arrival, earliest first. */
  ofGuest(guestId: string): Promise<Stay[]>;
  /** Neither cancelled nor no-show; by arrival, soonest first. */
  arriving(property: PropertyCode, from: LocalDate, to: LocalDate): Promise<Stay[]>;
  /** Stays touching that day at that property (arrival <= day <= departure), neither cancelled nor no-show, by arrival. */
  present(property: PropertyCode, day: LocalDate): Promise<Stay[]>;
  /** Booked or in house, with a night in common with these days (arrival < to, departure > from), by arrival. */
  overlapping(property: PropertyCode, from: LocalDate, to: LocalDate): Promise<Stay[]>;
  /** `nextBriefingAt <= now`, earliest first. */
  dueForBriefing(now: Date, limit: number): Promise<Stay[]>;
  /** Ids with `nextReviewAt <= now`, earliest first. */
  dueForReview(now: Date, limit: number): Promise<string[]>;
  /** As `Guests.insertMany`. */
  insertMany(stays: readonly Stay[]): Promise<number>;
}

export interface Properties {
  get(code: PropertyCode): Promise<Property | null>;
  all(): Promise<Property[]>;
  put(property: Property): Promise<void>;
}

/** The PMS codes of each property. */
export interface PmsCodes {
  get(property: PropertyCode): Promise<PmsMapping | null>;
  put(mapping: PmsMapping): Promise<void>;
}

export interface Associates {
  get(id: string): Promise<Associate | null>;
  byAccount(account: string): Promise<Associate | null>;
  all(): Promise<Associate[]>;
  put(associate: Associate): Promise<void>;
}

/** The part of briefings and alerts that is about what was promised and is still open. */
export interface Promises {
  /** Ids of those of which something open is to be escalated, earliest first. */
  dueForEscalation(now: Date, limit: number): Promise<string[]>;
  /** How many hold something open that became due since `from` and is overdue now, counted up to `limit`. */
  countOverdue(from: Date, now: Date, limit: number): Promise<number>;
  /** How many hold something open of which this step was told last, counted up to `limit`. */
  countEscalated(to: Step, limit: number): Promise<number>;
}

export interface Briefings extends Promises {
  get(id: string): Promise<Briefing | null>;
  ofStay(stayId: string): Promise<Briefing[]>;
  insert(briefing: Briefing): Promise<Replaced>;
  replace(briefing: Briefing): Promise<Replaced>;
  /** By arrival, soonest first. */
  ofProperty(property: PropertyCode, from: LocalDate, to: LocalDate): Promise<Briefing[]>;
  /** By arrival, soonest first. */
  ofGuest(guestId: string): Promise<Briefing[]>;
  /** Ids with `nextDeliveryAt <= now`, earliest first. */
  dueForDelivery(now: Date, limit: number): Promise<string[]>;
  /** Those of the property with a delivery in this trouble, by id. */
  troubled(property: PropertyCode, trouble: Trouble, limit: number): Promise<Briefing[]>;
  /** The one whose delivery of that key is dead or retried. */
  ofTroubledDelivery(idempotencyKey: string): Promise<Briefing | null>;
  /** How many in the chain have a delivery in this trouble, counted up to `limit`. */
  countTroubled(trouble: Trouble, limit: number): Promise<number>;
}

export interface Alerts extends Promises {
  get(id: string): Promise<Alert | null>;
  insert(alert: Alert): Promise<Replaced>;
  replace(alert: Alert): Promise<Replaced>;
  ofGuest(guestId: string): Promise<Alert[]>;
  /** How many in the chain are open, counted up to `limit`. */
  countOpen(limit: number): Promise<number>;
  /** Open ones first, newest first. */
  ofProperty(property: PropertyCode, limit: number): Promise<Alert[]>;
  dueForDelivery(now: Date, limit: number): Promise<string[]>;
  /** Those of the property with a delivery in this trouble, by id. */
  troubled(property: PropertyCode, trouble: Trouble, limit: number): Promise<Alert[]>;
  /** The one whose delivery of that key is dead or retried. */
  ofTroubledDelivery(idempotencyKey: string): Promise<Alert | null>;
  /** How many in the chain have a delivery in this trouble, counted up to `limit`. */
  countTroubled(trouble: Trouble, limit: number): Promise<number>;
}

/** What became of stays, and how the guests found them. */
export interface Reviews {
  get(id: string): Promise<Review | null>;
  insert(review: Review): Promise<Replaced>;
  replace(review: Review): Promise<Replaced>;
  /** Latest departure first. */
  ofGuest(guestId: string, limit: number): Promise<Review[]>;
  /** Latest departure first. */
  ofProperty(property: PropertyCode, from: LocalDate, limit: number): Promise<Review[]>;
  /** Those of the chain with an answer, latest departure first. */
  answered(limit: number): Promise<Review[]>;
  dueForDelivery(now: Date, limit: number): Promise<string[]>;
}

/** A conversation with its reference and the identity it proved, kept as a pair so that a proactive message can never reach somebody else. */
export interface Conversation {
  id: string;
  channelId: string;
  /** Bot Framework conversation reference, opaque here. */
  reference: unknown;
  /** Claims or identity object needed to continue the conversation, opaque here. */
  identity: unknown;
  account: string;
  who: { kind: 'guest'; guestId: string } | { kind: 'associate'; associateId: string } | { kind: 'unknown' };
  /** The property an associate works at in this conversation. */
  property?: PropertyCode;
  /** Receives briefings of that property. */
  subscribed: boolean;
  /** Receives complaint alerts of that property. */
  takesAlerts: boolean;
  /** What the last turn left open ("which of these two guests?"), opaque here. */
  pending?: unknown;
  updatedAt: Date;
  version: number;
}

export interface Conversations {
  get(id: string): Promise<Conversation | null>;
  /**
   * `insert` of a conversation with version 0, `replace` of any other. A turn and a proactive message may write at once, from two
   * processes: whoever is told `conflict` reads again and makes their change to what is there then.
   */
  put(conversation: Conversation): Promise<Replaced>;
  subscribed(property: PropertyCode): Promise<Conversation[]>;
  takingAlerts(property: PropertyCode): Promise<Conversation[]>;
  ofGuest(guestId: string): Promise<Conversation[]>;
}

/** What our own web chat shows of one conversation: its last activities, numbered, so that a page catches up after a restart. Holds words: erasure removes it. */
export interface Thread {
  /** The conversation's id. */
  id: string;
  guestId: string | null;
  /** Number of the next activity; they count from 1 and are never reused. */
  next: number;
  /** The last ones, oldest first. `key` makes an activity that comes twice one. */
  activities: { number: number; key: string; activity: unknown }[];
  updatedAt: Date;
  version: number;
}

export interface Threads {
  get(id: string): Promise<Thread | null>;
  insert(thread: Thread): Promise<Replaced>;
  replace(thread: Thread): Promise<Replaced>;
}

/** Merges of guests. They hold both guests as they were: erasure removes them. */
export interface Merges {
  get(id: string): Promise<Merge | null>;
  insert(merge: Merge): Promise<Replaced>;
  replace(merge: Merge): Promise<Replaced>;
  /** In which this guest is one of the two, newest first. */
  ofGuest(guestId: string): Promise<Merge[]>;
}

/** An erasure that was asked for and not finished yet. Holds an id, never words. */
export interface UnfinishedErasure {
  guestId: string;
  /** When it was asked for: a guest made later under the same id is not meant. */
  at: Date;
  /** From when on nobody is left who had read the guest before. */
  dueAt: Date;
}

/** By guest; the work that is left of erasures, so that no queue is needed to remember it. */
export interface Erasures {
  get(guestId: string): Promise<UnfinishedErasure | null>;
  put(erasure: UnfinishedErasure): Promise<void>;
  /** Ids of guests with `dueAt <= now`, earliest first. */
  due(now: Date, limit: number): Promise<string[]>;
  remove(guestId: string): Promise<void>;
}

/** Who read or wrote what of whom, and when. Holds ids and slots, never words. */
export interface AuditEntry {
  at: Date;
  actor: string;
  action: 'read' | 'write' | 'export' | 'erase' | 'merge' | 'sign-in';
  guestId: string;
  what: string;
}

export interface Audit {
  record(entry: AuditEntry): Promise<void>;
  /**
   * As `record`, for a read that need not wait for the store: when it resolves, killing the process does not lose the entry; that
   * it is in the store comes soon after, many in one write. While entries before it cannot be written, or too many are on their way,
   * it waits for them and fails with them: what cannot be recorded is not to be read.
   */
  recordSoon(entry: AuditEntry): Promise<void>;
  /** Newest first. */
  ofGuest(guestId: string, limit: number): Promise<AuditEntry[]>;
}

/** How much an erasure took out, by kind. */
export interface Erased {
  guests: number;
  notes: number;
  stays: number;
  briefings: number;
  alerts: number;
  conversations: number;
}

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

/** Work to be done soon. Losing the queue loses nothing: the sweep finds due work in the store again. */
export interface Queue {
  /**
   * Never throws. While a job of the same key waits, it is that job; while one runs, there is one more run afterwards, for
   * the running one may have read too early. The key is `jobKey(name, payload)` of domain/jobs unless another is given.
   */
  enqueue<N extends JobName>(name: N, payload: Jobs[N], options?: { key?: string; delayMs?: number }): Promise<void>;
}

/** Sends one message to one destination; resolves once the destination has taken it, throws otherwise. */
export interface Messenger {
  sendBriefing(destination: Delivery['destination'], briefing: Briefing, editionId: string, idempotencyKey: string): Promise<void>;
  /** To a guest's conversation: the latest word on what was done, and nothing else of the alert. */
  sendAlert(destination: Delivery['destination'], alert: Alert, idempotencyKey: string): Promise<void>;
  /** To a guest's conversation, and nowhere else. */
  sendReview(destination: Delivery['destination'], review: Review, idempotencyKey: string): Promise<void>;
}

/** Structured log. Fields hold ids, slots, counts and codes; never a guest's words. */
export interface Log {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}
