import { sameConditions, takesIn } from '../conditions/sameness';
import { contentsOf, type Contents } from '../items/contents';
import { covers, isGeneric, sameButCount, sameItem, valueOf } from '../items/likeness';
import { areOpposed } from '../items/opposites';
import { headOf, stemsOf } from '../items/stems';
import { areRelated, isWithin, slotOf } from '../slots';
import { isPositive, type Level } from '../words';

/** What an observation and a preference have in common. */
export interface Wish {
  slot: string;
  item: string;
  level: Level;
  when: readonly string[];
  holder: string;
}

/** Slots whose word leaves things out, whatever its sign: "vegetarian" is said as a wish and "no alcohol" as a refusal. */
const DIETS = ['dietary.diet', 'dietary.allergy', 'dietary.intolerance', 'dietary.faith', 'dietary.alcohol', 'drink.alcohol'];
const ALLERGIES = ['dietary.allergy', 'dietary.intolerance'];

const isIn = (slot: string, slots: readonly string[]): boolean => slots.some((ancestor) => isWithin(slot, ancestor));
export const isAllergy = ({ slot }: Pick<Wish, 'slot'>): boolean => isIn(slot, ALLERGIES);
const isDiet = (wish: Wish): boolean => isIn(wish.slot, DIETS) && !(wish.slot === 'drink.alcohol.free');

/** True for what says no: a refusal, or an allergy whatever words it was noted in. */
export const saysNo = (wish: Wish): boolean => isAllergy(wish) || !isPositive(wish.level);

const sameSign = (a: Wish, b: Wish): boolean => saysNo(a) === saysNo(b);
const sameThing = (a: Wish, b: Wish): boolean => sameItem(a, b) && (areRelated(a.slot, b.slot) || headOf(a.item) === headOf(b.item));

/** The same wish in other words: nothing is learned but that it still holds. */
export const isSameWish = (a: Wish, b: Wish): boolean => a.holder === b.holder && sameSign(a, b) && sameThing(a, b) && sameConditions(a, b);

const oneCovers = (a: Wish, b: Wish): boolean => a.slot === b.slot && (covers(a, b) || covers(b, a)) && !areOpposed(a.item, b.item);

/** The same wish for the purpose of coming back: its number, a narrower word or a narrower condition make no other wish of it. */
export const comesBack = (a: Wish, b: Wish): boolean =>
  a.holder === b.holder && sameSign(a, b) && (sameButCount(a, b) || sameThing(a, b) || oneCovers(a, b)) && (takesIn(a, b) || takesIn(b, a));

/** Two values of a slot that has one at a time: foam and feather, 19 and 24 degrees. */
const areTwoValues = (a: Wish, b: Wish): boolean =>
  a.slot === b.slot && slotOf(a.slot).kind === 'one' && !sameItem(a, b) && valueOf(a).length > 0 && valueOf(b).length > 0;

const EATEN_OR_DRUNK = new Set(['food', 'drink']);

/** Kinds of one thing that exclude each other: a table on the terrace and one indoors. Of what is eaten both may be liked, but in one slot. */
const areOpposedKinds = (a: Wish, b: Wish): boolean => {
  const { category } = slotOf(a.slot);
  if (category !== slotOf(b.slot).category || !areOpposed(a.item, b.item)) return false;
  if (EATEN_OR_DRUNK.has(category)) return a.slot === b.slot && headOf(a.item) === headOf(b.item);
  return stemsOf(a.item).some((stem) => stemsOf(b.item).includes(stem));
};

/** What one's word leaves out takes in what the other asks for: coffee and a Turkish coffee, vegetarian and steak. */
const leavesOut = (no: Wish, yes: Wish): boolean => {
  if (isDiet(no) && contentsOf(no.item, yes) === 'surely') return true;
  return saysNo(no) && !areOpposed(no.item, yes.item) && (sameThing(no, yes) || covers(no, yes));
};

/** True where both cannot hold for one person under one condition. Holder and condition are for the caller to compare. */
export const areContrary = (a: Wish, b: Wish): boolean => {
  const [refusesA, refusesB] = [saysNo(a), saysNo(b)];
  if (refusesA && refusesB) return false;
  if (refusesA) return leavesOut(a, b);
  if (refusesB) return leavesOut(b, a);
  return areTwoValues(a, b) || areOpposedKinds(a, b) || (isDiet(a) && leavesOut(a, b)) || (isDiet(b) && leavesOut(b, a));
};

/** True where one of them holds whenever the other does, so that being contrary matters. */
export const meet = (a: Wish, b: Wish): boolean => a.holder === b.holder && (takesIn(a, b) || takesIn(b, a));

/** What a guest cannot bear or have: closed only by an explicit word. */
export const isProtected = (wish: Wish): boolean => isAllergy(wish) || wish.level === 'unacceptable';

/** Whether the wish would give somebody what must be kept from them: surely, likely, or not as far as we can tell. */
export const dangerOf = (wish: Wish, kept: Wish): Contents | null => {
  if (saysNo(wish) || !isProtected(kept) || !meet(wish, kept)) return null;
  return areContrary(wish, kept) ? 'surely' : contentsOf(kept.item, wish);
};

/** Words of a retraction that name no item: "everything", "all preferences". */
const EVERYTHING = /^(?:everything|anything|all|the lot|all of it|(?:all )?(?:\w+ )?(?:preferences|wishes|notes|data))\b/i;
export const isEverything = ({ item }: Pick<Wish, 'item'>): boolean => EVERYTHING.test(item.trim());

/** What a retraction takes back: the same item, one that its word covers, or what stands in the slot it names. */
export const takesBack = (word: Wish, wish: Wish): boolean =>
  word.holder === wish.holder &&
  (sameItem(word, wish) || covers(word, wish) || (areRelated(word.slot, wish.slot) && (isGeneric(word) || covers(wish, word)))) &&
  (word.when.length === 0 || meet(word, wish));
