import { aspectsIn, scored, withThings, type Aspect } from './aspects';
import { sensesIn, type Sense } from './senses';
import { wordsOf, type Word } from './words';

/** A text read once for all who judge it: opinions, complaints and suggestions look at the same words. */
export interface Speech {
  text: string;
  words: readonly Word[];
  aspects: readonly Aspect[];
  senses: readonly Sense[];
}

/** Never throws; linear in the length of the text. */
export function speechOf(text: string): Speech {
  const plain = scored(wordsOf(text));
  const aspects = aspectsIn(plain);
  const words = withThings(plain, aspects);
  return { text, words, aspects, senses: sensesIn(words) };
}
