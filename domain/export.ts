import type { Alert, Briefing, Task } from './briefing';
import type { Guest } from './guest';
import type { Note } from './note';
import type { AuditEntry, Conversation } from './ports';
import type { Observation, Preference, Question } from './profile';
import type { Stay } from './stay';

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
