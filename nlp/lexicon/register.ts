const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Verbs of a story: who tells what was is not asking for it. */
export const TELLING =
  words(`was were had did stayed got went came gave took told said saw made found booked arrived checked asked offered ate drank slept paid charged called left felt seemed looked walked served visited brought received knew thought
  woke heard sat met ran kept used wanted needed decided spent tried turned returned informed refused travelled traveled upgraded included provided worked overlooked faced cost negative negatives minus minuses downside downsides drawback drawbacks con cons pity shame`);
/** Words of asking. */
export const ASKING = words('please kindly pls');
/** Whole-house things whose praise names nothing to give again: "loved the breakfast". Singular. */
export const PLAIN_THINGS =
  words(`restaurant bar pool lobby room breakfast service staff location bathroom bed hotel atmosphere decor food meal dinner lunch stay gym spa wifi internet parking view area place shower suite
  building garden balcony furniture buffet reception lounge beach city amenity facility drink coffee tv shop shopping noise price value size ambience ambiance style design neighborhood neighbourhood fact way idea concierge bedding`);
/** Words that make a sentence about those who travel. */
export const OURSELVES = words(
  `i we my our me us husband wife son daughter mother father mum mom dad child children kids baby friend partner`,
);
/** Words of the house's own business in staff notes: such a note asks for nothing on a guest's behalf. */
export const OPERATIONS =
  words(`eta flt delayed repaired fixed refunded refund lost left leak plumber incident rpt filed inform informed charged billed invoice-paid apologised apologized valve maintenance ticket inspected handed reported injured slipped fell police
  ambulance ooo oos broken stolen missing claim swapped replaced moved cancelled noshow keycard reg rooming passport passports coach visit flight landing lands`);
/** Something was not as it should have been: what was missing was wanted. */
export const MISSED = words(
  `upset annoyed angry disappointed sad unhappy promised complained complains complaint missed misses missing unfortunately sorry ran asked upset furious cross not-happy expected was were had`,
);
