import { remembered } from '../domain/items/remembered';
import { isWithin, slotOf } from '../domain/slots';
import type { Moment, ReadMoment, ServiceOccasion } from '../domain/moment';
import { companyIn, holderIn } from './grammar/beneficiary';
import { covers, signFinder, spansOf, type Marked } from './grammar/signs';
import {
  ALSO_NAMES,
  CIRCUMSTANCES,
  INERT,
  MIXED_SLOTS,
  SIGNS,
  SLOT_OCCASIONS,
  STAGE_SLOTS,
  TO_THE_ROOM,
  VERBS,
  type Sign,
  type Thing,
} from './lexicon/moments';
import { normalise } from './passes/01-normalise';
import { normAt, tokenAt } from './reading';
import type { Span, Token } from './reading';
import { termAt, type Term } from './vocabulary';

const MEALS: readonly ServiceOccasion[] = ['breakfast', 'lunch', 'dinner'];
const EATEN = ['food', 'drink', 'dining'];
const signAt = signFinder(SIGNS.map((sign) => [sign.says, sign]));
const circumstanceAt = signFinder(CIRCUMSTANCES.map((sign) => [sign.says, sign]));
const inertAt = signFinder([[INERT, true as const]]);
const upstairsAt = signFinder([[TO_THE_ROOM, true as const]]);
const verbAt = signFinder([[VERBS, true as const]]);

type Facts = Omit<Moment, 'text' | 'slots' | 'items'> & { things: Thing[]; loose: string[] };

/** A moment is a sentence or two; what stands beyond so many characters is no part of it, so that any text is read in bounded time. */
const READ_LENGTH = 2_000;

/** A clause that is about nothing a preference could help with adds nothing; the others are put together. */
const readAfresh: ReadMoment = (text) => {
  const tokens = normalise(text.slice(0, READ_LENGTH));
  const facts = clausesOf(tokens)
    .filter((clause) => spansOf(tokens, clause, inertAt).length === 0)
    .map((clause) => factsOf(text, tokens, clause));
  const things = distinct(facts.flatMap((fact) => fact.things));
  return {
    text,
    occasions: unique(facts.flatMap(({ occasions }) => occasions)),
    slots: things.map(({ slot }) => slot),
    items: [...things.map(({ item }) => item), ...unique(facts.flatMap(({ loose }) => loose))],
    conditions: unique(facts.flatMap(({ conditions }) => conditions)),
    holder: facts.find(({ holder }) => holder !== null)?.holder ?? null,
  };
};

/** "Turndown", "orders a glass of white wine": the same few are asked for all day, by buttons and by people. */
export const readMoment: ReadMoment = remembered(readAfresh);

/** Parted at full stops, and where "and", "then" or a comma leads on to another thing done. */
function clausesOf(tokens: readonly Token[]): Span[] {
  const all = { from: 0, to: tokens.length };
  const starts = tokens.flatMap((_, i) => (i > 0 && opensClause(tokens, i, all.to) ? [i] : []));
  return [0, ...starts].map((from, k) => ({ from, to: starts[k] ?? all.to }));
}

function opensClause(tokens: readonly Token[], i: number, end: number): boolean {
  const before = normAt(tokens, i - 1);
  return /^[.;!?]$/.test(before) || (/^(?:and|then|,|before|but)$/.test(before) && verbAt(tokens, i, end) !== null);
}

function factsOf(text: string, tokens: readonly Token[], clause: Span): Facts {
  const { about, signs, told } = spansIn(tokens, clause);
  const said = [...about.flatMap((thing) => thingsAt(text, tokens, thing)), ...signs.flatMap((sign) => sign.things ?? [])];
  const things = [...said, ...said.flatMap(({ slot }) => ALSO_NAMES[slot] ?? [])];
  const occasions = [...signs.flatMap((sign) => sign.occasions ?? []), ...things.flatMap(({ slot }) => occasionsOf(slot))];
  return {
    things,
    loose: about.filter(({ value }) => isMixed(value.slot)).map((span) => wordsOf(text, tokens, span)),
    occasions: upstairs(tokens, clause, occasions, things),
    conditions: [...signs, ...told].flatMap((sign) => sign.conditions ?? []).concat(companyIn(tokens, clause)),
    holder: holderIn(text, tokens, clause),
  };
}

