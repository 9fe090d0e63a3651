import { namesGuest } from '../../grammar/about';
import { namesAffair } from '../../grammar/affairs';
import type { Condition } from '../../grammar/conditions';
import { isTerse, tells } from '../../grammar/register';
import { OURSELVES, TELLING } from '../../lexicon/register';
import { scoreOf } from '../../opinions/lexicon';
import { findConditions } from '../../passes/06-conditions';
import { normAt, tokenAt, type Reading, type Sentence, type Span, type Token } from '../../reading';
import { termAt } from '../../vocabulary';
import { tenseOf } from './tense';
import { kindAt, type Kind } from '../chunks';

/** Takes one piece of evidence: what kind it is, and what was seen. */
export type Say = (kind: string, seen: string) => void;

/** What a whole text shows, looked at once for all its proposals. */
export interface Surroundings {
  reading: Reading;
  kept: readonly Span[];
  registers: readonly string[];
  /** How good or bad each word is by itself. */
  moods: readonly number[];
  /** How good or bad all words before each are together. */
  moodsBefore: readonly number[];
  /** Of each sentence of a staff note, whether it speaks of the house's own business, of a guest, or of both; of a guest's, nothing. */
  affairs: readonly string[];
  /** Where conditions stand. */
  conditions: readonly Condition[];
  /** Each word without its ending. */
  lemmas: readonly string[];
  /** The time each clause speaks of. */
  tenses: readonly string[];
  /** What part each word plays: a thing, a verb, what ends a thing. */
  sorts: readonly Kind[];
  /** The category of what a lexicon knows, at each word of it. */
  kinds: readonly (string | undefined)[];
}

export const sortAt = ({ sorts }: Surroundings, i: number): Kind => sorts[i] ?? 'end';
/** A word without its ending, so that "loves", "loved" and "loving" are one; a number as "#". */
export const lemmaAt = ({ lemmas }: Surroundings, i: number): string => lemmas[i] ?? 'edge';

function lemmaOf({ norm, kind }: Token): string {
  if (kind === 'number') return '#';
  if (kind !== 'word' || norm.length < 5) return norm;
  const cut = norm.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s)$/, '');
  return cut.replace(/([bdgklmnprt])\1$/, '$1').replace(/e$/, '');
}

export function surroundingsOf(reading: Reading): Surroundings {
  const kept = reading.candidates.filter(({ dropped }) => dropped === null).map(({ at }) => at);
  const moods = reading.tokens.map(({ norm }) => scoreOf(norm));
  const moodsBefore = [0];
  for (const mood of moods) moodsBefore.push((moodsBefore.at(-1) ?? 0) + mood);
  return {
    reading,
    kept,
    registers: reading.sentences.map((sentence) => registerOf(reading, sentence)),
    moods,
    affairs: affairsOf(reading),
    conditions: findConditions(reading),
    lemmas: reading.tokens.map(lemmaOf),
    moodsBefore,
    tenses: reading.clauses.map((clause) => tenseOf(reading, clause)),
    sorts: reading.tokens.map((_, i) => kindAt(reading.tokens, i)),
    kinds: kindsOf(reading),
  };
}

function affairsOf(reading: Reading): string[] {
  if (reading.by.speaker !== 'staff') return [];
  const ofGuest = namesGuest(reading) ? 'names a guest' : 'names nobody';
  return reading.sentences.map((sentence) => `${namesAffair(reading, sentence) ? 'the house' : 'other'}, ${ofGuest}`);
}

function kindsOf({ tokens }: Reading): (string | undefined)[] {
  const kinds = new Array<string | undefined>(tokens.length);
  for (let i = 0; i < tokens.length;) {
    const found = termAt(tokens, i);
    const to = found?.to ?? i + 1;
    if (found !== null) kinds.fill(found.term.category, i, to);
    i = to;
  }
  return kinds;
}

/** The sort of speech a sentence is. */
function registerOf(reading: Reading, sentence: Sentence): string {
  if (reading.by.speaker === 'staff') return sentence.question ? 'staff question' : 'note';
  if (sentence.question) return 'question';
  let we = false;
  let told = false;
  for (let i = sentence.from; i < sentence.to; i++) {
    const norm = normAt(reading.tokens, i);
    if (norm === 'please') return 'request';
    we ||= OURSELVES.has(norm);
    told ||= TELLING.has(norm);
  }
  if (told) return we ? 'own story' : 'verdict';
  if (isTerse(reading, sentence)) return 'few words';
  return we ? 'of ourselves' : tells(reading) ? 'aside in a story' : 'other';
}

/** How far away, in the words people use. */
export const near = (distance: number): string => (distance <= 0 ? 'at once' : distance <= 2 ? 'near' : distance <= 5 ? 'apart' : 'far');
/** A word in the singular, a number as "#". */
export const wordAt = ({ tokens }: Reading, i: number): string => {
  const { stem, kind, norm } = tokenAt(tokens, i);
  return kind === 'number' ? (/^\d+$/.test(norm) ? '#' : '#x') : stem === '' ? 'edge' : stem;
};

/** How good or bad the words of a stretch are together. */
export const moodOf = ({ moodsBefore }: Surroundings, { from, to }: Span): number => (moodsBefore[to] ?? 0) - (moodsBefore[from] ?? 0);
