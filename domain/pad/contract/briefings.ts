import type { Alert, Briefing, Step, Task } from '../../briefing';
import type { UnmetDay } from '../../brief/unmet';
import type { LocalDate, Outcome, PropertyCode } from '../../words';
import type { Viewer } from './viewer';

/** What is to be done for a stay, and what became of it. */
export interface PadBriefings {
  /**
   * The stay's latest briefing as composed so far; composes it now if its first lead time has not come yet. With a date, what could
   * have been told of the stay by what was known then, with the editions that had gone out; nothing is kept of it.
   */
  briefing(stayId: string, viewer: Viewer, knownAt?: Date): Promise<Briefing>;
  /** Marks a task; `number` is the one shown in the briefing. AppError UNKNOWN_BRIEFING, UNKNOWN_TASK; BAD_REQUEST where it failed or was substituted and no remark says why or with what. */
  markTask(stayId: string, number: number, outcome: Outcome, by: string, remark?: string): Promise<{ briefing: Briefing; task: Task }>;
  /** What a property could not and cannot do as wished, day by day. AppError UNKNOWN_PROPERTY. */
  unmet(property: PropertyCode, days: readonly [from: LocalDate, to: LocalDate], viewer: Viewer): Promise<UnmetDay[]>;
  /** What is open at a property as this viewer may see it, the earliest due first. AppError UNKNOWN_PROPERTY. */
  openWork(property: PropertyCode, viewer: Viewer): Promise<OpenWork>;
}

/** What must be known of something open to see whether it is kept. */
interface Open {
  guestName: string;
  room?: string;
  dueAt?: Date;
  overdue: boolean;
  /** Who was told last that it is overdue. */
  toldTo?: Step;
}

/** What is open at one property. */
export interface OpenWork {
  tasks: (Open & Pick<Task, 'number' | 'action' | 'department' | 'sensitive'> & { stayId: string })[];
  recoveries: (Open & Pick<Alert, 'id' | 'complaint' | 'severity' | 'raisedAt' | 'owner'>)[];
}
