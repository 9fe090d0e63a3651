import { headOf, stemsOf } from '../items/stems';
import type { Observation } from '../profile';

/** Slots of what goes into something else: one choice for each thing it goes into. */
const ADDITIONS = new Set(['drink.milk', 'drink.sweetener', 'drink.ice', 'drink.garnish', 'drink.temperature']);
const HOSTS = new Set(
  (
    'tea coffee espresso cappuccino latte macchiato americano cortado mocha chocolate cocoa water wine champagne whisky whiskey bourbon gin vodka rum ' +
    'tequila soda cola coke juice lemonade beer cocktail martini porridge cereal'
  ).split(' '),
);

const isAddition = ({ slot, change }: Observation): boolean => ADDITIONS.has(slot) && change === null;

const hostOf = ({ item }: Observation): string | undefined => {
  const stems = stemsOf(item);
  return stems.length > 1 ? stems.find((stem) => HOSTS.has(stem)) : undefined;
};

/** "I take my tea black, no milk": both are said of tea, so that coffee is left as it was. */
export const hosted = (observations: readonly Observation[]): Observation[] => {
  const spoken = observations
    .filter(isAddition)
    .map(hostOf)
    .find((host) => host !== undefined);
  return observations.map((o) => {
    if (!isAddition(o) || o.when.length > 0) return o;
    const host = hostOf(o) ?? (HOSTS.has(headOf(o.item)) ? undefined : spoken);
    return host === undefined ? o : { ...o, when: [host] };
  });
};
