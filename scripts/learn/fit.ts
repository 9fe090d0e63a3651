import { DECISIONS, type Decision, type Learned, type Weights } from '../../nlp/weigh/scales';
import { learnWeights, type Case } from './logistic';
import type { Example, Prepared } from './prepared';

/** How freely weights may grow, by decision: found by cross-validation. */
const PENALTIES: Readonly<Record<Decision, { ridge: number; lasso: number }>> = {
  meant: { ridge: 12, lasso: 1 },
  avoided: { ridge: 3, lasso: 0.5 },
  strong: { ridge: 3, lasso: 0.5 },
};
/** Single words must earn their weight twice over: there are many, and each is seen seldom. */
const WORDS =
  /^(?:word before|two words before|word after|two words after|last word|first word|word in it|before it|just before it|after it|narrow slot|sentence opens|sentence opens with|verb before|last verb|words of the cue)\t/;
/** What the rules say is cheap to believe. */
const RULES =
  /^(?:rules|rule|rules, in|rule, in|rule, known|rule and thing|kept by the rules here|sign by the rules|sign by the rules, of|turned)\t/;
const dearness = (name: string): number => (RULES.test(name) ? 0.2 : WORDS.test(name) ? 2 : 1);
const SELDOM = 2;
const ALWAYS = 'always\t';

const answers: Readonly<Record<Decision, (example: Example) => boolean | null>> = {
  meant: ({ isMeant }) => isMeant,
  avoided: ({ isAvoided }) => isAvoided,
  strong: ({ isStrong }) => isStrong,
};

/** All that was seen in at least two lines, with its number. */
function vocabulary(lines: readonly Prepared[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { proposed } of lines)
    for (const name of new Set(proposed.flat().flatMap(({ evidence }) => evidence))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const seen = new Map([[ALWAYS, 0]]);
  for (const [name, count] of counts) if (count >= SELDOM && !seen.has(name)) seen.set(name, seen.size);
  return seen;
}

/** The weights of all decisions; thresholds are chosen apart. The same lines give the same weights. */
export function fit(lines: readonly Prepared[]): Learned['weights'] {
  const seen = vocabulary(lines);
  const examples = lines.flatMap(({ proposed }) => proposed.flat());
  const encoded = examples.map(({ evidence }) => Int32Array.from(evidence.flatMap((name) => seen.get(name) ?? [])));
  const dear = Float64Array.from([...seen.keys()].map(dearness));
  const learn = (decision: Decision): Weights => {
    const cases = examples.flatMap((example, i): Case[] => {
      const so = answers[decision](example);
      const evidence = encoded[i];
      return so === null || evidence === undefined ? [] : [{ evidence, so }];
    });
    return named([...seen.keys()], learnWeights(cases, dear, PENALTIES[decision]));
  };
  const [meant, avoided, strong] = DECISIONS.map(learn);
  return { meant: meant ?? {}, avoided: avoided ?? {}, strong: strong ?? {} };
}

/** Rounded, without those that say next to nothing, sorted: small, and readable as data. */
function named(names: readonly string[], weights: Float64Array): Weights {
  const kinds = new Map<string, Map<string, number>>();
  names
    .map((name, k) => [name, Math.round((weights[k] ?? 0) * 100) / 100] as const)
    .filter(([, weight]) => Math.abs(weight) >= 0.04)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .forEach(([name, weight]) => {
      const [kind = '', what = ''] = name.split('\t');
      const seen = kinds.get(kind) ?? new Map<string, number>();
      kinds.set(kind, seen.set(what, weight));
    });
  return Object.fromEntries([...kinds].map(([kind, seen]) => [kind, Object.fromEntries(seen)]));
}
