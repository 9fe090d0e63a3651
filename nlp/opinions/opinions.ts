import type { Opinion } from '../../domain/understanding';
import type { Polarity } from '../../domain/words';
import { WHOLE } from '../lexicon/aspects';
import { CONTRASTS } from '../lexicon/sentiment-modifiers';
import { aspectsIn, scored, withThings, type Aspect } from './aspects';
import { sensesIn, type Sense } from './senses';
import { joinedTo, targetOf } from './targets';
import { quoteOf, wordsOf, type Word } from './words';

/** One sense on one aspect (null: on the stay as a whole). */
interface Judgement {
  aspect: Aspect | null;
  senses: Sense[];
}

/** What a text thinks of what, by target; each with the words it rests on, verbatim. Never throws. */
export function opinionsIn(text: string): Opinion[] {
  const plain = scored(wordsOf(text));
  const aspects = aspectsIn(plain);
  const words = withThings(plain, aspects);
  const senses = sensesIn(words);
  return judged(words, senses, aspects)
    .flatMap(settled)
    .map((j) => opinion(text, words, j));
}

/** Praise and blame of equal weight are two opinions; else the heavier one is what was meant. */
function settled(judgement: Judgement): Judgement[] {
  const { aspect, senses } = judgement;
  if (scoreOf(senses) !== 0) return [judgement];
  return [
    { aspect, senses: senses.filter((s) => s.score > 0) },
    { aspect, senses: senses.filter((s) => s.score < 0) },
  ];
}

const scoreOf = (senses: readonly Sense[]): number => senses.reduce((sum, sense) => sum + sense.score, 0);

/** Senses gathered by aspect; what is said on either side of a "but" stays apart. */
function judged(words: readonly Word[], senses: readonly Sense[], aspects: readonly Aspect[]): Judgement[] {
  const byKey = new Map<string, Judgement>();
  for (const sense of senses) {
    const target = targetOf(words, sense, aspects);
    const group = target ? joinedTo(words, target, aspects) : [null];
    for (const aspect of group) {
      if (aspect && aspect !== target && senses.some((s) => s !== sense && targetOf(words, s, aspects) === aspect)) continue;
      const key = `${aspect?.first ?? -1} ${side(words, sense.first)}`;
      const known = byKey.get(key);
      if (known) known.senses.push(sense);
      else byKey.set(key, { aspect, senses: [sense] });
    }
  }
  return [...byKey.values()];
}

/** How many turns ("but", a full stop, a bracket) lie before a word. */
function side(words: readonly Word[], to: number): number {
  let turns = 0;
  for (let i = 0; i < to; i++) if (isTurn(words[i])) turns++;
  return turns;
}

const contrasts = new Set(CONTRASTS.split(' '));
const isTurn = (word: Word | undefined): boolean =>
  word !== undefined && (word.kind === 'stop' || word.kind === 'dash' || word.kind === 'bracket' || contrasts.has(word.low));

function opinion(text: string, words: readonly Word[], { aspect, senses }: Judgement): Opinion {
  const first = Math.min(aspect?.first ?? Infinity, ...senses.map((s) => s.first));
  const last = Math.max(aspect?.last ?? -1, ...senses.map((s) => s.last));
  return {
    target: aspect ? quoteOf(text, words, aspect.first, aspect.last).toLowerCase() : WHOLE,
    category: aspect?.category ?? 'service',
    polarity: polarityOf(scoreOf(senses)),
    quote: quoteOf(text, words, first, last),
  };
}

const polarityOf = (score: number): Polarity => (score > 0 ? 'positive' : 'negative');
