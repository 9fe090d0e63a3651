import { ALLERGENS } from '../allergens';
import { isWithin } from '../slots';
import type { Subject } from './likeness';
import { stemsOf } from './stems';

/** What people leave out as a group for faith, conviction or the room; allergens of food are in domain/allergens. */
interface Group {
  names: string;
  slots: readonly string[];
  words: string;
  /** Words that take a thing out of the group again: "vegan" sausage holds no meat. */
  unless?: string;
}

const MEATS =
  'meat beef steak veal lamb pork ham bacon sausage salami chorizo prosciutto burger chicken turkey duck goose venison ribs mince meatball pate brisket';
const FISHES = 'fish salmon tuna cod trout anchovy sardine mackerel halibut sole herring eel turbot hake sushi sashimi';
const SHELLFISH =
  'shellfish seafood shrimp prawn lobster crab crayfish langoustine scampi clam mussel oyster scallop squid calamari octopus';
const DAIRY = 'milk cheese butter cream yogurt yoghurt custard gelato mozzarella parmesan feta brie camembert ricotta ghee';
const FLESH = ['food.meat', 'food.poultry', 'food.fish', 'food.seafood'];
const WITHOUT_MEAT = 'vegetarian vegan plant veggie';

const GROUPS: readonly Group[] = [
  { names: 'meat', slots: ['food.meat', 'food.poultry'], words: MEATS, unless: WITHOUT_MEAT },
  { names: 'vegetarian', slots: FLESH, words: `${MEATS} ${FISHES} ${SHELLFISH}`, unless: WITHOUT_MEAT },
  { names: 'pescatarian pescetarian', slots: ['food.meat', 'food.poultry'], words: MEATS, unless: WITHOUT_MEAT },
  {
    names: 'vegan',
    slots: [...FLESH, 'food.eggs', 'food.cheese', 'food.dairy'],
    words: `${MEATS} ${FISHES} ${SHELLFISH} ${DAIRY} egg omelette honey`,
    unless: `${WITHOUT_MEAT} oat soy almond coconut rice`,
  },
  { names: 'halal kosher', slots: ['food.meat.pork'], words: 'pork ham bacon prosciutto pancetta lard' },
  { names: 'feather down', slots: [], words: 'feather down goose eiderdown', unless: 'free' },
  { names: 'pollen flower', slots: ['occasion.flowers', 'room.plants'], words: 'flower lily bouquet' },
  { names: 'dog cat animal', slots: ['pets.animal'], words: 'dog cat pet' },
];

const stemmed = (words: readonly string[]): ReadonlySet<string> => new Set(words.flatMap(stemsOf));
const listed = (words = ''): ReadonlySet<string> => stemmed(words.split(' ').filter(Boolean));

/** `sure` tells of it, `likely` is a dish that holds it as a rule. */
const KNOWN = [
  ...GROUPS.map(({ names, slots, words, unless }) => ({
    names: listed(names),
    slots,
    sure: listed(words),
    likely: listed(),
    unless: listed(unless),
  })),
  ...ALLERGENS.map(({ names, slots, foods, unless }) => ({
    names: stemmed(names),
    slots,
    sure: stemmed(names),
    likely: stemmed(foods),
    unless: stemmed(unless),
  })),
];

/** `surely`: the thing is of what is left out, as clams are shellfish. `likely`: a dish that holds it as a rule, as pesto holds nuts. */
export type Contents = 'surely' | 'likely';

/** Whether somebody who leaves out `avoided` leaves out `thing` too; null where nothing tells of it. For warning and asking only. */
export const contentsOf = (avoided: string, thing: Subject): Contents | null => {
  const stems = stemsOf(thing.item);
  const groups = KNOWN.filter(
    (group) => stemsOf(avoided).some((word) => group.names.has(word)) && !stems.some((word) => group.unless.has(word)),
  );
  if (groups.some(({ slots, sure }) => slots.some((slot) => isWithin(thing.slot, slot)) || stems.some((word) => sure.has(word))))
    return 'surely';
  return groups.some(({ likely }) => stems.some((word) => likely.has(word))) ? 'likely' : null;
};
