import type { Task } from '../briefing';
import { readCondition } from '../conditions/reading';
import type { Preference } from '../profile';
import { isAllergy } from '../revise/relations';
import { isWithin, parentOf } from '../slots';
import type { Stay } from '../stay';

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;

/**
 * After how long half of such wishes have changed, by the nearest slot that has a line. Chosen by what changes quickly in a life:
 * children grow; how somebody sleeps stays. Not measured.
 */
const HALF_LIFE_DAYS: Readonly<Record<string, number>> = {
  '': 3 * YEAR_DAYS,
  bed: 5 * YEAR_DAYS,
  room: 4 * YEAR_DAYS,
  dietary: 4 * YEAR_DAYS,
  accessibility: 2 * YEAR_DAYS,
  'accessibility.pregnancy': 120,
  'accessibility.medical': YEAR_DAYS,
  food: 2 * YEAR_DAYS,
  drink: 2 * YEAR_DAYS,
  family: YEAR_DAYS,
  wellness: 2 * YEAR_DAYS,
  media: 2 * YEAR_DAYS,
  activities: 2 * YEAR_DAYS,
  price: YEAR_DAYS,
};

/** Wishes that follow the season in which they were said. */
const SEASONAL = ['climate', 'bed.cover', 'bed.blanket', 'bed.warmer', 'drink.chocolate'];
/** This many months away, round the year, is another season. */
const OTHER_SEASON_MONTHS = 4;

const halfLifeOf = (slot: string): number => {
  for (let at: string | null = slot; at !== null; at = parentOf(at)) {
    const days = HALF_LIFE_DAYS[at];
    if (days !== undefined) return days;
  }
  return HALF_LIFE_DAYS[''] ?? YEAR_DAYS;
};

const monthsApart = (a: number, b: number): number => Math.min((a - b + 12) % 12, (b - a + 12) % 12);

/** Said without a season, and only in another one than that of the stay. The half of the world it was said in is not looked at. */
const isOfAnotherSeason = ({ slot, when, evidence }: Preference, arrival: Date): boolean =>
  SEASONAL.some((seasonal) => isWithin(slot, seasonal)) &&
  when.flatMap((text) => readCondition(text)).every(({ kind }) => kind !== 'season' && kind !== 'weather' && kind !== 'date') &&
  evidence.length > 0 &&
  evidence.every(({ at }) => monthsApart(at.getUTCMonth(), arrival.getUTCMonth()) >= OTHER_SEASON_MONTHS);

/** When the latest word of it was said; undefined where none is kept. */
export const lastSaid = ({ evidence }: Pick<Preference, 'evidence'>): Date | undefined =>
  evidence.reduce<Date | undefined>((last, { at }) => (last === undefined || at > last ? at : last), undefined);

/** Whether to ask "this time, too?" before acting, and why. Never of an allergy, which is never doubted, nor of a wish for this stay. */
export const confirmOf = (preference: Preference, { arrival }: Pick<Stay, 'arrival'>): Task['confirm'] => {
  if (isAllergy(preference) || preference.scope.stayId !== undefined) return undefined;
  const day = new Date(arrival);
  if (isOfAnotherSeason(preference, day)) return 'seasonal';
  const said = lastSaid(preference);
  const isOld = said !== undefined && (day.getTime() - said.getTime()) / DAY_MS > halfLifeOf(preference.slot);
  return isOld ? 'old' : undefined;
};
