import type { Category, Severity, Speaker } from '../../domain/words';
import {
  ASKING,
  DISPLEASURE,
  EVENTS,
  HARMLESS,
  HOUSE_MATTER,
  ONLY_TOLD,
  REPORTED,
  TOLD,
  TURNS,
  WANTS,
  type Grievances,
} from '../lexicon/complaints';
import { ELSEWHERE, GUEST_FACTS, HARMLESS_FACTS, LOG_ENTRIES } from '../lexicon/complaints-harmless';
import { NOISE_SOURCES, PLAIN_DISPLEASURE, PLAIN_EVENTS, REST_HOURS } from '../lexicon/complaints-plain';
import { Patterns } from '../opinions/pattern';
import { sensesIn } from '../opinions/senses';
import type { Word } from '../opinions/words';

/** What is wrong, where it stands in the words, and how grave it is. */
export interface Trouble {
  first: number;
  last: number;
  severity: Severity;
  category: Category | null;
  /** What kind of words told of it, and the pattern that did. */
  kind: 'event' | 'displeasure' | 'noise by night' | 'bad opinion';
  line?: string;
}

interface Grievance extends Pick<Trouble, 'severity' | 'category'> {
  line: string;
  /** The pattern itself speaks of something that did not happen. */
  denies: boolean;
}

const DENIED = /\b(not|never|no|none|nobody|nothing|without|hardly|barely|zero|neither)\b/;
const listed = (...lists: readonly Grievances[]): Patterns<Grievance> =>
  new Patterns(
    lists
      .flat()
      .flatMap(([severity, category, each]) =>
        each.map((line) => [line, { severity, category, line, denies: DENIED.test(line) }] as const),
      ),
  );
const flagged = (...lists: readonly (readonly string[])[]): Patterns<true> => new Patterns(lists.flat().map((line) => [line, true]));

const events = listed(EVENTS, PLAIN_EVENTS);
const displeasure = listed(DISPLEASURE, PLAIN_DISPLEASURE);
const harmless = flagged(HARMLESS, HARMLESS_FACTS);
const wants = flagged(WANTS);
const houseMatter = flagged(HOUSE_MATTER, ELSEWHERE);
const logEntries = flagged(LOG_ENTRIES);
const guestFacts = flagged(GUEST_FACTS);
const asking = flagged(ASKING);
const noises = flagged(NOISE_SOURCES);
const restHours = flagged(REST_HOURS);
const reported = new Set(REPORTED.split(' '));
const told = new Set(TOLD.split(' '));
const onlyTold = new Set(ONLY_TOLD.split(' '));
const turns = new Set(TURNS.split(' '));

const BAD = -2;

/** The sentences of a text, each with where it begins: a question or a wish in one takes nothing from the next. */
export function sentences(words: readonly Word[]): [start: number, sentence: readonly Word[]][] {
  const cut: [number, readonly Word[]][] = [];
  let start = 0;
  words.forEach((word, i) => {
    if (word.kind !== 'stop' && i < words.length - 1) return;
    cut.push([start, words.slice(start, i + 1)]);
    start = i + 1;
  });
  return cut;
}

/** A question opens within this many words ("and is there noise at night?"); one that is added at the end ("is that right?") asks nothing. */
const OPENING = 2;

export function troublesOf(
  sentence: readonly Word[],
  speaker: Speaker,
  reports = speaker === 'guest' || sentence.some((word) => reported.has(word.low)),
): Trouble[] {
  if (matches(houseMatter, sentence) || firstOf(asking, sentence) <= OPENING) return [];
  if (speaker === 'staff' && !reports && matches(logEntries, sentence)) return [];
  const safe = coveredBy(harmless, sentence);
  const happened = [...found('event', events, sentence), ...(reports ? noiseByNight(sentence) : [])];
  return [...happened, ...disliked(sentence, speaker, reports)].filter((t) => !safe.has(t.first));
}