/** What a clause is about, by which signs, and under what circumstances; a word that belongs to something longer counts there only. */
function spansIn(tokens: readonly Token[], clause: Span): { about: Marked<Term>[]; signs: Sign[]; told: Sign[] } {
  const signed = spansOf(tokens, clause, signAt);
  const isDoing = (span: Span): boolean => verbAt(tokens, span.from, span.to) !== null && signed.some((sign) => covers(sign, span));
  const named = spansOf(tokens, clause, termIn).filter((span) => !isStage(span.value.slot) && !isDoing(span));
  const isFree = (span: Span): boolean => !named.some((thing) => covers(thing, span));
  const told = spansOf(tokens, clause, circumstanceAt).filter(isFree);
  return {
    about: named.filter((thing) => !told.some((span) => span.from <= thing.from && thing.to <= span.to)),
    signs: meant(signed.filter(isFree)),
    told: told.map(({ value }) => value),
  };
}

function termIn(tokens: readonly Token[], from: number, end: number): { value: Term; to: number } | null {
  const found = termAt(tokens, from, end);
  return found === null ? null : { value: found.term, to: found.to };
}

/** "sits down in the restaurant" may be lunch or dinner; "finishes dinner in the restaurant" is dinner. */
function meant(spans: readonly Marked<Sign>[]): Sign[] {
  const signs = spans.map(({ value }) => value);
  const meal = signs.some((sign) => sign.unlessMeal !== true && sign.occasions?.some((occasion) => MEALS.includes(occasion)));
  return meal ? signs.filter((sign) => sign.unlessMeal !== true) : signs;
}

/** The thing; for a manner ("oat milk latte", "medium rare steak") also what it is the manner of. */
function thingsAt(text: string, tokens: readonly Token[], span: Marked<Term>): Thing[] {
  const { slot } = span.value;
  const kept = isMixed(slot) ? [] : [{ slot, item: wordsOf(text, tokens, span) }];
  if (slotOf(slot).kind === 'many') return kept;
  for (let from = span.from + 1; from < span.to; from++) {
    const inner = termAt(tokens, from, span.to);
    if (inner?.to !== span.to || inner.term.slot === slot || isStage(inner.term.slot)) continue;
    return [...kept, { slot: inner.term.slot, item: wordsOf(text, tokens, { from, to: span.to }) }];
  }
  return kept;
}

const wordsOf = (text: string, tokens: readonly Token[], { from, to }: Span): string =>
  text.slice(tokenAt(tokens, from).start, tokenAt(tokens, to - 1).end);

const isMixed = (slot: string): boolean => MIXED_SLOTS.includes(slot) || slot.endsWith('.other');
const isStage = (slot: string): boolean => STAGE_SLOTS.some((stage) => isWithin(slot, stage));

const occasionsOf = (slot: string): readonly ServiceOccasion[] =>
  Object.entries(SLOT_OCCASIONS).flatMap(([above, occasions]) => (isWithin(slot, above) ? occasions : []));

/** Something to eat or drink that goes up to the room is room service; a blanket is not. */
function upstairs(tokens: readonly Token[], clause: Span, occasions: ServiceOccasion[], things: readonly Thing[]): ServiceOccasion[] {
  const eaten =
    occasions.some((occasion) => MEALS.includes(occasion)) || things.some(({ slot }) => EATEN.some((above) => isWithin(slot, above)));
  return eaten && goesUp(tokens, clause) ? [...occasions, 'room service'] : occasions;
}

/** To a room, or to its number: "a bottle of champagne goes up to 1204". */
const goesUp = (tokens: readonly Token[], clause: Span): boolean =>
  spansOf(tokens, clause, upstairsAt).length > 0 ||
  tokens.slice(clause.from, clause.to).some(({ norm }, i, all) => /^\d{3,4}$/.test(norm) && all[i - 1]?.norm === 'to');

const distinct = (things: readonly Thing[]): Thing[] =>
  things.filter((thing, i) => things.findIndex(({ slot, item }) => slot === thing.slot && item === thing.item) === i);
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
