import { FILLERS } from '../lexicon/grammar';
import { normalise } from '../passes/01-normalise';
import { SENSORY } from '../lexicon/problems';
import { normAt, tokenAt, type Reading } from '../reading';
import { termAt } from '../vocabulary';
import { textOf } from './conditions';
import { termsIn } from './item-parts';
import type { Phrase } from './phrase';

const POINTER = /^(?:it|them|that|those|these|this|one|ones)$/;

/** What "it" or "them" at this place means: the last thing the lexicon knows before `begin`; null where nothing is pointed at. */
export function antecedentOf(reading: Reading, at: number, begin: number): Phrase | null {
  const next = tokenAt(reading.tokens, at + 1);
  const bare =
    POINTER.test(normAt(reading.tokens, at)) &&
    (next.kind === 'mark' ||
      FILLERS.has(next.norm) ||
      /^(?:anymore|any|now|please|in|on|at|for|with|again|when|if|up|down|here|for|so|but|and|out|either)$/.test(next.norm));
  return bare ? lastThing(reading, begin) : null;
}

/** "a firm one" after a pillow was spoken of is a firm pillow; "firm" alone as well. */
export function withAntecedent(reading: Reading, phrase: Phrase): Phrase {
  const { tokens } = reading;
  const last = normAt(tokens, phrase.to - 1);
  const one = /^ones?$/.test(last);
  const completed = phrase.terms.length === 0 && phrase.to - phrase.from === 1 ? completedBy(reading, phrase, last) : null;
  if (completed !== null) return completed;
  if (!one && !(phrase.terms.length === 0 && phrase.to - phrase.from === 1 && SENSORY.has(last))) return phrase;
  const thing = lastThing(reading, phrase.from);
  if (thing === null || (!one && isSaidOf(reading, phrase.from))) return phrase;
  const kept = one ? textOf(tokens, phrase.from, phrase.to - 1) : last;
  return { ...phrase, text: kept === '' ? thing.text : `${kept} ${textOf(tokens, thing.to - 1, thing.to)}`, terms: thing.terms };
}

/** "it's always so loud" says how something is, and asks for nothing. */
function isSaidOf({ tokens }: Reading, from: number): boolean {
  let i = from - 1;
  while (i >= 0 && FILLERS.has(normAt(tokens, i))) i--;
  return /^(?:is|are|was|were|'s)$/.test(normAt(tokens, i));
}

/** "still water, never sparkling": the word alone is half of a thing just spoken of. */
function completedBy(reading: Reading, phrase: Phrase, word: string): Phrase | null {
  const head = lastThing(reading, phrase.from);
  if (head === null) return null;
  const whole = normalise(`${word} ${textOf(reading.tokens, head.to - 1, head.to)}`);
  const term = termAt(whole, 0);
  return term?.to === whole.length && whole.length === 2 ? { ...phrase, text: textOf(whole, 0, 2), terms: [term.term] } : null;
}

function lastThing(reading: Reading, before: number): Phrase | null {
  let found: Phrase | null = null;
  for (let i = 0; i < before;) {
    const term = termAt(reading.tokens, i, before);
    if (term !== null && !/^(?:dietary|accessibility|price|occasion\.)/.test(term.term.slot)) {
      found = {
        from: i,
        to: term.to,
        text: textOf(reading.tokens, i, term.to),
        terms: termsIn(reading.tokens, { from: i, to: term.to }),
        verbal: false,
      };
    }
    i = term?.to ?? i + 1;
  }
  return found;
}
