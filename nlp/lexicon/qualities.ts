const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What a guest asks about because it is wanted: "are the rooms quiet?". */
export const WELCOME =
  words(`quiet quieter calm calming peaceful tranquil silent soundproof soundproofed clean cleaner spotless tidy hygienic immaculate comfortable comfy cosy cozy spacious big bigger large larger roomy airy bright sunny
  modern safe safer secure walkable private secluded romantic central fast stable reliable strong soft softer firm firmer lively walkable flat shaded cool cooler warm warmer`);
/** What a guest asks about because it is feared. */
export const UNWELCOME =
  words(`noisy noisier loud louder thin dirty filthy cramped tiny small smaller dark dated old crowded busy touristy smelly dusty stuffy dangerous unsafe steep slow weak lumpy saggy draughty drafty damp mouldy moldy rowdy
  expensive pricey overpriced remote isolated`);
/** Nuisances by name: asked about, they are feared. Singular. */
export const NUISANCES = words(
  'noise smell odour odor smoke mosquito insect bug bedbug cockroach mould mold construction traffic nightclub roadwork draught draft crowd stair step surcharge',
);
/** What stands between the question and what is asked: "would you say (that) it is quiet?". */
export const SUPPOSING: readonly string[] = [
  'would you say (that)',
  'do|does you|people|guests|reviewers|reviews|they say|think|find|mention|complain (that|about|if|of)',
  'do|does it|they|people|guests|reviewers|reviews mention|say anything|something about|on|of',
  'is|are it|they|this|that|these (well|best) known|famous|noted|renowned for (having|its|their|the)',
  'are|is there (any|many) complaints|reviews|comments about|on|of',
];
/** Verbs through which a thing is said to be so. */
export const SEEMING = words('is are be get gets getting feel feels stay stays kept keep seem seems look looks was were become');
