import type { Weights } from '../../nlp/weigh/scales';
import { learnWeights, type Case, type Pace } from './logistic';
import type { Example, Prepared } from './prepared';

/** Found by cross-validation: much hidden, for much of the evidence is seen but a few times. */
const PACE: Pace = { rounds: 12, hidden: 0.6, ridge: 0.001, step: 0.05 };
/** Evidence found in fewer lines teaches nothing. */
const FEWEST = 3;
/** What weighs less than this in every decision is left out. */
const LEAST = 0.05;
const ALWAYS = 'always\t';

/** All that was seen in enough lines, with its number. */
function vocabulary(lines: readonly Prepared[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { proposed } of lines)
    for (const name of new Set(proposed.flat().flatMap(({ evidence }) => evidence))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const seen = new Map([[ALWAYS, 0]]);
  for (const [name, count] of counts) if (count >= FEWEST && !seen.has(name)) seen.set(name, seen.size);
  return seen;
}

/** The weights of all decisions; thresholds are chosen apart. The same lines give the same weights. */
export function fit(lines: readonly Prepared[]): Weights {
  const seen = vocabulary(lines);
  const examples = lines.flatMap(({ proposed }) => proposed.flat());
  const encoded = examples.map(({ evidence }) => Int32Array.from(new Set(evidence.flatMap((name) => seen.get(name) ?? []))));
  const casesOf = (answer: (example: Example) => readonly boolean[] | null): Case[] =>
    examples.flatMap((example, i): Case[] => {
      const [right, evidence] = [answer(example), encoded[i]];
      return right === null || evidence === undefined ? [] : [{ evidence, right }];
    });
  const meant = learnWeights(casesOf(meantBy), seen.size, 3, PACE);
  const strong = learnWeights(casesOf(strongBy), seen.size, 2, PACE);
  return named([...seen.keys()], [...meant, ...strong]);
}

const meantBy = ({ signs }: Example): readonly boolean[] | null =>
  signs === null ? null : [signs.size === 0, signs.has('+'), signs.has('-')];
const strongBy = ({ isStrong }: Example): readonly boolean[] | null => (isStrong === null ? null : [!isStrong, isStrong]);

/** Rounded, without those that say next to nothing, sorted: small, and readable as data. */
function named(names: readonly string[], weights: readonly Float64Array[]): Weights {
  const kinds = new Map<string, Map<string, number[]>>();
  names
    .map((name, k) => [name, weights.map((of) => Math.round((of[k] ?? 0) * 100) / 100)] as const)
    .filter(([, says]) => says.some((weight) => Math.abs(weight) >= LEAST))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .forEach(([name, says]) => {
      const [kind = '', what = ''] = name.split('\t');
      const seen = kinds.get(kind) ?? new Map<string, number[]>();
      kinds.set(kind, seen.set(what, says));
    });
  return Object.fromEntries([...kinds].map(([kind, seen]) => [kind, Object.fromEntries(seen)]));
}
