import { holding, knownAt, onAnyClock } from '../believed';
import { rankOf } from '../care/proven';
import type { Prompt } from '../briefing';
import type { Moment } from '../moment';
import type { Preference, Profile } from '../profile';
import { holderOf } from '../revise/observe';
import { RULINGS, type RulingName } from '../revise/rulings';
import { slotOf } from '../slots';
import { isStrong } from '../words';
import { candidatesOf, withPrecedence, type Candidate } from './precedence';
import { RELEVANCES, relevanceOf, type Relevance } from './relevance';
import { sayingOf } from './sayings';
import { sceneOf } from './scene';
import { circumstancesOfMoment, partyOf, type Setting } from './setting';
import { isUsual, runsOf, usuals } from './usual';

/** More than five things at once are none. */
const MOST = 5;

interface Recalled extends Candidate {
  relevance: Relevance;
  usual: boolean;
}

/** Whose preferences count: those of whom the moment is for, else of the guest and, where nobody is served by name, the party. */
const countsFor = (moment: Moment, setting: Setting): ((preference: Preference) => boolean) => {
  if (moment.holder !== null) {
    const served = holderOf(moment.holder, setting.guest.companions);
    return ({ holder }) => holder === served;
  }
  const party = new Set(['guest', ...partyOf(setting).map(({ relation }) => relation)]);
  if (moment.slots.length > 0) return ({ holder }) => holder === 'guest';
  return ({ holder }) => party.has(holder) || !setting.guest.companions.some(({ relation }) => relation === holder);
};

const score = ({ preference, holding, relevance, usual }: Recalled): number =>
  (RELEVANCES.length - RELEVANCES.indexOf(relevance)) * 100 +
  (holding === 'holds' && preference.when.length > 0 ? 60 : 0) -
  (holding === 'may' ? 40 : 0) +
  (preference.holder === 'guest' ? 30 : 0) +
  (isStrong(preference.level) ? 20 : 0) +
  (usual ? 25 : 0) +
  preference.confidence * 10 +
  rankOf(preference) * 4;

const byScore = (a: Recalled, b: Recalled): number =>
  score(b) - score(a) || b.preference.trueFrom.getTime() - a.preference.trueFrom.getTime() || (a.preference.id < b.preference.id ? -1 : 1);

const reasonOf = ({ preference, usual }: Recalled): string => {
  const rule = preference.rulings[0]?.rule as RulingName | undefined;
  const made = usual ? 'Taken the last three times running.' : rule === undefined ? '' : RULINGS[rule];
  const condition = preference.when.length > 0 ? ` When: ${preference.when.join(', ')}.` : '';
  return `${made}${condition}${preference.scope.property === undefined ? '' : ' At this hotel.'}`;
};

const promptOf = (recalled: Recalled): Prompt => {
  const { preference, holding, relevance, usual } = recalled;
  const { id, slot, item, level, holder, when, evidence } = preference;
  return {
    preferenceId: id,
    slot,
    item,
    level,
    holder,
    when,
    say: sayingOf(preference, { relevance, usual, sure: holding === 'holds' }),
    reason: reasonOf(recalled),
    evidence,
    sensitive: slotOf(slot).sensitive === true,
  };
};

/**
 * The few preferences worth acting on at this moment, best first, at most five, each with its reason and its evidence; [] where
 * nothing fits. Where a condition holds only the conditional preference is recalled; allergies of whoever is served always are. As
 * it is known now, unless another date is given: `now` may lie before it.
 */
export const recall = (profile: Profile, moment: Moment, setting: Setting, now: Date, asKnownAt = onAnyClock(now)): Prompt[] => {
  const standpoint = { property: setting.property.code, ...(setting.stay !== null && { stayId: setting.stay.id }) };
  const believed = holding(knownAt(profile, asKnownAt), onAnyClock(now), standpoint);
  const runs = runsOf(profile);
  const counted = [...believed, ...usuals(runs, believed)].filter(countsFor(moment, setting));
  const candidates = withPrecedence(candidatesOf(counted, circumstancesOfMoment(setting, moment, now)));
  const scene = sceneOf(moment);
  const recalled = candidates.flatMap((candidate): Recalled[] => {
    const relevance = relevanceOf(candidate, scene);
    return relevance === null ? [] : [{ ...candidate, relevance, usual: isUsual(candidate.preference, runs) }];
  });
  return recalled.sort(byScore).slice(0, MOST).map(promptOf);
};
