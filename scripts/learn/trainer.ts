import { ALWAYS, countsOf } from '../../nlp/complaints/verdict';
import type { Example } from './examples';

const ROUNDS = 150;
const STEP = 0.3;
/** How strongly weights are drawn to 0; those of single words more, for they are many and each is rare. */
const PULL = 0.0003;
const PULL_OF_WORDS = 0.0009;
/** Evidence found in fewer texts teaches nothing. */
const FEWEST = 2;
const FEWEST_WORDS = 3;

type Sentence = readonly (readonly [index: number, count: number])[];
interface Prepared {
  complains: boolean;
  weight: number;
  sentences: Sentence[];
}

export type Weights = ReadonlyMap<string, number>;

/**
 * Logistic regression on the worst sentence of each text, by full batches in a fixed order with AdaGrad: the same examples give the
 * same weights. A pattern that fires on one example alone is left out there, as it may have been written for it.
 */
export function learn(examples: readonly Example[]): Weights {
  const lonely = lonelyLines(examples);
  const counted = examples.map(({ sentences }) => sentences.map((each) => countsOf(each.filter(({ line }) => !lonely.has(line ?? '')))));
  const names = namesIn(counted);
  const indexOf = new Map(names.map((name, i) => [name, i]));
  const prepared = examples.map(({ complains, weight }, i) => ({
    complains,
    weight,
    sentences: (counted[i] ?? []).map((counts) => indexed(counts, indexOf)),
  }));
  const weights = fitted(prepared, names);
  return new Map(names.map((name, i) => [name, weights[i] ?? 0]));
}

/** What the weights say of an example: above 0 it complains. */
export const scoreOf = ({ sentences }: Example, weights: Weights): number =>
  Math.max(
    ...sentences.map((each) =>
      [...countsOf(each)].reduce((sum, [name, count]) => sum + count * (weights.get(name) ?? 0), weights.get(ALWAYS) ?? 0),
    ),
  );

function lonelyLines(examples: readonly Example[]): Set<string> {
  const seen = tally(examples.map(({ sentences }) => sentences.flat().flatMap(({ line }) => (line === undefined ? [] : [line]))));
  return new Set([...seen].filter(([, count]) => count < 2).map(([line]) => line));
}

function namesIn(counted: readonly ReadonlyMap<string, number>[][]): string[] {
  const seen = tally(counted.map((text) => text.flatMap((counts) => [...counts.keys()])));
  const known = [...seen].filter(([name, count]) => count >= (isWord(name) ? FEWEST_WORDS : FEWEST)).map(([name]) => name);
  return [ALWAYS, ...known.sort()];
}

/** In how many texts each key is found. */
function tally(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const keys of texts) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const isWord = (name: string): boolean => name.startsWith('word ');

const indexed = (counts: ReadonlyMap<string, number>, indexOf: ReadonlyMap<string, number>): Sentence => [
  [0, 1],
  ...[...counts].flatMap(([name, count]) => {
    const index = indexOf.get(name);
    return index === undefined ? [] : [[index, count] as const];
  }),
];

function fitted(examples: readonly Prepared[], names: readonly string[]): Float64Array {
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  const pulls = names.map((name) => (name === ALWAYS ? 0 : isWord(name) ? PULL_OF_WORDS : PULL) * examples.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = slopesOf(examples, weights);
    slopes.forEach((slope, i) => {
      const step = slope - (pulls[i] ?? 0) * (weights[i] ?? 0);
      squares[i] = (squares[i] ?? 0) + step * step;
      weights[i] = (weights[i] ?? 0) + (STEP * step) / Math.sqrt(squares[i] ?? 1);
    });
  }
  return weights;
}

function slopesOf(examples: readonly Prepared[], weights: Float64Array): Float64Array {
  const slopes = new Float64Array(weights.length);
  for (const { complains, weight, sentences } of examples) {
    const [score, worst] = worstOf(sentences, weights);
    const error = weight * (Number(complains) - 1 / (1 + Math.exp(-score)));
    for (const [index, count] of worst) slopes[index] = (slopes[index] ?? 0) + error * count;
  }
  return slopes;
}

function worstOf(sentences: readonly Sentence[], weights: Float64Array): [number, Sentence] {
  let most: [number, Sentence] = [-Infinity, []];
  for (const sentence of sentences) {
    const score = sentence.reduce((sum, [index, count]) => sum + count * (weights[index] ?? 0), 0);
    if (score > most[0]) most = [score, sentence];
  }
  return most;
}
