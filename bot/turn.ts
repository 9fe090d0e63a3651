import type { Guest } from '../domain/guest';
import type { Author, Channel } from '../domain/note';
import type { NoteSource, Viewer } from '../domain/pad';
import type { Conversation } from '../domain/ports';
import type { Associate } from '../domain/property';
import type { PropertyCode } from '../domain/words';
import type { BotDeps } from './deps';
import type { Memory } from './memory';
import type { Reply } from './reply';

/** One message of one person, with all that a turn may look at. */
export interface Turn {
  deps: BotDeps;
  /** The id a note of this message gets. */
  noteId: string;
  /** Trimmed, without the mention of the bot. */
  text: string;
  channel: Channel;
  conversation: Conversation;
  memory: Memory;
  account: string;
  /** The channel vouches for the account: it may be linked for good. */
  provesAccount: boolean;
  /** Others read along. */
  group: boolean;
}

export interface GuestTurn extends Turn {
  guest: Guest;
}

export interface AssociateTurn extends Turn {
  associate: Associate;
  /** Where they work in this conversation; null until they said so. */
  property: PropertyCode | null;
}

/** An associate whose hotel is known. */
export interface DeskTurn extends AssociateTurn {
  property: PropertyCode;
}

/** What a turn wants said and remembered. The bot does both; a turn itself changes nothing but the pad. */
export interface Answer {
  say: Reply[];
  memory?: Partial<Memory>;
  conversation?: Partial<Pick<Conversation, 'who' | 'property' | 'subscribed' | 'takesAlerts'>>;
}

/** One sentence and nothing to remember. */
export const answer = (text: string, rest: Omit<Answer, 'say'> = {}): Answer => ({ say: [{ text }], ...rest });

export const guestAuthor = ({ id, firstName, lastName }: Guest): Author => ({ kind: 'guest', id, name: `${firstName} ${lastName}` });

export function associateAuthor({ id, name, department, role }: Associate): Author {
  return { kind: 'associate', id, name, department, ...(role === 'privacy officer' ? { privacyOfficer: true } : {}) };
}

export const associateViewer = ({ id, role, department, properties }: Associate): Viewer => ({
  kind: 'associate',
  id,
  role,
  department,
  properties,
});

export const guestViewer = (guestId: string): Viewer => ({ kind: 'guest', guestId });

/** Where a note of this turn comes from. */
export const sourceOf = (turn: Turn, property: PropertyCode | null, stayId: string | null): NoteSource => ({
  id: turn.noteId,
  channel: turn.channel,
  conversationId: turn.conversation.id,
  property,
  stayId,
});
