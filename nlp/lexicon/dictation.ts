const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Sounds of thinking in what was dictated. */
export const HESITATIONS = words('um uh uhm erm umm uhh hmm hm ehm');
/** Words before a "2" that is read aloud: "allergic 2 nuts". */
export const BEFORE_TO = words('allergic intolerant sensitive next close due');
/** Words before a "4" that is read aloud: "asked 4 a towel". */
export const BEFORE_FOR = words('ask asks asked asking looking thanks wait waiting');
/** Words after such a "4": "4 her". */
export const AFTER_FOR = words('her him his my me us our their them the a an');
/** What is numbered: the "4" of "table 4 the guest" is a figure. */
export const NUMBERED = words('room rm table tbl for gate of');
/** Verbs of an exchange, in which "4" says for what: "sub fruit 4 fries". */
export const SWAP_VERBS = words('sub subs subbed swap swaps swapped trade exchange exchanged');
/** Verbs after "id" and "ill" that were meant as "I'd" and "I'll". */
export const WISH_VERBS = words('like love prefer rather want need have take be appreciate');
/** Words after an "its" that was meant as "it's". */
export const AFTER_IT_IS = words('a the my our not too so very for just cold hot');
