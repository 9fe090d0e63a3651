import type { Category } from '../../domain/words';
import { GARNISHES, MILKS, SETTINGS } from '../lexicon/settings';
import { sentenceOf, tokenAt, type Candidate, type Reading, type Span } from '../reading';

/** Neighbours that lend an unknown thing their category: one list is seldom about two things. */
const LENDING: ReadonlySet<Category> = new Set<Category>(['food', 'drink', 'housekeeping', 'wellness', 'pets', 'bath', 'travel']);

/**
 * A thing that no lexicon knows is about what its own words, its neighbours or the rest of the note are about: "kurang manis" after a
 * tea is drink, "separate" among shirts is laundry. What fits nowhere stays with service.
 */
export function settings(reading: Reading, candidates: readonly Candidate[]): void {
  if (reading.by.speaker !== 'staff') return;
  const known = candidates.filter(
    ({ dropped, slot, category }) => dropped === null && slot !== null && slot !== 'wellness.sleep' && LENDING.has(category),
  );
  for (const candidate of candidates) {
    if (candidate.dropped === null && candidate.category === 'food') garnish(reading, candidate, known);
    if (candidate.slot !== null || candidate.category !== 'service' || candidate.dropped !== null) continue;
    const sentence = sentenceOf(reading, candidate.cue.clause);
    candidate.category =
      settingIn(reading, candidate.at) ??
      neighbourOf(candidate, known, sentence) ??
      settingIn(reading, sentence) ??
      settingIn(reading, { from: 0, to: reading.tokens.length }) ??
      'service';
  }
}

function settingIn({ tokens }: Reading, { from, to }: Span): Category | null {
  const span = tokens.slice(from, to);
  return SETTINGS.find(([, words]) => span.some(({ norm, stem }) => words.has(norm) || words.has(stem)))?.[0] ?? null;
}

/** The nearest known thing before it in the sentence, else after it. */
function neighbourOf({ at }: Candidate, known: readonly Candidate[], { from, to }: Span): Category | null {
  const near = known.filter((other) => other.at.from >= from && other.at.to <= to);
  const before = near.filter((other) => other.at.to <= at.from).at(-1);
  return (before ?? near[0])?.category ?? null;
}

/** "Mezcal, no lime": the lime is the drink's. */
function garnish(reading: Reading, candidate: Candidate, known: readonly Candidate[]): void {
  const { from, to } = candidate.at;
  const head = tokenAt(reading.tokens, to - 1).stem;
  if (!GARNISHES.has(head) && !(MILKS.has(head) && to === from + 1)) return;
  const { from: begin } = sentenceOf(reading, candidate.cue.clause);
  const before = known.filter((other) => other.at.from >= begin && other.at.to <= from && other.slot !== 'drink.garnish').at(-1);
  if (before?.category !== 'drink') return;
  candidate.category = 'drink';
  candidate.slot = MILKS.has(head) ? 'drink.milk' : 'drink.garnish';
}
