import { VERBAL_NOUNS, BEFORE_VERBS, LINKING_VERBS, AFTER_NOUNS } from '../lexicon/sentiment-grammar';
import { CATEGORIES, type Category } from '../../domain/words';
import { ASPECTS, NO_ASPECT } from '../lexicon/aspects';
import { scoreOf } from './lexicon';
import type { Word } from './words';

const byWords = new Map<string, Category>();
let longest = 1;
for (const category of CATEGORIES) {
  for (const term of (ASPECTS[category] ?? '').split(',')) {
    const words = term.trim().replace(/[-/&]/g, ' ').split(/\s+/);
    if (words[0] && !byWords.has(words.join(' '))) byWords.set(words.join(' '), category);
    longest = Math.max(longest, words.length);
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
  if (words[i]?.kind !== 'word') return null;
  for (let n = Math.min(longest, words.length - i); n > 0; n--) {
    const category = categoryOf(words.slice(i, i + n).map((word) => word.low));
    if (category) return { first: i, last: i + n - 1, category };
  }
  return null;
}

/** The category of a name, in the singular or the plural. */
function categoryOf(name: readonly string[]): Category | undefined {
  const joined = name.join(' ');
  return (
    byWords.get(joined) ??
    singulars(joined)
      .map((s) => byWords.get(s))
      .find(Boolean)
  );
}

function singulars(name: string): string[] {
  if (name.endsWith('ies')) return [`${name.slice(0, -3)}y`];
  if (name.endsWith('es')) return [name.slice(0, -1), name.slice(0, -2)];
  return name.endsWith('s') ? [name.slice(0, -1)] : [];
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
  return score ? { ...word, score, classes: [score > 0 ? 'good' : 'bad'] } : { ...word, score };
}

/** Aspects become the class "thing", so that patterns can say "no <thing>"; nouns that blame by themselves ("noise") stay out. */
export function withThings(words: readonly Word[], aspects: readonly Aspect[]): readonly Word[] {
  const marked = [...words];
  for (const { first, last } of aspects) {
    for (let i = first; i <= last; i++) {
      const word = words[i];
      if (word && !word.score) marked[i] = { ...word, classes: ['thing'] };
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
