import type { Review } from '../review';
import { relevanceOf } from './relevance';

/** What the pad knows of how well it does: relevance from 0 to 1, over so many judged items; null where nobody has judged any. */
export type Known = ReturnType<typeof relevanceOf>;

/** A guest is asked on every n-th stay. */
export type Interval = 1 | 2 | 4;

/** Between 80 and 90 in 100 asking eases off; above it is rare. */
const EASES_AT = 0.8;
const RARE_AT = 0.9;
/** Fewer judged items say too little: of a guest, and of the chain. */
const ENOUGH_OF_GUEST = 4;
const ENOUGH_OF_CHAIN = 100;

const intervalAt = (known: Known, enough: number): Interval | null => {
  if (known === null || known.judged < enough) return null;
  if (known.relevance < EASES_AT) return 1;
  return known.relevance < RARE_AT ? 2 : 4;
};

/**
 * On every how many stays a guest is asked: always while the pad is learning, every second stay as its relevance for this guest
 * reaches 80 in 100, every fourth from 90 on. The chain's relevance stands in where the guest's is not known, at most every second
 * stay, because nobody is known by others' answers. Where the guest's falls, asking comes back at once. Who left two questions in a row
 * unanswered is asked rarely.
 */
export const intervalFor = (guest: Known, chain: Known, unansweredInARow: number): Interval => {
  const known = intervalAt(guest, ENOUGH_OF_GUEST);
  const byOthers = (intervalAt(chain, ENOUGH_OF_CHAIN) ?? 1) === 1 ? 1 : 2;
  if (unansweredInARow >= 2) return 4;
  return known ?? byOthers;
};

/** The guest's latest judgements count: so many items. */
const LATEST_ITEMS = 20;

const wasAsked = ({ state }: Review): boolean => state === 'asked' || state === 'answered';

/** Whether the guest is asked after this stay; `earlier` are the reviews of the guest's stays before it, the latest first. */
export const isAsked = (earlier: readonly Review[], chain: Known): boolean => {
  const asked = earlier.filter(wasAsked);
  const [last] = asked;
  if (last === undefined) return true;
  const firstAnswered = asked.findIndex(({ state }) => state === 'answered');
  const unanswered = firstAnswered < 0 ? asked.length : firstAnswered;
  const judged = asked.flatMap(({ items }) => items).filter(({ verdict }) => verdict !== undefined);
  const interval = intervalFor(relevanceOf(judged.slice(0, LATEST_ITEMS)), chain, unanswered);
  const since = earlier.filter(({ departure }) => departure > last.departure).length;
  return since + 1 >= interval;
};
