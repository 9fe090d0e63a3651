import type { Department, PropertyCode, Speaker } from './words';
import type { Understanding } from './understanding';

export type Channel = 'web chat' | 'bot framework' | 'rest' | 'csv' | 'demo';

export interface Author {
  kind: 'guest' | 'associate';
  /** Guest id or associate id. */
  id: string;
  /** As shown to people: "room service", "Ana". */
  name: string;
  department?: Department;
  /** A privacy officer's word may close an allergy; nobody else's but the guest's may. */
  privacyOfficer?: true;
}

/** What somebody said or wrote. Never changed, never thrown away except by erasure. */
export interface Note {
  /** From its source (activity id, request id, CSV row): the same id twice is one note. */
  id: string;
  /** null while it is not known whom it is about. */
  guestId: string | null;
  text: string;
  speaker: Speaker;
  author: Author;
  property: PropertyCode | null;
  stayId: string | null;
  channel: Channel;
  conversationId?: string;
  /** When it was said. */
  at: Date;
  /** When the chain heard of it. */
  receivedAt: Date;
  understanding: Understanding;
  /** Its understanding was picked by a person (a button, a choice) and not read out of the text: it is never read again. */
  picked?: true;
}
