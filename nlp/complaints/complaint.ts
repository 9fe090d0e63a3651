import type { Complaint } from '../../domain/understanding';
import type { Category, Severity, Speaker } from '../../domain/words';
import { AGGRAVATING, ASKING, DISPLEASURE, EVENTS, HARMLESS, HOUSE_MATTER, ONLY_TOLD, REPORTED, TOLD, WANTS } from '../lexicon/complaints';
import { aspectsIn, scored, withThings, type Aspect } from '../opinions/aspects';
import { Patterns } from '../opinions/pattern';
import { sensesIn } from '../opinions/senses';
import { targetOf } from '../opinions/targets';
import { quoteOf, wordsOf, type Word } from '../opinions/words';

/** What is wrong, where it stands in the words, and how grave it is. */
interface Trouble {
  first: number;
  last: number;
  severity: Severity;
  category: Category | null;
}

interface Grievance extends Pick<Trouble, 'severity' | 'category'> {
  /** The pattern itself speaks of something that did not happen. */
  denies: boolean;
}
type Listed = typeof EVENTS;

const DENIED = /\b(not|never|no|none|nobody|nothing|without|hardly|barely)\b/;
const listed = (lines: Listed): Patterns<Grievance> =>
  new Patterns(
    lines.flatMap(([severity, category, each]) => each.map((line) => [line, { severity, category, denies: DENIED.test(line) }] as const)),
  );
const flagged = (lines: readonly string[]): Patterns<true> => new Patterns(lines.map((line) => [line, true]));

const events = listed(EVENTS);
const displeasure = listed(DISPLEASURE);
const harmless = flagged(HARMLESS);
const wants = flagged(WANTS);
const houseMatter = flagged(HOUSE_MATTER);
const asking = flagged(ASKING);
const reported = new Set(REPORTED.split(' '));
const told = new Set(TOLD.split(' '));
const onlyTold = new Set(ONLY_TOLD.split(' '));
const aggravating = flagged(AGGRAVATING);

const STEPS: readonly Severity[] = ['low', 'medium', 'high'];
const BAD = -2;
const FEW_WORDS = 2;

/** The complaint a text makes about what a hotel did or is, if it makes one. A wish, a question or a dislike of one's own is none. Never throws. */
export function complaintIn(text: string, speaker: Speaker): Complaint | null {
  const plain = scored(wordsOf(text));
  if (plain.filter((word) => word.kind === 'word').length < FEW_WORDS) return null;
  const aspects = aspectsIn(plain);
  const words = withThings(plain, aspects);
  const troubles = troublesIn(words, speaker);
  const worst = troubles.reduce<Trouble | null>((most, each) => (most && grade(most) >= grade(each) ? most : each), null);
  return worst && complaint(text, words, { ...worst, severity: severityOf(worst, troubles, words) }, aspects);
}

const grade = (trouble: Trouble): number => STEPS.indexOf(trouble.severity);

/** Troubles sentence by sentence, so that a question or a wish in one takes nothing from the next. */
function troublesIn(words: readonly Word[], speaker: Speaker): Trouble[] {
  const reports = speaker === 'guest' || words.some((word) => reported.has(word.low));
  return sentences(words).flatMap(([start, sentence]) =>
    troublesOf(sentence, reports).map((t) => ({ ...t, first: t.first + start, last: t.last + start })),
  );
}

function sentences(words: readonly Word[]): [start: number, sentence: readonly Word[]][] {
  const cut: [number, readonly Word[]][] = [];
  let start = 0;
  words.forEach((word, i) => {
    if (word.kind !== 'stop' && i < words.length - 1) return;
    cut.push([start, words.slice(start, i + 1)]);
    start = i + 1;
  });
  return cut;
}

function troublesOf(sentence: readonly Word[], reports: boolean): Trouble[] {
  if (matches(houseMatter, sentence) || matches(asking, sentence)) return [];
  const wanted = sentence.at(-1)?.low.includes('?') ? 0 : firstOf(wants, sentence);
  const safe = new Set(harmless.all(sentence).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
  const mild = [...found(displeasure, sentence), ...(reports ? felt(sentence) : [])].filter((t) => t.first < wanted);
  return [...found(events, sentence), ...mild].filter((t) => !safe.has(t.first));
}

const found = (patterns: Patterns<Grievance>, words: readonly Word[]): Trouble[] =>
  patterns
    .all(words)
    .filter(({ first, last, value }) => !isDenied(words, first) && (value.denies || !holdsDenial(words, first, last)))
    .map(({ first, last, value: { severity, category } }) => ({ first, last, severity, category }));

/** "the guests were not upset": a gap of the pattern has let a denial in. */
const holdsDenial = (words: readonly Word[], first: number, last: number): boolean =>
  words.slice(first, last).some((word) => DENIALS.test(word.low));

const DENIALS = /^(not|never|no|without|nothing|nobody)$/;
/** "the staff were never rude": what is denied did not happen. */
const isDenied = (words: readonly Word[], i: number): boolean =>
  DENIALS.test(words[i - 1]?.low ?? '') ||
  (DENIALS.test(words[i - 2]?.low ?? '') && /^(at|all|been|be|ever|too|very|a|any|once|get)$/.test(words[i - 1]?.low ?? ''));

const matches = (patterns: Patterns<true>, words: readonly Word[]): boolean => firstOf(patterns, words) < Infinity;

/** Where a pattern first begins, or Infinity. */
function firstOf(patterns: Patterns<true>, words: readonly Word[]): number {
  const at = words.findIndex((_, i) => patterns.at(words, i));
  return at < 0 ? Infinity : at;
}

/** A guest's bad opinion of what he got. */
function felt(sentence: readonly Word[]): Trouble[] {
  const tells = sentence.some((word) => told.has(word.low));
  return sensesIn(sentence)
    .filter(({ first, last, score }) => score <= BAD && (tells || !sentence.slice(first, last + 1).some((w) => onlyTold.has(w.low))))
    .map(({ first, last, score }) => ({ first, last, severity: score < BAD ? 'medium' : 'low', category: null }));
}

/** Health and haste lift a grievance by a step; so do many small troubles in one text. */
function severityOf(worst: Trouble, all: readonly Trouble[], words: readonly Word[]): Severity {
  if (worst.severity === 'low') return all.length > 3 ? 'medium' : 'low';
  return worst.severity === 'medium' && aggravating.all(words).length > 0 ? 'high' : worst.severity;
}

function complaint(text: string, words: readonly Word[], worst: Trouble, aspects: readonly Aspect[]): Complaint {
  const target = targetOf(words, { first: worst.first, last: worst.last, score: BAD }, aspects);
  const near = target && Math.abs(target.first - worst.first) < 8 ? target : null;
  const first = Math.min(worst.first, near?.first ?? worst.first);
  const last = Math.max(worst.last, near?.last ?? worst.last);
  return { category: worst.category ?? target?.category ?? 'service', severity: worst.severity, quote: quoteOf(text, words, first, last) };
}
