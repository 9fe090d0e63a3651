import { ADVICE, IMPERATIVES, NO_ADVICE, NO_IMPERATIVE_NEXT } from '../lexicon/suggestions';
import { opens, Patterns } from '../opinions/pattern';
import { wordsOf, type Word } from '../opinions/words';

const advice = new Patterns<true>(ADVICE.map((line) => [line, true]));
const notAdvice = new Patterns<false>(NO_ADVICE.map((line) => [line, false]));
const imperatives = new Set(IMPERATIVES.split(' '));
const notNext = new Set(NO_IMPERATIVE_NEXT.split(' '));

/** True where the text advises or proposes something, to other travellers or to the hotel. Plain statements and plans do not. Never throws. */
export function suggests(text: string): boolean {
  const words = wordsOf(text).map(classed);
  for (let i = 0; i < words.length; i++) {
    const other = notAdvice.at(words, i);
    const here = advice.at(words, i);
    if (here && !(other && other.last >= here.last)) return true;
    if (other) i = other.last - 1;
    else if (isImperative(words, i)) return true;
  }
  return false;
}

function classed(word: Word): Word {
  if (word.kind !== 'word') return word;
  const classes = [...(imperatives.has(word.low) ? ['imperative'] : []), ...(word.low.endsWith('ing') ? ['gerund'] : [])];
  return classes.length ? { ...word, classes } : word;
}

/** A bare verb that opens a sentence or clause, followed by what it asks to do. */
function isImperative(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const next = words[i + 1];
  if (word?.kind !== 'word' || !imperatives.has(word.low) || next?.kind !== 'word') return false;
  return !notNext.has(next.low) && opens(words, i);
}
