import type { Preference } from './profile';
import type { RulingName } from './revise/rulings';
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
