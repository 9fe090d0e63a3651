import type { Act, Category, Department, Duration, Level, LocalDate, PropertyCode, Speaker, Verdict } from './words';
import type { SpokenDate } from './understanding';

/**
 * How much a word weighs, heaviest first: the guest's own word; what a colleague passes on of it; a colleague's own statement;
 * a question that shows a want; one occasion that somebody saw or sold.
 */
export const WEIGHTS = ['word', 'told', 'report', 'asked', 'sighting'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** One preference as understood from one note, with the quote it rests on: who said what of whom, where and when. */
export interface Observation {
  /** `${noteId}#${index of the preference in the note}` */
  id: string;
  noteId: string;
  /** When it was said; never later than when the chain heard of it. */
  at: Date;
  /** When the chain heard of it. */
  receivedAt: Date;
  speaker: Speaker;
  /** Author as shown to people, with department for associates. */
  author: string;
  authorId: string;
  department?: Department;
  /** The guest's own word or a privacy officer's: what may close an allergy. */
  explicit: boolean;
  weight: Weight;
  property: PropertyCode | null;
  stayId: string | null;
  /** Day after which a stay-only wish is over (that stay's departure), if a stay is known. */
  stayEnds?: string;
  category: Category;
  slot: string;
  item: string;
  level: Level;
  when: string[];
  duration: Duration;
  /** "guest" or the companion's relation ("son"); a name only for a companion whose relation is not known. */
  holder: string;
  act: Act;
  change: 'retract' | null;
  quote: string;
  until?: SpokenDate;
  insteadOf?: string;
  corrects?: true;
  here?: true;
  /** The one preference that a retraction means, where a person pressed its button. */
  preferenceId?: string;
  /** How the preference of `preferenceId` proved: no wish of its own. */
  verdict?: Verdict;
  confidence: number;
}

/** How a preference proved on one stay. */
export interface Rating {
  verdict: Verdict;
  stayId: string | null;
  at: Date;
  observationId: string;
}

/** The evidence a preference keeps of each observation; the whole note stays in the notes. */
export interface Evidence {
  observationId: string;
  noteId: string;
  quote: string;
  author: string;
  department?: Department;
  speaker: Speaker;
  property: PropertyCode | null;
  stayId: string | null;
  at: Date;
  act: Act;
  weight: Weight;
}

/** The rule of revise that made, confirmed or closed a preference; the name is shown to people who ask why. */
export interface Ruling {
  rule: string;
  observationId: string;
  at: Date;
}

/** A lasting preference that the guest does without for one stay. */
export interface Suspension {
  stayId: string | null;
  from: Date;
  until: Date;
  observationId: string;
}

/** What the chain believes. Closed, never overwritten. */
export interface Preference {
  /** `p.${noteId}.${index}` of the observation that made it: the same after every rebuild. */
  id: string;
  category: Category;
  slot: string;
  item: string;
  level: Level;
  when: string[];
  holder: string;
  duration: Duration;
  scope: {
    /** Set where it holds at one property only. */
    property?: PropertyCode;
    /** Set where it holds for one stay only: that stay, or '' where none was known. */
    stayId?: string;
    /** Set where the guest gave the last day on which it holds. */
    until?: LocalDate;
  };
  /** What it takes the place of while its condition holds: the espresso, of "but when it is cold a hot chocolate instead". */
  insteadOf?: string[];
  /** "Not on this stay": it does not hold from the word until that stay is over. */
  suspensions?: Suspension[];
  /** When it holds in the guest's life; no `trueUntil` means open. */
  trueFrom: Date;
  trueUntil?: Date;
  /** When the chain believed it; no `retractedAt` means believed now. */
  learnedAt: Date;
  retractedAt?: Date;
  /** 0 to 1. */
  confidence: number;
  /** How it proved, newest last. */
  ratings?: Rating[];
  evidence: Evidence[];
  rulings: Ruling[];
}

/** A doubt that a person should settle: an observation against an allergy, two wishes in one breath. */
export interface Question {
  id: string;
  preferenceId: string;
  /** The ruling that raised it; `RULINGS` has its sentence. */
  rule: string;
  /** What stands against what, for the person asked: "shellfish: “ate the shrimp tacos”". */
  about: string;
  observationId: string;
  at: Date;
}

/**
 * The fold over a guest's observations. `revise(profile, observations)` is pure; folding the same observations in any
 * order of delivery gives the same profile.
 */
export interface Profile {
  preferences: Preference[];
  /** Sightings and stay-only wishes, newest last, that may come back on another stay; believed on their own or not. */
  pending: Observation[];
  questions: Question[];
  /** The newest note folded in: an older one arriving later means a rebuild from the notes. */
  upTo: Date | null;
  upToNote: string | null;
  /** What was over by then may have been left out, to keep the document small; `rebuildWhole` has it from the notes. */
  leftOutBy?: Date;
}

export const EMPTY_PROFILE: Profile = { preferences: [], pending: [], questions: [], upTo: null, upToNote: null };

/** What one revision did, for deltas, confirmations and the audit. */
export interface Change {
  kind: 'added' | 'confirmed' | 'closed' | 'suspended' | 'promoted' | 'questioned' | 'rated';
  preferenceId: string;
  /** The preference as it stands after the change. */
  preference: Preference;
  rule: string;
}
