import type { Category, Severity, Speaker } from '../../domain/words';
import { GUEST_WORDS, HOUSE_WORDS, OUR_WORDS, PAST_WORDS } from '../lexicon/complaint-evidence';
import { singular } from '../grammar/singular';
import type { Sense } from '../opinions/senses';
import type { Word } from '../opinions/words';
import { linesIn, type Lines } from './lines';
import { excusesIn, troublesOf, type Told } from './troubles';

/** One named piece of evidence for or against a complaint, with the words it rests on. */
export interface Evidence {
  name: string;
  first: number;
  last: number;
  severity: Severity | null;
  category: Category | null;
  /** The pattern that found it: what fires on one sentence alone teaches nothing. */
  line?: string;
}

/**
 * All evidence in one sentence. `senses` are those of the whole text; `from` is where the sentence begins in it. What an associate
 * writes is weighed once as anybody's words and once as an associate's, so that each register has weights of its own.
 */
export function evidenceIn(sentence: readonly Word[], from: number, senses: readonly Sense[], speaker: Speaker): Evidence[] {
  const told: Told = { sentence, lines: linesIn(sentence), senses: within(senses, from, sentence.length), speaker };
  const named = [...toldOf(told), ...told.senses.map(opined), ...kindsIn(told.lines), ...flagsOf(sentence, speaker)];
  const byStaff = speaker === 'staff' ? named.map((each) => ({ ...each, name: `${each.name}, by staff` })) : [];
  return [...named, ...byStaff, ...wordsIn(sentence)];
}

/** The senses of one sentence, counted from its first word. */
const within = (senses: readonly Sense[], from: number, length: number): Sense[] =>
  senses
    .filter(({ first }) => first >= from && first < from + length)
    .map(({ first, last, score }) => ({ first: first - from, last: last - from, score }));

const toldOf = (told: Told): Evidence[] => [
  ...troublesOf(told).map((trouble) => ({ ...trouble, name: `${trouble.kind} ${trouble.severity}` })),
  ...excusesIn(told.lines).map(({ name, line }) => ({ ...plain(name, 0, NOWHERE), line })),
];

const opined = ({ first, last, score }: Sense): Evidence => plain(opinionName(score), first, last);

function opinionName(score: number): string {
  const strength = Math.min(3, Math.abs(score));
  return strength < 1 ? 'neither good nor bad' : `${score < 0 ? 'blame' : 'praise'} ${strength}`;
}

/** Of each kind the longest finds, left to right, none overlapping; different kinds may rest on the same words. */
function kindsIn(lines: Lines): Evidence[] {
  const found: Evidence[] = [];
  const taken = new Map<string, Evidence>();
  for (const { first, last, value } of lines.evidence) {
    if ((taken.get(value.name)?.last ?? -1) >= first) continue;
    const evidence = { ...plain(value.name, first, last), line: value.line };
    found.push(evidence);
    taken.set(value.name, evidence);
  }
  return found;
}

/** Each word by itself, and with the one before it. */
const wordsIn = (sentence: readonly Word[]): Evidence[] =>
  sentence.flatMap(({ low, kind }, i) => {
    if (kind !== 'word' && kind !== 'emoji') return [];
    const before = sentence[i - 1];
    const pair = before?.kind === 'word' ? [plain(`word ${before.low} ${low}`, i, NOWHERE)] : [];
    return [plain(`word ${singular(low)}`, i, NOWHERE), ...pair];
  });

/** Evidence without a place of its own in the words ends before it begins. */
const NOWHERE = -Infinity;
/** Whether evidence rests on words that can be quoted. */
export const isQuotable = ({ last }: Evidence): boolean => last > NOWHERE;

const plain = (name: string, first: number, last: number): Evidence => ({ name, first, last, severity: null, category: null });

const NAMES_HOUSE = new Set(HOUSE_WORDS.split(' '));
const NAMES_US = new Set(OUR_WORDS.split(' '));
const NAMES_GUEST = new Set(GUEST_WORDS.split(' '));
const PAST = new Set(PAST_WORDS.split(' '));
const SHORT = 7;
const LONG = 25;

/** What holds of a sentence as a whole. */
function flagsOf(sentence: readonly Word[], speaker: Speaker): Evidence[] {
  const ends = sentence.at(-1)?.low ?? '';
  const has = (words: ReadonlySet<string>): boolean => sentence.some(({ low }) => words.has(low));
  const staff = speaker === 'staff';
  const flags: readonly (readonly [name: string, holds: boolean])[] = [
    ['a question', ends.includes('?')],
    ['an exclamation', ends.includes('!')],
    ['told as past', has(PAST)],
    ['names the house', has(NAMES_HOUSE)],
    ['of ourselves', has(NAMES_US)],
    ['a thing of the house', sentence.some(({ classes }) => classes.includes('thing'))],
    ['short', sentence.length < SHORT],
    ['long', sentence.length > LONG],
    ['a note', staff],
    ['a note of a guest', staff && has(NAMES_GUEST)],
    ['a note of a room', staff && sentence.some(({ low }) => /^\d{3,4}$/.test(low))],
  ];
  return flags.filter(([, holds]) => holds).map(([name]) => plain(name, 0, NOWHERE));
}
