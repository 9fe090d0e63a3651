const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** The closed classes of English, as hotels use it. Open classes come from the tagger. */
export const DETERMINERS =
  words(`a an the this that these those some any another each every either neither both all such what our my your his her their its no
  'em lots plenty couple bit few several little`);
export const POSSESSIVES = words(`my our his her their your its mine ours`);
export const PREPOSITIONS =
  words(`of in at on for with without during after before over under above below by near from to into onto about around between behind beside besides
  next close away far opposite facing overlooking against along across through towards toward until till since within inside outside per like than as via off up down among beyond except unlike throughout`);
export const CONJUNCTIONS = words('and or nor but plus yet');
export const SUBJECT_PRONOUNS = words(`i we he she they you it who there someone somebody anyone anybody everyone everybody nobody`);
export const PRONOUNS =
  words(`i we he she they you it me us him her them mine ours hers theirs yours myself ourselves himself herself themselves someone somebody anyone anybody everyone everybody nobody who whom
  there something anything everything nothing`);
export const AUXILIARIES = words(
  `am is are was were be been being do does did have has had will would shall should can could may might must 's ought`,
);
export const WH_WORDS = words(
  'what which who whom whose where when why how whether if that because since so while whereas although though unless except once however therefore hence whenever wherever',
);
export const NEGATIONS = words('not never no neither nor nobody nothing hardly barely rarely seldom without');
/** Words that may stand inside a cue or between subject and verb without changing what it says. */
export const FILLERS =
  words(`please kindly just really also actually very so much quite still always usually normally generally typically often sometimes maybe perhaps possibly probably
  definitely certainly absolutely simply truly honestly only even ever now then too already again instead especially particularly well currently personally both all desperately strongly specifically
  once more clearly further therefore rather occasionally mostly mainly kind sort of totally completely greatly genuinely highly obviously frankly ideally preferably at least first firstly
  secondly additionally immediately soon likely utterly`);
/** Words before an item that are not part of it. */
export const LEADS =
  words(`a an the this these those some any another each my our your his her their its please to have of such more other own just either both also really very
  certain lots plenty couple bit few several little piece maybe perhaps even only still always too definitely ideally preferably especially particularly mainly mostly usually about for around
  as with like 's own on getting having being is are be at nice good great lovely decent proper up over down round back finding seeing receiving taking become becoming been put give bring send serve along located situated based`);
/** Words that end an item wherever they stand. */
export const ENDERS =
  words(`hm hmm um uhm uh please thanks thank tonight today tomorrow now anymore again instead too though ok okay if when whenever because since so but while where which who that than unless
  except although whereas due sorry hi hello i we he she they you it there this was were is are am be will would can could should may might must do does did has had 's here ever
  thats upon saying stating explaining mentioning claiming says said thinks reeks reeked stinks stank smells smelled neither however therefore then always usually never not already everywhere yesterday later immediately asap cheers regards`);
/** Prepositions that keep what follows as part of the item: "room near the lift", "tea without sugar". */
export const ATTACHED = words(
  `of near by overlooking facing under over above below from to like on at in with without close next around between opposite within towards into per beside along inside outside for about than away up off as through across`,
);
