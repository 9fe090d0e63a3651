/** Grammar that the reading of opinions leans on: small words by the part they play. Each list is words between spaces. */

/** First halves before which a spaced hyphen is no break: "well - located". */
export const COMPOUND_HEADS =
  'well non un self wi check run worn beat so top first high low old mid semi hit must sub ultra five four three two one over under air full good user state once on in pre multi much half cut hi anti co e eye mini king queen twin poorly badly newly freshly world second third late stand swimming hair tea ski duty kid family pet child';

/** Words after "too" or "no" that name no quality and no thing. */
export const FUNCTION_WORDS =
  'i we you they it he she and but or so as because when if which that who was is were are be the a an my our to of in at for from with on by this these not no had has have did do does will would many bad';

/** Words that may stand between two qualities that one negation denies ("not clean or even comfortable"). */
export const JOINING = 'or nor and , very even particularly that too the a an';

/** Nouns after "no" that nobody misses: "no matter", "no doubt". */
export const NOT_MISSED =
  'one matter longer way idea wonder means question less more other better exception extra charge surprise surprises sign signs fewer time big need point limit end sooner cost but chance different further later doubt stranger and one two';

/** Nouns that are as often verbs: they need something of a noun before them. */
export const VERBAL_NOUNS =
  'stay stays visit visits drive rate rates cost costs charge charges show shows access shop walk feel feels sleep welcome host experience drink drinks park heat watch look party watch paint trip complaint problem design person guy people things fan market step steps tour switch treatment';

/** Words after which such a word is a verb. */
export const BEFORE_VERBS =
  'i we you they he she it to not will would should could can never may might did do does and really who which people please or always';

/** Verbs that tie a quality to the noun before them. */
export const LINKING_VERBS = 'is was were are looked looks seemed seems felt feels tasted smelled needs needed';

/** Words that may follow a noun phrase that is over. */
export const AFTER_NOUNS = 'and but in on at with for of from to by near is was were are which that who';

/** Words that open a noun phrase. */
export const DETERMINERS = 'the a an our my your their his her its this that these those some any all every each no';

/** Words that hang a noun on another. */
export const PREPOSITIONS = 'of in at from with to for on by near into inside about as than like outside over under during';

/** Verbs that part a subject from what is said of it. */
export const PLAIN_VERBS =
  'is was were are be been being am seemed seems looked looks felt feels had has have did does do got gets came went made needs needed could would will can';

/** Nouns that carry a judgement on another noun rather than being judged. */
export const WEAK_NOUNS =
  'noise noises smell smells odor odour problem problems complaint complaints size space condition quality attitude standard standards people person thing things feel sound sounds experience stay trip visit city street town area';

/** What stands after an apostrophe, spelt out. */
export const CONTRACTED_ENDINGS: Record<string, string> = {
  "'s": "'s",
  "'d": 'would',
  "'ll": 'will',
  "'ve": 'have',
  "'re": 'are',
  "'m": 'am',
};

/** Contractions that are opened whole, with the spellings that leave the apostrophe out. */
export const CONTRACTIONS: Record<string, readonly [string, string]> = {
  cannot: ['can', 'not'],
  cant: ['can', 'not'],
  "can't": ['can', 'not'],
  "won't": ['will', 'not'],
  wont: ['will', 'not'],
  "shan't": ['shall', 'not'],
  dont: ['do', 'not'],
  doesnt: ['does', 'not'],
  didnt: ['did', 'not'],
  isnt: ['is', 'not'],
  wasnt: ['was', 'not'],
  werent: ['were', 'not'],
  arent: ['are', 'not'],
  havent: ['have', 'not'],
  hasnt: ['has', 'not'],
  hadnt: ['had', 'not'],
  couldnt: ['could', 'not'],
  wouldnt: ['would', 'not'],
  shouldnt: ['should', 'not'],
  aint: ['is', 'not'],
  "ain't": ['is', 'not'],
  ive: ['i', 'have'],
  theyre: ['they', 'are'],
  youre: ['you', 'are'],
  wouldve: ['would', 'have'],
  couldve: ['could', 'have'],
  shouldve: ['should', 'have'],
};
