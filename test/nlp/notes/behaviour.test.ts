import { byRules } from '../said';

const { noted } = byRules;

/** What each way of saying it must give: "+" wanted, "-" not wanted; "" where nothing may come of it. All sentences are our own. */
const TOLD: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'what is got rid of': [
    ['he picks the raisins out of the muesli', '- raisins'],
    ['turns the alarm clock to the wall every night, 1511', '- alarm clock'],
    ['watched her scrape the cheese off the burger', '- cheese'],
    ['I picked the glasses out of the crate', ''],
  ],
  'how a thing is left': [
    ['leaves the curtains open to wake with the sun', '+ curtains open'],
    ['Mr Obi leaves a note for the maid', ''],
  ],
  'who is called after a thing': [
    ["he's a cold brew guy", '+ cold brew'],
    ['Ms Ruiz is more of a tea person', '+ tea'],
    ['she is not a champagne person', '- champagne'],
    ['he is a quiet man', ''],
  ],
  'fed up': [
    ['Mr Adu has no time for the turndown', '- turndown'],
    ['she is done with buffets', '- buffets'],
    ["she doesn't care for the harpist", '- harpist'],
  ],
  'orders and bans among colleagues': [
    ['serve her red wine slightly chilled', '+ red wine slightly chilled'],
    ['use the side entrance for Dr Weiss', '+ side entrance'],
    ['never ask Mr Lund about his wife', '-! ask mr lund about his wife'],
    ["don't forget Mr Lund", ''],
  ],
  'a verdict after the thing': [
    ['Mrs Iyer: mint tea ok, green tea no', '+ mint tea'],
    ['lilies out, tulips in for 702', '- lilies'],
    ['fridge temp ok', ''],
  ],
  'a no before a verb': [
    ['lady in 44 no eat beef', '-! beef'],
    ['mister Petrov not want fish, only meat', '- fish'],
    ['madam no like the big pillow', '- big pillow'],
  ],
  'bought and praised': [
    ['Mr Lund buys two jars of lingonberry jam each visit', '+ two jars of lingonberry jam'],
    ['compliments to the chef for the lamb, says table 6', '+ lamb'],
    ['his son goes nuts for the waffles', '+ waffles'],
  ],
  'not what somebody is or why': [
    ['she got cold', ''],
    ['turtle lady 1204', ''],
    ['guest 230 walks barefoot', ''],
  ],
};

describe.each(Object.entries(TOLD))('%s', (_pattern, notes) => {
  test.each(notes)('%s', (text, wish) => {
    const found = noted(text);
    if (wish === '') expect(found).toEqual([]);
    else expect(found).toContain(wish);
  });
});
