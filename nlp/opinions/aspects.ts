import { VERBAL_NOUNS, BEFORE_VERBS, LINKING_VERBS, AFTER_NOUNS } from '../lexicon/sentiment-grammar';
import { CATEGORIES, type Category } from '../../domain/words';
import { ASPECTS, NO_ASPECT } from '../lexicon/aspects';
import { scoreOf } from './lexicon';
import type { Word } from './words';

const byWords = new Map<string, Category>();
/** The most words that a name has which begins with this word; a name of one word is looked up by itself. */
const longest = new Map<string, number>();
for (const category of CATEGORIES) {
  for (const term of (ASPECTS[category] ?? '').split(',')) {
    const words = term.trim().replace(/[-/&]/g, ' ').split(/\s+/);
    const [first = ''] = words;
    if (first !== '' && !byWords.has(words.join(' '))) byWords.set(words.join(' '), category);
    longest.set(first, Math.max(longest.get(first) ?? 1, words.length));
  }
}

/** A noun phrase that opinions are about: words `first` to `last`, with the category that owns it. */
export interface Aspect {
  first: number;
  last: number;
  category: Category;
}

/** Every known aspect in the words, the longest name winning ("breakfast buffet", not "breakfast"). */
export function aspectsIn(words: readonly Word[]): Aspect[] {
  const found: Aspect[] = [];
  for (let i = 0; i < words.length; i++) {
    const known = aspectAt(words, i);
    const aspect = known && !isVerb(words, known) ? known : unknownAt(words, i);
    if (!aspect) continue;
    found.push(aspect);
    i = aspect.last;
  }
  return found;
}

function aspectAt(words: readonly Word[], i: number): Aspect | null {
  const word = words[i];
  if (word?.kind !== 'word') return null;
  for (let n = Math.min(longest.get(word.low) ?? 1, words.length - i); n > 1; n--) {
    const category = categoryOf(joined(words, i, i + n));
    if (category) return { first: i, last: i + n - 1, category };
  }
  const category = categoryOf(word.low);
  return category ? { first: i, last: i, category } : null;
}

/** The category of a name, in the singular or the plural. */
function categoryOf(name: string): Category | undefined {
  const known = byWords.get(name);
  if (known !== undefined || !name.endsWith('s')) return known;
  if (name.endsWith('ies')) return byWords.get(`${name.slice(0, -3)}y`);
  return byWords.get(name.slice(0, -1)) ?? (name.endsWith('es') ? byWords.get(name.slice(0, -2)) : undefined);
}

function joined(words: readonly Word[], from: number, to: number): string {
  let name = words[from]?.low ?? '';
  for (let i = from + 1; i < to; i++) name += ` ${words[i]?.low ?? ''}`;
  return name;
}

const verbalNouns = new Set(VERBAL_NOUNS.split(' '));
const beforeVerbs = new Set(BEFORE_VERBS.split(' '));

/** "we stay", "would rate": nouns that are as often verbs need something of a noun before them. */
function isVerb(words: readonly Word[], { first, last }: Aspect): boolean {
  if (first !== last || !verbalNouns.has(words[first]?.low ?? '')) return false;
  const before = words[first - 1];
  return before === undefined || before.kind === 'stop' || beforeVerbs.has(before.low);
}

/** The words with what each says by itself: the first pass over a text that opinions and complaints build on. */
export const scored = (words: readonly Word[]): Word[] => words.map((word) => (word.kind === 'word' ? weighed(word) : word));

function weighed(word: Word): Word {
  const score = scoreOf(word.low);
  return score === 0 ? word : as(word, score > 0 ? GOOD : BAD, score);
}

const GOOD: readonly string[] = ['good'];
const BAD: readonly string[] = ['bad'];
const THING: readonly string[] = ['thing'];

const as = ({ low, from, to, kind }: Word, classes: readonly string[], score: number): Word => ({ low, from, to, kind, classes, score });

/** Aspects become the class "thing", so that patterns can say "no <thing>"; nouns that blame by themselves ("noise") stay out. */
export function withThings(words: readonly Word[], aspects: readonly Aspect[]): readonly Word[] {
  const marked = [...words];
  for (const { first, last } of aspects) {
    for (let i = first; i <= last; i++) {
      const word = words[i];
      if (word?.score === 0) marked[i] = as(word, THING, 0);
    }
  }
  return marked;
}

const noAspect = new Set(NO_ASPECT.split(' '));
const linkingVerbs = new Set(LINKING_VERBS.split(' '));
const afterNouns = new Set(AFTER_NOUNS.split(' '));

/** "the harpist was superb", "a superb harpist": an unknown noun by the place it holds. */
function unknownAt(words: readonly Word[], i: number): Aspect | null {
  const word = words[i];
  if (word?.kind !== 'word' || word.low.length < 3 || noAspect.has(word.low) || /(?:ly|ed)$/.test(word.low) || word.score) return null;
  const next = words[i + 1];
  const judged = !!words[i - 1]?.score && (next?.kind !== 'word' || afterNouns.has(next.low));
  return judged || linkingVerbs.has(next?.low ?? '') ? { first: i, last: i, category: 'service' } : null;
}
