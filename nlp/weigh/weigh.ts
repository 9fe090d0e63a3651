import { isPositive, isStrong, type Level } from '../../domain/words';
import { formCue, formed } from '../forms/make';
import type { Candidate, Cue, CueKind, Reading } from '../reading';
import { isSettled, type Proposal } from './proposals';
import { learned, type Scales } from './scales';
import { choose, weighProposals, type Weighed } from './weighing';

/** What is to be added to what the rules found, and what should be asked about. */
export interface Outcome {
  added: Candidate[];
  doubtful: Candidate | null;
}

/**
 * Weighs what the rules found and what the text only names; drops what is too light and gives what is to be added. The likeliest
 * of what is neither light nor heavy is a question, where a guest says nothing that is clearer: one a text, or people stop answering.
 */
export function weigh(reading: Reading, scales: Scales = learned): Outcome {
  const weighed = weighProposals(reading, scales);
  const chosen = choose(weighed, scales);
  const added = chosen.filter(({ proposal }) => proposal.rule === null).map((each) => candidateOf(reading, each));
  for (const each of weighed) if (each.proposal.rule !== null) settle(each.proposal.rule, each, chosen.includes(each));
  const silent = reading.by.speaker === 'guest' && chosen.length === 0 && settledOf(reading).length === 0;
  const doubtful = silent ? doubtfulOf(weighed, scales) : null;
  return { added, doubtful: doubtful === null ? null : candidateOf(reading, doubtful) };
}

function doubtfulOf(weighed: readonly Weighed[], { ask }: Scales): Weighed | null {
  const open = weighed.filter(({ proposal, sure }) => proposal.rule === null && proposal.terms.length > 0 && sure >= ask);
  return open.reduce<Weighed | null>((most, each) => (most !== null && most.sure >= each.sure ? most : each), null);
}

/** A rule's candidate is dropped, kept, or taken up again; its level follows the sign. */
function settle(rule: Candidate, each: Weighed, isChosen: boolean): void {
  if (isChosen) {
    rule.dropped = null;
    if ((each.sign === '+') !== isPositive(rule.level)) rule.level = levelOf(each.sign, isStrong(rule.level));
  } else rule.dropped ??= `weighed too light: ${each.sure.toFixed(2)}`;
}

const levelOf = (sign: '+' | '-', strong: boolean): Level =>
  sign === '+' ? (strong ? 'required' : 'preferred') : strong ? 'unacceptable' : 'avoided';

/** What no rule found: with the cue that stands before it in its clause, or the form of its sentence for a cue. */
function candidateOf(reading: Reading, { proposal, sign, strong, sure }: Weighed): Candidate {
  const { from, to, text } = proposal;
  const level = levelOf(sign, strong > 0.5);
  const over = reading.candidates.find(({ at }) => at.from < to && from < at.to);
  const cue = over?.cue ?? cueBefore(reading, proposal) ?? formCue(reading, kindFor(reading, proposal, sign), level, { from, to: from });
  const candidate = formed(
    { ...cue, level, negated: false },
    { from, to, text, terms: [...proposal.terms], verbal: false },
    over?.when ?? [],
  );
  return { ...candidate, level, holder: over?.holder ?? cue.holder, confidence: Math.min(candidate.confidence, Math.max(0.5, sure)) };
}

function cueBefore({ cues }: Reading, { from, clause }: Proposal): Cue | null {
  return cues.filter((cue) => cue.clause === clause && cue.to <= from && cue.item === 'after').at(-1) ?? null;
}

function kindFor(reading: Reading, { clause }: Proposal, sign: '+' | '-'): CueKind {
  const sentence = reading.sentences[reading.clauses[clause]?.sentence ?? 0];
  if (sentence?.question === true) return 'ask';
  if (reading.by.speaker === 'staff') return 'observation';
  return sign === '+' ? 'state' : 'avoid';
}

/** What is left to the rules alone; for learning, which must score what will be heard. */
export const settledOf = ({ candidates }: Reading): Candidate[] => candidates.filter((each) => each.dropped === null && isSettled(each));
