import { CLAUSE_OPENERS } from '../lexicon/conditions';
import { AUXILIARIES } from '../lexicon/grammar';
import { RELATIVE_VERBS } from '../lexicon/criteria';
import { EVALUATIONS } from '../lexicon/heads';
import { ASKING, OURSELVES, TELLING } from '../lexicon/register';
import { normAt, type Cue, type Reading, type Sentence, type Span } from '../reading';

/**
 * Whether a guest's sentence asks for something or tells a story. "No feather pillows" asks; "there were no towels" tells. Staff
 * notes always count as asking: they are written to be acted on.
 */
export function isAsking(reading: Reading, cues: readonly Cue[], sentence: Sentence): boolean {
  if (reading.by.speaker === 'staff' || sentence.question) return true;
  if (asksOutright(reading, sentence)) return true;
  if (cues.some((cue) => within(cue, sentence) && opensWish(cue))) return true;
  if (tells(reading)) return /^(?:less|fewer|more)$/.test(normAt(reading.tokens, sentence.from)) && isTerse(reading, sentence);
  return isTerse(reading, sentence) || has(reading, sentence, OURSELVES) || cues.some(opensWish);
}

/** "please" in it. */
export const asksOutright = (reading: Reading, sentence: Span): boolean => has(reading, sentence, ASKING);

const opensWish = (cue: Cue): boolean =>
  !cue.past &&
  !cue.weak &&
  (cue.kind === 'wish' || cue.kind === 'need' || cue.kind === 'request' || (cue.kind === 'avoid' && cue.begin < cue.from));
const within = (cue: Cue, sentence: Sentence): boolean => cue.from >= sentence.from && cue.to <= sentence.to;

/** True where the text as a whole is a story or a verdict. */
export function tells(reading: Reading): boolean {
  let known = telling.get(reading);
  if (known === undefined) telling.set(reading, (known = has(reading, { from: 0, to: reading.tokens.length }, TELLING)));
  return known;
}
const telling = new WeakMap<Reading, boolean>();

/** A few words without verb or verdict: an answer or an order. */
export function isTerse(reading: Reading, span: Span): boolean {
  if (span.to - span.from > (asksOutright(reading, span) ? 14 : 12)) return false;
  for (let i = span.from; i < span.to; i++) {
    const norm = normAt(reading.tokens, i);
    if (i > span.from && CLAUSE_OPENERS.has(norm)) return true;
    if (/^(?:that|which)$/.test(norm) && RELATIVE_VERBS.has(normAt(reading.tokens, i + 1))) i += 2;
    else if (
      AUXILIARIES.has(norm) ||
      TELLING.has(norm) ||
      (EVALUATIONS.has(norm) &&
        !/^(?:best|better|extra|more|some|any|just|so|other|another|only|little|new|regular|next|same|too|different|sort|kind|such)$/.test(
          norm,
        ))
    )
      return false;
  }
  return true;
}

function has(reading: Reading, span: Span, list: ReadonlySet<string>): boolean {
  for (let i = span.from; i < span.to; i++) if (list.has(normAt(reading.tokens, i))) return true;
  return false;
}
