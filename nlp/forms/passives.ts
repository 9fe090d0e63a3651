import { textOf } from '../grammar/conditions';
import { termsIn } from '../grammar/item-parts';
import { parseItems } from '../grammar/items';
import { namesDone } from '../grammar/logs';
import { scopeOf, tagAt } from '../grammar/scope';
import { SERVICE_VERBS } from '../lexicon/verbs';
import { clauseOf, normAt, tokenAt, type Candidate, type Reading } from '../reading';
import { clauseAt, formCue, formed } from './make';

/** "Room to be made up by six", "towels to be changed daily": the thing first, then what is to be done with it. */
export function passives(reading: Reading): Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (normAt(tokens, i) !== 'to' || normAt(tokens, i + 1) !== 'be' || !isDone(reading, i + 2)) continue;
    const order = orderAt(reading, i);
    if (order !== null) found.push(order);
  }
  return found;
}

const isDone = (reading: Reading, i: number): boolean => tagAt(reading, i) === 'participle' || SERVICE_VERBS.has(normAt(reading.tokens, i));

function orderAt(reading: Reading, at: number): Candidate | null {
  const { tokens } = reading;
  const clause = clauseAt(reading, at);
  const { from: begin, to: end } = clauseOf(reading, clause);
  let from = at;
  while (from > begin && tokenAt(tokens, from - 1).kind !== 'mark') from--;
  if (at - from > 5 || at === from || namesDone(reading, { from, to: end })) return null;
  const things = parseItems(scopeOf(reading, { from, to: at }));
  const thing = things.phrases.at(-1);
  if (thing?.to !== at || thing.from > from + 1) return null;
  const to = /^(?:up|down|off|out|on)$/.test(normAt(tokens, at + 3)) ? at + 4 : at + 3;
  if (termsIn(tokens, { from: thing.from, to }).length === 0) return null;
  const cue = { ...formCue(reading, 'request', 'preferred', { from: at, to: at + 2 }), clause };
  const text = `${thing.text} ${textOf(tokens, at + 2, to)}`;
  const { when } = parseItems(scopeOf(reading, { from: to, to: end }));
  return formed(cue, { ...thing, to, text, terms: termsIn(tokens, { from: thing.from, to }) }, when);
}
