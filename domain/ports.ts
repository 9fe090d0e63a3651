import type { Alert, Briefing } from './briefing';
import type { Guest } from './guest';
import type { JobName, Jobs } from './jobs';
import type { Note } from './note';
import type { Associate, Property } from './property';
import type { Stay } from './stay';
import type { LocalDate, PropertyCode } from './words';

/**
 * What the domain needs from the outside. Every write is durable when its promise resolves. Documents are replaced whole
 * under a version check: `replace` writes only if the stored version equals `document.version`, stores `version + 1`, and
 * answers `conflict` otherwise, writing nothing. Faults of the store are AppError STORE_UNAVAILABLE.
 */
export type Replaced = 'saved' | 'conflict';

export interface Clock {
  now(): Date;
}

export interface Ids {
  /** A new id, unique in the chain, with a readable prefix: `g_…`. */
  make(prefix: string): string;
}

/** Anything given narrows the search; names match case- and accent-insensitively by beginning. At most `limit` (default 20). */
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

export interface Guests {
  get(id: string): Promise<Guest | null>;
  getMany(ids: readonly string[]): Promise<Guest[]>;
  find(query: GuestQuery): Promise<Guest[]>;
  /** `conflict` if the id exists already. */
  insert(guest: Guest): Promise<Replaced>;
  replace(guest: Guest): Promise<Replaced>;
  /** Ids of guests with something in inbox or outbox, oldest first. */
  withUnsettled(limit: number): Promise<string[]>;
  /** Copies the inbox notes to the notes collection (idempotent), then takes them and these outbox entries out of the guest. */
  settle(guestId: string, outboxIds: readonly string[]): Promise<void>;
  remove(id: string): Promise<void>;
}

export interface Notes {
  get(id: string): Promise<Note | null>;
  /** Settled notes of a guest, oldest first, streamed. */
  ofGuest(guestId: string): AsyncIterable<Note>;
  /** Keeps a note that could not be placed with a guest. The same id twice is one note. */
  keepUnplaced(note: Note): Promise<void>;
  unplaced(property: PropertyCode, limit: number): Promise<Note[]>;
  removeOfGuest(guestId: string): Promise<void>;
}

export interface Stays {
  get(id: string): Promise<Stay | null>;
  insert(stay: Stay): Promise<Replaced>;
  replace(stay: Stay): Promise<Replaced>;
  /** Booked or in house, in that room on that day (arrival <= day <= departure); the one in house, then the latest arrival, first. */
  inRoom(property: PropertyCode, room: string, day: LocalDate): Promise<Stay[]>;
  ofGuest(guestId: string): Promise<Stay[]>;
  arriving(property: PropertyCode, from: LocalDate, to: LocalDate): Promise<Stay[]>;
  /** Stays touching that day at that property, neither cancelled nor no-show. */
  present(property: PropertyCode, day: LocalDate): Promise<Stay[]>;
  /** `nextBriefingAt <= now`, earliest first. */
  dueForBriefing(now: Date, limit: number): Promise<Stay[]>;
}

export interface Properties {
  get(code: PropertyCode): Promise<Property | null>;
  all(): Promise<Property[]>;
  put(property: Property): Promise<void>;
}

export interface Associates {
  get(id: string): Promise<Associate | null>;
  byAccount(account: string): Promise<Associate | null>;
  all(): Promise<Associate[]>;
  put(associate: Associate): Promise<void>;
}

export interface Briefings {
  get(id: string): Promise<Briefing | null>;
  ofStay(stayId: string): Promise<Briefing[]>;
  insert(briefing: Briefing): Promise<Replaced>;
  replace(briefing: Briefing): Promise<Replaced>;
  /** By arrival, soonest first. */
  ofProperty(property: PropertyCode, from: LocalDate, to: LocalDate): Promise<Briefing[]>;
  ofGuest(guestId: string): Promise<Briefing[]>;
  /** Ids with `nextDeliveryAt <= now`, earliest first. */
  dueForDelivery(now: Date, limit: number): Promise<string[]>;
}

export interface Alerts {
  get(id: string): Promise<Alert | null>;
  insert(alert: Alert): Promise<Replaced>;
  replace(alert: Alert): Promise<Replaced>;
  /** Open ones first, newest first. */
  ofProperty(property: PropertyCode, limit: number): Promise<Alert[]>;
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
}

export interface Conversations {
  get(id: string): Promise<Conversation | null>;
  put(conversation: Conversation): Promise<void>;
  subscribed(property: PropertyCode): Promise<Conversation[]>;
  takingAlerts(property: PropertyCode): Promise<Conversation[]>;
  ofGuest(guestId: string): Promise<Conversation[]>;
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
  ofGuest(guestId: string, limit: number): Promise<AuditEntry[]>;
}

export interface Store {
  guests: Guests;
  notes: Notes;
  stays: Stays;
  properties: Properties;
  associates: Associates;
  briefings: Briefings;
  alerts: Alerts;
  conversations: Conversations;
  audit: Audit;
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
  sendBriefing(
    destination: { kind: 'webhook' | 'conversation'; id: string },
    briefing: Briefing,
    editionId: string,
    idempotencyKey: string,
  ): Promise<void>;
  sendAlert(destination: { kind: 'webhook' | 'conversation'; id: string }, alert: Alert, idempotencyKey: string): Promise<void>;
}

/** Structured log. Fields hold ids, slots, counts and codes; never a guest's words. */
export interface Log {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}
