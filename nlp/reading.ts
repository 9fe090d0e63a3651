import type { Heard, SpokenBy, SpokenDate, Unclear } from '../domain/understanding';
import type { Act, Category, Duration, Level } from '../domain/words';

/** One word, number or mark. `start` and `end` point into the text as written, so that quotes stay verbatim. */
export interface Token {
  /** Lower case, shorthand written out, apostrophes straight. */
  norm: string;
  /** `norm` in the singular: what lexicons are matched by. */
  stem: string;
  kind: 'word' | 'number' | 'mark';
  start: number;
  end: number;
  /** No space between it and the token before: "walk-in", "12kg". */
  glued: boolean;
  /** Written as read; false where shorthand was written out. */
  verbatim: boolean;
}

/** One thing the lexicon knows: its canonical phrase, slot and category. */
export interface Term {
  phrase: string;
  slot: string;
  category: Category;
}

/** Token indexes, `to` not included. */
export interface Span {
  from: number;
  to: number;
}

export interface Sentence extends Span {
  /** How it ends or begins: "?" or a question word first. */
  question: boolean;
}

/** A stretch with one thought: what one subject wants, has, or did. */
export interface Clause extends Span {
  sentence: number;
}

/** What kind of speech a cue is; lexicon/cues.ts lists the phrases of each. */
export type CueKind =
  | 'wish'
  | 'need'
  | 'request'
  | 'ask'
  | 'habit'
  | 'observation'
  | 'praise'
  | 'avoid'
  | 'lack'
  | 'problem'
  | 'retract'
  | 'state'
  | 'advice'
  | 'bare';

export interface Cue extends Span {
  kind: CueKind;
  /** Where the item stands. */
  item: 'after' | 'before';
  level: Level;
  /** Subject included. */
  begin: number;
  clause: number;
  holder: string;
  negated: boolean;
  /** Weak cues ("has", "takes") count only with an item that a lexicon knows. */
  weak: boolean;
  past: boolean;
}

/** A preference in the making. Passes fill it in or drop it, and say why. */
export interface Candidate {
  cue: Cue;
  /** Where the item stands; two candidates on the same words are one. */
  at: Span;
  item: string;
  slot: string | null;
  category: Category;
  known: boolean;
  level: Level;
  when: string[];
  /** Its conditions are its own on a list: those after it are another's, and where they led it, those before the list as well. */
  ownWhen?: 'led' | 'followed';
  duration: Duration;
  holder: string;
  act: Act;
  change: 'retract' | null;
  quote: Span;
  until?: SpokenDate;
  insteadOf?: string;
  corrects?: true;
  here?: true;
  confidence: number;
  /** Points back with a pronoun: "I like them now". What it says of the thing counts more than what was said before. */
  echo?: true;
  dropped: string | null;
}

/** All that the passes know of one text. */
export interface Reading {
  text: string;
  by: SpokenBy;
  /** The passage complains of something: a fragment in it tells what went wrong and orders nothing. */
  complains: boolean;
  tokens: Token[];
  sentences: Sentence[];
  clauses: Clause[];
  cues: Cue[];
  candidates: Candidate[];
  /** Stretches that a cue has read as its list: no fragment is looked for inside them. */
  covered: Span[];
  preferences: Heard[];
  unclear: Unclear[];
}

/** What stands before the first and after the last token: no word, no mark. */
const NOTHING: Token = { norm: '', stem: '', kind: 'mark', start: 0, end: 0, glued: false, verbatim: false };

/** The token at an index, or an empty one outside the text, so that passes can look around without asking where the text ends. */
export const tokenAt = (tokens: readonly Token[], index: number): Token => tokens[index] ?? NOTHING;
export const normAt = (tokens: readonly Token[], index: number): string => tokenAt(tokens, index).norm;
export const clauseOf = (reading: Reading, index: number): Clause => reading.clauses[index] ?? { from: 0, to: 0, sentence: 0 };
export const sentenceOf = (reading: Reading, clause: number): Sentence =>
  reading.sentences[clauseOf(reading, clause).sentence] ?? { from: 0, to: 0, question: false };
