/**
 * Words that make a thing specific in a way of its own: "black" said of a tea is about milk, "two" said of pillows about
 * their number. Without them such a wish would close another that it leaves standing ("two pillows" the foam pillow).
 */
export interface Attribute {
  /** Slots of the things it is said of, with what lies below. */
  heads: readonly string[];
  /** What it is then about. */
  slot: string;
  /** Words or phrases, lower case, singular. */
  says: readonly string[];
}

const COUNTS = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'ten', 'twelve', '1', '2', '3', '4', '5', '6', '7', '8', '10', '12'],
  ...['extra', 'additional', 'more', 'another', 'spare', 'second', 'third', 'fewer', 'less', 'single', 'double', 'several', 'many', 'few'],
  ...[
    'a couple of',
    'a pair of',
    'a few',
    'a lot of',
    'lots of',
    'plenty of',
    'too many',
    'not so many',
    'half a dozen',
    'a dozen',
    'only one',
  ],
];
const SIZES = [
  ...[
    'small',
    'medium',
    'large',
    'xl',
    'xxl',
    'xxxl',
    'extra large',
    'extra small',
    'plus size',
    'big',
    'bigger',
    'larger',
    'smaller',
    'petite',
  ],
  ...['long', 'longer', 'short', 'wide', 'narrow', "child's", 'child size', "children's", 'kid size', "men's", "women's", 'oversized'],
];
const HEAT = [
  ...['hot', 'extra hot', 'very hot', 'piping hot', 'boiling', 'warm', 'lukewarm', 'tepid', 'cold', 'ice cold', 'very cold', 'chilled'],
  ...[
    'well chilled',
    'cool',
    'room temperature',
    'at room temperature',
    'unchilled',
    'not too cold',
    'not too hot',
    'frosty',
    'straight from the fridge',
  ],
];
const DONENESS = [
  ...[
    'rare',
    'very rare',
    'blue',
    'bleu',
    'medium',
    'medium rare',
    'medium well',
    'well done',
    'well cooked',
    'cooked through',
    'pink',
    'bloody',
  ],
  ...['charred', 'pink inside', 'no pink', 'on the rare side', 'on the done side', 'saignant', 'a point', 'bien cuit'],
];
const EGG_STYLES = [
  ...[
    'poached',
    'scrambled',
    'fried',
    'boiled',
    'soft boiled',
    'hard boiled',
    'sunny side up',
    'over easy',
    'over medium',
    'over hard',
    'runny',
  ],
  ...[
    'soft',
    'hard',
    'firm',
    'white only',
    'whites only',
    'four minute',
    'five minute',
    'six minute',
    'three minute',
    'well done',
    'basted',
    'coddled',
  ],
];
const MILK = [
  ...[
    'black',
    'white',
    'milky',
    'creamy',
    'with milk',
    'with cream',
    'without milk',
    'with a splash of milk',
    'with a dash of milk',
    'no milk',
  ],
  ...[
    'with oat milk',
    'with soy milk',
    'with almond milk',
    'with skimmed milk',
    'with hot milk',
    'with cold milk',
    'with lactose free milk',
  ],
];
const SWEET = [
  ...[
    'sweet',
    'sweetened',
    'unsweetened',
    'sugarless',
    'with sugar',
    'without sugar',
    'no sugar',
    'with honey',
    'with sweetener',
    'with stevia',
  ],
  ...['with one sugar', 'with two sugars', 'half sweet', 'extra sweet', 'not too sweet', 'less sweet'],
];
const ICE = [
  ...[
    'neat',
    'straight',
    'straight up',
    'on the rocks',
    'over ice',
    'with ice',
    'without ice',
    'no ice',
    'with an ice cube',
    'with one ice cube',
  ],
  ...[
    'with a big cube',
    'with crushed ice',
    'with lots of ice',
    'with extra ice',
    'light ice',
    'easy on the ice',
    'with little ice',
    'iced',
  ],
];
const STRENGTH = [
  'strong',
  'extra strong',
  'very strong',
  'weak',
  'mild',
  'double',
  'triple',
  'light',
  'dark roast',
  'light roast',
  'with an extra shot',
];

