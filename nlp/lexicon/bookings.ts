const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What is reserved by number, day and hour: without anything said of it, a fact of the booking and no wish. Singular. */
export const RESERVED = words('table ticket room reservation booking seat train flight bus taxi cab ride place hotel night spot slot');
/** What says of it only for how many, when and where to. Singular. */
export const HEADCOUNT =
  words(`for of at on to from person people adult guest child kid us friend party night day week monday tuesday wednesday thursday friday saturday sunday one two three four five six
  seven eight nine ten starting beginning arriving leaving departing time o'clock am pm the a an and family me my our myself together total around about by next this`);
/** What one asks about a house without wishing for it. Singular. */
export const PARTICULARS =
  words(`price range rating star area location postcode address fee cost charge extra additional level cleanliness total first entrance phone number name type zip code
  rate its it the their what of and policy deposit email website contact town city hotel place site sites`);
/** What goes before something of which any will do: "a", "any". */
export const INDEFINITES = words('a an any some another no one every each');
