import type { Evidence, Question } from './profile';
import type { Complaint } from './understanding';
import type { PmsRow } from './pms';
import type { Category, Department, Level, LocalDate, Outcome, PropertyCode, Severity, Verdict } from './words';

/** How the same wish was met on the latest earlier stay that has an outcome. */
export interface LastTime {
  property: PropertyCode;
  outcome: Outcome;
  /** The arrival of that stay. */
  on: LocalDate;
  remark?: string;
  /** How the guest found it. */
  rating?: Verdict;
}

/** More guests of overlapping stays want it than the property has, and others come first. */
export interface Shortage {
  count: number;
  wanted: number;
}

/** Who is told, one after the other, that something is overdue: who owns it, then the duty manager. */
export const STEPS = ['owner', 'duty manager'] as const;
export type Step = (typeof STEPS)[number];

/** Told that it is overdue: whom and when. Each step is taken once. */
export interface Escalation {
  to: Step;
  at: Date;
}

/** What can become overdue: a task, or the recovery of a complaint. */
export interface Promised {
  /** By when it is to be done. */
  dueAt?: Date;
  escalations?: Escalation[];
  /** When the next step is to be taken; absent once all were, or nobody waits for it any more. */
  escalateAt?: Date;
}

export interface TaskOutcome {
  outcome: Outcome;
  by: string;
  at: Date;
  /** Why it failed, or with what it was substituted. */
  remark?: string;
}

/** One action of one department for one stay. Its id is stable over the editions of the briefing. */
export interface Task extends Promised {
  /** `${stayId}~${preferenceId}` */
  id: string;
  /** Counts from 1 within the stay and is never reused: what "done 3" names. */
  number: number;
  preferenceId: string;
  department: Department;
  category: Category;
  slot: string;
  /** What to do, in hotel language: "Foam pillow on the bed". */
  action: string;
  item: string;
  level: Level;
  holder: string;
  when: string[];
  /** Why it is recalled: the rule and, where it applies, the condition. */
  reason: string;
  evidence: Evidence[];
  /** Health, faith, accessibility: shown only where it is acted on. */
  sensitive: boolean;
  /** Set where the property cannot do it: what to do instead, or null for nothing near enough. */
  substitute?: string | null;
  /** Who answers for it: a name of the property's choice. Without one, the department. */
  owner?: string;
  /** To be acted on and never spoken of in front of the guest or others: health, faith, age, weight, family matters, surprises. */
  neverAloud?: true;
  /** The ruling behind `reason`, for telling it in another language. */
  rule?: string;
  /** The last day on which it holds, where the guest gave one. */
  until?: LocalDate;
  /** Asked for on this stay only. */
  thisStay?: true;
  lastTime?: LastTime;
  /** Ask before acting: nobody has said so for long, or it was said in another season. */
  confirm?: 'old' | 'seasonal';
  shortage?: Shortage;
  /** The day of the stay it is for: a birthday. */
  onDay?: LocalDate;
  /** The gift idea it gives. */
  gift?: string;
  state: 'open' | 'withdrawn' | Outcome;
  outcome?: TaskOutcome;
  /** How it ended before it had to be done again, in another room; oldest first. */
  earlier?: TaskOutcome[];
}

/** How a destination is reached. */
export const CHANNELS = ['webhook', 'conversation', 'email', 'pms'] as const;
export type Channel = (typeof CHANNELS)[number];

/** `department` is set where it gets that department's part, by its settings. */
export interface Destination {
  /**
   * `conversation` is an associate's; `guest` the guest's own, told only what is meant for the guest; `guest email` the guest's address,
   * of which only the guest's id stands here.
   */
  kind: Channel | 'guest' | 'guest email';
  id: string;
  department?: Department;
}

export interface Delivery {
  /** Stable over retries and restarts: `${editionId}~${destinationId}`. The receiver may use it to drop a repeat. */
  idempotencyKey: string;
  destination: Destination;
  /** Goes out in quiet hours, too: it cannot wait for the morning, or a person sends it again. */
  urgent?: true;
  /** What a PMS is told by it. */
  rows?: PmsRow[];
  /** `dead` was given up after the last attempt; `dropped` was taken off by a person. */
  state: 'due' | 'delivered' | 'dead' | 'dropped';
  attempts: number;
  nextAttemptAt: Date;
  deliveredAt?: Date;
  lastError?: string;
}

/** One issue of a briefing: the due one of a lead time, or a delta after a change. */
export interface Edition {
  /** `${stayId}~${key}` */
  id: string;
  /** "d3", "d1", "d0" for lead times; "delta-1", "delta-2", …; "overdue-1", … for escalations. */
  key: string;
  /** Set where it follows a department's own lead times: only its destinations get it. */
  department?: Department;
  dueAt: Date;
  composedAt: Date;
  /** Since the edition before: task ids. The first edition has everything in `added`. */
  added: string[];
  changed: string[];
  withdrawn: string[];
  /** Set where it tells that these tasks are overdue, and nothing else. */
  escalation?: { to: Step; tasks: string[] };
  deliveries: Delivery[];
}

/** What a property gets ahead of one stay. One document a stay and property, written whole under a version check. */
export interface Briefing {
  /** `${stayId}~${property}` */
  id: string;
  stayId: string;
  guestId: string;
  property: PropertyCode;
  arrival: LocalDate;
  departure: LocalDate;
  room?: string;
  /** "Mrs Ingrid Solheim", as staff may see it. */
  guestName: string;
  tasks: Task[];
  questions: Question[];
  editions: Edition[];
  /** Earliest `nextAttemptAt` of a due delivery; absent if none is due. Derived; lets the sweep find due work. */
  nextDeliveryAt?: Date;
  version: number;
}

/** What the guest was told was done about a complaint, and what the guest said to it. */
export interface Word {
  by: string;
  at: Date;
  text: string;
  /** `in person`: said to the guest by a colleague, who vouches for it. */
  how: 'chat' | 'e-mail' | 'in person';
  answer?: 'well' | 'not yet';
  answeredAt?: Date;
}

/** A complaint, and its recovery: what is done about it, by whom, and what the guest was told. */
export interface Alert extends Promised {
  /** `alert~${noteId}` */
  id: string;
  noteId: string;
  guestId: string;
  guestName: string;
  stayId: string | null;
  property: PropertyCode;
  room?: string;
  complaint: Complaint;
  severity: Severity;
  raisedAt: Date;
  /** Who makes it good. */
  owner?: Department;
  /** The complaint of which this one is a repetition. */
  repeats?: string;
  state: 'open' | 'closed';
  outcome?: { by: string; at: Date; remark: string };
  /** When it was opened again, until everybody who takes complaints is told. */
  againAt?: Date;
  /** Oldest first: a recovery that did not last has several. */
  words?: Word[];
  deliveries: Delivery[];
  nextDeliveryAt?: Date;
  version: number;
}

/** What recall gives for a moment: one thing worth doing, with its reason and its evidence. */
export interface Prompt {
  preferenceId: string;
  slot: string;
  item: string;
  level: Level;
  holder: string;
  when: string[];
  /** A sentence for the associate: "With an ice cube?" */
  say: string;
  reason: string;
  evidence: Evidence[];
  sensitive: boolean;
}
