import { textOf } from '../grammar/conditions';
import { namesGuest } from '../grammar/about';
import { areParticulars } from '../grammar/bookings';
import { namesAffair } from '../grammar/affairs';
import { companionAt } from '../grammar/people';
import { EMPTY_VERBS } from '../lexicon/cues';
import { LEADS } from '../lexicon/grammar';
import { PLACES_OF_COURSE } from '../lexicon/heads';
import { normAt, tokenAt, type Candidate, type Clause, type Cue, type CueKind, type Reading, type Span, type Token } from '../reading';
import type { Term } from '../vocabulary';
import { chunksOf, type Chunk } from './chunks';

/** How a proposal was come by. */
export type Shape = 'rule' | 'thing' | 'thing and place' | 'place' | 'said of it' | 'done to it' | 'doing';

/** What the text may name as a preference: found by a rule, or only named. */
export interface Proposal extends Span {
  shape: Shape;
  clause: number;
  text: string;
  terms: readonly Term[];
  rule: Candidate | null;
  /** What the rules keep here: itself, or what it overlaps. */
  kept: Candidate | null;
  chunk: Chunk | null;
}

/** Verdicts of the rules on what a whole sentence says of a thing: no weight of single words can mend them. */
const SETTLED =
  /^(?:replaced by|said not to matter|not said for sure|left open|told, not asked|where a dislike ends|not disliked|an idiom|a booking|a house by its name|where the booking is|a fact about)/;

/** Dropped for what it is, not for what was said of it. */
const NO_THING = /^(?:a verb denied|a verb without|said already)/;

const PLAIN: readonly CueKind[] = ['wish', 'need', 'request', 'habit', 'avoid', 'ask'];

/** "I always sleep on", "my birthday is on": said of oneself, and of nothing else. */
const isToldPlainly = ({ cue, slot }: Candidate): boolean =>
  cue.kind === 'habit' || (cue.kind === 'state' && (slot === 'occasion.birthday' || slot === 'occasion.anniversary'));

/** "I like", "she never takes", "is there", with a thing that a lexicon knows: said in so many words, and right seven times in eight. */
const isPlain = (candidate: Candidate): boolean => {
  const { cue, known } = candidate;
  if (!known || cue.past) return false;
  return isToldPlainly(candidate) || ((!cue.weak || cue.negated) && PLAIN.includes(cue.kind));
};

/** Left to the rules: said plainly, taken back, put in the place of something, corrected, pointed back to, asked back. */
export function isSettled(candidate: Candidate): boolean {
  const { change, insteadOf, corrects, echo, dropped } = candidate;
  if (dropped !== null) return SETTLED.test(dropped);
  return isPlain(candidate) || change !== null || insteadOf !== undefined || corrects === true || echo === true;
}

/** All that could be meant, many times more than is: what no proposal names can never be heard. */
export function propose(reading: Reading): Proposal[] {
  const settled = reading.candidates.filter(isSettled).map(({ at }) => at);
  return allOf(reading).filter(({ from, to }) => !settled.some((span) => span.from < to && from < span.to));
}

function allOf(reading: Reading): Proposal[] {
  const ruled = reading.candidates
    .filter(({ dropped }) => dropped === null || !NO_THING.test(dropped))
    .map((rule): Proposal => ({
      ...rule.at,
      shape: 'rule',
      clause: rule.cue.clause,
      text: rule.item,
      terms: [],
      rule,
      kept: rule.dropped === null ? rule : null,
      chunk: null,
    }));
  const kept = reading.candidates.filter(({ dropped }) => dropped === null);
  const keptAt = (span: Span): Candidate | null => kept.find(({ at }) => at.from < span.to && span.from < at.to) ?? null;
  const depended = new Set(kept.flatMap(({ when }) => when.map((each) => each.replace(/^not /, ''))));
  const taken = new Set(ruled.map(({ from, to }) => `${from}-${to}`));
  const named = reading.clauses
    .flatMap((clause, index) =>
      isOfStrangers(reading, clause) || isOurs(reading, clause) ? [] : namedIn(reading, clause, index, depended),
    )
    .filter((named) => !depended.has(named.text.toLowerCase()) && !isAskedFact(reading, named))
    .map((each) => ({ ...each, kept: keptAt(each) }));
  return [...ruled, ...named.filter(({ from, to, shape }) => shape === 'said of it' || !taken.has(`${from}-${to}`))];
}

/** "And the price range?" asks for a fact. */
const isAskedFact = ({ clauses, sentences, tokens }: Reading, { clause, from, to }: Proposal): boolean =>
  sentences[clauses[clause]?.sentence ?? -1]?.question === true && areParticulars(tokens.slice(from, to));

/** A staff note that speaks of pumps, stock or parcels and names nobody. */
const isOurs = (reading: Reading, { sentence }: Clause): boolean =>
  reading.by.speaker === 'staff' && !namesGuest(reading) && namesAffair(reading, reading.sentences[sentence] ?? { from: 0, to: 0 });

