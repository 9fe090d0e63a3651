import type { Circumstances } from './circumstances';
import { isFeast } from './feasts';
import { monthOf, SEASON_MONTHS, weekdayOf } from './dates';
import { readCondition, type Condition } from './reading';

/** `may`: it holds at some time of the stay, or nothing is known that decides it. */
export type Holding = 'holds' | 'may' | 'no';

type Test = (value: string, circumstances: Circumstances) => Holding;

const decided = (holds: boolean): Holding => (holds ? 'holds' : 'no');

/** Part of the days is "may": the preference is briefed with its condition. */
const onDays = (days: readonly Date[], test: (day: Date) => boolean): Holding => {
  const hits = days.filter(test).length;
  if (hits === 0) return 'no';
  return hits === days.length ? 'holds' : 'may';
};

const DAY_MS = 86_400_000;
/** A stay of more days than this is judged by its first ones: enough for every weekday and most of a season. */
const DAYS_LOOKED_AT = 60;

const daysOf = ({ from, to }: Circumstances): Date[] => {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  const count = Math.min(DAYS_LOOKED_AT, Math.max(1, Math.round((last - first) / DAY_MS) + 1));
  return Array.from({ length: count }, (_, i) => new Date(first + i * DAY_MS));
};

const seasonOf = (day: Date, southern: boolean): string => SEASON_MONTHS[(monthOf(day) + (southern ? 6 : 0)) % 12] ?? '';

const HOURS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  morning: [4, 12],
  afternoon: [12, 18],
  evening: [17, 24],
  night: [20, 29],
  bedtime: [19, 27],
};

/** Which time of day a service belongs to, whatever the clock says of a guest who is late. */
const TIMES_OF: Readonly<Record<string, readonly string[]>> = {
  breakfast: ['morning'],
  turndown: ['evening', 'night', 'bedtime'],
  dinner: ['evening', 'night'],
};

const atTime: Test = (value, { now }) => {
  if (now === undefined) return 'may';
  if (now.occasions.some((occasion) => TIMES_OF[occasion]?.includes(value))) return 'holds';
  const [from, to] = HOURS[value] ?? [0, 24];
  const hour = now.hour < from && now.hour + 24 < to ? now.hour + 24 : now.hour;
  return decided(from <= hour && hour < to);
};

const MEALS = ['breakfast', 'brunch', 'lunch', 'dinner'];

/** "After dinner" is not "before dinner"; where only the meal is named, what comes before or after it may be meant. */
const atMeal: Test = (value, { now }) => {
  if (now === undefined) return 'may';
  const occasions = now.occasions as readonly string[];
  const meals = [...now.said.filter(({ kind }) => kind === 'meal').map((condition) => condition.value), ...occasions];
  const meal = value.split(' ').at(-1) ?? value;
  const same = meals.filter((known) => known.split(' ').at(-1) === meal || (meal === 'meal' && MEALS.some((one) => known.endsWith(one))));
  if (same.includes(value) || (value === 'meal' && same.length > 0))
    return decided(!same.some((known) => known.startsWith('after ') && !value.startsWith('after')));
  if (same.length === 0) return 'no';
  return same.some((known) => known.includes(' ')) && !value.startsWith('after meal') ? 'no' : 'may';
};

const COLD_SEASON: Readonly<Record<string, string>> = { cold: 'summer', hot: 'winter' };

const weather: Test = (value, circumstances) => {
  const seasons = new Set(daysOf(circumstances).map((day) => seasonOf(day, circumstances.southern)));
  return seasons.size === 1 && seasons.has(COLD_SEASON[value] ?? '') ? 'no' : 'may';
};

const CHILDREN = new Set([
  'son',
  'daughter',
  'child',
  'children',
  'boy',
  'girl',
  'baby',
  'toddler',
  'grandson',
  'granddaughter',
  'stepson',
  'stepdaughter',
]);

