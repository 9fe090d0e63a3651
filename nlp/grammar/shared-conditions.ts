import { CONJUNCTIONS } from '../lexicon/grammar';
import { normAt, type Token } from '../reading';
import type { Parsed, Phrase } from './phrase';

/** A condition met inside a list: before which thing it stands, and whether it opens a new part of the list. */
export interface Met {
  text: string;
  /** How many things of the list were complete before it. */
  after: number;
  /** A comma or "and" stands before it: "eggs for breakfast, for dinner fish". */
  opens: boolean;
}

/** True where what stands before a condition says that it belongs to what follows. */
export const opensPart = (tokens: readonly Token[], i: number): boolean =>
  normAt(tokens, i - 1) === ',' || CONJUNCTIONS.has(normAt(tokens, i - 1));

/**
 * Gives each thing on a list the conditions of its own: "thin in summer and thick in winter", "fish for lunch, for dinner meat".
 * A condition before the list or after all of it governs the whole and is left to the list.
 */
export function share(parsed: Parsed, met: readonly Met[]): void {
  const count = parsed.phrases.length;
  const inner = met.filter(({ after }) => after > 0 && after < count);
  if (count < 2 || inner.length === 0) return;
  const common = met.filter(({ after }) => after === 0).map(({ text }) => text);
  parsed.phrases.forEach((phrase, k) => {
    const own = ownOf(met, k, count);
    phrase.when = own.led ? own.texts : [...common, ...own.texts];
    phrase.led = own.led;
  });
}

/** The conditions of the k-th thing: the last that opened a part before it, else the first that closes one after it. */
function ownOf(met: readonly Met[], k: number, count: number): Pick<Required<Phrase>, 'led'> & { texts: string[] } {
  const opener = met.filter(({ opens, after }) => opens && after > 0 && after <= k && after < count).at(-1);
  const closer = met.find(({ opens, after }) => !opens && after > k);
  const next = met.find(({ opens, after }) => opens && after > k && after < count);
  if (closer !== undefined && (next === undefined || closer.after <= next.after))
    return { led: false, texts: met.filter(({ opens, after }) => !opens && after === closer.after).map(({ text }) => text) };
  return opener === undefined ? { led: false, texts: [] } : { led: true, texts: [opener.text] };
}
