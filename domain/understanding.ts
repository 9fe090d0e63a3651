import type { Act, Category, Duration, Level, Polarity, Severity, Speaker, Verdict } from './words';

/** A date as people say it: "May", "10 May", "10 May 2026". Months and days count from 1. The year is resolved against the note's date. */
export interface SpokenDate {
  year?: number;
  month: number;
  day?: number;
}

/** One preference as heard in one text, before it is known whose profile it belongs to. */
export interface Heard {
  category: Category;
  /** Id of a slot in domain/slots.ts: what the preference is about. */
  slot: string;
  /** Short noun phrase in the speaker's words, negation taken out: "near elevator", not "not near elevator". */
  item: string;
  level: Level;
  /** Conditions under which it holds, in the speaker's words: "white wine", "cold", "not cold"; [] if always. */
  when: string[];
  duration: Duration;
  /** "guest", or the companion as named: "wife", "son", "Leo". */
  holder: string;
  act: Act;
  /** "retract": the speaker takes an earlier one back. With duration "stay" it suspends it for this stay only. */
  change: 'retract' | null;
  /** The words it rests on, verbatim. */
  quote: string;
  /** "until May", "until 10 May": it holds to the end of that day or month. */
  until?: SpokenDate;
  /** What it takes the place of ("ginger tea instead of the hot chocolate"), so that the old one can be closed. */
  insteadOf?: string;
  /** True where the text corrects what was said just before ("sorry, I meant still"). */
  corrects?: true;
  /** True where it holds at this property only ("at this hotel"). */
  here?: true;
  /**
   * Of an associate's note: `seen` where one occasion was watched or sold ("ordered", "slept on"), `told` where it passes on
   * the guest's words ("told me", "asked for"); absent where the associate states it ("always takes", "prefers").
   */
  basis?: 'seen' | 'told';
  /** Set where a person pressed the button of one preference: then a retraction means that one and nothing else. */
  preferenceId?: string;
  /** Set where it tells how that preference proved on a stay, and is no wish of its own. */
  verdict?: Verdict;
  /** 0 to 1: how sure the reading is. Below 0.5 it is asked back, never saved. */
  confidence: number;
}

export interface Complaint {
  category: Category;
  severity: Severity;
  quote: string;
}

export interface Opinion {
  target: string;
  category: Category;
  polarity: Polarity;
  quote: string;
}

/** What was not understood well enough to save, as a question that can be asked. */
export interface Unclear {
  kind: 'unclear';
  /** The slot or category the question is about. */
  ask: string;
  quote: string;
  /** The readings between which the person can choose; may be empty. */
  options: string[];
}

/** Everything one text says. A value in every case: a text without any preference is an Understanding with empty lists. */
export interface Understanding {
  preferences: Heard[];
  complaint: Complaint | null;
  opinions: Opinion[];
  /** The text advises or proposes something, to the hotel or to other travellers. */
  suggestion: boolean;
  unclear: Unclear[];
}

export interface SpokenBy {
  speaker: Speaker;
  /** Companions already known, so that "Leo" is read as a person. */
  companions?: readonly { relation: string; name?: string }[];
  /** The guest's own last and first names, so that "Mrs Solheim" is read as the guest. */
  names?: readonly string[];
}

/** Pure and synchronous; never throws, whatever the text. */
export type Understand = (text: string, by: SpokenBy) => Understanding;
