import { normAt, sentenceOf, tokenAt } from '../reading';
import { isName } from '../grammar/about';
import { discardedAt } from '../grammar/discarded';
import { subjectBefore, type Mention } from '../grammar/people';
import { isFiller } from '../grammar/phrases';
import { expand } from '../grammar/expand';
import { Trie } from '../grammar/trie';
import { CRITERION_VERBS } from '../lexicon/criteria';
import { CUES, type CueLine } from '../lexicon/cues';
import { NEGATIONS } from '../lexicon/grammar';
import type { Clause, Cue, Reading, Span, Token } from '../reading';

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
      const adverb = match !== null && match.value.kind === 'habit' && match.value.subject === 'free' && found.at(-1)?.to === i;
      const denies = match !== null && deniesVerb(reading, clause, { from: i, to: match.to });
      const cue =
        match === null || adverb || denies ? null : cueOf(reading, mentions, clause, index, { from: i, to: match.to }, match.value);
      if (cue !== null) found.push(cue);
      i = skip !== null ? skip.to : cue === null ? i + 1 : cue.to;
    }
  });
  return found;
}

/** The "not" of "Mr Ruiz not eat pork" belongs to the verb, which is the cue. */
const deniesVerb = ({ tokens, by }: Reading, { to: end }: Span, { from, to }: Span): boolean =>
  by.speaker === 'staff' &&
  to === from + 1 &&
  /^(?:not|never)$/.test(normAt(tokens, from)) &&
  trie.longest(to, (k) => (k < end ? normAt(tokens, k) : undefined), isFiller)?.value.subject === 'person';

function cueOf(reading: Reading, mentions: readonly Mention[], clause: Clause, index: number, span: Span, line: CueLine): Cue | null {
  const { tokens, by } = reading;
  const subject = subjectBefore(tokens, span.from, clause, by, mentions, sentenceOf(reading, index));
  if (normAt(tokens, span.from) === 'miss' && span.to === span.from + 1 && isName(reading, span.to)) return null;
  if (by.speaker === 'staff' && isDiscard(tokens, span, clause) && line.kind !== 'retract') return null;
  if (line.kind === 'retract' && !isCommand(reading, span, subject.begin)) return null;
  if (line.kind === 'need' && line.item === 'after' && subject.holder === null && by.speaker === 'guest')
    return CRITERION_VERBS.has(normAt(tokens, span.to - 1)) || normAt(tokens, span.from - 1) === 'not' ? null : lackOf(span, line, index);
  if (line.subject === 'person' && subject.holder === null) return null;
  if (/^(?:have|has)$/.test(normAt(tokens, span.from)) && span.to === span.from + 1 && PERFECT.test(normAt(tokens, span.to))) return null;
  if (
    line.weak === true &&
    /^(?:how|where|what|when|why|who)$/.test(normAt(tokens, sentenceOf(reading, index).from)) &&
    sentenceOf(reading, index).question
  )
    return null;
  const decides = /^(?:skip|omit|drop|lose)$/.test(normAt(tokens, span.from)) && subject.holder !== null;
  if (line.kind === 'avoid' && !decides && REMOVING.test(normAt(tokens, span.from)) && !isCommand(reading, span, subject.begin))
    return null;
  if (/^(?:me|us)$/.test(normAt(tokens, span.to - 1)) && !isOrder(tokens, span)) return null;
  if (
    line.kind === 'habit' &&
    isPast(tokens, span) &&
    (by.speaker === 'guest' || (subject.begin === span.from && !SERVED.test(normAt(tokens, span.from))))
  )
    return null;
  if (line.subject === 'person' && by.speaker === 'staff' && normAt(tokens, span.from) === 'had' && subject.begin === span.from)
    return null;
  if (normAt(tokens, span.from) === 'fancy' && /^(?:no|too|the|a|very|nothing|any|more|less)$/.test(normAt(tokens, span.from - 1)))
    return null;
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
    past: isPast(tokens, span),
  };
}

/** "picks the raisins out of": neither the verb nor its particle is a cue of its own. */
function isDiscard(tokens: readonly Token[], { from }: Span, clause: Clause): boolean {
  for (let i = from; i >= Math.max(clause.from, from - 7); i--) {
    const discarded = discardedAt(tokens, i, clause.to);
    if (discarded !== null) return i === from || (from >= discarded.to && from < discarded.gone);
  }
  return false;
}

const isPast = (tokens: readonly Token[], { from, to }: Span): boolean =>
  !/^(?:have|has)$/.test(
    normAt(tokens, /^(?:now|just|recently|already|since|also)$/.test(normAt(tokens, from - 1)) ? from - 2 : from - 1),
  ) &&
  tokens
    .slice(from, to)
    .some(({ norm }) => /^(?:[a-z]*[^e]ed|took|drank|ate|slept|had|was|were|got|bought|brought|went|chose|found|wore)$/.test(norm));

/** "The room needs a kettle": not a person's need, but the lack of something. */
const lackOf = (span: Span, line: CueLine, clause: number): Cue => ({
  ...span,
  kind: 'lack',
  item: 'after',
  level: line.level === 'required' ? 'preferred' : line.level,
  begin: span.from,
  clause,
  holder: 'guest',
  negated: false,
  weak: true,
  past: false,
});

/** What a note without a subject says of the guest; "brought one up" is what the associate did. */
const SERVED = /^(?:ordered|requested|asked|took|ate|drank|wanted|used|slept|chose)$/;
const REMOVING = /^(?:remove|take|clear|empty|omit|stop|lose|skip|hold|get|cut|exclude|switch|turn)$/;
const PERFECT =
  /^(?:become|been|got|gone|given|taken|switched|started|stopped|changed|moved|decided|had|separated|tried|stayed|booked|asked|noted|told|seen|eaten|heard|read|never|always|just|already|recently|also)$/;

/** "bring me tea" orders; "they did offer me tea" tells. */
const isOrder = (tokens: readonly Token[], { from }: Span): boolean =>
  /^(?:please|and|just|kindly|or|then|so|can|could|would|will|you|someone|somebody|,|)$/.test(normAt(tokens, from - 1)) ||
  tokenAt(tokens, from - 1).kind === 'mark' ||
  /^(?:can|could|would|will|please)$/.test(normAt(tokens, from));

/** "forget the newspaper" takes back; "it made me forget the noise" does not. */
const isCommand = (reading: Reading, { from }: Span, begin: number): boolean =>
  /^(?:do|does|no|changed|change|not)$/.test(normAt(reading.tokens, from)) ||
  (begin === from && !/^(?:to|me|us|you|not|never|will|made)$/.test(normAt(reading.tokens, from - 1))) ||
  /^(?:please|can|could|you|just|to)$/.test(normAt(reading.tokens, from - 1));

/** A denial between the subject and the cue, or skipped inside the cue. */
function isNegated(reading: Reading, begin: number, span: Span): boolean {
  for (let i = Math.max(begin, span.from - 5); i < span.from; i++) {
    const { norm } = tokenAt(reading.tokens, i);
    if (NEGATIONS.has(norm) && norm !== 'without' && norm !== 'nothing') return norm !== 'no' || normAt(reading.tokens, i + 1) === 'longer';
  }
  return false;
}
