import type { ServiceOccasion } from '../moment';
import { ROOM_CARE } from '../slots/room-care';

const SLEEP = [
  'bed.pillow',
  'bed.cover',
  'bed.blanket',
  'bed.linen',
  'bed.topper',
  'bed.making',
  'bed.warmer',
  'bed.cushions',
  'bed.other',
  'climate',
  'housekeeping.turndown',
  'housekeeping.other',
  'bath.robe',
  'bath.slippers',
  'wellness.sleep',
  'family.sleep',
  'family.childbed',
  'drink.water.supply',
  'dietary.allergy.contact',
  'technology.tv.off',
  'technology.radiation',
];
const TABLE = ['dining', 'dietary', 'food', 'drink'];
const BREAKFAST = [
  'food.eggs',
  'food.breakfast',
  'food.bread',
  'food.pastry',
  'food.fruit',
  'food.dairy',
  'food.cheese',
  'food.meat.cured',
  'drink.coffee',
  'drink.tea',
  'drink.juice',
  'drink.milk',
  'drink.sweetener',
  'drink.smoothie',
  'drink.chocolate',
  'dining.table',
  'dining.seat',
  'dining.time.breakfast',
  'dining.breakfast',
  'dining.area',
  'dining.service',
  'dietary',
  'media.newspaper',
  'family.highchair',
];

/** Which slots matter at a service of which nothing is named: "turndown", "comes down for breakfast". */
export const SLOTS_AT: Readonly<Record<ServiceOccasion, readonly string[]>> = {
  booking: ['room', 'bed.type', 'bed.length', 'price', 'accessibility', 'family.room', 'pets.animal'],
  arrival: [
    'room',
    'travel.arrival',
    'travel.transfer',
    'travel.checkin',
    'travel.luggage',
    'service',
    'occasion',
    'drink.welcome',
    'accessibility',
  ],
  'check-in': [
    'room',
    'bed.type',
    'bed.length',
    'bath.kind',
    'service.address',
    'service.language',
    'service.greeting',
    'service.escort',
    'service.privacy',
    'service.pronouns',
    'travel.checkin',
    'travel.luggage',
    'occasion',
    'drink.welcome',
    'accessibility',
    'family.room',
    'family.crib',
    'pets.animal',
    'pets.avoid',
    'climate.window.opens',
  ],
  room: [...ROOM_CARE, 'drink.minibar', 'drink.machine', 'family', 'occasion', 'wellness.gym.room', 'media', 'accessibility'],
  housekeeping: [...ROOM_CARE, 'family.crib', 'family.childbed', 'service.knock', 'drink.minibar'],
  turndown: SLEEP,
  breakfast: BREAKFAST,
  lunch: TABLE,
  dinner: TABLE,
  drinks: ['drink', 'dining.venue', 'dining.atmosphere', 'food.snack', 'dietary.alcohol'],
  'room service': [...TABLE, 'service.knock'],
  spa: ['wellness', 'service.staff.gender', 'accessibility.pregnancy'],
  fitness: ['wellness.gym', 'wellness.class', 'wellness.sport'],
  pool: ['wellness.pool', 'family.pool'],
  concierge: ['activities', 'travel.local', 'travel.bicycle', 'dining.venue', 'food.cuisine', 'service.concierge'],
  transfer: ['travel', 'family.carseat', 'accessibility.wheelchair', 'accessibility.mobility'],
  'check-out': ['travel.departure', 'travel.checkout', 'travel.luggage', 'service.billing'],
};

/** Occasions at which something is eaten or drunk: allergies are always said. */
export const AT_TABLE: readonly ServiceOccasion[] = ['breakfast', 'lunch', 'dinner', 'drinks', 'room service'];

const HOT_DRINK = ['drink.milk', 'drink.sweetener', 'drink.glass', 'drink.temperature', 'food.dairy'];
const COLD_DRINK = ['drink.ice', 'drink.garnish', 'drink.glass', 'drink.straw', 'drink.temperature', 'drink.mixer', 'dietary.alcohol'];
const PLATE = ['food.spiciness', 'food.salt', 'food.portion', 'food.cooking', 'food.oil', 'food.serving', 'food.temperature', 'dietary'];
const TREATMENT = [
  'wellness.therapist',
  'wellness.talk',
  'wellness.massage.pressure',
  'wellness.products',
  'wellness.ambience',
  'wellness.time',
  'service.staff.gender',
  'accessibility.pregnancy',
];

/** What else matters when something of a slot is named: the milk of a coffee, the therapist of a massage. */
export const GOES_WITH: readonly (readonly [slot: string, others: readonly string[]])[] = [
  ['drink.coffee', [...HOT_DRINK, 'drink.coffee']],
  ['drink.tea', [...HOT_DRINK, 'drink.tea']],
  ['drink.chocolate', HOT_DRINK],
  ['drink.water', ['drink.ice', 'drink.garnish', 'drink.temperature']],
  ['drink.juice', COLD_DRINK],
  ['drink.soft', COLD_DRINK],
  ['drink.wine', [...COLD_DRINK, 'drink.wine.style', 'drink.wine.temperature', 'drink.wine.list']],
  ['drink.beer', COLD_DRINK],
  ['drink.spirit', COLD_DRINK],
  ['drink.cocktail', COLD_DRINK],
  ['drink.aperitif', COLD_DRINK],
  ['food', PLATE],
  ['food.meat', ['food.meat.doneness', 'food.meat']],
  ['food.breakfast', ['food.breakfast', 'drink.milk']],
  ['dining.table', ['dining']],
  ['wellness.massage', TREATMENT],
  ['wellness.treatment', TREATMENT],
  ['wellness.gym', ['wellness.gym']],
  ['travel.transfer', ['travel.car', 'travel.driver', 'travel.seat', 'travel.transfer', 'family.carseat', 'travel.luggage']],
  ['travel.car', ['travel.car', 'travel.driver', 'travel.seat', 'travel.transfer', 'family.carseat']],
  ['bed.pillow', ['bed.pillow']],
  ['housekeeping.turndown', SLEEP],
  ['occasion', ['occasion']],
];

/** As above, only where the slot itself is named and nothing narrower: "books a treatment", not "books a facial". */
export const GOES_WITH_ALL: Readonly<Record<string, readonly string[]>> = {
  'wellness.treatment': ['wellness.massage', 'wellness.treatment'],
  'wellness.spa': ['wellness'],
};

/** What is taken at the end of a meal: at "finishes dinner" the soup is over. */
export const AFTER_MEAL = [
  'drink.coffee',
  'drink.tea',
  'drink.chocolate',
  'drink.digestif',
  'drink.milk',
  'drink.sweetener',
  'drink.wine.fortified',
  'drink.wine.sweet',
  'drink.spirit',
  'food.dessert',
  'food.sweet',
  'food.cheese',
  'dietary',
];
