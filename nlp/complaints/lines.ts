import type { Category, Severity } from '../../domain/words';
import { COUNTER_EVIDENCE, EVIDENCE, EVIDENCE_CLASSES } from '../lexicon/complaint-evidence';
import { ASKING, DISPLEASURE, EVENTS, HARMLESS, HOUSE_MATTER, WANTS, type Grievances } from '../lexicon/complaints';
import { ELSEWHERE, GUEST_FACTS, HARMLESS_FACTS, LOG_ENTRIES } from '../lexicon/complaints-harmless';
import { NOISE_SOURCES, PLAIN_DISPLEASURE, PLAIN_EVENTS, REST_HOURS } from '../lexicon/complaints-plain';
import { Patterns, type Found } from '../opinions/patterns';
import type { Word } from '../opinions/words';

/** The lists of patterns that judge whether a sentence complains. */
export type List =
  | 'event'
  | 'displeasure'
  | 'harmless'
  | 'wanted'
  | 'matter of the house'
  | 'log entry'
  | 'fact of the guest'
  | 'asking'
  | 'noise'
  | 'hour of rest'
  | 'evidence';

/** One pattern of a list, with what it says of a trouble where it tells of one. */
export interface Line {
  list: List;
  line: string;
  /** The kind of evidence it is; '' for other lists. */
  name: string;
  severity: Severity;
  category: Category | null;
  /** The pattern itself speaks of something that did not happen. */
  denies: boolean;
}

export type Lines = Readonly<Record<List, readonly Found<Line>[]>>;

const DENIED = /\b(not|never|no|none|nobody|nothing|without|hardly|barely|zero|neither)\b/;

const plain = (list: List, line: string, name = ''): Line => ({ list, line, name, severity: 'low', category: null, denies: false });
const listed = (list: List, ...lines: readonly (readonly string[])[]): Line[] => lines.flat().map((line) => plain(list, line));
const grievances = (list: List, ...all: readonly Grievances[]): Line[] =>
  all
    .flat()
    .flatMap(([severity, category, lines]) =>
      lines.map((line) => ({ ...plain(list, line), severity, category, denies: DENIED.test(line) })),
    );
const evidence = Object.entries({ ...EVIDENCE, ...COUNTER_EVIDENCE }).flatMap(([name, lines]) =>
  lines.map((line) => plain('evidence', line, name)),
);

const patterns = new Patterns<Line>(
  [
    ...grievances('event', EVENTS, PLAIN_EVENTS),
    ...grievances('displeasure', DISPLEASURE, PLAIN_DISPLEASURE),
    ...listed('harmless', HARMLESS, HARMLESS_FACTS),
    ...listed('wanted', WANTS),
    ...listed('matter of the house', HOUSE_MATTER, ELSEWHERE),
    ...listed('log entry', LOG_ENTRIES),
    ...listed('fact of the guest', GUEST_FACTS),
    ...listed('asking', ASKING),
    ...listed('noise', NOISE_SOURCES),
    ...listed('hour of rest', REST_HOURS),
    ...evidence,
  ].map((line) => [line.line, line] as const),
  Object.fromEntries(Object.entries(EVIDENCE_CLASSES).map(([name, words]) => [name, words.split(/\s+/)])),
);

/** What each list finds in a sentence, all lists looked for in one walk: by where it begins, the longest first. */
export function linesIn(sentence: readonly Word[]): Lines {
  const lines: Record<List, Found<Line>[]> = {
    event: [],
    displeasure: [],
    harmless: [],
    wanted: [],
    'matter of the house': [],
    'log entry': [],
    'fact of the guest': [],
    asking: [],
    noise: [],
    'hour of rest': [],
    evidence: [],
  };
  for (const found of patterns.matches(sentence)) lines[found.value.list].push(found);
  return lines;
}

/** Where the first of a list begins, or Infinity. */
export const firstOf = (found: readonly Found<Line>[]): number => found[0]?.first ?? Infinity;
