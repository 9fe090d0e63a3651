import { isWithin } from '../slots';
import { stemsOf } from './stems';
import type { Subject } from './likeness';

/** What people leave out as a group, and by what a thing of that group is known: its slot, or a word in its name. */
interface Group {
  /** Words by which the group is named, as stems. */
  names: string;
  slots: readonly string[];
  words: string;
  /** Words that take a thing out of the group again: "oat" milk holds no dairy. */
  unless?: string;
}

const PLANT_MILKS = 'oat soy soya almond coconut rice hazelnut cashew plant vegan lactose';
const MEATS =
  'meat beef steak veal lamb pork ham bacon sausage salami chorizo prosciutto burger chicken turkey duck goose venison ribs mince meatball pate brisket';
const FISHES = 'fish salmon tuna cod trout sea-bass anchovy sardine mackerel halibut sole herring eel turbot hake sushi sashimi';
const SHELLFISH =
  'shellfish seafood shrimp prawn lobster crab crayfish langoustine scampi clam mussel oyster scallop cockle squid calamari octopus whelk abalone vongole bisque';
const DAIRY =
  'milk cheese butter cream yogurt yoghurt latte cappuccino custard gelato mozzarella parmesan feta brie camembert ricotta ghee';

const GROUPS: readonly Group[] = [
  {
    names: 'alcohol alcoholic drinking',
    slots: [
      'drink.alcohol',
      'drink.wine',
      'drink.beer',
      'drink.cider',
      'drink.spirit',
      'drink.aperitif',
      'drink.digestif',
      'drink.cocktail',
      'drink.sake',
    ],
    words: 'wine beer champagne prosecco whisky whiskey gin vodka rum tequila cognac brandy port sherry cocktail liqueur spirit',
    unless: 'free non virgin alcoholfree mocktail',
  },
  { names: 'meat', slots: ['food.meat', 'food.poultry'], words: MEATS, unless: 'vegetarian vegan plant' },
  { names: 'vegetarian', slots: ['food.meat', 'food.poultry', 'food.fish', 'food.seafood'], words: `${MEATS} ${FISHES} ${SHELLFISH}` },
  { names: 'pescatarian pescetarian', slots: ['food.meat', 'food.poultry'], words: MEATS },
  {
    names: 'vegan',
    slots: ['food.meat', 'food.poultry', 'food.fish', 'food.seafood', 'food.eggs', 'food.cheese', 'food.dairy'],
    words: `${MEATS} ${FISHES} ${SHELLFISH} ${DAIRY} egg omelette honey`,
    unless: PLANT_MILKS,
  },
  { names: 'pork', slots: ['food.meat.pork'], words: 'pork ham bacon prosciutto chorizo salami lard pancetta' },
  { names: 'halal kosher', slots: ['food.meat.pork'], words: 'pork ham bacon prosciutto pancetta lard' },
  { names: 'shellfish seafood crustacean mollusc', slots: ['food.seafood'], words: SHELLFISH },
  { names: 'fish', slots: ['food.fish'], words: FISHES },
  {
    names: 'nut nuts tree',
    slots: ['food.nut'],
    words: 'nut almond walnut hazelnut pistachio cashew pecan macadamia praline marzipan nutella nougat frangipane baklava pesto amaretto',
  },
  { names: 'peanut groundnut', slots: [], words: 'peanut satay groundnut' },
  { names: 'dairy milk lactose cow', slots: ['food.dairy', 'food.cheese'], words: DAIRY, unless: PLANT_MILKS },
  {
    names: 'gluten wheat coeliac celiac',
    slots: ['food.bread', 'food.pastry', 'food.pasta', 'food.pizza', 'food.dessert.cake', 'food.breakfast.pancake', 'drink.beer'],
    words: 'bread toast pasta noodle pizza cake cookie biscuit croissant pancake waffle couscous seitan cracker baguette brioche beer',
    unless: 'gluten rice glutenfree',
  },
  { names: 'egg', slots: ['food.eggs'], words: 'egg omelette omelet frittata meringue mayonnaise hollandaise quiche custard' },
  { names: 'soy soya', slots: ['food.legume'], words: 'soy soya tofu edamame tempeh miso tamari' },
  { names: 'sesame', slots: [], words: 'sesame tahini hummus halva' },
  {
    names: 'caffeine',
    slots: ['drink.coffee', 'drink.tea.black', 'drink.energy'],
    words: 'coffee espresso cappuccino latte cola',
    unless: 'decaf decaffeinated',
  },
  { names: 'sugar', slots: ['food.dessert', 'food.sweet'], words: 'cake chocolate candy dessert syrup', unless: 'sugarfree diet' },
  { names: 'feather down', slots: [], words: 'feather down goose eiderdown', unless: 'free' },
  { names: 'pollen flower', slots: ['occasion.flowers', 'room.plants'], words: 'flower lily bouquet rose' },
  { names: 'dog cat animal', slots: ['pets.animal'], words: 'dog cat pet' },
];

const stemmed = (words: string | undefined): ReadonlySet<string> => new Set((words ?? '').split(' ').flatMap(stemsOf));
const KNOWN = GROUPS.map(({ names, slots, words, unless }) => ({
  names: stemmed(names),
  slots,
  words: stemmed(words),
  unless: stemmed(unless),
}));

/**
 * True where somebody who leaves out `avoided` leaves out `thing` too: shellfish takes in clams, vegetarian takes in steak. Errs
 * on the side of taking in: its answer warns and asks, and never lets something through.
 */
export const takesInContents = (avoided: string, thing: Subject): boolean => {
  const stems = stemsOf(thing.item);
  return KNOWN.some(
    (group) =>
      stemsOf(avoided).some((word) => group.names.has(word)) &&
      !stems.some((word) => group.unless.has(word)) &&
      (group.slots.some((slot) => isWithin(thing.slot, slot)) || stems.some((word) => group.words.has(word))),
  );
};
