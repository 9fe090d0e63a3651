import type { ReadMoment } from '../../../domain/moment';
import type { Heard, Understand, Understanding } from '../../../domain/understanding';

const wish = (words: string, over: Partial<Heard> & Pick<Heard, 'category' | 'slot' | 'item'>): [string, Heard] => [
  words,
  {
    level: 'preferred',
    when: [],
    duration: 'lasting',
    holder: 'guest',
    act: 'statement',
    change: null,
    quote: words,
    confidence: 0.9,
    ...over,
  },
];

/** What the bot's tests may say, and what it means. These tests are about the conversation, not about the language. */
const WISHES = new Map([
  wish('a quiet room', { category: 'room', slot: 'room.quiet', item: 'quiet room', act: 'request' }),
  wish('away from the lift', { category: 'room', slot: 'room.quiet', item: 'near the lift', level: 'avoided' }),
  wish('feather allergy', { category: 'dietary', slot: 'dietary.allergy', item: 'feathers', level: 'unacceptable' }),
  wish('a window table', { category: 'dining', slot: 'dining.table', item: 'window table', act: 'request' }),
  wish('an ice cube in my white wine', { category: 'drink', slot: 'drink.ice', item: 'ice cube', when: ['white wine'] }),
  wish('an ice cube in her white wine', { category: 'drink', slot: 'drink.ice', item: 'ice cube', when: ['white wine'] }),
  wish('two more towels', { category: 'bath', slot: 'bath.towels', item: 'two more towels', duration: 'stay', act: 'request' }),
  wish('a newspaper', { category: 'media', slot: 'media.newspaper', item: 'newspaper', act: 'request' }),
  wish('oat milk', { category: 'drink', slot: 'drink.milk', item: 'oat milk', act: 'question' }),
  wish('down pillows', { category: 'bed', slot: 'bed.pillow', item: 'down pillow' }),
]);

const NOTHING: Understanding = { preferences: [], complaint: null, opinions: [], suggestion: false, unclear: [] };

export const understand: Understand = (text) => {
  const preferences = [...WISHES].filter(([words]) => text.includes(words)).map(([, heard]) => heard);
  const angry = /the room is freezing/.exec(text);
  const unsure = /the other pillow/.exec(text);
  return {
    ...NOTHING,
    preferences,
    complaint: angry ? { category: 'climate', severity: 'high', quote: angry[0] } : null,
    opinions: text.includes('wonderful') ? [{ target: 'stay', category: 'service', polarity: 'positive', quote: 'wonderful' }] : [],
    unclear: unsure ? [{ kind: 'unclear', ask: 'bed.pillow', quote: unsure[0], options: ['down pillows', 'no pillow at all'] }] : [],
  };
};

export const readMoment: ReadMoment = (text) => ({
  text,
  occasions: text.includes('wine') ? ['drinks'] : [],
  slots: text.includes('white wine') ? ['drink.wine.white'] : [],
  items: text.includes('white wine') ? ['white wine'] : [],
  conditions: [],
  holder: null,
});
