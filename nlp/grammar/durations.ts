import { FREQUENCY_PHRASES, HERE_PHRASES, LASTING_PHRASES, PAST_PHRASES, STAY_PHRASES } from '../lexicon/conditions';
import type { Token } from '../reading';
import { phraseFinder } from './phrases';

const OPENERS = ['', 'for ', 'during ', 'on ', 'just for ', 'only for ', 'in ', 'throughout ', 'at '];
const withOpeners = (lines: readonly string[]): string[] => lines.flatMap((line) => OPENERS.map((opener) => opener + line));

export const stayAt = phraseFinder(withOpeners(STAY_PHRASES));
export const lastingAt = phraseFinder(withOpeners(LASTING_PHRASES));
export const frequentAt = phraseFinder(FREQUENCY_PHRASES);
const pastAt = phraseFinder(PAST_PHRASES);
export const hereAt = phraseFinder(HERE_PHRASES);

/** Words on how long a wish holds are never part of its item. "again" and the like are only passed over. */
export function durationAt(tokens: readonly Token[], i: number, end: number): number | null {
  return (
    hereAt(tokens, i, end) ?? stayAt(tokens, i, end) ?? lastingAt(tokens, i, end) ?? frequentAt(tokens, i, end) ?? pastAt(tokens, i, end)
  );
}
