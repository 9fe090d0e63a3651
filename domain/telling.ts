import type { Alert, Briefing, Task } from './briefing';
import type { Guest } from './guest';
import type { Note } from './note';
import type { AuditEntry, Conversation } from './ports';
import type { Observation, Preference, Question } from './profile';
import type { RulingName } from './revise/rulings';
import type { Stay } from './stay';
import type { Department, Speaker } from './words';

/** One thing that happened to a preference: which words, of whom, when and where, and the rule by which they counted. */
export interface Happening {
  at: Date;
  /** Name of the ruling; null for words that were seen or said before they counted. */
  rule: RulingName | null;
  /** The ruling as a sentence. */
  because: string;
  noteId: string;
  /** null where the words are not this viewer's to read. */
  quote: string | null;
  speaker: Speaker | null;
  /** As this viewer may know them: a guest reads "room service", never a colleague's name. */
  author: string | null;
  department: Department | null;
  property: string | null;
  stayId: string | null;
}

export interface PreferenceHistory {
  preference: Omit<Preference, 'evidence' | 'rulings'>;
  /** Oldest first. */
  chain: Happening[];
  /** Doubts about it that nobody has settled yet. */
  open: { about: string; because: string; at: Date }[];
}

/** Everything the chain knows of one guest. For the guest, colleagues appear by department, because their names are theirs. */
export interface GuestExport {
  exportedAt: Date;
  guest: Omit<Guest, 'profile' | 'inbox' | 'outbox' | 'version'>;
  /** Believed now. */
  current: Preference[];
  /** Believed once, and over or taken back. */
  over: Preference[];
  /** Seen or asked for once, and kept in mind until it comes again. */
  inMind: Pick<Observation, 'item' | 'quote' | 'at' | 'property'>[];
  questions: Question[];
  notes: Note[];
  stays: Stay[];
  briefings: (Pick<Briefing, 'stayId' | 'property' | 'arrival' | 'departure'> & { tasks: Omit<Task, 'evidence'>[] })[];
  alerts: Omit<Alert, 'deliveries' | 'version'>[];
  conversations: Pick<Conversation, 'id' | 'channelId' | 'updatedAt'>[];
  audit: AuditEntry[];
}