/** "She never eats fish", said by a guest who has named nobody. */
function isOfStrangers({ tokens, by }: Reading, { from, to }: Span): boolean {
  if (by.speaker === 'staff' || tokens.some((_, i) => companionAt(tokens, i, by) !== null)) return false;
  return (
    tokens.slice(from, to).some(({ norm }) => norm === 'he' || norm === 'she') && !tokens.slice(from, to).some(({ norm }) => OWN.test(norm))
  );
}

const OWN = /^(?:i|we|me|us|my|our)$/;

/** All that a clause names; `depended` is what another wish depends on: no place of a thing. */
function namedIn(reading: Reading, clause: Span, index: number, depended: ReadonlySet<string>): Proposal[] {
  const { tokens } = reading;
  const said = reading.cues.filter((cue) => cue.clause === index);
  const { chunks: whole, verbs } = chunksOf(reading, clause);
  const chunks = whole.map((chunk) => afterCue(reading, said, chunk));
  const found: Proposal[] = [];
  const cued = (verb: number): boolean => said.some((cue) => cue.from <= verb && verb < cue.to);
  const add = (
    shape: Shape,
    from: number,
    to: number,
    chunk: Chunk | null,
    terms: readonly Term[],
    text = textOf(tokens, from, to),
  ): void => {
    found.push({ from, to, shape, clause: index, text, terms, rule: null, kept: null, chunk });
  };
  chunks.forEach((chunk, k) => {
    const { from, to, terms, preposition, verb, copula } = chunk;
    const placed = preposition >= 0 && PLACING.test(normAt(tokens, preposition)) ? preposition : -1;
    if (placed >= 0) add('place', placed, to, chunk, terms);
    else add('thing', from, to, chunk, terms);
    const next = chunks[k + 1];
    if (
      next !== undefined &&
      next.preposition >= to &&
      next.verb < 0 &&
      next.copula < 0 &&
      !depended.has(textOf(tokens, next.from, next.to).toLowerCase()) &&
      !isCut(reading, to, next.preposition) &&
      !isOfCourse(reading, next)
    )
      add('thing and place', from, next.to, chunk, [...terms, ...next.terms]);
    if (verb >= 0 && !EMPTY_VERBS.has(normAt(tokens, verb)) && !cued(verb)) add('done to it', verb, to, chunk, terms);
    const before = chunks[k - 1];
    if (copula >= 0 && before !== undefined && before.to <= copula && copula - before.to <= 2)
      add(
        'said of it',
        before.from,
        to,
        chunk,
        [...before.terms, ...terms],
        `${textOf(tokens, from, to)} ${textOf(tokens, before.from, before.to)}`,
      );
  });
  for (const verb of verbs) {
    const end = doingEnd(reading, clause, verb);
    if (!cued(verb) && !chunks.some(({ from }) => from === verb + 1)) add('doing', verb, end, null, []);
  }
  return found;
}

/** "I always drink | Earl Grey", "guest room 12 | extra towels": the words of a cue and who it is about are no part of the thing. */
function afterCue({ tokens }: Reading, cues: readonly Cue[], chunk: Chunk): Chunk {
  const cue = cues.find(({ from, to }) => from <= chunk.from && chunk.from < to && to < chunk.to);
  let from = cue?.to ?? chunk.from;
  while (from < chunk.to - 1 && (LEADS.has(normAt(tokens, from)) || isWho(tokens, from))) from++;
  return { ...chunk, from };
}

/** "guest", "room 305", and the number of it. */
const isWho = (tokens: readonly Token[], i: number): boolean =>
  normAt(tokens, i) === 'guest' ||
  (normAt(tokens, i) === 'room' && tokenAt(tokens, i + 1).kind === 'number') ||
  (normAt(tokens, i - 1) === 'room' && tokenAt(tokens, i).kind === 'number');

/** "dinner, in the morning": a comma cuts a thing from a place. */
const isCut = ({ tokens }: Reading, from: number, to: number): boolean => tokens.slice(from, to).some(({ kind }) => kind === 'mark');

/** "orchids in suite", "a towel to my room": where it is taken says nothing of it. */
const isOfCourse = ({ tokens }: Reading, { from, to, preposition }: Chunk): boolean =>
  to === from + 1 && PLACES_OF_COURSE.has(tokenAt(tokens, from).stem) && /^(?:in|to|into|at)$/.test(normAt(tokens, preposition));

const PLACING =
  /^(?:near|above|below|by|next|beside|besides|away|overlooking|facing|close|far|opposite|under|over|without|around|off|on|from|outside|towards)$/;

function doingEnd({ tokens }: Reading, clause: Span, verb: number): number {
  let to = verb + 1;
  while (to < clause.to && to < verb + 4 && tokenAt(tokens, to).kind !== 'mark') to++;
  return to;
}
