import type { Alert, Briefing, Delivery, Prompt, Step, Task, Word } from './briefing';
import type { Trouble } from './deliveries';
import type { ItemAnswer } from './care/review';
import type { Guest, Companion, Consent, Contact } from './guest';
import type { Merge } from './identity/merge';
import type { Author, Channel, Note } from './note';
import type { Erased } from './ports';
import type { Change, Preference, Question } from './profile';
import type { Review, ReviewItem } from './review';
import type { Stay } from './stay';
import type { GuestExport, PreferenceHistory } from './telling';
import type { Understanding } from './understanding';
import type { LocalDate, Outcome, PropertyCode, Role, Speaker } from './words';

/**
 * What people and machines can do with the pad: the use cases, over the ports. bot and web know these and nothing behind
 * them. Expected outcomes are values; faults are AppErrors.
 */
export interface Pad {
  /** Understand, revise, save: durable when it resolves. The same note id twice is one note (`repeated`). */
  takeNote(note: NewNote): Promise<NoteTaken>;
  /** Keeps a note whose guest, stay or property is not known, so that no word is lost. The same id twice is one note. */
  keepUnplaced(note: UnplacedNote): Promise<Note>;
  /** Notes kept at this property without a guest, oldest first. */
  unplaced(property: PropertyCode): Promise<Note[]>;
  /** Gives such a note its guest. AppError UNKNOWN_NOTE, UNKNOWN_GUEST, UNKNOWN_PROPERTY; CONFLICT if it is another guest's already. */
  placeNote(noteId: string, placing: Placing): Promise<NoteTaken>;
  /** Guests who may be this one under another record, most likely first, with the reasons. */
  duplicates(guestId: string, viewer: Viewer): Promise<Suspicion[]>;
  /** Makes two records one; may be repeated, and continues what broke off. AppError UNKNOWN_GUEST, CONFLICT. */
  mergeGuests(keeperId: string, otherId: string, by: string): Promise<Merge>;
  /** Both guests as they would be without the merge; the last merge of a guest first. AppError UNKNOWN_MERGE, CONFLICT. */
  undoMerge(mergeId: string, by: string): Promise<Merge>;
  /** Makes a companion a guest of their own, with what is held under their relation; asked for again it answers the same guest. */
  welcomeCompanion(guestId: string, companion: CompanionInput): Promise<Guest>;
  /** Whom an associate means by "412", "Solheim", "Ingrid Solheim" or a confirmation number, at their property, today. */
  findGuest(mention: string, at: PropertyCode): Promise<Found>;
  /** The few preferences worth acting on at this moment, best first, at most five; [] where nothing fits. */
  recall(query: RecallQuery, viewer: Viewer): Promise<Prompt[]>;
  /** What is believed, as this viewer may see it: now, unless another point in time is given. */
  preferences(guestId: string, viewer: Viewer, point?: PointInTime): Promise<Preference[]>;
  /** Why it is believed, or was: notes, people, dates and rulings. AppError UNKNOWN_PREFERENCE. */
  history(guestId: string, preferenceId: string, viewer: Viewer): Promise<PreferenceHistory>;
  /** Everything known of one guest, for the guest and the privacy officer. */
  exportGuest(guestId: string, viewer: Viewer): Promise<GuestExport>;
  /** Takes out every copy of the guest's words, for the guest and the privacy officer; may be repeated. */
  eraseGuest(guestId: string, viewer: Viewer): Promise<Erasure>;
  /** Takes one preference back on a person's word ("forget that", the remove button). */
  removePreference(guestId: string, preferenceId: string, by: Author, source: NoteSource): Promise<NoteTaken>;
  /** Stays arriving at the property on that day, with their guests. */
  arrivals(property: PropertyCode, day: LocalDate): Promise<GuestStay[]>;
  /**
   * The stay's latest briefing as composed so far; composes it now if its first lead time has not come yet. With a date, what could
   * have been told of the stay by what was known then, with the editions that had gone out; nothing is kept of it.
   */
  briefing(stayId: string, viewer: Viewer, knownAt?: Date): Promise<Briefing>;
  /** Marks a task; `number` is the one shown in the briefing. AppError UNKNOWN_BRIEFING, UNKNOWN_TASK. */
  markTask(stayId: string, number: number, outcome: Outcome, by: string, remark?: string): Promise<{ briefing: Briefing; task: Task }>;
  /** The questions after a stay that this guest's words may answer. */
  reviewToAnswer(guestId: string): Promise<Review | null>;
  /** Takes the guest's answers; each preference is surer, less sure or closed. AppError UNKNOWN_REVIEW. */
  answerReview(
    stayId: string,
    guestId: string,
    given: { answers: readonly ItemAnswer[]; text: string; source: NoteSource; also?: Understanding },
  ): Promise<{ review: Review; taken: NoteTaken }>;
  /** Writes down what a guest agrees to. AppError UNKNOWN_GUEST. */
  consent(guestId: string, given: Omit<Consent, 'at'>): Promise<void>;
  /** What became of a stay, and how the guest found it. AppError UNKNOWN_STAY. */
  careOfStay(stayId: string, viewer: Viewer): Promise<CareOfStay>;
  /** How well a property did over the stays that ended since then. */
  careOfProperty(property: PropertyCode, from: LocalDate): Promise<CareOfProperty>;
  /** What is open at a property as this viewer may see it, the earliest due first. AppError UNKNOWN_PROPERTY. */
  openWork(property: PropertyCode, viewer: Viewer): Promise<OpenWork>;
  alerts(property: PropertyCode): Promise<Alert[]>;
  /** Keeps what was done about a complaint; it stays open until the guest knows. AppError UNKNOWN_ALERT. */
  recordRecovery(alertId: string, by: string, remark: string): Promise<Alert>;
  /**
   * Closes a complaint with what was done about it and a word to the guest. AppError UNKNOWN_ALERT; RECOVERY_UNTOLD without a word, or
   * where the guest cannot be reached by one; BAD_REQUEST for words that are not for a guest, or where nothing was done.
   */
  closeAlert(alertId: string, by: string, closing: Closing): Promise<Alert>;
  /** The recovery of which the guest was told last and has not said yet whether it lasts. */
  recoveryToAnswer(guestId: string): Promise<Alert | null>;
  /** The guest's answer: it stays closed, or opens again a step graver. AppError UNKNOWN_ALERT. */
  answerRecovery(alertId: string, guestId: string, answer: RecoveryAnswer): Promise<Alert>;
  /** Deliveries of the property that are dead or retried; those in one of these troubles where they are given. */
  letters(property: PropertyCode, troubles?: readonly Trouble[]): Promise<Letter[]>;
  /** AppError UNKNOWN_DELIVERY. */
  letter(idempotencyKey: string): Promise<Letter>;
  /** Sends it again, from the first attempt on, under the same key; answers it as it was. AppError UNKNOWN_DELIVERY. */
  resendLetter(idempotencyKey: string, by: string): Promise<Letter>;
  /** Takes it off for good; answers it as it was. AppError UNKNOWN_DELIVERY. */
  dropLetter(idempotencyKey: string, by: string): Promise<Letter>;
  /** Creates or changes a stay, and the guest if it is a new one. AppError STAY_DATES, UNKNOWN_PROPERTY. */
  putStay(stay: StayInput): Promise<{ stay: Stay; guest: Guest; outcome: 'created' | 'changed' | 'unchanged' }>;
  /** AppError UNKNOWN_STAY. */
  cancelStay(stayId: string): Promise<Stay>;
  /** The stay of this guest to which something said now belongs: in house, else the next one, else none. */
  currentStay(guestId: string, property?: PropertyCode): Promise<Stay | null>;
  /** Confirmation number and last name, as printed in the confirmation; null if they do not go together. */
  identifyGuest(confirmation: string, lastName: string): Promise<GuestStay | null>;
  /** Remembers that this channel account proved to be this guest or associate. */
  linkGuestAccount(guestId: string, account: string): Promise<void>;
  linkAssociateAccount(associateId: string, account: string): Promise<void>;
  /** The property's calendar day now. AppError UNKNOWN_PROPERTY. */
  today(property: PropertyCode): Promise<LocalDate>;
}

