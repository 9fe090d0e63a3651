import { headOf, stemsOf } from '../items/stems';
import type { ReviewItem } from '../review';
import { slotOf } from '../slots';
import { ALL_RIGHT, CALLED, MISSED, NOT_NOW, RELEVANT, STOP_ASKING, WRONG } from './answer-words';
import type { ItemAnswer } from './review';

/** What a guest's words say to the questions after a stay. */
export interface ReadAnswers {
  answers: ItemAnswer[];
  /** "Stop asking": never again. */
  stop: boolean;
}

const LONGEST = 2_000;
const whole = (words: string): RegExp =>
  new RegExp(`^(?:${words})[\\s.!)]*(?:,? ?(?:thank you|thanks|danke|vielen dank|merci|gracias)[\\s.!]*)?$`, 'i');
const within = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu');
const stop = within(STOP_ASKING);
const allRight = whole(ALL_RIGHT);
/** In this order, because "was not great" has "great" in it, and "nobody remembered" has "remembered". */
const VERDICTS: readonly [ItemAnswer['verdict'], RegExp][] = [
  ['missed', within(MISSED)],
  ['not now', within(NOT_NOW)],
  ['wrong', within(WRONG)],
  ['relevant', within(RELEVANT)],
];
const NEGATED = /\b(?:not|isn['’]?t|wasn['’]?t|weren['’]?t|aren['’]?t|never|hardly|nothing)\s+(?:\w+\s+){0,2}$/i;

/** What a clause says of whatever it names; null where it says nothing of how it went. "Not great" is no praise, and no verdict either. */
const verdictIn = (clause: string): ItemAnswer['verdict'] | null => {
  const found = VERDICTS.map(([verdict, pattern]) => ({ verdict, match: pattern.exec(clause) })).find(({ match }) => match !== null);
  if (!found?.match) return null;
  const turns = found.verdict === 'relevant' || found.verdict === 'wrong';
  return turns && NEGATED.test(clause.slice(0, found.match.index)) ? null : found.verdict;
};

const clausesOf = (text: string): string[] =>
  text.split(/[.;!?\n]+|,?\s+(?:but|however|although|though|yet|only that|except that)\s+|,\s+(?:and\s+)?/i);

const isNamed = (clause: readonly string[], { item, slot }: ReviewItem): boolean => {
  const words = stemsOf(item);
  if (words.every((word) => clause.includes(word))) return true;
  const head = headOf(item);
  const called = [head, ...stemsOf(slotOf(slot).label), ...(CALLED[slot] ?? [])];
  return called.some((word) => clause.includes(word));
};

/** Of several that a word may mean, those of which more is said: "the foam pillow" is not the kapok one. */
const meantIn = (clause: string, items: readonly ReviewItem[]): ReviewItem[] => {
  const words = stemsOf(clause);
  const named = items.filter((item) => isNamed(words, item));
  const whole = named.filter(({ item }) => stemsOf(item).every((word) => words.includes(word)));
  return whole.length > 0 ? whole : named;
};

/** "2 wrong", "1 and 3 right": by the numbers of the list. */
const numbersIn = (clause: string): number[] =>
  /^\s*(?:no\.?\s*|number\s*|#)?\d/.test(clause)
    ? [...clause.matchAll(/(?<![\d:.])\d{1,2}(?![\d:.%])/g)].map(([digits]) => Number(digits))
    : [];

const answersIn = (clause: string, items: readonly ReviewItem[]): ItemAnswer[] => {
  const verdict = verdictIn(clause);
  if (verdict === null) return [];
  const numbers = numbersIn(clause);
  const meant = numbers.length > 0 ? items.filter(({ number }) => numbers.includes(number)) : meantIn(clause, items);
  return meant.map(({ number }) => ({ number, verdict }));
};

/**
 * Reads a guest's own words as answers to these items: "the pillow was great but nobody remembered the paper", "all perfect", "stop
 * asking". Words that name none of them, or say nothing of how it went, are no answer. Pure.
 */
export const readAnswers = (text: string, items: readonly ReviewItem[]): ReadAnswers => {
  const asked = items.filter((item) => item.asked);
  if (text.length > LONGEST) return { answers: [], stop: false };
  if (allRight.test(text.trim())) return { answers: asked.map(({ number }) => ({ number, verdict: 'relevant' })), stop: false };
  const said = clausesOf(text).flatMap((clause) => answersIn(clause, asked));
  const last = new Map(said.map((answer) => [answer.number, answer]));
  return { answers: [...last.values()].sort((a, b) => a.number - b.number), stop: stop.test(text) };
};

/** "Stop asking", whatever it was asked about. */
export const asksToStop = (text: string): boolean => text.length < LONGEST && stop.test(text);
