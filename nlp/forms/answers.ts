import { parseItems } from '../grammar/items';
import { phraseFinder } from '../grammar/phrases';
import { scopeOf } from '../grammar/scope';
import { ACCEPTED, WHATEVER } from '../lexicon/answers';
import { GREETINGS } from '../lexicon/people';
import { AUXILIARIES, FILLERS, SUBJECT_PRONOUNS } from '../lexicon/grammar';
import { normAt, tokenAt, type Candidate, type Reading, type Sentence, type Span } from '../reading';
import { formCue, formed } from './make';

const acceptedAt = phraseFinder(ACCEPTED);

/** "A hostel would be fine", "three stars will do": what is accepted is chosen. Of a thing already here ("the pool is fine") it is a verdict. */
export function answers(reading: Reading): Candidate[] {
  if (reading.by.speaker === 'staff') return [];
  return reading.sentences.filter(({ question }) => !question).flatMap((sentence) => chosen(reading, sentence));
}

function chosen(reading: Reading, sentence: Sentence): Candidate[] {
  const { tokens } = reading;
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const to = acceptedAt(tokens, i, sentence.to);
    if (to === null) continue;
    const span = subjectOf(reading, sentence, i);
    return span === null ? [] : named(reading, span, to);
  }
  return [];
}

/** From the last mark, greeting or "so" to the verb: a few words with no subject or verb of their own. */
function subjectOf({ tokens }: Reading, { from }: Sentence, verb: number): Span | null {
  let start = verb;
  while (
    start > from &&
    tokenAt(tokens, start - 1).kind !== 'mark' &&
    !/^(?:so|but|then|because|think|guess)$/.test(normAt(tokens, start - 1))
  )
    start--;
  while (start < verb && (GREETINGS.has(normAt(tokens, start)) || FILLERS.has(normAt(tokens, start)))) start++;
  const words = tokens.slice(start, verb).map(({ norm }) => norm);
  const open = words.some((norm) => WHATEVER.has(norm) || SUBJECT_PRONOUNS.has(norm) || AUXILIARIES.has(norm));
  return words.length === 0 || words.length > 8 || open ? null : { from: start, to: verb };
}

function named(reading: Reading, span: Span, to: number): Candidate[] {
  const parsed = parseItems(scopeOf(reading, span));
  const cue = formCue(reading, 'request', 'preferred', { from: to - 1, to });
  const definite = /^(?:the|my|our|your|this|that|these|those)$/.test(normAt(reading.tokens, span.from));
  return parsed.phrases
    .filter(({ terms }) => terms.length > 0 && (!definite || terms.some(({ slot }) => slot === 'activities.area')))
    .map((phrase) => ({ ...formed(cue, phrase, parsed.when), quote: { from: phrase.from, to } }));
}
