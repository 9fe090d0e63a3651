import { tokenAt, type Reading, type Span } from '../../reading';

const PAST = /^(?:was|were|had|did|got|came|went|took|gave|said|left|felt|found|made|told|ate|drank|slept|brought|thought|kept)$/;
const WOULD = /^(?:would|could|should|might|will|shall|can|may|must)$/;

/** "would", "past", "now": the time a clause speaks of, by its first helper. */
export function tenseOf({ tokens }: Reading, { from, to }: Span): string {
  let past = false;
  let now = false;
  for (let i = from; i < to; i++) {
    const { norm } = tokenAt(tokens, i);
    if (WOULD.test(norm)) return norm;
    past ||= PAST.test(norm) || (norm.endsWith('ed') && norm.length > 4);
    now ||= /^(?:is|are|am|'s|do|does|has|have)$/.test(norm);
  }
  return past ? 'past' : now ? 'now' : 'none';
}
