import { parseItems } from '../grammar/items';
import { phraseFinder } from '../grammar/phrases';
import { textOf } from '../grammar/conditions';
import { termsIn } from '../grammar/item-parts';
import { asksOutright, tells } from '../grammar/register';
import { scopeOf, tagAt } from '../grammar/scope';
import { ASKED_NOT, FORBIDDING, INTRUSIONS, NOT_FORBIDDEN, PLACING } from '../lexicon/denied';
import { FILLERS } from '../lexicon/grammar';
import { SERVICE_VERBS } from '../lexicon/verbs';
import { clauseOf, normAt, tokenAt, type Candidate, type Cue, type Reading } from '../reading';
import { clauseAt, formCue, formed } from './make';

const askedAt = phraseFinder(ASKED_NOT);
const forbidsAt = phraseFinder(FORBIDDING);

/** "Please do not knock", "could housekeeping not use the scented soap": what is asked not to be done. */
export function denied(reading: Reading, said: readonly Cue[]): Candidate[] {
  if (reading.by.speaker === 'staff') return [];
  const found: Candidate[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    const clause = clauseOf(reading, clauseAt(reading, i));
    found.push(...stopped(reading, i, clause.to));
    const to = askedAt(reading.tokens, i, clause.to) ?? (begins(reading, i) ? forbidsAt(reading.tokens, i, clause.to) : null);
    if (to === null || said.some((cue) => cue.kind === 'avoid' && !cue.weak && cue.from < to && cue.to > to)) continue;
    found.push(...forbidden(reading, i, to, clause.to));
    i = to;
  }
  return found;
}

/** "Can the heating not come on at night?": the thing itself is asked not to. */
function stopped(reading: Reading, not: number, end: number): Candidate[] {
  const { tokens } = reading;
  const sentence = reading.sentences.find(({ from, to }) => not >= from && not < to);
  if (normAt(tokens, not) !== 'not' || sentence?.question !== true || !/^(?:can|could|would|will)$/.test(normAt(tokens, sentence.from)))
    return [];
  const subject = parseItems(scopeOf(reading, { from: sentence.from + 1, to: not })).phrases.at(-1);
  if (subject === undefined || subject.terms.length === 0 || subject.to !== not) return [];
  const to = Math.min(end, not + 2);
  const cue = formCue(reading, 'avoid', 'avoided', { from: sentence.from, to: not + 1 });
  const { when } = parseItems(scopeOf(reading, { from: not + 2, to: end }));
  return [formed(cue, { ...subject, to, text: `${subject.text} ${textOf(tokens, not + 1, to)}` }, when)];
}

/** At the start of a sentence of a text that tells no story, or where "please" is said. */
function begins(reading: Reading, i: number): boolean {
  const before = tokenAt(reading.tokens, i - 1);
  const first = i === 0 || before.kind === 'mark' || /^(?:and|but|so|then|just|please)$/.test(before.norm);
  const sentence = reading.sentences.find(({ from, to }) => i >= from && i < to);
  return first && sentence !== undefined && (asksOutright(reading, sentence) || !tells(reading));
}

function forbidden(reading: Reading, from: number, at: number, end: number): Candidate[] {
  const { tokens } = reading;
  let verb = at;
  while (verb < end && (FILLERS.has(normAt(tokens, verb)) || normAt(tokens, verb) === 'to')) verb++;
  const { norm } = tokenAt(tokens, verb);
  const placing = PLACING.has(norm);
  if (
    verb >= end ||
    (!placing && NOT_FORBIDDEN.has(norm)) ||
    tokenAt(tokens, verb).kind !== 'word' ||
    !/^(?:verb|noun|gerund)$/.test(tagAt(reading, verb))
  )
    return [];
  const cue = formCue(reading, 'avoid', /^(?:never|circumstances)$/.test(normAt(tokens, at - 1)) ? 'unacceptable' : 'avoided', {
    from,
    to: verb,
  });
  const parsed = parseItems({ ...scopeOf(reading, { from: verb + 1, to: end }), denied: true });
  const object = parsed.phrases[0];
  if (placing) return parsed.phrases.filter(({ terms }) => terms.length > 0).map((phrase) => formed(cue, phrase, parsed.when));
  const to = object?.to ?? verb + 1;
  const whole = { from: verb, to, text: textOf(tokens, verb, to), terms: termsIn(tokens, { from: verb, to }), verbal: true };
  const bare = whole.terms.length === 0 && to - verb < 2 && !INTRUSIONS.has(norm) && !SERVICE_VERBS.has(norm);
  return [formed(cue, whole, parsed.when, bare ? 'a verb without its object' : null)];
}
