import { writeFileSync } from 'node:fs';
import { ALWAYS } from '../nlp/complaints/verdict';
import { corpusFiles } from './learn/corpus';
import { examplesIn, type Example } from './learn/examples';
import { learn, scoreOf, type Weights } from './learn/trainer';

const OWN = 'scripts/learn/complaints.jsonl';
/** What lines of the corpus of preferences count: of many kinds, and labelled by several people who drew the line each a little elsewhere. */
const OF_OTHERS = 0.5;
const WEIGHTS = 'nlp/lexicon/complaint-weights.json';
const FOLDS = 6;
/** A weight nearer to 0 changes nothing and is left out. */
const SLIGHT = 0.03;

/** `npm run learn -- [FILE...]`: learns what each evidence of a complaint counts from our own sentences, the corpus of preferences and the files, and measures it on parts left out. */
function main(files: readonly string[]): void {
  const { fresh, read } = corpusFiles();
  const others = [...fresh, ...read].map((file) => ({ file, examples: examplesIn(file, OF_OTHERS) }));
  const sets = [OWN, ...files].map((file) => ({ file, examples: examplesIn(file) })).concat(others);
  const all = sets.flatMap(({ examples }) => examples);
  const scores = crossValidated(all);
  const bar = bestBar(all, scores);
  for (const { file, examples } of sets) console.log(`${file}: ${figures(examples, scores, bar)}`);
  write(learn(all), bar);
}

/** The score of each example by weights learned from the parts it is not in. */
function crossValidated(all: readonly Example[]): Map<Example, number> {
  const scores = new Map<Example, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(all.filter((each) => foldOf(each) !== fold));
    for (const each of all) if (foldOf(each) === fold) scores.set(each, scoreOf(each, weights));
  }
  return scores;
}

function foldOf({ text }: Example): number {
  let hash = 7;
  for (const char of text) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash % FOLDS;
}

/** The bar over which a score is best called a complaint. */
function bestBar(all: readonly Example[], scores: ReadonlyMap<Example, number>): number {
  const sure = all.filter(({ weight }) => weight >= OF_OTHERS);
  const bars = Array.from({ length: 31 }, (_, i) => i / 10 - 1.5);
  return bars.reduce((best, bar) => (f1(counted(sure, scores, bar)) > f1(counted(sure, scores, best)) ? bar : best), 0);
}

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

function counted(examples: readonly Example[], scores: ReadonlyMap<Example, number>, bar: number): Counts {
  const said = (each: Example): boolean => (scores.get(each) ?? 0) > bar;
  return {
    right: examples.filter((each) => each.complains && said(each)).length,
    wrong: examples.filter((each) => !each.complains && said(each)).length,
    missed: examples.filter((each) => each.complains && !said(each)).length,
  };
}

const f1 = ({ right, wrong, missed }: Counts): number => (2 * right) / (2 * right + wrong + missed || 1);

function figures(examples: readonly Example[], scores: ReadonlyMap<Example, number>, bar: number): string {
  const counts = counted(examples, scores, bar);
  const share = (of: number): string => ((100 * counts.right) / (counts.right + of || 1)).toFixed(1);
  return `P ${share(counts.wrong)} R ${share(counts.missed)} F1 ${(100 * f1(counts)).toFixed(1)} of ${examples.length}, left out in turn`;
}

function write(weights: Weights, bar: number): void {
  const lines = [...weights]
    .map(([name, weight]) => [name, name === ALWAYS ? weight - bar : weight] as const)
    .filter(([, weight]) => Math.abs(weight) >= SLIGHT)
    .map(([name, weight]) => `  ${JSON.stringify(name)}: ${Number(weight.toFixed(2))}`);
  writeFileSync(WEIGHTS, `{\n${lines.join(',\n')}\n}\n`);
}

main(process.argv.slice(2));
