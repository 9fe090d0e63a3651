import { isPositive, type Category, type Level } from '../../domain/words';
import { isLeftOpen, leftOpen } from '../grammar/indifference';
import { REMOVAL_VERBS } from '../lexicon/verbs';
import { clauseOf, normAt, sentenceOf, type Candidate, type Reading, type Span } from '../reading';

/** What one does not take for reasons of health, faith or conviction: a plain "I don't eat it" is meant. */
const FIRM: ReadonlySet<Category> = new Set<Category>(['dietary']);

/** What one searches a house by: to do without it is no wish against it. */
const SEARCHED: ReadonlySet<Category> = new Set<Category>(['price', 'travel', 'technology', 'activities', 'wellness']);

/** Pass 8: what is denied, how strongly, and what is taken back. */
export function polarity(reading: Reading, candidates: readonly Candidate[]): void {
  replacements(reading, candidates);
  const open = leftOpen(reading);
  for (const candidate of candidates) if (isLeftOpen(open, candidate)) candidate.dropped ??= 'left open';
  for (const candidate of candidates) {
    const words = reading.tokens.slice(candidate.cue.begin, candidate.cue.to).map(({ norm }) => norm);
    candidate.level = levelOf(candidate, words);
    if (candidate.cue.kind === 'retract') candidate.change = 'retract';
    takenBack(reading, candidate, words);
    const first = candidate.item.split(' ')[0] ?? '';
    if (REMOVAL_VERBS.has(first) && candidate.item.includes(' ')) deny(candidate, first);
    if (isAbsolute(reading, candidate) || isHealth(candidate)) candidate.level = strengthen(candidate.level);
  }
}

/** "no longer allergic to nuts", "I don't mind feathers any more", "no piano needed this time": an earlier wish is taken back. */
function takenBack(reading: Reading, candidate: Candidate, words: readonly string[]): void {
  if (!candidate.cue.negated) return;
  const over = words.includes('longer') || words.includes('anymore') || after(reading, candidate, 'anymore');
  if (candidate.cue.kind === 'avoid' && !words.some((word) => /^(?:allerg|intoleran|mind|without|never)/.test(word)))
    candidate.dropped ??= 'not disliked is not liked';
  const said = words.find((word) => /^(?:allerg|intoleran|mind)/.test(word));
  if (said === undefined) {
    if (candidate.cue.kind === 'need' && !over && reading.by.speaker === 'guest' && SEARCHED.has(candidate.category))
      candidate.dropped ??= 'not needed is not unwanted';
    if (candidate.cue.kind === 'need' && (over || candidate.duration === 'stay')) candidate.change = 'retract';
    return;
  }
  candidate.level = said === 'mind' ? 'avoided' : 'unacceptable';
  if (over) candidate.change = 'retract';
  else candidate.dropped ??= 'said not to matter';
}

/** "cucumber instead of lemon", "tea rather than coffee", "sorry, I meant still, not sparkling": the second is what the first takes the place of, not a dislike. */
function replacements(reading: Reading, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    compared(reading, candidate);
    const sentence = sentenceOf(reading, candidate.cue.clause);
    const corrects = isCorrection(reading, sentence);
    if (corrects) candidate.corrects = true;
    const said = normAt(reading.tokens, candidate.cue.from);
    const next = normAt(reading.tokens, candidate.cue.from + 1);
    const replaced = (said === 'instead' && next === 'of') || (said === 'rather' && next === 'than') || (corrects && said === 'not');
    if (!replaced) continue;
    const taker = candidates.find(
      ({ cue, dropped }) =>
        dropped === null && cue !== candidate.cue && sentenceOf(reading, cue.clause) === sentence && isPositive(cue.level),
    );
    if (taker === undefined) continue;
    taker.insteadOf = candidate.item;
    candidate.dropped = `replaced by ${taker.item}`;
  }
}

/** "prefers the rowing machine to the treadmill": the second is what the first is preferred to. */
function compared(reading: Reading, candidate: Candidate): void {
  if (!normAt(reading.tokens, candidate.cue.to - 1).startsWith('prefer')) return;
  const [first, second] = candidate.item.split(/ (?:to|over) (?:the |an? |his |her |my )?/, 2);
  if (first === undefined || second === undefined) return;
  candidate.item = first;
  candidate.insteadOf = second;
}

/** "Sorry, I meant", "Correction:", "no wait, make that". */
function isCorrection(reading: Reading, { from, to }: Span): boolean {
  const words = reading.tokens.slice(from, to).map(({ norm }) => norm);
  return (
    words.includes('meant') ||
    words[0] === 'correction' ||
    (words[0] === 'sorry' && words.includes('not')) ||
    (words.includes('make') && words[words.indexOf('make') + 1] === 'that') ||
    (words[0] === 'no' && words[1] === 'wait')
  );
}

function levelOf({ cue, category, level }: Candidate, words: readonly string[]): Level {
  if (!cue.negated) return level;
  if (words.includes('never')) return cue.kind === 'avoid' ? 'preferred' : 'unacceptable';
  if (cue.kind === 'avoid') return 'preferred';
  if (cue.kind === 'habit' && (FIRM.has(category) || words.some((word) => /^(?:eat|drink|smoke)/.test(word)))) return 'unacceptable';
  return 'avoided';
}

const after = (reading: Reading, { quote }: Candidate, word: string): boolean =>
  reading.tokens.slice(quote.to, quote.to + 4).some(({ norm }) => norm === word);

/** "ever", "absolutely no", "strictly": not to be bent. Only denials gain by it. */
function isAbsolute(reading: Reading, { cue, quote }: Candidate): boolean {
  if (cue.kind !== 'avoid') return false;
  const near = reading.tokens
    .slice(Math.max(0, cue.from - 3), Math.max(quote.to, clauseOf(reading, cue.clause).to))
    .map(({ norm }) => norm);
  return (
    near.includes('ever') ||
    near.includes('never') ||
    near.includes('absolutely') ||
    near.includes('strictly') ||
    near.includes('circumstances') ||
    near.includes('must') ||
    near.includes('definitely')
  );
}

/** Diets, allergies and food laws are never mere likes. */
const isHealth = ({ slot, level }: Candidate): boolean =>
  level === 'preferred' && /^dietary\.(?:allergy|intolerance|faith$|diet|medical)/.test(slot ?? '');

const strengthen = (level: Level): Level => (level === 'avoided' ? 'unacceptable' : level === 'preferred' ? 'required' : level);

function deny(candidate: Candidate, verb: string): void {
  candidate.item = candidate.item.slice(verb.length + 1);
  candidate.level = candidate.level === 'avoided' ? 'preferred' : 'avoided';
}
