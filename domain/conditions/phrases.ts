export type ConditionKind =
  'season' | 'weekday' | 'daytime' | 'meal' | 'weather' | 'party' | 'purpose' | 'feast' | 'day' | 'date' | 'occasion' | 'thing';

/** Circumstances that come and go. "After dinner" is when a thing is taken; "when it is cold" makes an exception to it. */
export const EXCEPTIONAL: ReadonlySet<ConditionKind> = new Set<ConditionKind>([
  'season',
  'weather',
  'weekday',
  'party',
  'purpose',
  'feast',
  'day',
  'date',
]);

/** One line: kind, value, and the words by which people say it (matched as whole words in plain lower-case text). */
type Phrase = readonly [kind: ConditionKind, value: string, words: string];

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MEALS = [
  ['breakfast', 'breakfasts?|b/?fast|brekkie'],
  ['brunch', 'brunch'],
  ['lunch', 'lunch(?:es)?|luncheon'],
  ['dinner', 'dinners?|supper'],
] as const;
const RELATIONS = [
  'wife',
  'husband',
  'partner',
  'son',
  'daughter',
  'mother',
  'father',
  'sister',
  'brother',
  'friend',
  'grandmother',
  'grandfather',
  'assistant',
  'colleague',
];

/** Longer phrases stand before the shorter ones they contain: what has been read is taken out of the text. */
export const PHRASES: readonly Phrase[] = [
  ...MEALS.flatMap(([meal, words]): Phrase[] => [
    ['meal', `after ${meal}`, `(?:after|following|finish(?:es|ed|ing)?) (?:\\w+ )?(?:${words})`],
    ['meal', `before ${meal}`, `before (?:\\w+ )?(?:${words})`],
  ]),
  ['meal', 'after meal', 'after (?:a |the |my |his |her |every )?(?:meals?|eating)'],
  ['daytime', 'bedtime', 'before (?:going to )?(?:bed|sleep)|bed ?time|(?:last thing|late) at night|to sleep|(?:when|while) sleeping'],
  ...MEALS.map(([meal, words]): Phrase => ['meal', meal, words]),
  ['meal', 'meal', 'meals?'],
  ['season', 'summer', 'summers?|summertime'],
  ['season', 'winter', 'winters?|wintertime'],
  ['season', 'spring', 'spring(?:time)?'],
  ['season', 'autumn', 'autumn|fall'],
  ...WEEKDAYS.map((day): Phrase => ['weekday', day, `${day}s?`]),
  ['weekday', 'weekend', 'weekends?'],
  ['weekday', 'workday', '(?:week|work) ?days?'],
  ['daytime', 'morning', 'mornings?|a\\.?m\\.?|early in the day'],
  ['daytime', 'afternoon', 'afternoons?|tea ?time'],
  ['daytime', 'evening', 'evenings?|tonight|sundowner|nightcap'],
  ['daytime', 'night', 'nights?|nite|overnight|midnight'],
  ['weather', 'cold', 'cold|chilly|freezing|frosty|icy|snow(?:y|s|ing)?'],
  ['weather', 'hot', 'hot|heat|warm|heatwave'],
  ['weather', 'rain', 'rain(?:y|s|ing)?|wet|storm(?:y|s)?'],
  ['weather', 'sun', 'sun(?:ny|shine)'],
  ['weather', 'wind', 'wind(?:y)?'],
  [
    'party',
    'alone',
    'alone|solo|by (?:my|him|her|them)self|on (?:my|his|her) own|unaccompanied|without (?:the |my )?(?:children|kids|family)',
  ],
  ['party', 'children', 'children|kids|child|grandchildren|little ones|family'],
  ...RELATIONS.map((relation): Phrase => ['party', relation, `with (?:my |his |her |the )?${relation}s?`]),
  ['party', 'friends', 'friends'],
  [
    'purpose',
    'work',
    'business|work(?:ing)?|conferences?|meetings?|(?:trade )?fairs?|trade shows?|congress(?:es)?|conventions?|seminars?|summits?|for the office',
  ],
  ['purpose', 'leisure', 'holidays?|vacations?|leisure|pleasure|honeymoon'],
  ['feast', 'ramadan', 'ramadan|ramadhan'],
  ['feast', 'eid', 'eid(?: al[- ]?(?:fitr|adha))?'],
  ['feast', 'passover', 'passover|pesach'],
  ['feast', 'hanukkah', 'c?hanukk?ah'],
  ['feast', 'yom kippur', 'yom kippur'],
  ['feast', 'rosh hashanah', 'rosh hashana?h?'],
  ['feast', 'lent', 'lent'],
  ['feast', 'easter', 'easter'],
  ['feast', 'advent', 'advent'],
  ['feast', 'christmas', 'christmas|xmas|yuletide'],
  ['feast', 'lunar new year', '(?:chinese|lunar) new year'],
  ['feast', 'new year', "new year(?:'?s)?(?: eve| day)?"],
  ['feast', 'diwali', 'diwali|deepavali'],
  ['feast', 'sabbath', 'sabbath|shabb?at'],
  ['day', 'birthday', 'birthdays?|bday'],
  ['day', 'anniversary', '(?:wedding )?anniversar(?:y|ies)'],
  ['occasion', 'turndown', 'turn ?downs?'],
  ['occasion', 'check-in', 'check(?:ing|s|ed)?[- ]?in'],
  ['occasion', 'check-out', 'check(?:ing|s|ed)?[- ]?out'],
  ['occasion', 'arrival', 'arriv(?:al|e|es|ing)'],
  ['occasion', 'spa', 'spa|massages?|treatments?'],
  ['occasion', 'fitness', 'gym|workouts?|training'],
  ['occasion', 'pool', 'pool(?:side)?|beach'],
  ['occasion', 'drinks', 'bar|lounge'],
  ['occasion', 'room service', 'room service'],
];

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
