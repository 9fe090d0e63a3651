import { isPositive } from '../../../domain/words';
import type { Cue } from '../../reading';
import type { Proposal } from '../proposals';
import { near, type Say, type Surroundings } from './surroundings';

/** What the rules made of it. */
export function byRules(around: Surroundings, { rule, from, to, clause }: Proposal, register: string, say: Say): void {
  const { kept, reading } = around;
  if (rule === null) {
    const over = kept.filter((span) => span.from < to && from < span.to);
    const how =
      over.length === 0
        ? 'none'
        : over.length > 1
          ? 'several'
          : over.every((span) => span.from <= from && to <= span.to)
            ? 'part of it'
            : over.every((span) => from <= span.from && span.to <= to)
              ? 'more than it'
              : 'across it';
    say('kept by the rules here', how);
    say('kept by the rules here, in', `${how}, ${register}`);
    if (over.length === 0 && reading.covered.some((span) => span.from <= from && to <= span.to)) say('inside the list of a cue', register);
    const beside = reading.candidates.some(({ cue, dropped }) => cue.clause === clause && dropped === null);
    say('kept by the rules beside it', beside ? 'in the clause' : kept.length > 0 ? 'in the text' : 'nothing');
    const dropped = reading.candidates.find(({ at, dropped }) => dropped !== null && at.from < to && from < at.to);
    if (dropped !== undefined) say('dropped by the rules here', plainReason(dropped.dropped));
    return;
  }
  const { cue, dropped, known, level } = rule;
  const verdict = dropped === null ? 'kept' : 'dropped';
  say('rules', verdict);
  say('rules, in', `${verdict}, ${register}`);
  if (dropped !== null) say('dropped by the rules as', plainReason(dropped));
  const how = `${verdict}, ${cue.kind}${cue.weak ? ', weak' : ''}`;
  say('rule', how);
  say('rule, in', `${how}, ${register}`);
  say('rule and thing', `${how}, ${known ? rule.category : 'unknown'}`);
  say('rule, known', `${verdict}, ${known ? 'known' : 'unknown'}`);
  if (cue.negated) say('rule denied', how);
  if (cue.past) say('rule in the past', `${how}, ${register}`);
  say('sign by the rules', isPositive(level) ? '+' : '-');
  say('sign by the rules, of', `${isPositive(level) ? '+' : '-'}, ${cue.kind}`);
  say(
    'words of the cue',
    `${verdict}, ${reading.tokens
      .slice(cue.from, cue.to)
      .map(({ stem }) => stem)
      .join(' ')}`,
  );
  if (rule.holder !== 'guest') say('held by', 'a companion');
  if (around.kept.some((span) => span !== rule.at && span.from < to && from < span.to)) say('crossed by another', verdict);
}

const plainReason = (reason: string | null): string => (reason ?? '').replace(/:.*|replaced by.*/, '');

/** Phrases that announce a wish, left and right in the clause. */
export function byCues({ reading: { cues } }: Surroundings, { rule, from, to, clause }: Proposal, register: string, say: Say): void {
  if (rule !== null) return;
  let left: Cue | null = null;
  let right: Cue | null = null;
  for (const cue of cues) {
    if (cue.clause !== clause) continue;
    if (cue.to <= from) left = cue;
    else if (cue.from >= to) right ??= cue;
    else say('a cue inside', cue.kind);
  }
  if (left !== null) {
    const kind = `${left.kind}${left.weak ? ', weak' : ''}${left.negated ? ', denied' : ''}`;
    say('cue before', `${kind}, ${near(from - left.to)}`);
    say('cue before, in', `${kind}, ${register}`);
  } else say('cue before', 'none');
  if (right !== null) say('cue after', `${right.kind}, ${right.item}, ${near(right.from - to)}`);
}
