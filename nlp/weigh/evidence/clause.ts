import { clauseOf, normAt, type Span } from '../../reading';
import { AUXILIARIES } from '../../lexicon/grammar';
import type { Proposal } from '../proposals';
import { lemmaAt, sortAt, wordAt, type Say, type Surroundings } from './surroundings';

/** The clause it stands in: how that opens, in which tense it is, what is done by whom, and how it is joined to the next. */
export function byClause(
  around: Surroundings,
  { clause: index, from, to, rule }: Proposal,
  clause: Span,
  register: string,
  say: Say,
): void {
  const { reading } = around;
  const { tokens } = reading;
  const lone = rule === null ? 'named' : rule.dropped === null ? 'kept' : 'dropped';
  say('clause opens', `${wordAt(reading, clause.from)}, ${lone}`);
  say('clause opens with', `${wordAt(reading, clause.from)} ${wordAt(reading, clause.from + 1)}`);
  const ends = normAt(tokens, clause.to);
  say('clause ends', `${ends}, ${register}`);
  const next = reading.clauses[index + 1];
  if (next !== undefined) say('next clause opens', wordAt(reading, next.from));
  const before = clauseOf(reading, index - 1);
  if (index > 0) say('clause before opens', `${wordAt(reading, before.from)} ${wordAt(reading, before.from + 1)}`);
  say(
    'clause is',
    `${index === 0 ? 'first' : 'later'}, ${index === reading.clauses.length - 1 ? 'last' : 'more follow'}, ${register}, ${lone}`,
  );
  say('tense', `${around.tenses[index] ?? 'none'}, ${register}, ${lone}`);
  let subject = '';
  let verb = '';
  let helper = '';
  for (let i = from - 1; i >= Math.max(clause.from, from - 10); i--) {
    const norm = normAt(tokens, i);
    if (verb === '' && sortAt(around, i) === 'verb') verb = lemmaAt(around, i);
    if (helper === '' && AUXILIARIES.has(norm)) helper = norm;
    if (subject === '' && SUBJECT.test(norm)) subject = norm;
  }
  if (verb !== '') {
    say('doing before', verb);
    say('doing before, thing', `${verb}, ${around.kinds[to - 1] ?? 'unknown'}`);
    if (subject !== '') say('who does', `${subject} ${verb}`);
    if (helper !== '') say('who does', `${helper} ${verb}`);
  }
  if (subject !== '' && helper !== '') say('who', `${subject} ${helper}`);
  for (let i = to; i < Math.min(clause.to, to + 6); i++)
    if (sortAt(around, i) === 'verb') {
      say('doing after', lemmaAt(around, i));
      break;
    }
}

const SUBJECT =
  /^(?:i|we|you|he|she|they|it|there|that|this|guest|gst|who|nobody|everyone|someone|wife|husband|son|daughter|mother|father|mum|dad|kid|kids|children)$/;
