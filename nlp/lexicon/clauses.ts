const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Abbreviations whose full stop ends no sentence. */
export const ABBREVIATIONS = words('mr mrs ms dr st no approx vs prof sra sr mme jr incl temp co ext rm apt dept sig');
/** Words that begin another thought inside a sentence. */
export const SPLITTERS = words('but because so while whereas although though however which who otherwise therefore');
/** Words after which "so" begins a clause; before others it only says how much. */
export const CLAUSE_AFTER_SO = words('i we he she they please my it no can could the not that');
/** "anything but", "nothing but": this "but" parts nothing. */
export const NOTHING_WORDS = words('anything nothing anywhere');
/** Words that open a question. */
export const QUESTION_WORDS = words(
  'do does did is are was were have has can could would will may might what which who where when why how any anyone shall should',
);
/** Words that follow the opening of a question even where its mark was left out. */
export const ASKED_OF = words('you i we there it they the your he she any my our time is are much many far');
/** Question words that open a plain clause as often: "when I arrive". */
export const TIME_OPENERS = words('when while where');
/** After them these verbs make it a question: "when is breakfast". */
export const OPENED_BY_TIME = words('is are do does can will');