function coveredBy(patterns: Patterns<true>, words: readonly Word[]): ReadonlySet<number> {
  return new Set(patterns.all(words).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
}

/** "no alcohol in the room": in an associate's note such words give an order. */
const ORDERED = /^(no|zero)$/;

/** What somebody did not like counts where it is told: not in a question, in a wish or in a fact of the guest. */
function disliked(sentence: readonly Word[], speaker: Speaker, reports: boolean): Trouble[] {
  if (isAsked(sentence) || matches(guestFacts, sentence)) return [];
  const wished = wishedFor(sentence);
  return [...found('displeasure', displeasure, sentence), ...(reports ? felt(sentence) : [])]
    .filter(({ first }) => speaker === 'guest' || !ORDERED.test(sentence[first]?.low ?? ''))
    .filter(({ first }) => !wished(first) && !isRemote(sentence, first));
}

const isAsked = (sentence: readonly Word[]): boolean => sentence.at(-1)?.low.includes('?') ?? false;

/** A wish reaches from its first word to the next turn of the sentence ("but", "yet"). */
function wishedFor(sentence: readonly Word[]): (at: number) => boolean {
  const from = firstOf(wants, sentence);
  const turn = sentence.findIndex((word, i) => i > from + 1 && turns.has(word.low));
  return (at) => at >= from && (turn < 0 || at < turn);
}

const found = (kind: Trouble['kind'], patterns: Patterns<Grievance>, words: readonly Word[]): Trouble[] =>
  patterns
    .all(words)
    .filter(({ first, last, value }) => !isDenied(words, first) && (value.denies || !holdsDenial(words, first, last)))
    .map(({ first, last, value: { severity, category, line } }) => ({ kind, first, last, severity, category, line }));

/** "the guests were not upset": a gap of the pattern has let a denial in. */
const holdsDenial = (words: readonly Word[], first: number, last: number): boolean =>
  words.slice(first, last).some((word) => DENIALS.test(word.low));

const DENIALS = /^(not|never|no|without|nothing|nobody)$/;
/** "the staff were never rude": what is denied did not happen. */
const isDenied = (words: readonly Word[], i: number): boolean =>
  DENIALS.test(words[i - 1]?.low ?? '') ||
  (DENIALS.test(words[i - 2]?.low ?? '') && /^(at|all|been|be|ever|too|very|a|any|once|get)$/.test(words[i - 1]?.low ?? ''));

/** "would it be rude", "where I don't wake up with a stiff neck": supposed or denied a few words before, in the same clause. */
function isRemote(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= SUPPOSED; i--) {
    const low = words[i]?.low ?? '';
    if (words[i]?.kind !== 'word' || CLAUSE.test(low)) return false;
    if (SUPPOSING.test(low)) return words[i + 1]?.low !== 'not' && words[i + 1]?.low !== 'have';
    if (low === 'not' || low === 'never') return !COMPARING.test(words[i + 1]?.low ?? '');
  }
  return false;
}

const SUPPOSED = 4;
const CLAUSE = /^(and|but|because|so|or|that|with|from|due|although|though|as|which|who|while|when|was|were|is|are)$/;
const SUPPOSING = /^(would|could|might|may|shall|should)$/;
const COMPARING = /^(so|such|only|just|even|more|worse|as|very|too|really|particularly|been)$/;

const matches = (patterns: Patterns<true>, words: readonly Word[]): boolean => firstOf(patterns, words) < Infinity;

/** Where a pattern first begins, or Infinity. */
const firstOf = (patterns: Patterns<true>, words: readonly Word[]): number => patterns.matches(words)[0]?.first ?? Infinity;

/** "the man upstairs is practising the drums and it is midnight": a source of noise and an hour of rest, and nobody praises it. */
function noiseByNight(sentence: readonly Word[]): Trouble[] {
  const noise = firstOf(noises, sentence);
  const hour = firstOf(restHours, sentence);
  if (noise === Infinity || hour === Infinity || isAsked(sentence) || matches(wants, sentence)) return [];
  if (sentence.some((word) => (word.score ?? 0) > 0 || DENIALS.test(word.low))) return [];
  return [{ first: Math.min(noise, hour), last: Math.max(noise, hour), severity: 'medium', category: 'room', kind: 'noise by night' }];
}

/** A bad opinion of what was got; "no" and the like only where something is told. */
function felt(sentence: readonly Word[]): Trouble[] {
  const tells = sentence.some((word) => told.has(word.low));
  return sensesIn(sentence)
    .filter(({ first, last, score }) => score <= BAD && (tells || !sentence.slice(first, last + 1).some((w) => onlyTold.has(w.low))))
    .map(({ first, last, score }) => ({ first, last, severity: score < BAD ? 'medium' : 'low', category: null, kind: 'bad opinion' }));
}

/** Signs that a sentence tells of nothing that went wrong for the speaker here, each with the pattern that found it. */
export const excusesIn = (sentence: readonly Word[]): { name: string; line: string }[] =>
  EXCUSES.flatMap(([name, patterns]) => patterns.all(sentence).map(({ value }) => ({ name, line: value })));
const named = (...lists: readonly (readonly string[])[]): Patterns<string> => new Patterns(lists.flat().map((line) => [line, line]));
const EXCUSES = [
  ['harmless', named(HARMLESS, HARMLESS_FACTS)],
  ['wanted', named(WANTS)],
  ['matter of the house', named(HOUSE_MATTER, ELSEWHERE)],
  ['log entry', named(LOG_ENTRIES)],
  ['fact of the guest', named(GUEST_FACTS)],
] as const;
