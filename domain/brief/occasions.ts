import { daysFrom } from '../calendar';
import type { Circumstances } from '../conditions/circumstances';
import { holdsUnder } from '../conditions/holding';
import { circumstancesIn, readCondition, type Condition } from '../conditions/reading';
import type { Preference } from '../profile';
import { isWithin } from '../slots';
import type { LocalDate } from '../words';

/** Conditions that pick days out of a stay. */
const OF_DAYS = new Set<Condition['kind']>(['date', 'weekday', 'feast', 'day']);

const picksDays = (text: string): boolean => readCondition(text).some(({ kind, not }) => OF_DAYS.has(kind) && !not);

/** "Birthday on 15 September": month and day ("9-15") in the words of an occasion, where they are no condition of their own. */
const ownDate = ({ slot, item, evidence }: Preference): string | undefined => {
  if (!isWithin(slot, 'occasion')) return undefined;
  const said = [item, ...evidence.map(({ quote }) => quote)].flatMap((text) => circumstancesIn(text));
  return said.find(({ kind, value }) => kind === 'date' && value.includes('-'))?.value;
};

const monthAndDay = (day: LocalDate): string => day.split('-').slice(1).map(Number).join('-');

/**
 * The day of the stay that a preference is for: a birthday, "on Sundays". undefined where it is for no day in particular; null
 * where the date of the occasion is known and is no day of this stay.
 */
export const dayOf = (preference: Preference, stay: Circumstances): LocalDate | null | undefined => {
  const days = daysFrom(stay.from, stay.to);
  const conditions = preference.when.filter(picksDays);
  if (conditions.length > 0) return days.find((day) => holdsUnder(conditions, { ...stay, from: day, to: day }) === 'holds');
  const date = ownDate(preference);
  return date === undefined ? undefined : (days.find((day) => monthAndDay(day) === date) ?? null);
};

/** What is celebrated, and may call for a gift. */
const CELEBRATED = [
  'occasion.birthday',
  'occasion.anniversary',
  'occasion.wedding',
  'occasion.honeymoon',
  'occasion.engagement',
  'occasion.achievement',
  'occasion.celebration',
  'occasion.gift',
  'occasion.welcome',
];

export const isCelebrated = ({ slot }: Pick<Preference, 'slot'>): boolean => CELEBRATED.some((occasion) => isWithin(slot, occasion));