/** Looked through in this order: the first that fits the thing and the word decides. */
export const ATTRIBUTES: readonly Attribute[] = [
  { heads: ['bed.pillow'], slot: 'bed.pillow.count', says: COUNTS },
  { heads: ['bath.towel'], slot: 'bath.towel.count', says: COUNTS },
  { heads: ['bath.robe'], slot: 'bath.robe.size', says: SIZES },
  { heads: ['bath.slippers'], slot: 'bath.slippers.size', says: SIZES },
  { heads: ['bed.type'], slot: 'bed.length', says: ['extra long', 'long', 'longer', 'xl', 'short', 'tall'] },
  { heads: ['bed.type'], slot: 'bed.height', says: ['high', 'higher', 'low', 'lower', 'raised'] },
  { heads: ['bed.type'], slot: 'bed.mattress', says: ['firm', 'firmer', 'hard', 'soft', 'softer', 'springy', 'saggy', 'lumpy'] },
  {
    heads: ['room.type'],
    slot: 'room.size',
    says: ['large', 'larger', 'big', 'bigger', 'small', 'smaller', 'spacious', 'tiny', 'roomy', 'huge'],
  },
  { heads: ['drink.coffee', 'drink.tea', 'drink.chocolate'], slot: 'drink.milk', says: MILK },
  { heads: ['drink.coffee', 'drink.tea', 'drink.chocolate'], slot: 'drink.sweetener', says: SWEET },
  { heads: ['drink.coffee'], slot: 'drink.coffee.decaf', says: ['decaf', 'decaffeinated', 'caffeine free', 'caffeinated', 'half caf'] },
  { heads: ['drink.coffee'], slot: 'drink.coffee.strength', says: STRENGTH },
  { heads: ['drink.tea'], slot: 'drink.tea.brewing', says: ['strong', 'weak', 'well brewed', 'loose leaf', 'milk first', 'with lemon'] },
  { heads: ['drink.spirit', 'drink.cocktail', 'drink.soft', 'drink.water', 'drink.wine', 'drink.juice'], slot: 'drink.ice', says: ICE },
  { heads: ['drink.wine'], slot: 'drink.wine.temperature', says: HEAT },
  {
    heads: ['drink.wine'],
    slot: 'drink.wine.style',
    says: ['dry', 'sweet', 'crisp', 'oaky', 'unoaked', 'full bodied', 'light bodied', 'fruity'],
  },
  { heads: ['drink.water'], slot: 'drink.water.temperature', says: HEAT },
  { heads: ['drink.water'], slot: 'drink.water', says: ['still', 'sparkling', 'fizzy', 'carbonated', 'flat', 'mineral', 'tap', 'bubbly'] },
  { heads: ['drink'], slot: 'drink.temperature', says: HEAT },
  { heads: ['drink.soft'], slot: 'drink.soft.diet', says: ['diet', 'light', 'zero', 'sugar free', 'full sugar', 'regular', 'max'] },
  { heads: ['food.meat', 'food.sandwich', 'food.poultry', 'food.fish'], slot: 'food.meat.doneness', says: DONENESS },
  { heads: ['food.eggs'], slot: 'food.eggs', says: EGG_STYLES },
  { heads: ['food.bread'], slot: 'food.bread.toast', says: ['toasted', 'dry', 'buttered', 'burnt', 'well done', 'lightly toasted'] },
  {
    heads: ['food'],
    slot: 'food.spiciness',
    says: ['spicy', 'extra spicy', 'very spicy', 'mild', 'not spicy', 'hot and spicy', 'less spicy'],
  },
  {
    heads: ['food'],
    slot: 'food.portion',
    says: ['half portion', 'small portion of', 'large portion of', 'double portion of', 'extra portion of'],
  },
  { heads: ['dining.table'], slot: 'dining.table.quiet', says: ['quiet', 'quieter', 'calm', 'peaceful'] },
  {
    heads: ['dining.table'],
    slot: 'dining.table.size',
    says: ['large', 'bigger', 'small', 'big', 'long', 'for two', 'for four', 'for one', 'for six'],
  },
  {
    heads: ['wellness.massage'],
    slot: 'wellness.massage.pressure',
    says: ['firm', 'strong', 'hard', 'light', 'gentle', 'soft', 'medium pressure'],
  },
  { heads: ['wellness.pool'], slot: 'wellness.pool.kind', says: ['indoor', 'outdoor', 'inside', 'outside', 'covered'] },
];
