const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What a guest can have too much of: with "too", the thing itself is to be avoided. */
export const SENSORY =
  words(`small tiny cramped narrow noisy loud hard soft firm lumpy saggy thin thick flat high low hot warm cold cool chilly freezing stuffy dark dim bright light humid damp dry smelly smoky strong weak sweet salty spicy oily greasy
  fatty rich heavy big large long short busy crowded formal fancy stiff touristy early late far steep slippery bitter sour rare chewy crunchy mushy perfumed scented fragrant tepid lukewarm icy draughty drafty sunny exposed tight springy bouncy
  wide deep shallow open close squeaky creaky echoey isolated remote modern old-fashioned minimalist sterile impersonal boring childish slow fast fussy intrusive chatty talkative`);
/** Bad to sense without any "too". */
export const PLAINLY_BAD = words(
  `tiny cramped noisy loud lumpy saggy freezing stuffy smoky tepid lukewarm draughty drafty squeaky creaky claustrophobic poky airless boiling sweltering roasting sterile impersonal overcrowded deafening windowless`,
);
/** Bad to sense where said of this thing: "the bed was hard", "our room was quite small". Singular heads to adjectives. */
export const BAD_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  room: words('small dark hot cold warm humid damp narrow smelly dim basic bright compact minuscule old dated'),
  suite: words('small dark hot cold warm'),
  bathroom: words('small dark cold narrow'),
  bed: words('hard soft small narrow short low high firm'),
  mattress: words('hard soft thin firm'),
  pillow: words('hard soft flat thin thick high small firm big'),
  shower: words('small cold weak narrow hot'),
  pool: words('small cold crowded shallow'),
  water: words('cold'),
  window: words('small'),
  coffee: words('weak cold bitter strong'),
  music: words('loud'),
  wifi: words('slow weak'),
  internet: words('slow weak'),
  towel: words('thin small rough scratchy hard'),
  blanket: words('thin heavy'),
  duvet: words('thin heavy thick hot'),
  balcony: words('small'),
  gym: words('small'),
  light: words('dim bright'),
  lighting: words('dim bright'),
  curtain: words('thin'),
  wall: words('thin'),
  air: words('dry stuffy'),
};
/** What nobody asks for: said of this thing it is a fault, wherever it stands ("thin towels", "loud fan"). Singular heads to adjectives. */
export const FLAW_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  room: words('tiny noisy smelly damp stuffy airless cramped poky'),
  bathroom: words('tiny cramped smelly'),
  bed: words('lumpy saggy narrow creaky squeaky'),
  mattress: words('lumpy saggy thin'),
  pillow: words('flat lumpy thin'),
  towel: words('thin rough scratchy hard small'),
  wall: words('thin'),
  curtain: words('thin'),
  blanket: words('thin scratchy'),
  duvet: words('thin'),
  shower: words('weak cold tiny'),
  coffee: words('weak cold lukewarm bitter'),
  aircon: words('loud noisy weak'),
  conditioning: words('loud noisy weak'),
  ac: words('loud noisy weak'),
  fan: words('loud noisy'),
  fridge: words('loud noisy'),
  neighbour: words('loud noisy'),
  neighbor: words('loud noisy'),
  music: words('loud'),
  wifi: words('slow weak patchy'),
  internet: words('slow weak patchy'),
  wardrobe: words('tiny'),
  pool: words('tiny freezing crowded'),
  lobby: words('noisy crowded'),
  street: words('noisy loud'),
  light: words('harsh flickering'),
};
/** What an adjective says of a room as such: adjective to slot. */
export const ROOM_SLOTS: readonly (readonly [slot: string, adjectives: ReadonlySet<string>])[] = [
  ['room.size', words('small tiny cramped narrow minuscule poky big large compact claustrophobic spacious roomy bigger larger smaller')],
  ['room.quiet', words('noisy loud deafening echoey quiet quieter calm peaceful tranquil silent noisier louder thin')],
  ['room.brightness', words('dark dim bright windowless sunny')],
  ['climate.temperature', words('hot cold warm chilly freezing boiling sweltering roasting cool')],
  ['climate.air', words('stuffy airless smelly smoky')],
  ['climate.humidity', words('humid damp dry')],
  ['room.style', words('dated old basic sterile impersonal modern minimalist old-fashioned')],
];
/** Words of degree between "was" and the adjective. */
export const DEGREES = words(
  'very quite rather so really extremely pretty a bit little somewhat incredibly fairly way far much too unbearably terribly always also still just slightly ridiculously awfully super both kind of that overly',
);
/** Slots of the plain things that faults are found with. Singular. */
export const THING_SLOTS: Readonly<Record<string, string>> = {
  pillow: 'bed.pillow',
  mattress: 'bed.mattress',
  bed: 'bed.mattress',
  blanket: 'bed.blanket',
  duvet: 'bed.cover',
  shower: 'bath.kind',
  bathroom: 'bath.other',
  music: 'media.other',
  wifi: 'technology.other',
  internet: 'technology.other',
  pool: 'wellness.other',
  gym: 'wellness.other',
  food: 'food.other',
  coffee: 'drink.coffee',
  desk: 'technology.other',
  light: 'climate.light',
  lighting: 'climate.light',
};
