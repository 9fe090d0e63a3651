import { isPositive } from '../../domain/words';
import type { Reading } from '../reading';
import { evidenceOf } from './evidence';
import { surroundingsOf, type Say } from './evidence/surroundings';
import { propose, type Proposal } from './proposals';
import { weighAll, type Decision, type Scales } from './scales';

/** A proposal on the scales. */
export interface Weighed {
  proposal: Proposal;
  evidence: (say: Say) => void;
  /** Chance that it is meant, 0 to 1. */
  meant: number;
  /** Chance that it is to be avoided. */
  avoided: number;
  /** Chance that the guest cannot do without, or cannot bear it. */
  strong: number;
  sign: '+' | '-';
  /** Chance that it is meant, and with this sign. */
  sure: number;
}

/** What the rules say of the sign stands unless the evidence against it is this sure. */
const OVERRULES = 0.92;
/** How far their sign is trusted otherwise. */
const TRUSTED = 0.8;

export function weighProposals(reading: Reading, scales: Scales): Weighed[] {
  const proposals = propose(reading);
  const around = surroundingsOf(reading);
  return proposals.map((proposal) => {
    const evidence = (say: Say): void => {
      evidenceOf(around, proposal, say);
    };
    return judge(proposal, evidence, weighAll(scales, evidence));
  });
}

/** What the sums of the weights say of a proposal. */
export function judge(proposal: Proposal, evidence: Weighed['evidence'], sums: Readonly<Record<Decision, number>>): Weighed {
  const [meant, avoided, strong] = [chance(sums.meant), chance(sums.avoided), chance(sums.strong)];
  const told = Math.max(avoided, 1 - avoided) < OVERRULES ? proposal.kept : null;
  const sign = told === null ? (avoided > 0.5 ? '-' : '+') : isPositive(told.level) ? '+' : '-';
  const right = sign === '-' ? avoided : 1 - avoided;
  return { proposal, evidence, meant, avoided, strong, sign, sure: meant * (told === null ? right : Math.max(right, TRUSTED)) };
}

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** The set without overlaps that is worth most, each at what its chance is above its threshold in log-odds. */
export function choose(weighed: readonly Weighed[], { keep, drop }: Pick<Scales, 'keep' | 'drop'>): Weighed[] {
  const worth = ({ sure, proposal }: Weighed): number => logOdds(sure) - logOdds(proposal.rule?.dropped === null ? drop : keep);
  const open = weighed.filter((each) => worth(each) > 0).sort((a, b) => a.proposal.to - b.proposal.to || a.proposal.from - b.proposal.from);
  const best: { worth: number; chosen: Weighed[] }[] = [{ worth: 0, chosen: [] }];
  open.forEach((each, i) => {
    let k = i;
    while (k > 0 && (open[k - 1]?.proposal.to ?? 0) > each.proposal.from) k--;
    const without = best[i] ?? { worth: 0, chosen: [] };
    const before = best[k] ?? { worth: 0, chosen: [] };
    const withIt = before.worth + worth(each);
    best.push(withIt > without.worth ? { worth: withIt, chosen: [...before.chosen, each] } : without);
  });
  return best.at(-1)?.chosen ?? [];
}

const logOdds = (p: number): number => Math.log(p / (1 - p));
