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
  /** Chances, 0 to 1, that it is meant and wanted, and that it is meant and to be avoided; the rest is that it is not meant. */
  wanted: number;
  avoided: number;
  /** Chance that the guest cannot do without, or cannot bear it. */
  strong: number;
  sign: '+' | '-';
  /** Chance that it is meant, and with this sign. */
  sure: number;
}

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

/** What the sums of the weights say of a proposal: one choice among wanted, avoided and not meant. */
export function judge(proposal: Proposal, evidence: Weighed['evidence'], sums: Readonly<Record<Decision, number>>): Weighed {
  const most = Math.max(0, sums.wanted, sums.avoided);
  const odds = [sums.wanted, sums.avoided, 0].map((sum) => Math.exp(sum - most));
  const [wanted = 0, avoided = 0] = odds.map((each) => each / odds.reduce((all, one) => all + one, 0));
  const sign = signOf(proposal, wanted, avoided);
  return { proposal, evidence, wanted, avoided, strong: 1 / (1 + Math.exp(-sums.strong)), sign, sure: Math.max(wanted, avoided) };
}

/** What the rules say of a thing they keep is turned about only by nine times the evidence: a wish turned about is the worst that can be heard. */
function signOf({ rule }: Proposal, wanted: number, avoided: number): '+' | '-' {
  const turned = rule?.dropped === null ? TURNED : 1;
  const isWanted = rule?.dropped !== null || isPositive(rule.level);
  return isWanted ? (avoided > turned * wanted ? '-' : '+') : wanted > turned * avoided ? '+' : '-';
}

const TURNED = 9;

/** The set without overlaps that is worth most, each at what its chance is above its threshold: so the most is right of what is kept. */
export function choose(weighed: readonly Weighed[], { keep, drop }: Pick<Scales, 'keep' | 'drop'>): Weighed[] {
  const worth = ({ sure, proposal }: Weighed): number => sure - (proposal.rule?.dropped === null ? drop : keep);
  const open = weighed.filter((each) => worth(each) > 0).sort((a, b) => a.proposal.to - b.proposal.to || a.proposal.from - b.proposal.from);
  const best: { worth: number; last: Weighed | null; before: number }[] = [{ worth: 0, last: null, before: 0 }];
  open.forEach((each, i) => {
    let k = i;
    while (k > 0 && (open[k - 1]?.proposal.to ?? 0) > each.proposal.from) k--;
    const withIt = (best[k]?.worth ?? 0) + worth(each);
    const without = best[i]?.worth ?? 0;
    best.push(withIt > without ? { worth: withIt, last: each, before: k } : { worth: without, last: null, before: i });
  });
  return backFrom(best);
}

function backFrom(best: readonly { last: Weighed | null; before: number }[]): Weighed[] {
  const chosen: Weighed[] = [];
  for (let k = best.length - 1; k > 0; k = best[k]?.before ?? 0) {
    const last = best[k]?.last ?? null;
    if (last !== null) chosen.unshift(last);
  }
  return chosen;
}
