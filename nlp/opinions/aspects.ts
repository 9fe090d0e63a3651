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

const VERBAL = new Set(
  'stay stays visit visits drive rate rates cost costs charge charges show shows access shop walk feel feels sleep welcome host experience drink drinks park heat watch look party watch paint trip complaint problem design person guy people things fan market step steps tour switch treatment'.split(
    ' ',
  ),
);
const VERB_BEFORE = new Set(
  'i we you they he she it to not will would should could can never may might did do does and really who which people please or always'.split(
    ' ',
  ),
);

/** "we stay", "would rate": nouns that are as often verbs need something of a noun before them. */
function isVerb(words: readonly Word[], { first, last }: Aspect): boolean {
  if (first !== last || !VERBAL.has(words[first]?.low ?? '')) return false;
  const before = words[first - 1];
  return before === undefined || before.kind === 'stop' || VERB_BEFORE.has(before.low);
}

/** The words with what each says by itself: the first pass over a text that opinions and complaints build on. */
export const scored = (words: readonly Word[]): Word[] =>
  words.map((word) => (word.kind === 'word' ? { ...word, score: scoreOf(word.low) } : word));

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
const COPULA = new Set('is was were are looked looks seemed seems felt feels tasted smelled needs needed'.split(' '));
const NEXT = new Set('and but in on at with for of from to by near is was were are which that who'.split(' '));

/** "the harpist was superb", "a superb harpist": an unknown noun by the place it holds. */
function unknownAt(words: readonly Word[], i: number): Aspect | null {
  const word = words[i];
  if (word?.kind !== 'word' || word.low.length < 3 || noAspect.has(word.low) || /(?:ly|ed)$/.test(word.low) || word.score) return null;
  const next = words[i + 1];
  const judged = !!words[i - 1]?.score && (next?.kind !== 'word' || NEXT.has(next.low));
  return judged || COPULA.has(next?.low ?? '') ? { first: i, last: i, category: 'service' } : null;
}
