const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What can be too loud to live beside. Singular; the second list counts only where it is heard or stands right beside. */
export const LOUD_SOURCES = words(
  `disco nightclub karaoke drilling jackhammer construction building-site bass generator compressor drum drumming tram motorbike motorway highway railway karaoke-bar roadworks rooster cockerel siren`,
);
export const SOURCES = words(
  `disco nightclub karaoke drilling jackhammer construction bass generator compressor drum drumming tram motorbike motorway highway railway roadworks rooster cockerel siren bar club kitchen lift elevator street road
   traffic train station music band wedding party laundry fridge minibar fan aircon conditioner vent pipe door bell church school playground terrace pub lorry truck bus airport plane dog bin pump machine corridor
   hallway neighbour neighbor casino ballroom gym extractor boiler plumbing toilet seagull frog crowd market square`,
);
/** Names of two words whose head alone says too little. */
export const SOURCE_PAIRS = words(
  `ice machine air conditioning street noise traffic noise dance school night club building site loading dock car park karaoke bar cuban music live music church bells vending machine pool pump service lift goods lift tram line train line railway station bus stop main road busy road disco music elevator door`,
);
/** How noise is told. */
export const NOISE_SIGNS = words(
  `noise noisy noises loud louder woke woken wakes awake sleepless earplugs rattling rattled thumping thumped banging banged blaring blared booming hammering droning howling beeping humming buzzing roaring
   thundering screeching slamming slammed shouting stomping stomped pounding din racket ripple shaking vibrating landslide deafening disturbed kept rumbling`,
);
/** Ways of standing right beside something. */
export const BESIDE: readonly string[] = [
  'right|directly|just|immediately|straight|squarely under|above|over|beside|next_to|opposite|behind|at|by|on|onto|below|underneath|outside',
  'under|above|over|below|underneath|next_to|beside|opposite|behind',
];
/** How a thing that can be smelt is named as a nuisance. */
export const SMELLS: readonly string[] = [
  'smell|smells|smelled|smelt|stink|stinks|stank|stench|reek|reeks|reeked|odour|odor|whiff|fumes|smelling (really|strongly|badly|awfully|horribly) of|like|from',
];
