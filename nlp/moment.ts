import { isWithin, slotOf } from '../domain/slots';
import type { Moment, ReadMoment, ServiceOccasion } from '../domain/moment';
import { companyIn, holderIn } from './grammar/beneficiary';
import { covers, signFinder, spansOf, type Marked } from './grammar/signs';
import { CIRCUMSTANCES, INERT, MIXED_SLOTS, SIGNS, SLOT_OCCASIONS, STAGE_SLOTS, TO_THE_ROOM, VERBS, type Sign } from './lexicon/moments';
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

type Facts = Omit<Moment, 'text'>;

/** A clause that is about nothing a preference could help with adds nothing; the others are put together. */
export const readMoment: ReadMoment = (text) => {
  const tokens = normalise(text);
  const facts = clausesOf(tokens)
    .filter((clause) => spansOf(tokens, clause, inertAt).length === 0)
    .map((clause) => factsOf(text, tokens, clause));
  return {
    text,
    occasions: unique(facts.flatMap(({ occasions }) => occasions)),
    slots: unique(facts.flatMap(({ slots }) => slots)),
    items: unique(facts.flatMap(({ items }) => items)),
    conditions: unique(facts.flatMap(({ conditions }) => conditions)),
    holder: facts.find(({ holder }) => holder !== null)?.holder ?? null,
  };
};

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
  const things = spansOf(tokens, clause, termIn);
  const named = things.filter(({ value }) => !isStage(value.slot));
  const told = spansOf(tokens, clause, circumstanceAt).filter((span) => !named.some((thing) => covers(thing, span)));
  const signs = meant(spansOf(tokens, clause, signAt).filter((span) => !named.some((thing) => covers(thing, span))));
  const about = named.filter((thing) => !told.some((span) => covers(span, thing)));
  const slots = [...about.flatMap((thing) => slotsAt(tokens, thing)), ...signs.flatMap((sign) => sign.slots ?? [])];
  const occasions = unique([...signs.flatMap((sign) => sign.occasions ?? []), ...slots.flatMap(occasionsOf)]);
  return {
    occasions: upstairs(tokens, clause, occasions, slots),
    slots,
    items: about.map(({ from, to }) => text.slice(tokenAt(tokens, from).start, tokenAt(tokens, to - 1).end)),
    conditions: [...signs, ...told.map(({ value }) => value)].flatMap((sign) => sign.conditions ?? []).concat(companyIn(tokens, clause)),
    holder: holderIn(text, tokens, clause),
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

/** The slot of the thing; for a manner ("oat milk latte", "medium rare steak") also that of what it is the manner of. */
function slotsAt(tokens: readonly Token[], thing: Marked<Term>): string[] {
  const { slot } = thing.value;
  const kept = MIXED_SLOTS.includes(slot) || slot.endsWith('.other') ? [] : [slot];
  if (slotOf(slot).kind === 'many') return kept;
  for (let from = thing.from + 1; from < thing.to; from++) {
    const inner = termAt(tokens, from, thing.to);
    if (inner?.to === thing.to && !isStage(inner.term.slot)) return [...kept, inner.term.slot];
  }
  return kept;
}

const isStage = (slot: string): boolean => STAGE_SLOTS.some((stage) => isWithin(slot, stage));

const occasionsOf = (slot: string): readonly ServiceOccasion[] =>
  Object.entries(SLOT_OCCASIONS).flatMap(([above, occasions]) => (isWithin(slot, above) ? occasions : []));

/** Something to eat or drink that goes up to the room is room service; a blanket is not. */
function upstairs(tokens: readonly Token[], clause: Span, occasions: ServiceOccasion[], slots: readonly string[]): ServiceOccasion[] {
  const eaten =
    occasions.some((occasion) => MEALS.includes(occasion)) || slots.some((slot) => EATEN.some((above) => isWithin(slot, above)));
  return eaten && spansOf(tokens, clause, upstairsAt).length > 0 ? unique([...occasions, 'room service']) : occasions;
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
