import { slotOf } from '../../domain/slots';
import { AUXILIARIES, FILLERS, LEADS, POSSESSIVES } from '../lexicon/grammar';
import { EVALUATIONS, GENERIC_HEADS } from '../lexicon/heads';
import { ROOM_SLOTS, THING_SLOTS } from '../lexicon/problems';
import { SEEMING, UNWELCOME, WELCOME } from '../lexicon/qualities';
import { normAt, tokenAt, type Candidate, type Reading, type Sentence } from '../reading';
import { termAt, type Term } from '../vocabulary';
import { formCue, formed } from './make';

/** "Are the walls thin?", "how clean are the rooms?", "does it get noisy?": what is asked of a thing is hoped for, or feared. */
export function qualities(reading: Reading): Candidate[] {
  if (reading.by.speaker === 'staff') return [];
  return reading.sentences.filter(({ question }) => question).flatMap((sentence) => asked(reading, sentence));
}

function asked(reading: Reading, sentence: Sentence): Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const norm = normAt(tokens, i);
    if (!WELCOME.has(norm) && !UNWELCOME.has(norm)) continue;
    const thing = thingOf(reading, sentence, i);
    if (thing !== null) found.push(quality(reading, sentence, i, thing));
  }
  return found;
}

/** Which thing the adjective at this place is said of; '' for the house itself; null where it is only part of a name. */
function thingOf(reading: Reading, { from, to }: Sentence, at: number): number | 'house' | null {
  const { tokens } = reading;
  if (normAt(tokens, at - 1) === 'how') return SEEMING.has(normAt(tokens, at + 1)) ? nounFrom(reading, at + 2, to, 1) : null;
  if (at + 1 < to && tokenAt(tokens, at + 1).kind === 'word' && !isAfterPredicate(reading, at + 1)) return null;
  const verb = verbBefore(reading, from, at);
  return verb === null ? null : nounFrom(reading, at - 1, from - 1, -1);
}

/** "quiet at night", "noisy or not": nothing that the adjective could belong to. */
const isAfterPredicate = ({ tokens }: Reading, i: number): boolean =>
  FILLERS.has(normAt(tokens, i)) ||
  /^(?:at|in|on|for|during|and|or|there|when|because|enough|with|to|from|around|with|if)$/.test(normAt(tokens, i));

function verbBefore({ tokens }: Reading, from: number, at: number): number | null {
  for (let i = at - 1; i >= Math.max(from, at - 8); i--) if (SEEMING.has(normAt(tokens, i))) return i;
  return null;
}

/** The nearest noun in this direction; the house itself for "it", "they", "place". */
function nounFrom(reading: Reading, start: number, end: number, step: 1 | -1): number | 'house' | null {
  const { tokens } = reading;
  for (let i = start; i !== end && Math.abs(i - start) < 6; i += step) {
    const { norm, stem, kind } = tokenAt(tokens, i);
    if (kind === 'mark') return null;
    if (GENERIC_HEADS.has(stem) && stem !== 'room') return 'house';
    if (/^(?:it|they|that|this|there)$/.test(norm)) return 'house';
    const plain = FILLERS.has(norm) || LEADS.has(norm) || POSSESSIVES.has(norm) || AUXILIARIES.has(norm) || EVALUATIONS.has(norm);
    if (!plain && !SEEMING.has(norm) && !WELCOME.has(norm) && !UNWELCOME.has(norm) && !/^(?:and|or)$/.test(norm)) return i;
  }
  return null;
}

function quality(reading: Reading, sentence: Sentence, at: number, thing: number | 'house'): Candidate {
  const { tokens } = reading;
  const adjective = normAt(tokens, at);
  const level = UNWELCOME.has(adjective) ? 'avoided' : 'preferred';
  const cue = formCue(reading, 'ask', level, { from: sentence.from, to: sentence.from });
  const text = thing === 'house' ? adjective : `${adjective} ${normAt(tokens, thing)}`;
  const span = thing === 'house' ? { from: at, to: at + 1 } : { from: Math.min(at, thing), to: Math.max(at, thing) + 1 };
  return formed(cue, { ...span, text, terms: terms(reading, adjective, thing), verbal: false }, []);
}

function terms(reading: Reading, adjective: string, thing: number | 'house'): Term[] {
  const stem = thing === 'house' ? 'room' : tokenAt(reading.tokens, thing).stem;
  const own = stem === 'room' ? undefined : (THING_SLOTS[stem] ?? termAt(reading.tokens, Number(thing), Number(thing) + 1)?.term.slot);
  const slot = own ?? ROOM_SLOTS.find(([, adjectives]) => adjectives.has(adjective))?.[0];
  return slot === undefined ? [] : [{ phrase: adjective, slot, category: slotOf(slot).category }];
}