/** Who looks: guests see their own words; associates see sensitive slots only where their department acts on them. */
export type Viewer =
  { kind: 'guest'; guestId: string } | { kind: 'associate'; id: string; role: Role; department: string; properties: readonly string[] };

/** What was true at one date as the chain knew it at another; `trueAt` is `knownAt` unless given, and that is now. */
export interface PointInTime {
  knownAt?: Date;
  trueAt?: Date;
}

/** A moment of a guest at a property: now, unless another point in time is given. */
export interface RecallQuery extends PointInTime {
  guestId: string;
  property: PropertyCode;
  moment: string;
  stayId?: string;
}

export interface Erasure extends Erased {
  /** False where the store's server gives up erased bytes only as it reuses the space. */
  compacted: boolean;
}

export interface NoteSource {
  /** Note id from its source: activity id, request id, CSV row. */
  id: string;
  channel: Channel;
  conversationId?: string;
  property: PropertyCode | null;
  stayId: string | null;
  at?: Date;
}

export interface NewNote extends NoteSource {
  guestId: string;
  text: string;
  speaker: Speaker;
  author: Author;
  /** Given where a person pressed a button or picked a reading instead of writing: then the text is not read again. */
  understanding?: Understanding;
}

/** A note without a guest; `property` is where it is listed until somebody places it. */
export type UnplacedNote = Omit<NewNote, 'guestId' | 'stayId' | 'understanding' | 'property'> & { property: PropertyCode };

