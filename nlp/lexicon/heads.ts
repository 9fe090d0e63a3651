const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Heads that say nothing by themselves: "a quiet room with a view" is a wish for quiet and for a view. Singular. */
export const GENERIC_HEADS =
  words(`hotel room place one something somewhere accommodation property option anything anywhere lodging motel location spot hotels area place stay building establishment type kind
  thing time experience way part side option bedroom`);
/** Heads of booking facts and of talk: never an item. Singular. */
export const FACT_HEADS =
  words(`night day week month person people adult reservation booking number phone postcode address reference price information info detail help assistance question hotel city name email code
  date availability recommendation suggestion option list room idea anything everything nothing something stay trip visit party guest time bit lot way minute moment hour problem issue look thing result confirmation website
  picture photo map direction distance star review offer thank you it them that this those these one nobody no yes i we restaurant attraction train ticket museum area cost fee phone-number part place
  fact kind sort rest business luck refund compensation explanation apology answer response reply complaint manager staff service job work life world fun end shock surprise experience feeling impression word story idea sense sleep
  visit return chance opportunity reason doubt matter deposit credit card total plan pleasure weekend couple use mind care attention step day doors zip post postal`);
/** Praise and blame that add nothing to an item. */
export const EVALUATIONS =
  words(`nice good great lovely decent proper wonderful fantastic excellent amazing beautiful perfect fine super awesome best better ideal suitable right wrong bad terrible awful horrible poor worst different new another
  available reasonable fabulous outstanding superb brilliant gorgeous incredible stunning real particular specific certain few only other same next possible main actual whole own favourite favorite usual such sort kind worse okay ok happy sure
  very really quite rather fairly pretty so too extra more most less much many any some lot bit little just least else requested further`);
/** "no problem", "no idea": what follows a no that denies nothing wanted. Singular. */
export const NO_IDIOMS =
  words(`problem worry rush hurry idea thank thanks one need matter wonder doubt more way longer question issue reason sense point complaint trouble charge means answer response reply luck explanation apology surprise excuse
  clue fuss big use good better other different exception room-left vacancy availability change further additional comment stay chance fault refund help choice matter where sign news fewer less longer offence offense frill concern sooner mistake single
  person people staff nobody manager hint evidence special particular real major such star deal attempt effort regret guarantee warning notice record access`);
/** Where a thing is taken to as a matter of course: "to my room" says nothing of the thing. */
export const PLACES_OF_COURSE = words(
  `room suite bathroom bedroom hotel house property bed tv pillow desk minibar villa apartment profile file table door`,
);
