import type { SpokenBy } from '../../domain/understanding';
import type { Span, Token } from '../reading';
import type { Term } from '../vocabulary';
import type { Tag } from './tags';

/** A noun phrase after a cue, with what hangs on it. */
export interface Phrase extends Span {
  text: string;
  terms: Term[];
  verbal: boolean;
  /** Conditions of its own on a list whose things differ in them. */
  when?: string[];
  /** Those stand before it and take the place of what was said before the list. */
  led?: boolean;
}

export interface Parsed {
  phrases: Phrase[];
  when: string[];
  holder: string | null;
  from: number;
  /** Where the list ended. */
  to: number;
}

export interface Scope extends Span {
  tokens: readonly Token[];
  by: SpokenBy;
  tag: (index: number) => Tag;
  /** Whether the tag is a verb, for which fewer sentences need to be tagged. */
  isVerb: (index: number) => boolean;
  /** The list ends where another wish begins: a condition right before it is that wish's. */
  cut?: boolean;
  /** Under a denial: a list ends where something of another kind follows a comma. */
  denied?: boolean;
}
