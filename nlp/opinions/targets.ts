import { DETERMINERS, PREPOSITIONS, PLAIN_VERBS, WEAK_NOUNS } from '../lexicon/sentiment-grammar';
import { CONTRASTS } from '../lexicon/sentiment-modifiers';
import type { Aspect } from './aspects';
import type { Sense } from './senses';
import type { Word } from './words';

const contrasts = new Set(CONTRASTS.split(' '));
const determiners = new Set(DETERMINERS.split(' '));
const prepositions = new Set(PREPOSITIONS.split(' '));
const verbs = new Set(PLAIN_VERBS.split(' '));
const MAX = 14;
/** How many words away a target may stand; it keeps the work of each sense bounded. */
const FAR = 30;

/** The aspect a sense speaks of: the noun it stands before, else the subject of its clause, else its object, else null. */
export function targetOf(words: readonly Word[], sense: Sense, aspects: readonly Aspect[]): Aspect | null {
  const near = aspectsNear(aspects, sense.first - FAR, sense.last + FAR);
  let best: Aspect | null = null;
  let least = MAX;
  for (const aspect of near) {
    const price = cost(words, sense, aspect) + (isWeak(words, aspect) ? 6 : 0);
    if (price >= least) continue;
    best = aspect;
    least = price;
  }
  return best && subjectOf(words, best, near);
}

/** The aspects that begin between two words; the list is in order, so a search by halves finds the first. */
function aspectsNear(aspects: readonly Aspect[], from: number, to: number): readonly Aspect[] {
  const start = firstFrom(aspects, from);
  let end = start;
  while (end < aspects.length && (aspects[end]?.first ?? Infinity) <= to) end++;
  return aspects.slice(start, end);
}

function firstFrom(aspects: readonly Aspect[], from: number): number {
  let low = 0;
  let high = aspects.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((aspects[middle]?.first ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "the Astor is a delightful hotel": what is said of the predicate is said of the subject. */
function subjectOf(words: readonly Word[], aspect: Aspect, aspects: readonly Aspect[]): Aspect {
  for (let i = aspect.first - 1; i > 0 && aspect.first - i <= 7; i--) {
    const word = words[i];
    if (word?.kind !== 'word' || contrasts.has(word.low)) return aspect;
    if (!COPULA.has(word.low)) continue;
    const article = /^(a|an|one|the)$/.test(words[i + 1]?.low ?? '') || /^(a|an|one)$/.test(words[i + 2]?.low ?? '');
    const subject = aspects.find((each) => each.last === i - 1);
    return article && subject ? subject : aspect;
  }
  return aspect;
}

const COPULA = new Set(['is', 'was', 'are', 'were', "'s"]);

// "a problem with the room", "a good size": nouns that carry a judgement on another noun rather than being judged.
const weak = new Set(WEAK_NOUNS.split(' '));
const isWeak = (words: readonly Word[], { first, last }: Aspect): boolean => first === last && weak.has(words[first]?.low ?? '');

function cost(words: readonly Word[], sense: Sense, aspect: Aspect): number {
  if (aspect.first >= sense.first && aspect.last <= sense.last) return -1;
  return aspect.first > sense.last ? after(words, sense.last, aspect.first) : before(words, aspect, sense.first);
}

/** The noun comes after: cheap as "great breakfast" and "loved the pool", dear across a verb or another clause. */
function after(words: readonly Word[], from: number, to: number): number {
  let sum = 0.5;
  for (let i = from + 1; i < to; i++) sum += stepAfter(words[i]);
  return sum;
}

function stepAfter(word: Word | undefined): number {
  if (!word || word.kind === 'stop') return MAX;
  if (word.kind === 'dash' || word.kind === 'bracket') return 7;
  if (contrasts.has(word.low)) return MAX;
  if (word.kind === 'comma') return 2.5;
  if (verbs.has(word.low)) return 3;
  if (word.low === 'and') return 2.2;
  if (determiners.has(word.low) || prepositions.has(word.low)) return 0.7;
  return 1;
}

/** The noun comes before: the nearest subject wins, one inside a prepositional phrase loses to its head. */
function before(words: readonly Word[], aspect: Aspect, to: number): number {
  let sum = inPhrase(words, aspect.first) ? 3.2 : 0.9;
  for (let i = aspect.last + 1; i < to; i++) sum += stepBefore(words[i]);
  return sum;
}

function stepBefore(word: Word | undefined): number {
  if (!word || word.kind === 'stop') return word?.low.startsWith(':') ? 2 : MAX - 4;
  if (word.kind === 'dash' || word.kind === 'bracket') return 2;
  if (contrasts.has(word.low)) return 1.5;
  if (word.kind === 'comma') return 0.8;
  if (word.low === 'and') return 0.6;
  return verbs.has(word.low) ? 0.1 : 0.35;
}

/** "the view from the old room": the room stands behind a preposition. */
function inPhrase(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 4; i--) {
    const word = words[i];
    if (word?.kind !== 'word' || verbs.has(word.low)) return false;
    if (prepositions.has(word.low)) return true;
  }
  return false;
}

/** How many aspects may be joined in one list. */
const LIST = 8;

/** Aspects joined to one another ("staff and service", "rooms, bathrooms"): an opinion on one without its own is on all. */
export function joinedTo(words: readonly Word[], target: Aspect, aspects: readonly Aspect[]): Aspect[] {
  const at = firstFrom(aspects, target.first);
  const group = [target];
  for (let i = at + 1; i <= at + LIST && joint(words, aspects[i - 1], aspects[i]); i++) group.push(aspects[i] ?? target);
  for (let i = at - 1; i >= at - LIST && joint(words, aspects[i], aspects[i + 1]); i--) group.push(aspects[i] ?? target);
  return group;
}

function joint(words: readonly Word[], one: Aspect | undefined, two: Aspect | undefined): boolean {
  if (!one || !two) return false;
  const between = words.slice(one.last + 1, two.first).map((word) => word.low);
  return between.length > 0 && between.length <= 3 && between.every((low) => /^(and|&|,|\/|the|our|as|well|both)$/.test(low));
}
