import { clauseOf, normAt } from '../../reading';
import type { Proposal } from '../proposals';
import type { Say, Surroundings } from './surroundings';

/** Whether it stands where a condition does, and whether a staff note speaks of a guest there or of the house's own business. */
export function byConditions(
  { reading, conditions, affairs }: Surroundings,
  { from, to, rule, clause }: Proposal,
  register: string,
  say: Say,
): void {
  const lone = rule === null ? 'named' : rule.dropped === null ? 'kept' : 'dropped';
  const affair = affairs[clauseOf(reading, clause).sentence];
  if (affair !== undefined) say('business', `${affair}, ${lone}`);
  for (const each of conditions) {
    if (each.to <= from || to <= each.from) continue;
    const how = each.from <= from && to <= each.to ? 'inside' : from <= each.from && each.to <= to ? 'around' : 'across';
    say('a condition', `${how}, ${normAt(reading.tokens, each.from)}`);
    say('a condition, for', `${how}, ${each.polite ? 'polite, ' : ''}${register}, ${lone}`);
  }
}
