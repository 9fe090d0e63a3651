import type { Speaker } from '../../domain/words';
import { quoteOf } from '../opinions/words';
import type { Speech } from '../opinions/speech';
import { isQuotable } from './evidence';
import { countsOf, verdictsOn, worthOf, type Verdict } from './verdict';

/** Evidence that counts less is not worth telling. */
const SLIGHT = 0.1;

/** For each sentence what its evidence of a complaint adds up to, and what counted most, with the words it rests on. */
export const explainedVerdicts = (speech: Speech, speaker: Speaker): string[] =>
  verdictsOn(speech, speaker).map((verdict) => `${verdict.score.toFixed(1)} = ${partsOf(speech, verdict).join(', ')}`);

function partsOf({ text, words }: Speech, { from, evidence }: Verdict): string[] {
  return [...countsOf(evidence)]
    .map(([name, count]) => ({ name, worth: count * worthOf(name), at: evidence.find((each) => each.name === name && isQuotable(each)) }))
    .filter(({ worth }) => Math.abs(worth) >= SLIGHT)
    .sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth))
    .map(
      ({ name, worth, at }) =>
        `${name}${at ? ` "${quoteOf(text, words, from + at.first, from + at.last)}"` : ''} ${worth > 0 ? '+' : ''}${worth.toFixed(1)}`,
    );
}
