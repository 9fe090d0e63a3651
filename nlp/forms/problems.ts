import { slotOf } from '../../domain/slots';
import type { Phrase } from '../grammar/phrase';
import { textOf } from '../grammar/conditions';
import { asksOutright } from '../grammar/register';
import { AUXILIARIES, LEADS, NEGATIONS } from '../lexicon/grammar';
import { BAD_OF, DEGREES, FLAW_OF, PLAINLY_BAD, ROOM_SLOTS, SENSORY, THING_SLOTS } from '../lexicon/problems';
import { normAt, tokenAt, type Candidate, type Clause, type Reading, type Span } from '../reading';
import { termAt, type Term } from '../vocabulary';
import { formCue, formed } from './make';

interface Thing {
  at: number;
  stem: string;
  noun: string;
}

const BAD_OF_ANYTHING = new Set(Object.values(BAD_OF).flatMap((set) => [...set]));
const INSIDE = /^(?:in|to|of|at|from|for|on|with|by)$/;

/** "The pillows were too soft", "our room was tiny": what was too much of something is to be avoided. Dirt and faults are complaints only. */
export function problems(reading: Reading, closed: (index: number) => Span | null): Candidate[] {
  return reading.clauses.flatMap((clause, index) => {
    const found: Candidate[] = [];
    for (let i = clause.from; i < clause.to; i++) {
      i = closed(i)?.to ?? i;
      const candidate = problemAt(reading, clause, index, i);
      if (candidate !== null) found.push(candidate);
    }
    return found;
  });
}

function problemAt(reading: Reading, clause: Clause, index: number, i: number): Candidate | null {
  return flawAt(reading, clause, index, i) ?? faultAt(reading, clause, index, i);
}

/** "thin towels", "room tiny": a fault without a verb. "No thin towels" and "thin towels please" are none. */
function flawAt(reading: Reading, clause: Clause, index: number, i: number): Candidate | null {
  const { tokens, by } = reading;
  if (by.speaker === 'staff' || reading.sentences[clause.sentence]?.question === true || asksOutright(reading, clause)) return null;
  const [one, two] = [tokenAt(tokens, i), tokenAt(tokens, i + 1)];
  if (i + 1 >= clause.to || NEGATIONS.has(normAt(tokens, i - 1))) return null;
  const ends = tokenAt(tokens, i + 2).kind === 'mark' || i + 2 >= clause.to || normAt(tokens, i + 2) === 'and';
  const flawed = FLAW_OF[two.stem]?.has(one.norm) === true;
  if (!flawed && !(ends && BAD_OF[one.stem] !== undefined && isBad(two.norm, { at: i, stem: one.stem, noun: '' }, false))) return null;
  const thing = flawed ? { at: i + 1, stem: two.stem, noun: two.norm } : { at: i, stem: one.stem, noun: one.norm };
  return problem(reading, index, flawed ? one.norm : two.norm, thing, { from: i, to: i + 2 });
}

function faultAt(reading: Reading, clause: Clause, index: number, i: number): Candidate | null {
  const norm = normAt(reading.tokens, i);
  if (!SENSORY.has(norm) && !PLAINLY_BAD.has(norm) && !BAD_OF_ANYTHING.has(norm)) return null;
  const degree = degreeBefore(reading, clause, i);
  const thing = degree.denied ? null : thingBefore(reading, clause, degree.from, degree.too);
  if (thing === null || !isBad(norm, thing, degree.too)) return null;
  return problem(reading, index, norm, thing, { from: Math.min(thing.at, i), to: Math.max(thing.at, i) + 1 });
}

function problem(reading: Reading, index: number, norm: string, thing: Thing, span: Span): Candidate {
  const cue = { ...formCue(reading, 'problem', 'avoided', span), clause: index };
  const text = thing.noun === '' ? norm : `${norm} ${thing.noun}`;
  return formed(cue, { ...span, text, terms: terms(reading, norm, thing), verbal: false } satisfies Phrase, []);
}

const isBad = (adjective: string, { stem }: Thing, too: boolean): boolean =>
  (too && SENSORY.has(adjective)) || PLAINLY_BAD.has(adjective) || BAD_OF[stem]?.has(adjective) === true;

/** The slot of a room's fault is that of the adjective; of any other thing, its own. */
function terms(reading: Reading, adjective: string, { at, stem }: Thing): Term[] {
  const own = THING_SLOTS[stem] ?? termAt(reading.tokens, at, at + 1)?.term.slot;
  if (own !== undefined && stem !== 'room') return [{ phrase: stem, slot: own, category: slotOf(own).category }];
  const slot = ROOM_SLOTS.find(([, adjectives]) => adjectives.has(adjective))?.[0];
  return slot === undefined ? [] : [{ phrase: adjective, slot, category: slotOf(slot).category }];
}

function degreeBefore(reading: Reading, clause: Clause, i: number): { from: number; too: boolean; denied: boolean } {
  let from = i;
  let too = false;
  for (; from > clause.from; from--) {
    const norm = normAt(reading.tokens, from - 1);
    if (!DEGREES.has(norm) && !SENSORY.has(norm) && norm !== 'and' && norm !== ',') break;
    too ||= /^(?:too|overly|far|unbearably|way)$/.test(norm);
  }
  return { from, too, denied: /^(?:not|never|no)$/.test(normAt(reading.tokens, from - 1)) };
}

/** Left of "was" stands the thing: the head, not what it is in ("the TV in the room was small"). With "too" the verb may be missing. */
function thingBefore(reading: Reading, clause: Clause, before: number, too: boolean): Thing | null {
  const { tokens } = reading;
  const verb = before - 1;
  const linked =
    verb >= clause.from &&
    (AUXILIARIES.has(normAt(tokens, verb)) || /^(?:felt|seemed|looked|got|found|feels|seems|looks|feel)$/.test(normAt(tokens, verb)));
  if (!linked && !too) return null;
  const from = linked ? verb - 1 : verb;
  for (let i = from; i >= Math.max(clause.from, from - 8); i--) {
    const { norm, stem, kind } = tokenAt(tokens, i);
    if (kind === 'mark') break;
    const inside = prepositionBefore(reading, i);
    if (inside !== null && inside > clause.from) i = inside;
    else if (BAD_OF[stem] !== undefined || termAt(tokens, i, i + 1) !== null) return { at: i, stem, noun: textOf(tokens, i, i + 1) };
    else if (/^(?:it|this|that|which|they)$/.test(norm)) return { at: i, stem: 'room', noun: '' };
    else if (!LEADS.has(norm) && !AUXILIARIES.has(norm) && norm !== 'itself' && norm !== 'all') return null;
  }
  return null;
}

function prepositionBefore({ tokens }: Reading, i: number): number | null {
  if (INSIDE.test(normAt(tokens, i - 1))) return i - 1;
  return LEADS.has(normAt(tokens, i - 1)) && INSIDE.test(normAt(tokens, i - 2)) ? i - 2 : null;
}
