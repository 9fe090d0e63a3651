import type { Briefing, Task } from '../briefing';
import type { Preference, Profile } from '../profile';
import type { GiftIdea, Property } from '../property';
import { areContrary, dangerOf, saysNo, type Wish } from '../revise/relations';
import { contentsOf } from '../items/contents';
import type { RulingName } from '../revise/rulings';
import { areRelated, isWithin } from '../slots';
import { GIFT_IDEAS } from './gift-ideas';
import { isCelebrated } from './occasions';

/** What a gift is chosen by. */
export interface Giving {
  /** Everything of the party that is believed and holds for the stay. */
  due: readonly Preference[];
  /** What the party once wished for, and took back. */
  takenBack?: readonly Preference[];
  /** The stay it is for: what was given on it already, at another property, is not given a second time. */
  stayId?: string;
  /** Briefings of the guest's other stays, anywhere in the chain, and of this one elsewhere. */
  past: readonly Briefing[];
  /** The tasks of this stay as composed before: a gift once chosen stays chosen. */
  previous: readonly Task[];
  property: Pick<Property, 'gifts'>;
}

const WAS_GIVEN = new Set<Task['state']>(['done', 'substituted']);

const givenIn = ({ tasks }: Pick<Briefing, 'tasks'>): string[] =>
  tasks.flatMap(({ gift, state }) => (gift !== undefined && WAS_GIVEN.has(state) ? [gift] : []));

/** Ideas that were given to this guest on any stay. */
const givenBefore = (past: readonly Briefing[]): Set<string> => new Set(past.flatMap(givenIn));

const wishOf = ({ slot, item }: GiftIdea, holder: string): Wish => ({ slot, item, level: 'preferred', when: [], holder });

/** An allergy of anybody in the party rules a gift out, and so does what its receiver does not want. */
const isRuledOut = (idea: GiftIdea, holder: string, due: readonly Preference[]): boolean =>
  due.some((known) => {
    const gift = wishOf(idea, known.holder);
    if (dangerOf(gift, known) !== null) return true;
    if (known.holder !== holder || !saysNo(known))
      return known.holder === holder && contentsOf(known.item, gift) === 'surely' && isDiet(known);
    return areContrary(known, gift) || contentsOf(known.item, gift) !== null || (isWithin(idea.slot, known.slot) && isWhole(known));
  });

const isDiet = ({ slot }: Preference): boolean => isWithin(slot, 'dietary');
/** "No alcohol", "no sweets": what is refused is all of its slot. */
const isWhole = ({ slot, item }: Preference): boolean => slot.split('.').some((part) => item.toLowerCase().includes(part));

/** How well an idea suits: each liking of the receiver that has to do with it, the surer the better. */
const suits = (idea: GiftIdea, holder: string, due: readonly Preference[]): number =>
  due
    .filter((known) => known.holder === holder && !saysNo(known) && areRelated(idea.slot, known.slot))
    .reduce((sum, { confidence }) => sum + confidence, 0);

const WITHOUT_ALCOHOL = /\b(?:no|without|never|not? drink\w*) alcohol\b|\bteetotal|\balcohol[- ]free\b|\bsober\b/i;
const ALCOHOL = ['drink.wine', 'drink.beer', 'drink.spirit', 'drink.cider', 'drink.sake', 'drink.cocktail'];

const isAlcohol = ({ slot }: GiftIdea): boolean => ALCOHOL.some((drink) => isWithin(slot, drink));
const drinksNone = (due: readonly Preference[]): boolean =>
  due.some(
    (known) =>
      ['dietary.alcohol', 'drink.alcohol'].some((slot) => isWithin(known.slot, slot)) &&
      (saysNo(known) || WITHOUT_ALCOHOL.test(known.item)),
  ) || due.some(({ slot, item }) => isWithin(slot, 'dietary.faith') && /halal|muslim|islam/i.test(item));

const isUnwanted = ({ slot, level }: Preference): boolean =>
  (isWithin(slot, 'occasion.gift') || isWithin(slot, 'occasion.attention')) && (level === 'avoided' || level === 'unacceptable');

/** The rulings by which somebody says that a thing is not wanted after all. */
const AGAINST = new Set<string>(['taken back', 'no longer', 'meant otherwise'] satisfies RulingName[]);

/** "Please cancel the champagne" is no reason to give one. */
export const takenBackIn = ({ preferences }: Pick<Profile, 'preferences'>): Preference[] =>
  preferences.filter((known) => known.retractedAt !== undefined && !saysNo(known) && AGAINST.has(known.rulings.at(-1)?.rule ?? ''));

const isTakenBack = ({ slot }: GiftIdea, takenBack: readonly Preference[]): boolean =>
  takenBack.some((known) => areRelated(slot, known.slot));

export interface Gift {
  idea: GiftIdea;
  /** What it is given for. */
  occasion: Preference;
}

/**
 * The one gift of a stay on which something is celebrated, by what its receiver likes; none that was given before on any stay,
 * none that holds what anybody in the party must not have, and none at all for a guest who wants no fuss. null where nothing is
 * celebrated, no idea is left, or one was given already before the stay was moved here.
 */
export const giftFor = ({ due, takenBack = [], stayId, past, previous, property }: Giving): Gift | null => {
  const occasion = due.find((known) => isCelebrated(known) && !saysNo(known));
  if (occasion === undefined || due.some(isUnwanted)) return null;
  if (past.some((briefing) => briefing.stayId === stayId && givenIn(briefing).length > 0)) return null;
  const { holder } = occasion;
  const given = givenBefore(past);
  const dry = drinksNone(due);
  const allowed = (property.gifts ?? GIFT_IDEAS).filter(
    (idea) => !given.has(idea.id) && !(dry && isAlcohol(idea)) && !isRuledOut(idea, holder, due) && !isTakenBack(idea, takenBack),
  );
  const chosen = previous.find(({ gift, state }) => gift !== undefined && state !== 'withdrawn')?.gift;
  const best = allowed.map((idea, index) => ({ idea, index, score: idea.id === chosen ? Infinity : suits(idea, holder, due) }));
  const [first] = best.sort((a, b) => b.score - a.score || a.index - b.index);
  return first === undefined ? null : { idea: first.idea, occasion };
};
