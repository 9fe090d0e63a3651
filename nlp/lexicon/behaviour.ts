const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What a guest does with a thing to be rid of it, before the particle: "picks the raisins out". */
export const DISCARDING = words(
  `pick picks picked scrape scrapes scraped fish fishes fished push pushes pushed set sets put puts send sends sent turn turns turned leave leaves shove shoves shoved wave waves waved throw throws threw toss tosses tossed take takes took peel peels peeled`,
);
/** Where the thing then goes. */
export const GONE_TO: readonly string[] = [
  'out (of)',
  'off',
  'aside',
  'back',
  'away',
  'face down',
  'down',
  'to|against|towards|facing the wall',
  'to one side',
  'to the side',
  'in|into the wardrobe|closet|drawer|corridor|bin|trash|hallway',
  'outside',
  'under the bed',
];
/** How a thing is left by who likes it so: "leaves the curtains open". */
export const LEFT_SO = words(`open on closed drawn ajar up lit shut unmade untucked`);
/** The last word of "he is a mezcal man", "more of a tea person": who is called after a thing takes it. Singular. */
export const CALLED_AFTER = words(
  `man guy person woman gal girl lady bloke fella dude chap drinker lover fan nut fiend addict freak eater fanatic enthusiast buff junkie aficionado maniac snob purist devotee type lad`,
);
/** What one can be called after: taste and pastime, never a room or a bed. */
export const TASTES = words('food drink activities media wellness');
/** Orders to colleagues that need a thing the lexicon knows: "use the side door", "serve the red chilled". */
export const ORDERS = words(
  `use serve set stock leave keep bring put prepare place add arrange offer pour mix cook make give draw run provide deliver open close turn lay dress park store hold save reserve book seat pack`,
);
/** Of these the verb is part of what is wanted: "leave the tray outside". */
export const WHOLE_ORDERS = words(`leave keep open close turn save hold seat`);
/** What staff forbid one another without any wish of a guest's behind it: "don't forget". */
export const IDLE_BANS = words(
  `forget know think mind worry hesitate have work be panic wait miss lose ask-me overbook sell rebook charge post count mix-up understand remember see get let rush argue apologise apologize`,
);
