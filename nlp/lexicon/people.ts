const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Those who travel along, as named by their relation. Plurals are listed: the holder keeps the word as said. */
export const KINSHIP =
  words(`husband wife spouse partner fiance fiancé fiancee fiancée boyfriend girlfriend son sons daughter daughters child children kid kids baby babies toddler toddlers infant teenager teenagers
  teen teens twins boy boys girl girls mother mum mom mummy mommy mama father dad daddy papa parents grandmother grandma granny nana gran grandfather grandpa grandad granddad grandparents grandson granddaughter
  grandchildren grandkids brother brothers sister sisters sibling siblings cousin cousins aunt auntie uncle nephew nephews niece nieces stepson stepdaughter stepmother stepfather friend friends mate colleague colleagues nanny carer caregiver
  companion bodyguard inlaws family`);
/** Animals that travel along and may have wishes of their own. */
export const ANIMALS = words('dog dogs cat cats puppy kitten lab labrador poodle dachshund terrier spaniel retriever');
/** The guest, as staff say it. */
export const GUEST_WORDS =
  words(`guest guests lady gentleman gent couple client customer mr mrs ms miss mx dr prof sir madam madame mme monsieur m herr frau signor signora signore signorina senor señor senora señora sra sr dona doña don lord
  vip mdm mam ma'am puan encik tuan cik datuk khun kun mister missus doctor professor maestro fr rev reverend colonel general admiral major judge minister ambassador senator president prince princess sheikha countess baron
  chap chaps bloke blokes fella fellas fellow guy guys dude dudes lad lass lassie gal dame oke toppie auld bride groom newlyweds retiree widow widower cyclist cyclists runner runners golfer golfers skier skiers diver divers biker regular loner punter
  honeymooners party group gentlemen ladies member occupant traveler traveller businessman businesswoman patron family pax man woman`);
export const TITLES = words(
  `mr mrs ms miss mx dr prof professor sir madam madame mme mlle monsieur herr frau signor signora signore signorina senor señor senora señora sra sr dona doña lord sig captain sheikh rabbi mister mdm mam puan encik tuan cik datuk khun doctor maestro fr rev reverend colonel general admiral judge minister ambassador senator prince princess`,
);
/** Grammatical gender of kin, to tell whom "he" and "she" mean. */
export const MALE = words(
  `husband son sons boy boys father dad daddy papa grandfather grandpa grandad granddad grandson brother brothers uncle nephew nephews boyfriend fiance fiancé stepson stepfather`,
);
export const FEMALE = words(
  `wife daughter daughters girl girls mother mum mom mummy mommy mama grandmother grandma granny nana gran granddaughter sister sisters aunt auntie niece nieces girlfriend fiancee fiancée stepdaughter stepmother`,
);
export const PLURAL = words(
  `sons daughters children kids babies toddlers teenagers teens twins boys girls parents grandparents grandchildren grandkids brothers sisters siblings cousins nephews nieces friends colleagues inlaws`,
);
/** Words of address and assent before the matter itself. */
export const GREETINGS = words(
  `hi hello hey dear good morning afternoon evening yes yeah yep no nope ok okay sure great thanks thank you perfect fine well also and but or so then alright cool sounds that's excellent if possible ps btw um uh oh team sir madam`,
);
/** The guest or a companion in a note that names nobody. */
export const GUEST_PRONOUNS = words(`he she him her his hers himself herself they them their theirs`);
/** What somebody gets to be, which is nothing to get: "she got cold". */
export const GOT_TO_BE = words(
  `cold hot warm wet sick ill angry upset lost engaged married tired drunk stuck burned sunburned sunburnt hurt injured bored annoyed divorced locked better worse ready old pregnant`,
);
/** Why, not what, where it stands alone after a denial: "no carpet, dust". */
export const BARE_REASONS = words(
  `dust pollen migraine migraines headache headaches asthma noise smell smoke draft draught sickness nausea vertigo claustrophobia insomnia jetlag`,
);
