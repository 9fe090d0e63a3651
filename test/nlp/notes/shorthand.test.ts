import { byRules } from '../said';

/** "+" for wanted, "-" for not wanted, then words of the item. All sentences are our own. */
const NOTES: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'a denial reaches its own item': [
    ['burger no onion, fries, ginger ale no ice', ['+burger', '-onion', '+fries', '+ginger ale', '-ice']],
    ['no feather duvet, extra blanket', ['-feather duvet', '+extra blanket']],
    ['no mushrooms, two fried eggs', ['-mushrooms', '+fried eggs']],
    ['gin tonic no lemon, one lime', ['+gin', '-lemon', '+lime']],
  ],
  'a denial reaches a plain list': [
    ['no walnuts, almonds or pistachios', ['-walnuts', '-almonds', '-pistachios']],
    ['no pork, shellfish or alcohol', ['-pork', '-shellfish', '-alcohol']],
    ['no garlic, onion, chilli', ['-garlic', '-onion', '-chilli']],
  ],
  'the verdict stands after the thing': [
    ['orchids no', ['-orchids']],
    ['rose petals x, candles only', ['-rose petals', '+candles']],
    ['street side – no', ['-street side']],
    ['showed two: 1st near the lift - no. 2nd garden view - yes', ['-lift', '+garden view']],
  ],
  'only stands after the thing': [
    ['halal only', ['+halal']],
    ['espresso only, no spoon', ['+espresso', '-spoon']],
    ['housekeeping only aft 3pm', ['+housekeeping']],
  ],
  'one thing in the place of another': [
    ['sub salad 4 chips', ['+salad']],
    ['swapped the sausage 4 mushrooms', ['+mushrooms']],
    ['aisle > window', ['+aisle']],
    ['bath > shower', ['+bath']],
  ],
  'said to colleagues': [
    ['knock softly, neighbours complained', ['+knock softly']],
    ['speak slowly, hard of hearing', ['+speak slowly', '+hard of hearing']],
    ['hk: fold shirts not hang', ['+fold shirts']],
    ['split room and bar', ['+split room']],
  ],
  'what is left and what is eaten': [
    ['left both chocolates untouched again', ['-chocolates']],
    ['fruit bowl empty every night', ['+fruit bowl']],
    ['minibar beer untouched', ['-beer']],
  ],
  'whose line it is': [
    ['Mrs Lindqvist = decaf latte', ['+decaf latte']],
    ['Mr Adebayo = corner table, no candles', ['+corner table', '-candles']],
    ['ALLERGY LIST: kiwi, sesame', ['-kiwi', '-sesame']],
    ['gst allergic 2 dust', ['-dust']],
  ],
  'please after the thing': [
    ['2x memory foam pls', ['+memory foam']],
    ['xtra hangers pls', ['+extra hangers']],
  ],
};

const told = (text: string): string[] =>
  byRules.heard(text, { speaker: 'staff' }).map(({ level, item }) => (/^(?:avoided|unacceptable)$/.test(level) ? '-' : '+') + item);

describe.each(Object.entries(NOTES))('%s', (_phenomenon, notes) => {
  test.each(notes)('%s', (text, expected) => {
    const found = told(text);
    expect(found).toHaveLength(expected.length);
    for (const one of expected) expect(found.some((each) => each.startsWith(one.charAt(0)) && each.includes(one.slice(1)))).toBe(true);
  });
});