const party: Test = (value, { party: along, partyKnown }) => {
  if (value === 'alone') return partyKnown ? decided(along.length === 0) : 'may';
  const there = along.some(({ relation }) => relation === value || (value === 'children' && CHILDREN.has(relation)));
  if (there) return 'holds';
  return partyKnown && (value === 'children' || along.length === 0) ? 'no' : 'may';
};

const feast: Test = (value, circumstances) => {
  const known = daysOf(circumstances).map((day) => isFeast(value, day));
  return known.includes(null) ? 'may' : onDays(daysOf(circumstances), (day) => isFeast(value, day) === true);
};

const onDate: Test = (value, circumstances) => {
  const [month, day] = value.split('-').map(Number);
  return onDays(daysOf(circumstances), (date) => monthOf(date) === month && (day === undefined || date.getUTCDate() === day));
};

const onOwnDay: Test = (value, circumstances) => {
  const date = value === 'birthday' || value === 'anniversary' ? circumstances.days[value] : undefined;
  return date === undefined ? 'may' : onDate(date, circumstances);
};

const atOccasion: Test = (value, { now }) => (now === undefined ? 'may' : decided((now.occasions as readonly string[]).includes(value)));

const weekday: Test = (value, circumstances) =>
  onDays(daysOf(circumstances), (day) => {
    const name = weekdayOf(day);
    const weekend = name === 'saturday' || name === 'sunday';
    return value === name || (value === 'weekend' && weekend) || (value === 'workday' && !weekend);
  });

/** A thing holds where it is named, or is what the named thing is a kind of: "white wine" of a Chablis. Also the place: "in Naples". */
const thing: Test = (value, { now, place }) => {
  const words = value.split(' ');
  if (words.every((word) => place.includes(word))) return 'holds';
  if (now === undefined || now.named.length === 0) return 'may';
  return decided(words.every((word) => now.named.includes(word)));
};

const TESTS: Readonly<Record<Condition['kind'], Test>> = {
  season: (value, circumstances) => onDays(daysOf(circumstances), (day) => seasonOf(day, circumstances.southern) === value),
  weekday,
  daytime: atTime,
  meal: atMeal,
  weather,
  party,
  purpose: () => 'may',
  feast,
  day: onOwnDay,
  date: onDate,
  occasion: atOccasion,
  thing,
};

/** Kinds of which one value excludes the others: who says "a hot evening" has said that it is not cold. */
const EXCLUSIVE = new Set<Condition['kind']>(['season', 'weekday', 'weather', 'purpose']);
const areAtOdds = (said: Condition, value: string): boolean =>
  said.kind === 'party' ? (said.value === 'alone') !== (value === 'alone') : EXCLUSIVE.has(said.kind);
/** A snowy evening is cold; a weekend has its days. */
const WEEKENDS = ['saturday', 'sunday', 'weekend'];

const bySaying = ({ kind, value }: Condition, { now }: Circumstances): Holding | null => {
  const said = (now?.said ?? []).filter((condition) => condition.kind === kind);
  if (said.some((condition) => condition.value === value && !condition.not)) return 'holds';
  if (said.some((condition) => condition.value === value && condition.not)) return 'no';
  if (kind === 'weekday' && WEEKENDS.includes(value)) return null;
  return said.some((condition) => areAtOdds(condition, value)) ? 'no' : null;
};

const opposite: Readonly<Record<Holding, Holding>> = { holds: 'no', may: 'may', no: 'holds' };

const holdingOf = (condition: Condition, circumstances: Circumstances): Holding => {
  const said = condition.kind === 'meal' ? null : bySaying(condition, circumstances);
  const plain = said ?? TESTS[condition.kind](condition.value, circumstances);
  return condition.not ? opposite[plain] : plain;
};

/** Whether all of the conditions, in the guest's words, hold: at a moment, or at some time of a stay. */
export const holdsUnder = (when: readonly string[], circumstances: Circumstances): Holding => {
  const each = when.flatMap((text) => readCondition(text)).map((condition) => holdingOf(condition, circumstances));
  if (each.includes('no')) return 'no';
  return each.includes('may') ? 'may' : 'holds';
};
