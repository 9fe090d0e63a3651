import { isTerse, tells } from '../../grammar/register';
import { OURSELVES, TELLING } from '../../lexicon/register';
import { scoreOf } from '../../opinions/lexicon';
import { normAt, tokenAt, type Reading, type Sentence, type Span } from '../../reading';

/** Takes one piece of evidence: what kind it is, and what was seen. */
export type Say = (kind: string, seen: string) => void;

/** What a whole text shows, looked at once for all its proposals. */
export interface Surroundings {
  reading: Reading;
  kept: readonly Span[];
  registers: readonly string[];
  /** How good or bad each word is by itself. */
  moods: readonly number[];
}

export function surroundingsOf(reading: Reading): Surroundings {
  const kept = reading.candidates.filter(({ dropped }) => dropped === null).map(({ at }) => at);
  return {
    reading,
    kept,
    registers: reading.sentences.map((sentence) => registerOf(reading, sentence)),
    moods: reading.tokens.map(({ norm }) => scoreOf(norm)),
  };
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
export function moodOf({ moods }: Surroundings, { from, to }: Span): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += moods[i] ?? 0;
  return sum;
}
