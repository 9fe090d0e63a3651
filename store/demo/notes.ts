import type { Department, Speaker } from '../../domain/words';

/** What the demo guests said on earlier stays, and what associates noticed of them. Made up. */
export const DEMO_NOTES: readonly { speaker: Speaker; author: string; department?: Department; text: string }[] = [
  { speaker: 'guest', author: 'guest', text: 'I always sleep on a buckwheat pillow.' },
  { speaker: 'guest', author: 'guest', text: 'Please give me a high floor, away from the elevator.' },
  { speaker: 'guest', author: 'guest', text: 'I am allergic to walnuts.' },
  { speaker: 'guest', author: 'guest', text: 'I drink oat milk in my coffee.' },
  { speaker: 'guest', author: 'guest', text: 'A bathtub is a must for me.' },
  { speaker: 'guest', author: 'guest', text: 'I prefer a quiet room facing the courtyard.' },
  { speaker: 'guest', author: 'guest', text: 'My wife is vegetarian.' },
  { speaker: 'guest', author: 'guest', text: 'In winter I like an extra blanket.' },
  { speaker: 'guest', author: 'guest', text: 'I love fresh mango and papaya at breakfast.' },
  { speaker: 'guest', author: 'guest', text: 'No feather pillows for me, please.' },
  { speaker: 'guest', author: 'guest', text: 'I would like the Financial Times every morning.' },
  { speaker: 'guest', author: 'guest', text: 'I never take the lift, so a low floor please.' },
  { speaker: 'guest', author: 'guest', text: 'I need a desk with good light and two power outlets.' },
  { speaker: 'guest', author: 'guest', text: 'I like my room at 19 degrees.' },
  { speaker: 'staff', author: 'housekeeping', department: 'housekeeping', text: 'gst likes 3 xtra towels, pls always' },
  { speaker: 'staff', author: 'bar', department: 'food & beverage', text: 'Always takes her martini with three olives.' },
  { speaker: 'staff', author: 'spa', department: 'spa', text: 'Prefers deep tissue massage, no scented oil.' },
  { speaker: 'staff', author: 'concierge', department: 'concierge', text: 'Loves chamber music and modern art.' },
  { speaker: 'staff', author: 'waiter', department: 'food & beverage', text: 'Likes eggs poached, never fried.' },
  { speaker: 'staff', author: 'front office', department: 'front office', text: 'Wants late checkout on Sundays.' },
];
