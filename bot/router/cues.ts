/** The words by which the routers tell commands, moments and notes apart. Data only; alternatives of a regular expression, longest first where it matters. */

export const TITLES = [
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'professor',
  'sir',
  'lady',
  'lord',
  'madame',
  'herr',
  'frau',
  'señora',
  'señor',
  'signora',
  'signor',
];

/** Words that stand before a colon or a verb without naming anybody. */
export const NOBODY = new Set(
  [
    'guest guests gst gsts pax she he they it we i you who this that these those the a an his her their our my your there here what when where how why which',
    'note notes reminder fyi update urgent important please pls ps nb hi hello hey also and but so then again another new no not never always',
    'wife husband son daughter mother father mom mum dad kid kids child children baby family couple friend friends partner lady gentleman man woman',
    'allergy allergies allergic breakfast lunch dinner drink drinks food room rooms bed pillow pillows towels bath housekeeping turndown spa pool gym bar',
    'arrival departure check-in checkout check-out eta etd vip preference preferences prefs pref request requests complaint issue feedback info today tomorrow tonight',
    'everyone everybody someone somebody anyone nobody all both each party group',
  ]
    .join(' ')
    .split(' '),
);

/** Verbs with which associates write about a guest: "Solheim wants …". */
export const STAFF_VERBS = [
  'wants',
  'want',
  'wanted',
  'likes',
  'liked',
  'loves',
  'loved',
  'hates',
  'hated',
  'needs',
  'needed',
  'prefers',
  'preferred',
  'asks',
  'asked',
  'asking',
  'requests',
  'requested',
  'orders',
  'ordered',
  'ordering',
  'would',
  'wishes',
  'wished',
  'has',
  'had',
  'have',
  'is',
  'was',
  'are',
  'does',
  'doesn’t',
  "doesn't",
  'did',
  'didn’t',
  "didn't",
  'don’t',
  "don't",
  'can’t',
  "can't",
  'cannot',
  'will',
  'won’t',
  "won't",
  'never',
  'always',
  'usually',
  'tends',
  'seems',
  'says',
  'said',
  'told',
  'mentioned',
  'complains',
  'complained',
  'enjoys',
  'enjoyed',
  'drinks',
  'drank',
  'eats',
  'ate',
  'takes',
  'took',
  'sleeps',
  'slept',
  'travels',
  'brings',
  'brought',
  'bought',
  'booked',
  'called',
  'calls',
  'refused',
  'declined',
  'avoids',
  'dislikes',
  'disliked',
  'appreciates',
  'allergic',
  'arrives',
  'arrived',
  'sits',
  'sat',
  'just',
  'again',
  'used',
  'keeps',
  'kept',
  'left',
  'sent',
  'moved',
  'changed',
  'no',
  'not',
  'now',
  'also',
  'and',
];

/** How something happening now begins, once it is known whose it is. */
export const MOMENTS = [
  '(?:just |has |have |now )*order(?:s|ed|ing)?',
  '(?:is|are) (?:just |now )*(?:order|hav|check|sitt|arriv|com|go|leav|drink|eat|ask)[a-z]*ing\\b',
  '(?:is|are) (?:just |now )*(?:at|in|by|on|down at|here|having|back)\\b',
  '(?:has |have )?(?:just )?(?:arrived|sat down|come down|checked in|checks in)',
  'checking (?:in|out)',
  '(?:just )?(?:arrives|sits down|comes? (?:down|for|to)|calls? (?:room service|the bar|for))',
  'having (?:breakfast|lunch|dinner|drinks|a drink)',
  'at (?:the )?(?:bar|pool|spa|breakfast|lunch|dinner|reception|desk|gym|beach|restaurant|lounge|check-?in)\\b',
  '(?:room service|turn-?down)\\b',
];

export const OUTCOME_WORDS = {
  done: 'done',
  did: 'done',
  finished: 'done',
  completed: 'done',
  failed: 'failed',
  fail: 'failed',
  declined: 'declined',
  refused: 'declined',
  substituted: 'substituted',
  substitute: 'substituted',
  replaced: 'substituted',
} as const;

/** "couldn't, no cribs left", "not possible: the florist is closed"; what follows is why. */
export const COULD_NOT =
  /^(?:(?:sorry|no)[\s,]+)*(?:(?:i|we)\s+)?(?:could(?:n['’]?t| not)|can(?:['’]t|not)|(?:was|were)(?:n['’]t| not) able to|unable to|not possible|impossible)(?:\s+(?:to\s+)?(?:do|manage|arrange)(?:\s+(?:it|that|this))?)?(?![\p{L}'’])(.*)$/isu;
/** "guest said no", "she didn't want it", "he declined the crib"; what follows names the thing, if it does. */
export const SAID_NO =
  /^(?:the\s+)?(?:guest|gst|she|he|they|(?:mr|mrs|ms)\.?\s+\p{L}+)\s+(?:(?:said|says)\s+no(?:\s+thank(?:s|\s+you))?(?:\s+to)?|declined|refused|turned\s+down|(?:did|does)(?:n['’]t|\s+not)\s+want)(?:\s+(?:it|that|them|this))?(?:\s+(?:the|a|an|any|his|her|their)\s+)?[\s,]*(.*)$/isu;
/** "gave her a roll-in bed instead", "put a latex pillow instead of the buckwheat one". */
export const INSTEAD =
  /^(?:(?:i|we)\s+)?(?:gave|put|used|offered|brought|took|sent|swapped(?:\s+in)?)\s+(?:(?:her|him|them|it|the guest)\s+)?(.+?)\s+instead(?:\s+of\s+(?:the\s+|a\s+|an\s+)?(.+))?$/is;

export const GREETINGS = [
  'hi',
  'hello',
  'hey',
  'hola',
  'ciao',
  'bonjour',
  'good (?:day|morning|afternoon|evening)',
  'greetings',
  'buongiorno',
  'buonasera',
];
export const THANKS = [
  'thanks(?: a lot| so much| very much| again)?',
  'thank you(?: so much| very much| again)?',
  'many thanks',
  'thx',
  'ty',
  'cheers',
  'grazie',
  'gracias',
  'merci',
  'danke',
  'much appreciated',
  'appreciate it',
];
export const GOODBYES = ['bye', 'bye bye', 'goodbye', 'good ?night', 'see you(?: soon| later| tomorrow)?', 'ciao ciao', 'farewell'];
export const HELP = [
  'help',
  'help me',
  'what can you do(?: for me)?',
  'what can i (?:do|say|ask|write)(?: here)?',
  'how does (?:this|it) work',
  'commands',
  'menu',
  'who are you',
  'what are you',
];

/** Words around a confirmation number and a last name that are neither. */
export const IDENTITY_CUES =
  /\b(?:confirmation|booking|reservation|conf|number|no|nr|code|last|family|sur|name|surname|lastname|is|it|it's|its|my|the|i|am|i'm|and|with|under|for|of|on|here|hello|hi|please|mr|mrs|ms|miss|dr|stay|this|a|to|in|you|have|me|under)\b/gi;
/** Someone who says one of these means to say who they are. */
export const IDENTITY_MEANT =
  /\b(?:confirmation|booking|reservation|conf(?:irmation)?\.? (?:no|nr|number)|last ?name|surname|family name)\b/i;

/** How a question begins. */
export const QUESTION_WORDS = [
  'what',
  'when',
  'where',
  'who',
  'which',
  'how',
  'why',
  'is',
  'are',
  'do',
  'does',
  'did',
  'can',
  'could',
  'will',
  'would',
  'may',
  'shall',
  'should',
  'have',
  'has',
];
