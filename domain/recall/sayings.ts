import type { Preference } from '../profile';
import { isAllergy, saysNo } from '../revise/relations';
import { isWithin } from '../slots';
import type { Relevance } from './relevance';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Things that are counted in pieces take an article: "an ice cube", but "oat milk". */
const PIECES =
  /^(?:slice|piece|wedge|twist|drop|dash|pinch|splash|glass|bottle|cup|pot|scoop|spoonful|little)\b|(?:cube|slice|straw|wedge|lid|spoon|table|room|pillow|blanket|towel|bed|chair)$/i;
const withArticle = (item: string): string => {
  if (!PIECES.test(item) || /^(?:an?|the|two|three|four|\d)\b/i.test(item)) return item;
  return `${/^[aeiou]/i.test(item) ? 'an' : 'a'} ${item}`;
};

const bare = (item: string): string => item.replace(/\b(?:allergy|allergic to|allergies)\b/gi, '').trim() || item;

const ofWhom = (holder: string): string => (holder === 'guest' ? '' : ` (${holder})`);

const isServed = (slot: string): boolean => isWithin(slot, 'food') || isWithin(slot, 'drink');

const refusal = (preference: Preference, relevance: Relevance): string => {
  const { item, level, slot } = preference;
  if (isAllergy(preference)) {
    const warning = isWithin(slot, 'dietary.intolerance') ? 'intolerant of' : 'allergic to';
    return relevance === 'danger' ? `Careful, this may contain it: ${warning} ${bare(item)}` : `Careful: ${warning} ${bare(item)}`;
  }
  return level === 'unacceptable' ? `Never ${item}` : `No ${item}`;
};

const wish = ({ item, slot, when, level }: Preference, usual: boolean): string => {
  if (usual) return `Your usual, ${item}`;
  if (isServed(slot)) return when.length > 0 ? `With ${withArticle(item)}` : capital(withArticle(item));
  return level === 'required' ? `${capital(item)}, without fail` : capital(item);
};

/** What is served is offered; what is made ready is told. */
const endOf = (preference: Preference): string => (isServed(preference.slot) && !saysNo(preference) ? '?' : '.');

/** A short sentence for the associate at the moment: "With an ice cube?", "No feather pillow.", "Cold: ginger tea?" */
export const sayingOf = (
  preference: Preference,
  { relevance, usual, sure }: { relevance: Relevance; usual: boolean; sure: boolean },
): string => {
  const said = saysNo(preference) ? refusal(preference, relevance) : wish(preference, usual);
  const condition = sure ? '' : `${capital(preference.when.join(', '))}: `;
  return `${condition}${said}${ofWhom(preference.holder)}${endOf(preference)}`;
};
