import { fold, nameReadings, type NameReading } from './fold';
import { sound } from './sounds';

/** Letters to add, drop, change or swap with their neighbour to make one word of the other (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  const at = (costs: readonly number[], column: number): number => costs[column] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Infinity;
      next.push(Math.min(at(row, j) + 1, at(next, j - 1) + 1, changed, swapped));
    }
    [before, row] = [row, next];
  }
  return at(row, b.length);
}

/** Names longer than this are compared by their beginning. */
const LONGEST = 60;
const SAME_SOUND = 0.75;
/** Three consonants in common tell little, but they are all there is of a name whose script writes no vowels. */
const TELLING_SOUND = 4;
const NO_VOWELS = /^[^aeiouy]+$/;

/** 0 to 1: how much two folded words are the same name. */
function likeness(a: string, b: string): number {
  const [x, y] = [a, b].map((word) => word.replaceAll(' ', '').slice(0, LONGEST)) as [string, string];
  if (x === '' || y === '') return 0;
  const spelled = 1 - slipsBetween(x, y) / Math.max(x.length, y.length);
  const heard = sound(x);
  const telling = heard.length >= TELLING_SOUND || (heard.length === TELLING_SOUND - 1 && (NO_VOWELS.test(x) || NO_VOWELS.test(y)));
  return telling && heard === sound(y) ? Math.max(spelled, SAME_SOUND) : spelled;
}

/** The last name weighs more than the first: it is what bookings are looked up by. */
const LAST_NAME_WEIGHT = 0.7;

function read({ firstName, lastName }: NameReading, first: string, last: string): number {
  const words = last.split(' ');
  const whole = likeness(lastName, last);
  const part =
    words.length > 1 ? 0.95 * Math.max(...words.filter((word) => word.length > 3).map((word) => likeness(lastName, word)), 0) : 0;
  const ofLast = Math.max(whole, part);
  if (firstName === undefined) return ofLast;
  const ofFirst = first.startsWith(firstName) ? 1 : likeness(firstName, first);
  return LAST_NAME_WEIGHT * ofLast + (1 - LAST_NAME_WEIGHT) * ofFirst;
}

/** 0 to 1: how close what was said or written comes to a guest's name, in the reading that fits best; 1 is the name itself. */
export const closeness = (said: string, guest: { firstName: string; lastName: string }): number =>
  Math.max(0, ...nameReadings(said).map((reading) => read(reading, fold(guest.firstName), fold(guest.lastName))));
