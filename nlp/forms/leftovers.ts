import { namesDone } from '../grammar/logs';
import { parseItems } from '../grammar/items';
import { scopeOf } from '../grammar/scope';
import { clauseOf, normAt, tokenAt, type Candidate, type Reading } from '../reading';
import { formCue, formed } from './make';

const SPURNED = /^(?:untouched|uneaten|unopened|unused|undrunk|unworn|unslept)$/;
const FINISHED = /^(?:empty|emptied|finished|gone|eaten|devoured)$/;
const OFTEN = /^(?:every|each|both|nightly|daily|always|all|again)$/;

/** What is left and what is eaten tell a taste: "pears untouched three nights", "fruit plate empty every evening". */
export function leftovers(reading: Reading): Candidate[] {
  if (reading.by.speaker !== 'staff') return [];
  return reading.clauses.flatMap(({ from, to }, index) => {
    const found: Candidate[] = [];
    for (let i = from + 1; i < to; i++) {
      const { norm } = tokenAt(reading.tokens, i);
      if (SPURNED.test(norm)) found.push(...thingBefore(reading, index, i, true));
      else if (FINISHED.test(norm) && OFTEN.test(normAt(reading.tokens, i + 1))) found.push(...thingBefore(reading, index, i, false));
    }
    return found;
  });
}

function thingBefore(reading: Reading, clause: number, at: number, spurned: boolean): Candidate[] {
  const { tokens } = reading;
  const { from: begin } = clauseOf(reading, clause);
  let to = at;
  while (to > begin && /^(?:is|was|were|are|always|usually|still|totally|completely|often)$/.test(normAt(tokens, to - 1))) to--;
  let from = to;
  while (
    from > begin &&
    tokenAt(tokens, from - 1).kind === 'word' &&
    !/^(?:left|leaves|leave|returned|returns|sent|but|and|found)$/.test(normAt(tokens, from - 1))
  )
    from--;
  if (to - from > 6 || namesDone(reading, { from, to })) return [];
  const cue = { ...formCue(reading, 'observation', spurned ? 'avoided' : 'preferred', { from, to: at + 1 }), clause };
  return parseItems(scopeOf(reading, { from, to }))
    .phrases.filter(({ terms }) => terms.length > 0)
    .slice(-1)
    .map((phrase) => ({ ...formed(cue, phrase, []), quote: { from: phrase.from, to: at + 1 } }));
}
