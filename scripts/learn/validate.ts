import { scalesOf, weighAll, type Learned, type Scales } from '../../nlp/weigh/scales';
import { choose, judge, type Weighed } from '../../nlp/weigh/weighing';
import { fit } from './fit';
import { f1, precision, sumOf, tally, type Said, type Tally } from './gold';
import type { Prepared } from './prepared';

/** What would be heard of a line under these scales at a threshold. */
function heardOf({ settled }: Prepared, weighed: readonly (readonly Weighed[])[], at: Thresholds): Said[] {
  const chosen = weighed.flatMap((passage) => choose(passage, at)).map(({ proposal, sign }) => ({ item: proposal.text, sign }));
  return [...settled, ...chosen].filter(
    ({ item, sign }, i, all) => all.findIndex((other) => other.item.toLowerCase() === item.toLowerCase() && other.sign === sign) === i,
  );
}

const weighLine = ({ proposed }: Prepared, scales: Scales): Weighed[][] =>
  proposed.map((passage) => passage.map(({ weighed }) => judge(weighed.proposal, weighed.evidence, weighAll(scales, weighed.evidence))));

export type Thresholds = Pick<Scales, 'keep' | 'drop'>;
export interface Validated {
  /** For each pair of thresholds, what came out on lines that the weights had not seen. */
  tried: { at: Thresholds; sum: Tally }[];
  best: { at: Thresholds; sum: Tally };
}

const KEEP = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65];
/** Low on purpose: rules are tested one by one, and the corpus is harder than what people mostly say. */
const DROP = [0.1, 0.15, 0.2];

/** Each line is judged by weights learned without its fold; `also` are lines to learn from in every fold. */
export function crossValidate(lines: readonly Prepared[], also: readonly Prepared[], folds: number): Validated {
  const judged = lines.map((): Weighed[][] => []);
  for (let fold = 0; fold < folds; fold++) {
    const scales = scalesFrom(fit([...lines.filter((_, i) => i % folds !== fold), ...also]));
    lines.forEach((each, i) => {
      if (i % folds === fold) judged[i] = weighLine(each, scales);
    });
  }
  const tried = KEEP.flatMap((keep) => DROP.filter((drop) => drop <= keep).map((drop) => ({ keep, drop }))).map((at) => ({
    at,
    sum: sumOf(lines.map((each, i) => tally(each.line, heardOf(each, judged[i] ?? [], at)))),
  }));
  const ruled = sumOf(lines.map(({ line, ruled: heard }) => tally(line, heard)));
  return { tried, best: bestOf(tried, ruled) };
}

/** A wrong note is acted on, so what weighing adds may cost so much of the precision of the rules and no more. */
const MAY_COST = 0.015;

function bestOf(tried: Validated['tried'], ruled: Tally): Validated['best'] {
  const precise = tried.filter(({ sum }) => precision(sum) >= precision(ruled) - MAY_COST);
  const open = precise.length > 0 ? precise : tried;
  return open.reduce((best, each) => (f1(each.sum) > f1(best.sum) ? each : best));
}

const scalesFrom = (weights: Learned['weights']): Scales => scalesOf({ keep: 0.5, drop: 0.5, ask: 0.5, weights });

/** Chances this far below the threshold are asked about. */
const ASKED = 0.8;

/** The file of weights, as text: the same lines give the same bytes. */
export function weightsFrom(lines: readonly Prepared[], { keep, drop }: Thresholds, corpus = ''): string {
  const learned: Learned = { corpus, keep, drop, ask: Math.round(100 * keep * ASKED) / 100, weights: fit(lines) };
  return `${JSON.stringify(learned, null, 2)}\n`;
}
