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
