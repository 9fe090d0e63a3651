import type { Category, Severity, Speaker } from '../../domain/words';
import { ONLY_TOLD, REPORTED, TOLD, TURNS } from '../lexicon/complaints';
import { apart, type Found } from '../opinions/patterns';
import type { Sense } from '../opinions/senses';
import type { Word } from '../opinions/words';
import { firstOf, type Line, type Lines } from './lines';

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

/** A sentence with all that is known of it: what its patterns found, and the senses in it, counted from its own first word. */
export interface Told {
  sentence: readonly Word[];
  lines: Lines;
  senses: readonly Sense[];
  speaker: Speaker;
}

export function troublesOf(told: Told): Trouble[] {
  const { sentence, lines, speaker } = told;
  const reports = speaker === 'guest' || sentence.some((word) => reported.has(word.low));
  if (lines['matter of the house'].length > 0 || firstOf(lines.asking) <= OPENING) return [];
  if (speaker === 'staff' && !reports && lines['log entry'].length > 0) return [];
  const happened = [...found('event', lines.event, sentence), ...(reports ? noiseByNight(told) : [])];
  const troubles = [...happened, ...disliked(told, reports)];
  const harmless = troubles.length > 0 ? apart(lines.harmless) : [];
  return troubles.filter((trouble) => !harmless.some(({ first, last }) => first <= trouble.first && trouble.first <= last));
}

/** "no alcohol in the room": in an associate's note such words give an order. */
const ORDERED = new Set(['no', 'zero']);

/** What somebody did not like counts where it is told: not in a question, in a wish or in a fact of the guest. */
function disliked(told: Told, reports: boolean): Trouble[] {
  const { sentence, lines, speaker } = told;
  if (isAsked(sentence) || lines['fact of the guest'].length > 0) return [];
  const wished = wishedFor(sentence, firstOf(lines.wanted));
  return [...found('displeasure', lines.displeasure, sentence), ...(reports ? felt(told) : [])]
    .filter(({ first }) => speaker === 'guest' || !ORDERED.has(sentence[first]?.low ?? ''))
    .filter(({ first }) => !wished(first) && !isRemote(sentence, first));
}

const isAsked = (sentence: readonly Word[]): boolean => sentence.at(-1)?.low.includes('?') ?? false;

/** A wish reaches from its first word to the next turn of the sentence ("but", "yet"). */
function wishedFor(sentence: readonly Word[], from: number): (at: number) => boolean {
  const turn = from === Infinity ? -1 : sentence.findIndex((word, i) => i > from + 1 && turns.has(word.low));
  return (at) => at >= from && (turn < 0 || at < turn);
}

const found = (kind: Trouble['kind'], lines: readonly Found<Line>[], words: readonly Word[]): Trouble[] =>
  apart(lines)
    .filter(({ first, last, value }) => !isDenied(words, first) && (value.denies || !holdsDenial(words, first, last)))
    .map(({ first, last, value: { severity, category, line } }) => ({ kind, first, last, severity, category, line }));

/** "the guests were not upset": a gap of the pattern has let a denial in. */
const holdsDenial = (words: readonly Word[], first: number, last: number): boolean =>
  words.slice(first, last).some((word) => DENIALS.has(word.low));

const DENIALS = new Set('not never no without nothing nobody'.split(' '));
/** What may stand between a denial and what it denies: "not at all rude", "never been cold". */
const AFTER_DENIAL = new Set('at all been be ever too very a any once get'.split(' '));
/** "the staff were never rude": what is denied did not happen. */
const isDenied = (words: readonly Word[], i: number): boolean =>
  DENIALS.has(words[i - 1]?.low ?? '') || (DENIALS.has(words[i - 2]?.low ?? '') && AFTER_DENIAL.has(words[i - 1]?.low ?? ''));

/** "would it be rude", "where I don't wake up with a stiff neck": supposed or denied a few words before, in the same clause. */
function isRemote(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= SUPPOSED; i--) {
    const low = words[i]?.low ?? '';
    if (words[i]?.kind !== 'word' || CLAUSE.has(low)) return false;
    if (SUPPOSING.has(low)) return words[i + 1]?.low !== 'not' && words[i + 1]?.low !== 'have';
    if (low === 'not' || low === 'never') return !COMPARING.has(words[i + 1]?.low ?? '');
  }
  return false;
}

const SUPPOSED = 4;
const CLAUSE = new Set('and but because so or that with from due although though as which who while when was were is are'.split(' '));
const SUPPOSING = new Set('would could might may shall should'.split(' '));
const COMPARING = new Set('so such only just even more worse as very too really particularly been'.split(' '));

/** "the man upstairs is practising the drums and it is midnight": a source of noise and an hour of rest, and nobody praises it. */
function noiseByNight({ sentence, lines }: Told): Trouble[] {
  const noise = firstOf(lines.noise);
  const hour = firstOf(lines['hour of rest']);
  if (noise === Infinity || hour === Infinity || isAsked(sentence) || lines.wanted.length > 0) return [];
  if (sentence.some((word) => word.score > 0 || DENIALS.has(word.low))) return [];
  return [{ first: Math.min(noise, hour), last: Math.max(noise, hour), severity: 'medium', category: 'room', kind: 'noise by night' }];
}

/** A bad opinion of what was got; "no" and the like only where something is told. */
function felt({ sentence, senses }: Told): Trouble[] {
  const tells = sentence.some((word) => told.has(word.low));
  return senses
    .filter(({ first, last, score }) => score <= BAD && (tells || !sentence.slice(first, last + 1).some((w) => onlyTold.has(w.low))))
    .map(({ first, last, score }) => ({ first, last, severity: score < BAD ? 'medium' : 'low', category: null, kind: 'bad opinion' }));
}

/** Signs that a sentence tells of nothing that went wrong for the speaker here, each with the pattern that found it. */
export const excusesIn = (lines: Lines): { name: string; line: string }[] =>
  EXCUSES.flatMap((name) => apart(lines[name]).map(({ value }) => ({ name, line: value.line })));
const EXCUSES = ['harmless', 'wanted', 'matter of the house', 'log entry', 'fact of the guest'] as const;
