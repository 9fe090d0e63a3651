/** How a condition is said: the preposition that its word takes. Whatever is not here takes "with". */
export const CONDITION_PREPOSITIONS: readonly { words: readonly string[]; say: string }[] = [
  {
    words: [
      'morning',
      'mornings',
      'evening',
      'evenings',
      'afternoon',
      'afternoons',
      'summer',
      'winter',
      'spring',
      'autumn',
      'fall',
      'room',
      'bath',
      'bed',
    ],
    say: 'in the {x}',
  },
  { words: ['night', 'breakfast', 'lunch', 'dinner', 'turndown', 'check-in', 'checkout', 'noon', 'midnight', 'arrival'], say: 'at {x}' },
  { words: ['bar', 'pool', 'spa', 'beach', 'gym', 'restaurant'], say: 'at the {x}' },
  {
    words: [
      'sunday',
      'sundays',
      'monday',
      'mondays',
      'tuesday',
      'tuesdays',
      'wednesday',
      'wednesdays',
      'thursday',
      'thursdays',
      'friday',
      'fridays',
      'saturday',
      'saturdays',
      'weekends',
      'weekdays',
      'business',
      'holiday',
      'arrival day',
      'departure day',
    ],
    say: 'on {x}',
  },
  {
    words: ['cold', 'hot', 'warm', 'humid', 'rainy', 'raining', 'sunny', 'snowing', 'windy', 'freezing', 'dark', 'late'],
    say: 'when it is {x}',
  },
  { words: ['alone', 'pregnant', 'sick', 'ill', 'jet-lagged', 'tired', 'working', 'travelling alone', 'on business'], say: 'when {x}' },
];

/** A condition that begins with one of these is a phrase already. */
export const PREPOSITIONS = [
  'in',
  'on',
  'at',
  'with',
  'without',
  'when',
  'while',
  'during',
  'after',
  'before',
  'for',
  'if',
  'unless',
  'until',
  'from',
  'by',
  'as',
  'every',
  'only',
  'near',
  'to',
];

/** Items that begin with one of these take "not" where others take "no". */
export const PLACES = [
  'near',
  'close',
  'next',
  'facing',
  'above',
  'below',
  'under',
  'beside',
  'by',
  'at',
  'in',
  'on',
  'to',
  'too',
  'being',
  'after',
  'before',
  'with',
  'over',
];

/** Things that are counted: one of them takes "a". Heads of noun phrases, singular. */
export const COUNTED = new Set(
  [
    'room suite floor view bed pillow mattress blanket duvet towel bathtub tub shower bath robe bathrobe table seat chair desk lamp window balcony terrace',
    'cube slice wedge glass bottle cup pot cocktail martini latte cappuccino newspaper call crib cot ramp car taxi transfer',
    'driver pickup checkout check-in massage treatment mat weight bike kettle iron humidifier purifier fan fridge printer adapter charger cable extension',
    'cake bouquet card gift basket tour guide ticket map umbrella stroller highchair babysitter menu booth corner connection line discount rate upgrade',
    'kayak cushion topper protector sheet screen speaker tv safe plug socket outlet plate bowl spoon straw napkin candle',
  ]
    .join(' ')
    .split(' '),
);

/** What is heard or felt from afar: who wants none of it wants to be away from it. */
export const NUISANCES = new Set(
  [
    'elevator elevators lift lifts ice stairs staircase stairwell street road traffic bar nightclub club disco kitchen pool playground construction railway',
    'station airport corridor lobby reception machine machines laundry generator restaurant terrace ballroom door doors noise crowd crowds',
  ]
    .join(' ')
    .split(' '),
);

/** An allergy is named as one: "no feathers" alone could be a matter of taste. */
export const ALLERGY = 'no {item} (allergy)';
