import { normAt, tokenAt } from '../reading';
import { subjectBefore, type Mention } from '../grammar/people';
import { isFiller } from '../grammar/phrases';
import { expand } from '../grammar/expand';
import { Trie } from '../grammar/trie';
import { CUES, type CueLine } from '../lexicon/cues';
import { NEGATIONS } from '../lexicon/grammar';
import type { Clause, Cue, Reading, Span } from '../reading';

const trie = compile();

function compile(): Trie<CueLine> {
  const all = new Trie<CueLine>();
  for (const cue of CUES) for (const line of cue.lines) for (const words of expand(line)) all.add(words, cue);
  return all;
}

/** Pass 4: in each clause, the phrases that announce a preference, with who wants it and whether it is denied. */
export function cues(reading: Reading, mentions: readonly Mention[], closed: (index: number) => Span | null): Cue[] {
  const found: Cue[] = [];
  reading.clauses.forEach((clause, index) => {
    for (let i = clause.from; i < clause.to;) {
      const skip = closed(i);
      const match = skip === null ? trie.longest(i, (k) => (k < clause.to ? normAt(reading.tokens, k) : undefined), isFiller) : null;
      const cue = match === null ? null : cueOf(reading, mentions, clause, index, { from: i, to: match.to }, match.value);
      if (cue !== null) found.push(cue);
      i = skip !== null ? skip.to : cue === null ? i + 1 : cue.to;
    }
  });
  return found;
}

function cueOf(reading: Reading, mentions: readonly Mention[], clause: Clause, index: number, span: Span, line: CueLine): Cue | null {
  const { tokens, by } = reading;
  const subject = subjectBefore(tokens, span.from, clause, by, mentions);
  if (line.subject === 'person' && subject.holder === null) return null;
  const begin = line.subject === 'person' ? subject.begin : span.from;
  return {
    ...span,
    kind: line.kind,
    item: line.item,
    level: line.level,
    begin,
    clause: index,
    holder: subject.holder ?? 'guest',
    negated: isNegated(reading, Math.min(begin, subject.begin), span),
    weak: line.weak === true,
    past: /(?:ed|took|drank|ate|slept|had|was|were)$/.test(normAt(tokens, span.from)),
    doubled: false,
  };
}

/** A denial between the subject and the cue, or skipped inside the cue. */
function isNegated(reading: Reading, begin: number, span: Span): boolean {
  for (let i = Math.max(begin, span.from - 5); i < span.from; i++) {
    const { norm } = tokenAt(reading.tokens, i);
    if (NEGATIONS.has(norm) && norm !== 'without' && norm !== 'nothing') return norm !== 'no' || normAt(reading.tokens, i + 1) === 'longer';
  }
  return false;
}
