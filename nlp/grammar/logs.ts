import { DONE, LEDGER, LOG_LABELS } from '../lexicon/logs';
import { clauseOf, normAt, sentenceOf, tokenAt, type Cue, type Reading, type Span } from '../reading';

/** True where a sentence of a staff note only logs what was done: something done in it, and no word of wanting. */
export function isLog(reading: Reading, said: readonly Cue[], clause: number): boolean {
  if (reading.by.speaker !== 'staff') return false;
  const sentence = sentenceOf(reading, clause);
  if (said.some((cue) => wants(cue) && cue.from >= sentence.from && cue.to <= sentence.to)) return false;
  return namesDone(reading, sentence) || isLogLabel(reading, clause) || /^(?:found|lost|lent)$/.test(normAt(reading.tokens, sentence.from));
}

/** "delivered 18:00", "conf sent": a stretch that says what was done. "Board left up" says how it is wanted. */
export function namesDone(reading: Reading, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) {
    const { norm, stem } = tokenAt(reading.tokens, i);
    if (DONE.has(norm) || LEDGER.has(stem)) return true;
    if (norm === 'left' && !isSide(reading, i)) return true;
  }
  return false;
}

const wants = ({ kind, weak }: Cue): boolean => !weak && kind !== 'bare' && kind !== 'state';

/** "left side", "the left ear", "left open": where, or how, not that it was left behind. */
const isSide = ({ tokens }: Reading, i: number): boolean =>
  /^(?:side|ear|eye|hand|arm|leg|knee|hip|up|out|open|on|unlocked|closed|alone|handed)$/.test(normAt(tokens, i + 1)) ||
  /^(?:the|his|her|on|to)$/.test(normAt(tokens, i - 1));

/** "LF: black scarf", "night audit – bar float". */
function isLogLabel(reading: Reading, clause: number): boolean {
  const { sentence } = clauseOf(reading, clause);
  const first = reading.clauses.find((each) => each.sentence === sentence);
  if (first === undefined || first.to - first.from > 3 || !/^[:–—-]$/.test(normAt(reading.tokens, first.to))) return false;
  return reading.tokens.slice(first.from, first.to).some(({ norm }) => LOG_LABELS.has(norm));
}
