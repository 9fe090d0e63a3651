const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What was done or happened, in staff notes: without a word of wanting beside it, the note keeps a log and asks for nothing. */
export const DONE =
  words(`done delivered given gave sent signed tagged logged handed issued posted settled paid prepaid charged credited comped waived confirmed processed completed collected returned
  cleared reset programmed fixed repaired refunded filed reported informed told advised explained escorted assisted inspected registered closed swapped replaced declined authorised authorized noshow sang serviced cleaned
  refilled restocked retrieved stored escalated notified encoded checked bagged lent reissued supplied installed placed approved granted agreed okayed rebook rebooked printed scanned copied forwarded invoiced reimbursed reconciled recorded tested rang called pointed thanked hugged`);
/** What a note is about that is no guest's wish: payment, keys, parcels, lists, drivers. Singular. */
export const LEDGER =
  words(`parcel package courier airpod umbrella-found folio deposit balance voucher driver chauffeur flight keycard manifest headcount headcnt invoice-no receipt ref shelf locker claim tab ota bkg booking-ref
  cnf conf conf-no batt battery cover walkin`);
/** Labels before a colon or a dash of notes that only log. */
export const LOG_LABELS = words(`lf l&f audit incident cashier billing accounts maintenance engineering security bill query lost found`);
/** What staff tell one another to do for a guest, in the imperative. */
export const INSTRUCTIONS = words(
  `knock ring split hang fold greet address speak talk text message email whatsapp seat warm chill peel slice toast unpack walk_dog feed dim face stick hide stack iron dust steam vacuum tuck sit drive walk wave smile whisper preheat rinse`,
);
/** What stands before the small number of a place where a guest sits or stays. */
export const TABLES_AND_ROOMS = words(
  `t tbl table villa suite cabin cabana bungalow chalet cottage room rm tent pavilion lounger sunbed booth seat bay berth casita riad`,
);
