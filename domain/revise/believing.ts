import type { Observation, Preference } from '../profile';
import { isPositive, isStrong } from '../words';
import { stemsOf } from '../items/stems';
import { confidenceOf } from './confidence';
import { endOf, lastDay, stayOver } from './dates';
import { evidenceOf } from './ledger';
import type { RulingName } from './rulings';
import { stayOf } from './standing';

/** The same after every rebuild, because it comes from the note; free of characters that a URL would have to escape. */
const preferenceId = (o: Observation): string => `p.${o.id.replace('#', '.')}`;

const scopeOf = (o: Observation): Preference['scope'] => ({
  ...(o.here === true && o.property !== null && { property: o.property }),
  ...(o.duration === 'stay' && { stayId: stayOf(o) }),
  ...(o.until !== undefined && { until: lastDay(o.until, o.at) }),
});

const overAt = (o: Observation): Date | undefined => {
  if (o.until !== undefined) return endOf(lastDay(o.until, o.at));
  return o.duration === 'stay' ? stayOver(o.stayEnds, o.at) : undefined;
};

/** A preference as one observation states it. */
export const preferenceOf = (o: Observation, rule: RulingName): Preference => {
  const trueUntil = overAt(o);
  const evidence = [evidenceOf(o)];
  return {
    id: preferenceId(o),
    category: o.category,
    slot: o.slot,
    item: o.item,
    level: o.level,
    when: o.when,
    holder: o.holder,
    duration: o.duration,
    scope: scopeOf(o),
    trueFrom: o.at,
    ...(trueUntil !== undefined && { trueUntil }),
    learnedAt: o.receivedAt,
    confidence: Math.min(o.confidence, confidenceOf(evidence)),
    evidence,
    rulings: [{ rule, observationId: o.id, at: o.at }],
  };
};

const stronger = (a: Observation, b: Observation): Observation =>
  isStrong(b.level) && isPositive(a.level) === isPositive(b.level) ? b : a;
const plainer = (a: Observation, b: Observation): Observation => (stemsOf(b.item).length < stemsOf(a.item).length ? b : a);
const wider = (a: Observation, b: Observation): Observation => (b.when.length < a.when.length ? b : a);

/** What several stays have in common: the plainest item, the fewest conditions, the strongest level, and all of the evidence. */
export const lastingOf = (o: Observation, before: readonly Observation[], rule: RulingName): Preference => {
  const all = [...before, o];
  const evidence = all.map(evidenceOf);
  return {
    ...preferenceOf({ ...o, duration: 'lasting' }, rule),
    item: all.reduce(plainer).item,
    level: all.reduce(stronger).level,
    when: all.reduce(wider).when,
    trueFrom: before[0]?.at ?? o.at,
    confidence: confidenceOf(evidence),
    evidence,
  };
};
