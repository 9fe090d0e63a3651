import { isPositive } from '../../domain/words';
import { merge } from '../../nlp/passes/10-merge';
import { readByRules } from '../../nlp/understand';
import { settledOf } from '../../nlp/weigh/weigh';
import { weighProposals, type Weighed } from '../../nlp/weigh/weighing';
import { scalesOf } from '../../nlp/weigh/scales';
import { isStrongly, signsFor, type Line, type Said, type Sign } from './gold';

/** A labelled line with all that its text may mean, each with its evidence. */
export interface Prepared {
  line: Line;
  /** One list a passage: only proposals of one passage can overlap. */
  proposed: Example[][];
  /** What weighing leaves to the rules. */
  settled: Said[];
  /** What the rules alone hear. */
  ruled: Said[];
}

export interface Example {
  weighed: Weighed;
  evidence: readonly string[];
  /** True if a label says so, null if either would do. */
  isMeant: boolean | null;
  isAvoided: boolean | null;
  isStrong: boolean | null;
}

const NOTHING = scalesOf({ keep: 0.5, drop: 0.5, ask: 0.5, weights: { meant: {}, avoided: {}, strong: {} } });

export function prepare(line: Line): Prepared {
  const readings = readByRules(line.text, { speaker: line.speaker });
  return {
    line,
    proposed: readings.map((reading) => weighProposals(reading, NOTHING).map((weighed) => exampleOf(line, weighed))),
    settled: readings.flatMap(settledOf).map(({ item, level }) => ({ item, sign: isPositive(level) ? '+' : '-' })),
    ruled: readings.flatMap(merge).map(({ item, level }) => ({ item, sign: isPositive(level) ? '+' : '-' })),
  };
}

function exampleOf({ preferences }: Line, weighed: Weighed): Example {
  const { text } = weighed.proposal;
  const met = preferences.map((label) => ({ label, signs: signsFor(label, text) })).filter(({ signs }) => signs.size > 0);
  const required = met.filter(({ label }) => label.optional !== true);
  const signs = new Set<Sign>(required.flatMap((each) => [...each.signs]));
  const meant = isMeant(required.length, met.length);
  return {
    weighed,
    evidence: evidenceOf(weighed),
    isMeant: meant,
    isAvoided: meant === true && signs.size === 1 ? signs.has('-') : null,
    isStrong: meant === true ? required.some(({ label }) => isStrongly(label)) : null,
  };
}

/** What holds two labels at once is too wide to be one thing; what holds only one that could be left out says nothing. */
const isMeant = (required: number, met: number): boolean | null => (required === 1 ? true : required > 1 ? false : met > 0 ? null : false);

function evidenceOf({ evidence }: Weighed): string[] {
  const names: string[] = [];
  evidence((kind, seen) => names.push(`${kind}\t${seen}`));
  return names;
}
