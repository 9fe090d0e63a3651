import { FUNCTION_WORDS, JOINING, NOT_MISSED } from '../lexicon/sentiment-grammar';
import { AMPLIFIERS, INTENSIFIERS, NEGATORS, TRANSPARENT } from '../lexicon/sentiment-modifiers';
import { phrases } from './lexicon';
import type { Found } from './patterns';
import type { Word } from './words';

/** Words that say good or bad, with what stands before them taken into account. */
export interface Sense {
  first: number;
  last: number;
  /** Above 0 praise, below 0 blame. */
  score: number;
}

const negators = new Set(NEGATORS.split(' '));
const transparent = new Set([...TRANSPARENT.split(' '), ...INTENSIFIERS.split(' ')]);
const amplifiers = new Set(AMPLIFIERS.split(' '));
const intensifiers = new Set(INTENSIFIERS.split(' '));
const REACH = 6;

/** Every word and phrase with a sense, negation and "too" and "enough" applied, left to right. */
export function sensesIn(words: readonly Word[]): Sense[] {
  const senses: Sense[] = [];
  const told = phrases.byStart(words);
  for (let i = 0; i < words.length; i++) {
    const said = senseAt(words, i, told.get(i));
    if (!said) continue;
    i = said.last;
    if (said.score) senses.push(said);
  }
  return turned(words, senses).filter((sense) => !isSupposed(words, sense.first));
}

/** "if you need a quiet room, ...": what stands between "if" and its comma is nobody's opinion. */
function isSupposed(words: readonly Word[], at: number): boolean {
  let i = at;
  while (i > 0 && at - i < SUPPOSED && words[i]?.low !== 'if' && words[i]?.kind !== 'stop' && words[i]?.kind !== 'comma') i--;
  if (words[i]?.low !== 'if') return false;
  let end = at;
  while (end < words.length && end - i < SUPPOSED && words[end]?.kind !== 'stop' && words[end]?.kind !== 'comma') end++;
  return words[end]?.kind === 'comma';
}

const SUPPOSED = 16;

function senseAt(words: readonly Word[], i: number, phrase: Found<number> | undefined): Sense | null {
  const sense = phrase ? fromPhrase(phrase) : fromWord(words, i);
  return sense && weighed(words, sense);
}

const fromPhrase = (found: Found<number>): Sense => ({ first: found.first, last: found.last, score: found.value });

function fromWord(words: readonly Word[], i: number): Sense | null {
  const word = words[i];
  if (word?.kind !== 'word') return null;
  if (word.low === 'too' && isQuality(words[i + 1])) return { first: i, last: i + 1, score: -2 };
  if (word.low === 'no' && isMissed(words[i + 1])) return { first: i, last: i + 1, score: -2 };
  if (intensifiers.has(word.low) && carries(words, i + 1)) return null;
  const score = word.score * (amplifiers.has(words[i - 1]?.low ?? '') ? 2 : 1);
  return score ? { first: i, last: i, score } : null;
}

const functionWords = new Set(FUNCTION_WORDS.split(' '));

/** "too salty", "too formal": any word that is no grammar may be too much. */
const isQuality = (word: Word | undefined): boolean => word?.kind === 'word' && !functionWords.has(word.low);

const notMissed = new Set(NOT_MISSED.split(' '));

/** "no kettle", "no view": a plain noun that is wanting; "no noise" is none. */
const isMissed = (word: Word | undefined): boolean =>
  word?.kind === 'word' && !functionWords.has(word.low) && !notMissed.has(word.low) && !word.score;

/** "pretty good", "awfully small": a word that only strengthens the next one. */
const carries = (words: readonly Word[], i: number): boolean => !!words[i]?.score;

/** "big enough" is praise, whatever the adjective says by itself. */
function weighed(words: readonly Word[], sense: Sense): Sense {
  if (words[sense.last + 1]?.low === 'enough' && Math.abs(sense.score) < 3) return { ...sense, last: sense.last + 1, score: 1 };
  return sense;
}

/** Negation turns the next sense it reaches, and those coordinated with it ("not clean or comfortable"). */
function turned(words: readonly Word[], senses: readonly Sense[]): Sense[] {
  const out: Sense[] = [];
  for (const sense of senses) {
    const before = out.at(-1);
    const negator = holdsNegator(words, sense) ? -1 : negatorBefore(words, sense.first, before ? before.last : -1);
    if (negator >= 0) out.push({ ...sense, first: negator, score: tooGood(words, sense) ? sense.score : flipped(sense.score) });
    else if (
      before &&
      before.score < 0 &&
      words[before.first] &&
      isNegatorAt(words, before.first) &&
      coordinated(words, before.last, sense.first)
    )
      out.push({ ...sense, score: flipped(sense.score) });
    else out.push(sense);
  }
  return out;
}

/** "not too helpful" blames as "not helpful" does; "not too noisy" does not. */
const tooGood = (words: readonly Word[], { first, last }: Sense): boolean => words[first]?.low === 'too' && (words[last]?.score ?? 0) > 0;

const flipped = (score: number): number => (score > 0 ? -Math.min(2, score) : 1);

const isNegatorAt = (words: readonly Word[], i: number): boolean => negators.has(words[i]?.low ?? '');

function holdsNegator(words: readonly Word[], sense: Sense): boolean {
  for (let i = sense.first; i < sense.last; i++) if (isNegatorAt(words, i)) return true;
  return false;
}

/** The index of a negator whose reach holds word `i`, or -1; nothing before `floor` counts. */
function negatorBefore(words: readonly Word[], i: number, floor: number): number {
  for (let j = i - 1; j > floor && i - j <= REACH; j--) {
    const word = words[j];
    if (!word || (word.kind !== 'word' && word.kind !== 'number')) return -1;
    if (negators.has(word.low)) return words[j + 1]?.low === 'only' || words[j + 1]?.low === 'just' ? -1 : j;
    if (!transparent.has(word.low) && !word.classes.includes('thing'))
      return i - j === 1 && j > 0 && isNegatorAt(words, j - 1) ? j - 1 : -1;
  }
  return -1;
}

/** What may stand between two words that one negation denies. */
const joining = new Set(JOINING.split(' '));

/** "or" and "nor" always carry the negation on; a comma or "and" only between neighbours. */
function coordinated(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const word = words[i];
    if (!word) return false;
    if (!joining.has(word.low)) return false;
  }
  return (
    to - from === 1 ||
    (to - from <= 3 && words.slice(from + 1, to).some((word) => word.low === 'or' || word.low === 'nor' || word.low === 'and'))
  );
}
