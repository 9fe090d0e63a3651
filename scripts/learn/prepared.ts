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
  /** The signs with which it would be right; none where it is not meant, null where a label leaves it open. */
  signs: ReadonlySet<Sign> | null;
  /** Null where it is not meant. */
  isStrong: boolean | null;
}

const NOTHING = scalesOf({ keep: 0.5, drop: 0.5, ask: 0.5, weights: {} });

export function prepare(line: Line): Prepared {
  const readings = readByRules(line.text, { speaker: line.speaker });
  return {
    line,
    proposed: readings.map((reading) => weighProposals(reading, NOTHING).map((weighed) => exampleOf(line, weighed))),
    settled: readings.flatMap(settledOf).map(({ item, level }) => ({ item, sign: isPositive(level) ? '+' : '-' })),
    ruled: readings.flatMap(merge).map(({ item, level }) => ({ item, sign: isPositive(level) ? '+' : '-' })),
  };
}

/** What holds two labels at once is too wide to be one thing; what holds only one that could be left out says nothing. */
function exampleOf({ preferences }: Line, weighed: Weighed): Example {
  const { text } = weighed.proposal;
  const met = preferences.map((label) => ({ label, signs: signsFor(label, text) })).filter(({ signs }) => signs.size > 0);
  const required = met.filter(({ label }) => label.optional !== true);
  const isOne = required.length === 1;
  const isOpen = required.length === 0 && met.length > 0;
  return {
    weighed,
    evidence: evidenceOf(weighed),
    signs: isOpen ? null : new Set(isOne ? required.flatMap((each) => [...each.signs]) : []),
    isStrong: isOne ? required.some(({ label }) => isStrongly(label)) : null,
  };
}

function evidenceOf({ evidence }: Weighed): string[] {
  const names: string[] = [];
  evidence((kind, seen) => names.push(`${kind}\t${seen}`));
  return names;
}
