import { isPositive, isStrong, type Category, type Level } from '../domain/words';
import { isWithin } from '../domain/slots';
import { say } from './phrases/say';
import { ALLERGY, CONDITION_PREPOSITIONS, COUNTED, NUISANCES, PLACES, PREPOSITIONS } from './phrases/conditions';

/** What there is to say of a preference, believed or just heard. */
export interface Wish {
  category: Category;
  slot: string;
  item: string;
  level: Level;
  when: readonly string[];
  holder: string;
}

/** As a guest reads it: "a quiet room", "no feather pillows", "an ice cube with white wine", "apple juice for your son". */
export const forGuest = (wish: Wish): string =>
  [thing(wish), ...wish.when.map(condition), forWhom(wish.holder, 'your ')].filter(Boolean).join(' ');

/** As an associate reads it: the same, of a third person. */
export const forStaff = (wish: Wish): string =>
  [thing(wish), ...wish.when.map(condition), forWhom(wish.holder, '')].filter(Boolean).join(' ');

/** "a, b and c" */
export function listed(parts: readonly string[]): string {
  const unique = [...new Set(parts)];
  return unique.length < 2 ? (unique[0] ?? '') : `${unique.slice(0, -1).join(', ')} and ${unique.at(-1) ?? ''}`;
}

function thing({ item, level, category, slot }: Wish): string {
  if (isPositive(level)) return withArticle(item);
  if (isWithin(slot, 'dietary.allergy')) return /allerg/i.test(item) ? item : say(ALLERGY, { item });
  const words = item.toLowerCase().split(' ');
  if (PLACES.includes(words[0] ?? '')) return `not ${item}`;
  return category === 'room' && NUISANCES.has(words.at(-1) ?? '') ? `away from the ${item}` : `no ${item}`;
}

/** "quiet room" -> "a quiet room"; water, towels and names stay as they are. */
function withArticle(item: string): string {
  if (/^(?:a|an|the|some|any|more|extra|two|three|four|no|\d+|one|my|your|all|every)\s/i.test(item)) return item;
  const head =
    item
      .split(/\s(?:with|of|in|on|at|by|for|near|from|away|to)\s/i)[0]
      ?.split(' ')
      .at(-1)
      ?.toLowerCase() ?? '';
  if (!COUNTED.has(head) || /^\p{Lu}/u.test(item)) return item;
  return `${/^[aeiou]/i.test(item) && !/^(?:uni|use|eu|one)/i.test(item) ? 'an' : 'a'} ${item}`;
}

function condition(said: string): string {
  if (/^not /i.test(said)) return `except ${condition(said.slice(4))}`;
  const words = said.toLowerCase();
  if (PREPOSITIONS.includes(words.split(' ')[0] ?? '')) return said;
  const shape = CONDITION_PREPOSITIONS.find((one) => one.words.includes(words));
  return shape ? shape.say.replace('{x}', said) : `with ${said}`;
}

const forWhom = (holder: string, whose: string): string =>
  holder === 'guest' ? '' : /^\p{Lu}/u.test(holder) ? `for ${holder}` : `for ${whose || 'the '}${holder}`;

/** True where it is about health or safety in the strongest words: then it is said back, since a misheard allergy hurts. */
export const isVital = ({ level }: Pick<Wish, 'level'>): boolean => isStrong(level);
