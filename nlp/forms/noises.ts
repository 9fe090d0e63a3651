import { slotOf } from '../../domain/slots';
import { parseItems } from '../grammar/items';
import { asksOutright } from '../grammar/register';
import { scopeOf } from '../grammar/scope';
import { signFinder, spansOf } from '../grammar/signs';
import { textOf } from '../grammar/conditions';
import { NEGATIONS } from '../lexicon/grammar';
import { BESIDE, LOUD_SOURCES, NOISE_SIGNS, SMELLS, SOURCE_PAIRS, SOURCES } from '../lexicon/noises';
import { normAt, tokenAt, type Candidate, type Reading, type Sentence, type Span } from '../reading';
import { formCue, formed } from './make';

const beside = signFinder<true>([[BESIDE, true]]);
const smells = signFinder<true>([[SMELLS, true]]);
const ASKED = /^(?:would|could|can|may|if|prefer|like|need|want|avoid|away|far|request|hope)$/;

/** What kept a guest awake, or stank, is not wanted near again: "the tram rattles past from five", "a smell of frying all day". */
export function noises(reading: Reading): Candidate[] {
  if (reading.by.speaker === 'staff') return [];
  return reading.sentences
    .filter((sentence) => isTold(reading, sentence))
    .flatMap((sentence) => [...heardIn(reading, sentence), ...smeltIn(reading, sentence)]);
}

/** Something that is, told by who was there: no question, no wish, nothing denied. */
function isTold(reading: Reading, sentence: Sentence): boolean {
  if (sentence.question || asksOutright(reading, sentence)) return false;
  for (let i = sentence.from; i < sentence.to; i++) if (ASKED.test(normAt(reading.tokens, i))) return false;
  return true;
}

function heardIn(reading: Reading, sentence: Sentence): Candidate[] {
  const signs = signsIn(reading, sentence);
  if (signs === null) return [];
  const places = spansOf(reading.tokens, sentence, beside).map(({ to }) => to);
  for (let i = sentence.from; i < sentence.to; i++) {
    const { stem } = tokenAt(reading.tokens, i);
    if (!SOURCES.has(stem) || /^(?:of|in|at)$/.test(normAt(reading.tokens, i + 1))) continue;
    const near = places.some((at) => at <= i && i - at <= 3);
    if (signs || (near && LOUD_SOURCES.has(stem))) return [avoided(reading, nameOf(reading, i, sentence.from), 'room.quiet')];
  }
  return [];
}

/** Whether noise is told of; null where it is denied ("we never heard the tram"). */
function signsIn({ tokens }: Reading, { from, to }: Span): boolean | null {
  let told = false;
  for (let i = from; i < to; i++) {
    const norm = normAt(tokens, i);
    if (NOISE_SIGNS.has(norm)) told = true;
    if (NEGATIONS.has(norm) && !/^(?:sleep|stop|quit|close|work|turn)$/.test(normAt(tokens, i + 1))) return null;
    if (NEGATIONS.has(norm) && normAt(tokens, i + 1) === 'sleep') told = true;
  }
  return told;
}

function nameOf({ tokens }: Reading, i: number, start: number): Span {
  const paired = i > start && tokenAt(tokens, i - 1).kind === 'word' && SOURCE_PAIRS.has(normAt(tokens, i - 1));
  const noise = /^(?:noise|music|bass)$/.test(normAt(tokens, i + 1));
  return { from: paired ? i - 1 : i, to: noise ? i + 2 : i + 1 };
}

function smeltIn(reading: Reading, sentence: Sentence): Candidate[] {
  return spansOf(reading.tokens, sentence, smells).flatMap(({ from, to }) => {
    const phrase = parseItems(scopeOf(reading, { from: to, to: Math.min(sentence.to, to + 3) })).phrases[0];
    return phrase === undefined || signsIn(reading, sentence) === null ? [] : [avoided(reading, { from, to: phrase.to }, 'climate.scent')];
  });
}

function avoided(reading: Reading, span: Span, slot: string): Candidate {
  const text = textOf(reading.tokens, span.from, span.to);
  const term = { phrase: text, slot, category: slotOf(slot).category };
  return formed(formCue(reading, 'problem', 'avoided', span), { ...span, text, terms: [term], verbal: false }, []);
}
