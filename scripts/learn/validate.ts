import { scalesOf, weighAll, type Scales, type Weights } from '../../nlp/weigh/scales';
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

const KEEP = [0.34, 0.38, 0.42, 0.46, 0.5];
/** The rules' own may be lighter by so much, so that of two readings as likely theirs stands: they are tested one by one. */
const LIGHTER = [0.1, 0.2];

/** F1 within this of the best is as good: of those the most precise is taken, for a wrong note is acted on at every hotel. */
const AS_GOOD = 0.01;

/** Each line is judged by weights learned without its fold; `also` are lines to learn from in every fold. */
export function crossValidate(lines: readonly Prepared[], also: readonly Prepared[], folds: number): Validated {
  const judged = lines.map((): Weighed[][] => []);
  for (let fold = 0; fold < folds; fold++) {
    const scales = scalesFrom(fit([...lines.filter((_, i) => i % folds !== fold), ...also]));
    lines.forEach((each, i) => {
      if (i % folds === fold) judged[i] = weighLine(each, scales);
    });
  }
  const pairs = KEEP.flatMap((keep) => LIGHTER.map((lighter) => ({ keep, drop: Math.round(100 * (keep - lighter)) / 100 })));
  const tried = pairs.map((at) => ({ at, sum: sumOf(lines.map((each, i) => tally(each.line, heardOf(each, judged[i] ?? [], at)))) }));
  const most = Math.max(...tried.map(({ sum }) => f1(sum)));
  const good = tried.filter(({ sum }) => f1(sum) >= most - AS_GOOD);
  return { tried, best: good.reduce((best, each) => (precision(each.sum) > precision(best.sum) ? each : best)) };
}

const scalesFrom = (weights: Weights): Scales => scalesOf({ keep: 0.5, drop: 0.5, ask: 0.5, weights });

/** Chances this far below the threshold are asked about. */
const ASKED = 0.8;

/** The file of weights, as text: the same lines give the same bytes. A line a sighting. */
export function weightsFrom(lines: readonly Prepared[], { keep, drop }: Thresholds, corpus = ''): string {
  const weights = fit(lines);
  const kinds = Object.entries(weights).map(([kind, all]) => {
    const sightings = Object.entries(all).map(([seen, says]) => `      ${JSON.stringify(seen)}: [${says.join(', ')}]`);
    return `    ${JSON.stringify(kind)}: {\n${sightings.join(',\n')}\n    }`;
  });
  const ask = Math.round(100 * keep * ASKED) / 100;
  return `{\n  "corpus": ${JSON.stringify(corpus)},\n  "keep": ${keep},\n  "drop": ${drop},\n  "ask": ${ask},\n  "weights": {\n${kinds.join(',\n')}\n  }\n}\n`;
}
