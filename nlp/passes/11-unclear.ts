import { fallbackOf } from '../../domain/slots';
import { isPositive } from '../../domain/words';
import type { Unclear } from '../../domain/understanding';
import { phraseFinder } from '../grammar/phrases';
import { HEDGES, USUALS } from '../lexicon/unclear';
import { normAt, sentenceOf, tokenAt, type Candidate, type Reading, type Sentence } from '../reading';

const usualAt = phraseFinder(USUALS);
const hedgeAt = phraseFinder(HEDGES);

/** Pass 11: what is probably a preference but cannot be told from the words alone: a question to ask, never a guess to save. */
export function unclear(reading: Reading): Unclear[] {
  const hedged = reading.candidates.filter((candidate) => isHedged(reading, candidate)).map((candidate) => ask(reading, candidate));
  return [...hedged, ...reading.sentences.flatMap((sentence) => usual(reading, sentence))];
}

/** "I might prefer a lower floor", "she may be allergic to nuts": said, but not meant for sure. */
function isHedged(reading: Reading, candidate: Candidate): boolean {
  if (candidate.dropped !== null || reading.by.speaker === 'staff' || candidate.cue.kind === 'request' || candidate.cue.kind === 'ask')
    return false;
  const { from } = sentenceOf(reading, candidate.cue.clause);
  for (let i = from; i < candidate.cue.to; i++) if (hedgeAt(reading.tokens, i, candidate.cue.to) !== null) return doubt(candidate);
  return false;
}

function doubt(candidate: Candidate): boolean {
  candidate.dropped = 'not said for sure: asked back';
  candidate.confidence = 0.4;
  return true;
}

/** The thing as a question, with what would be noted as the choice: "no feather pillow" where it is to be avoided. */
export function ask(reading: Reading, { slot, category, item, level, quote }: Candidate): Unclear {
  const option = isPositive(level) ? item : `no ${item}`;
  return { kind: 'unclear', ask: slot ?? fallbackOf(category), quote: wordsOf(reading, quote.from, quote.to), options: [option] };
}

/** "The usual, please", "same as last time": clear to those who were there, not to us. */
function usual(reading: Reading, sentence: Sentence): Unclear[] {
  for (let i = sentence.from; i < sentence.to; i++) {
    const to = usualAt(reading.tokens, i, sentence.to);
    if (to === null || /^(?:is|are|was|were|:)$/.test(normAt(reading.tokens, to))) continue;
    const named = reading.candidates.some(({ dropped, at }) => dropped === null && at.from >= sentence.from && at.to <= sentence.to);
    return named ? [] : [{ kind: 'unclear', ask: fallbackOf('service'), quote: wordsOf(reading, i, to), options: [] }];
  }
  return [];
}

const wordsOf = ({ text, tokens }: Reading, from: number, to: number): string =>
  text.slice(tokenAt(tokens, from).start, tokenAt(tokens, to - 1).end);
