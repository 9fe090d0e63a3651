import type { PropertyCode } from '../words';
import type { Replaced } from './replaced';

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
