import { DETERMINERS } from '../../lexicon/grammar';
import { normAt, type Span } from '../../reading';
import type { Proposal } from '../proposals';
import { sortAt, wordAt, type Say, type Surroundings } from './surroundings';

const JOINS = /^(?:,|and|or|nor|&|\+|\/)$/;
/** One thing on a list has at most so many words. */
const LONGEST = 5;
/** What stands before so many things says nothing of the last. */
const MOST = 6;

/** What stands before the list that a thing is on, and what is named beside it: "no onions, garlic or leeks" says no to leeks. */
export function byLists(around: Surroundings, { from, to, rule }: Proposal, clause: Span, register: string, say: Say): void {
  const { reading } = around;
  const lone = rule === null ? 'named' : rule.dropped === null ? 'kept' : 'dropped';
  const start = listStart(around, from, clause.from);
  const next = JOINS.test(normAt(reading.tokens, to)) && to < clause.to;
  say('on a list', `${start === from ? (next ? 'first' : 'alone') : next ? 'within' : 'last'}, ${register}, ${lone}`);
  if (start !== from) {
    say('word before the list', wordAt(reading, start - 1));
    say('two words before the list', `${wordAt(reading, start - 2)} ${wordAt(reading, start - 1)}`);
    for (let i = start; i < from; i++) if (around.sorts[i] === 'thing') say('listed before', wordAt(reading, i));
  }
}

/** Where the list begins whose next thing begins at `from`; `from` itself where it is on none. */
function listStart(around: Surroundings, from: number, first: number): number {
  const { tokens } = around.reading;
  let start = from;
  for (let count = 0; count < MOST; count++) {
    let i = start - 1;
    while (i > first && DETERMINERS.has(normAt(tokens, i)) && normAt(tokens, i) !== 'no') i--;
    if (i <= first || !JOINS.test(normAt(tokens, i))) return start;
    while (i > first && JOINS.test(normAt(tokens, i))) i--;
    let begin = i + 1;
    while (begin > first && i + 1 - begin < LONGEST && sortAt(around, begin - 1) === 'thing') begin--;
    if (begin > i) return start;
    start = begin;
  }
  return start;
}
