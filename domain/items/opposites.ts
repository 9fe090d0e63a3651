import { remembered } from './remembered';
import { stemsOf } from './stems';

/**
 * Dimensions along which one thing has one value at a time, each value with the words people use for it. Two items of one
 * subject with different values on one dimension exclude each other: "soft mattress" and "firm mattress".
 */
const DIMENSIONS: readonly (readonly string[])[] = [
  ['soft', 'firm hard', 'medium'],
  ['high upper top', 'low lower ground'],
  ['thin flat', 'thick fluffy'],
  ['open', 'closed shut'],
  ['still flat', 'sparkling fizzy carbonated'],
  ['hot warm', 'cold cool iced chilled', 'lukewarm tepid'],
  ['neat straight', 'ice rock rocks'],
  ['black', 'milk cream white creamer', 'soy', 'oat', 'almond'],
  ['rare bleu', 'medium', 'well'],
  ['inside indoor indoors', 'outside outdoor outdoors terrace'],
  ['smoking', 'nonsmoking'],
  ['feather down', 'foam', 'buckwheat', 'latex'],
  ['bathtub tub', 'shower'],
  ['dark darkened', 'bright light'],
  ['early', 'late'],
  ['large big', 'small'],
  ['long', 'short'],
  ['loud', 'quiet silent'],
  ['dry', 'sweet'],
  ['mild', 'spicy'],
  ['male', 'female'],
  ['on', 'off'],
  ['king', 'queen', 'twin', 'single'],
  ['scrambled', 'fried', 'poached', 'boiled'],
  ['shade shaded', 'sun sunny'],
  ['folded', 'hanger hangers'],
  ['regular', 'decaf decaffeinated'],
];

type Value = Readonly<Record<number, number>>;
const VALUES = new Map<string, Value>();
DIMENSIONS.forEach((values, dimension) => {
  values.forEach((words, value) => {
    for (const word of words.split(' ')) VALUES.set(word, { ...VALUES.get(word), [dimension]: value });
  });
});

const valuesOf = remembered((item) => stemsOf(item).reduce<Value>((values, word) => ({ ...VALUES.get(word), ...values }), {}));

/** True of a word that says how a thing is to be, and not what: "neat", "black", "chilled". */
export const isManner = (stem: string): boolean => VALUES.has(stem);

/** True where both name a value of one dimension and no dimension on which they agree. */
export const areOpposed = (a: string, b: string): boolean => {
  const [left, right] = [valuesOf(a), valuesOf(b)];
  const shared = Object.keys(left).filter((dimension) => dimension in right);
  return shared.length > 0 && shared.every((dimension) => left[Number(dimension)] !== right[Number(dimension)]);
};
