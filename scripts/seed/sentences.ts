import type { Department, Speaker } from '../../domain/words';

export interface Sentence {
  speaker: Speaker;
  author: string;
  department?: Department;
  /** `{…|…}` stands for one of these, drawn anew for each guest. */
  text: string;
}

const guest = (text: string): Sentence => ({ speaker: 'guest', author: 'guest', text });
const staff = (author: string, department: Department, text: string): Sentence => ({ speaker: 'staff', author, department, text });

/** What made-up guests say and associates notice; some contradict others, as people do. */
export const SENTENCES: readonly Sentence[] = [
  guest('I always sleep on a {buckwheat|foam|feather|latex} pillow.'),
  guest('Please give me a {high|low} floor{|, away from the elevator}.'),
  guest('I am allergic to {walnuts|peanuts|shellfish|sesame|strawberries}.'),
  guest('I drink {oat|soy|almond} milk in my coffee.'),
  guest('I like a {bathtub|walk-in shower} in my room.'),
  guest('I prefer a quiet room{| facing the courtyard| with a sea view}.'),
  guest('My {wife|husband} is {vegetarian|vegan|lactose intolerant}.'),
  guest('In winter I like {an extra blanket|a hot-water bottle}.'),
  guest('I love fresh {mango|papaya|pineapple|figs} at breakfast.'),
  guest('No {feather|foam} pillows for me, please.'),
  guest('I would like the {Financial Times|New York Times|Guardian} every morning.'),
  guest('I like my room at {18|19|21|23} degrees.'),
  guest('Two extra towels for this stay, please.'),
  guest('I no longer drink {coffee|red wine}.'),
  guest('I like {a cappuccino|a double espresso|green tea|black tea with lemon} in the morning.'),
  guest('With white wine I like an ice cube.'),
  staff('housekeeping', 'housekeeping', 'gst likes {2|3} xtra towels, pls always'),
  staff('bar', 'food & beverage', 'Always takes {her|his} martini with {three olives|a twist of lemon}.'),
  staff('bar', 'food & beverage', 'Ordered {a glass of Chablis|a negroni|sparkling water} at the bar.'),
  staff('spa', 'spa', 'Prefers {deep tissue|Thai|hot stone} massage, no scented oil.'),
  staff('concierge', 'concierge', 'Loves {chamber music|jazz|modern art|football}.'),
  staff('waiter', 'food & beverage', 'Likes eggs {poached|scrambled|fried}.'),
  staff('front office', 'front office', 'Wants late checkout on Sundays.'),
  staff('room service', 'food & beverage', 'Had {the club sandwich|sushi|a Caesar salad} for dinner.'),
];