export interface Placing {
  guestId: string;
  property: PropertyCode;
  stayId: string | null;
}

/** Which companion becomes a guest, and under what name. */
export interface CompanionInput {
  relation: string;
  firstName: string;
  lastName: string;
  contacts?: Contact[];
}

/** Somebody who may be the same person. */
export interface Suspicion {
  guestId: string;
  name: string;
  /** 0 to 1. */
  score: number;
  reasons: string[];
}

export interface NoteTaken {
  note: Note;
  guest: Guest;
  changes: Change[];
  questions: Question[];
  /** The id was known already: nothing was changed, and the rest is what the first time gave. */
  repeated: boolean;
}

export interface GuestStay {
  guest: Guest;
  stay: Stay | null;
}

/** What was done about a complaint, and how the guest knows: by these words in the chat, or told by a colleague in person. */
export interface Closing {
  /** What was done, for colleagues; may be left out where it was recorded before. */
  remark?: string;
  told?: { word: string } | 'in person';
}

export type RecoveryAnswer = NonNullable<Word['answer']>;

/** What became of one stay. */
export interface CareOfStay {
  stayId: string;
  state: Review['state'] | 'going on';
  /** The gap between what was due and what was got, 0 to 1; null where nothing was due. */
  sacrifice: number | null;
  /** Of what the guest judged, how much was right, 0 to 1. */
  relevance: number | null;
  items: ReviewItem[];
}

/** How well a property did: the mean of its stays. */
export interface CareOfProperty {
  property: PropertyCode;
  from: LocalDate;
  stays: number;
  asked: number;
  answered: number;
  sacrifice: number | null;
  relevance: number | null;
  /** So many items were judged. */
  judged: number;
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

/** A delivery that a person may want to resend or drop, and what it carries. */
export interface Letter extends Pick<Delivery, 'idempotencyKey' | 'destination' | 'attempts' | 'nextAttemptAt'> {
  trouble: Trouble;
  /** What the last attempt met; empty where it did not come back. */
  lastError: string;
  about: { kind: 'briefing' | 'alert'; id: string; property: PropertyCode; stayId: string | null; guestName: string; room?: string };
}

export type Found =
  | { kind: 'one'; match: GuestStay }
  | { kind: 'several'; matches: GuestStay[] }
  | { kind: 'none'; reason: 'room empty' | 'unknown room' | 'unknown name' | 'unknown confirmation' };

/** A stay as the PMS sends it. The guest is found by id, then loyalty number, then contact with the same last name, else made new. */
export interface StayInput {
  confirmation: string;
  property: PropertyCode;
  room?: string;
  arrival: LocalDate;
  departure: LocalDate;
  status?: Stay['status'];
  party?: Companion[];
  /** The guest's profile in the property's PMS: OPERA's name id. */
  pmsNameId?: string;
  guest: {
    id?: string;
    firstName: string;
    lastName: string;
    title?: string;
    language?: string;
    contacts?: Contact[];
    loyaltyNumber?: string;
    /** Whether the guest agreed to be asked after stays; left out where it is not known. */
    mayAsk?: boolean;
  };
  demo?: true;
}
