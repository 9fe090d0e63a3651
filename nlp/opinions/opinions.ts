import type { Opinion } from '../../domain/understanding';
import type { Polarity } from '../../domain/words';
import { WHOLE } from '../lexicon/aspects';
import { CONTRASTS } from '../lexicon/sentiment-modifiers';
import type { Aspect } from './aspects';
import type { Sense } from './senses';
import type { Speech } from './speech';
import { joinedTo, targetOf } from './targets';
import { quoteOf, type Word } from './words';

/** One sense on one aspect (null: on the stay as a whole). */
interface Judgement {
  aspect: Aspect | null;
  senses: Sense[];
}

/** What a text thinks of what, by target; each with the words it rests on, verbatim. Never throws. */
export function opinionsIn({ text, words, aspects, senses }: Speech): Opinion[] {
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
  const targets = senses.map((sense) => targetOf(words, sense, aspects));
  const own = new Set(targets);
  const sides = sidesOf(words);
  const byKey = new Map<string, Judgement>();
  senses.forEach((sense, i) => {
    const target = targets[i] ?? null;
    for (const aspect of target ? joinedTo(words, target, aspects) : [null]) {
      if (aspect !== target && own.has(aspect)) continue;
      gather(byKey, `${aspect?.first ?? -1} ${sides[sense.first] ?? 0}`, aspect, sense);
    }
  });
  return [...byKey.values()];
}

function gather(byKey: Map<string, Judgement>, key: string, aspect: Aspect | null, sense: Sense): void {
  const known = byKey.get(key);
  if (known) known.senses.push(sense);
  else byKey.set(key, { aspect, senses: [sense] });
}

/** For each word, how many turns ("but", a full stop, a bracket) lie before it. */
function sidesOf(words: readonly Word[]): number[] {
  let turns = 0;
  return words.map((word) => {
    const before = turns;
    if (isTurn(word)) turns++;
    return before;
  });
}

const contrasts = new Set(CONTRASTS.split(' '));
const isTurn = ({ kind, low }: Word): boolean => kind === 'stop' || kind === 'dash' || kind === 'bracket' || contrasts.has(low);

/** A quote longer than this many words rests on too much to be read: it is cut to the first sense and its target. */
const LONGEST_QUOTE = 30;

function opinion(text: string, words: readonly Word[], { aspect, senses }: Judgement): Opinion {
  const whole = spanOf(aspect, senses);
  const [first, last] = whole[1] - whole[0] < LONGEST_QUOTE ? whole : spanOf(aspect, senses.slice(0, 1));
  return {
    target: aspect ? quoteOf(text, words, aspect.first, aspect.last).toLowerCase() : WHOLE,
    category: aspect?.category ?? 'service',
    polarity: polarityOf(scoreOf(senses)),
    quote: quoteOf(text, words, first, last),
  };
}

/** The words from the first to the last of an aspect and its senses; the senses are in the order of the text. */
function spanOf(aspect: Aspect | null, senses: readonly Sense[]): [first: number, last: number] {
  const first = senses[0]?.first ?? 0;
  const last = senses.at(-1)?.last ?? 0;
  return [Math.min(first, aspect?.first ?? first), Math.max(last, aspect?.last ?? last)];
}

/** Words that only say "neither good nor bad" add up to less than this. */
const NEUTRAL = 1;
const polarityOf = (score: number): Polarity => (Math.abs(score) < NEUTRAL ? 'neutral' : score > 0 ? 'positive' : 'negative');
