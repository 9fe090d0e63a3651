import type { Category } from '../../domain/words';

/** Headings of the list of what is known. */
export const CATEGORY_TITLES: Record<Category, string> = {
  room: 'Room',
  bed: 'Bed and pillows',
  bath: 'Bath',
  climate: 'Air and light',
  housekeeping: 'Housekeeping',
  food: 'Food',
  drink: 'Drinks',
  dietary: 'Diet and allergies',
  dining: 'At table',
  accessibility: 'Accessibility',
  wellness: 'Wellness',
  technology: 'Technology',
  media: 'Reading, music and television',
  family: 'Family',
  pets: 'Pets',
  travel: 'Arrival and departure',
  occasion: 'Occasions',
  service: 'Service',
  activities: 'Interests',
  price: 'Price',
};

/** What a complaint was about, as it is said to the guest. */
export const TROUBLE_SUBJECTS: Record<Category, string> = {
  room: 'your room',
  bed: 'your bed',
  bath: 'your bathroom',
  climate: 'the air in your room',
  housekeeping: 'the care of your room',
  food: 'what you were served',
  drink: 'what you were served',
  dietary: 'what you can and cannot eat',
  dining: 'your table',
  accessibility: 'what you need in the house',
  wellness: 'the spa',
  technology: 'what did not work in your room',
  media: 'your reading and television',
  family: 'what we prepared for your family',
  pets: 'what you told us about animals',
  travel: 'your arrival and departure',
  occasion: 'your occasion',
  service: 'how you were looked after',
  activities: 'what we arranged for you',
  price: 'your bill',
};
