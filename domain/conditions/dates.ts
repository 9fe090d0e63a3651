/** Months count from 1; the seasons by months, as hotels and guests mean them, north of the equator. Index 0 is December. */
export const SEASON_MONTHS = [
  'winter',
  'winter',
  'winter',
  'spring',
  'spring',
  'spring',
  'summer',
  'summer',
  'summer',
  'autumn',
  'autumn',
  'autumn',
];

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Of a calendar day kept as its midnight UTC. */
export const monthOf = (day: Date): number => day.getUTCMonth() + 1;
export const weekdayOf = (day: Date): string => WEEKDAYS[day.getUTCDay()] ?? '';
