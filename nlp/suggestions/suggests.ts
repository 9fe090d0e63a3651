import {
  ADVICE,
  CONDITIONS,
  IMPERATIVE_BEFORE_ANY,
  IMPERATIVES,
  NO_ADVICE,
  NO_IMPERATIVE_NEXT,
  OPENING_CONDITIONS,
  PROPOSALS,
} from '../lexicon/suggestions';
import { opens } from '../opinions/pattern';
import { Patterns, type Found } from '../opinions/patterns';
import type { Speech } from '../opinions/speech';
import type { Word } from '../opinions/words';

const imperatives = new Set(IMPERATIVES.split(' '));
const beforeAny = new Set(IMPERATIVE_BEFORE_ANY.split(' '));
const notNext = new Set(NO_IMPERATIVE_NEXT.split(' '));
const conditions = new Set(CONDITIONS.split(' '));
const openingConditions = new Set(OPENING_CONDITIONS.split(' '));
/** Advice (true) and what only sounds like it (false), looked for in one walk. */
const turnsOfSpeech = new Patterns<boolean>(
  [...ADVICE.map((line) => [line, true] as const), ...NO_ADVICE.map((line) => [line, false] as const)],
  {
    imperative: IMPERATIVES.split(' '),
    proposal: PROPOSALS.split(' '),
  },
);

/** True where the text advises or proposes something, to other travellers or to the hotel. Plain statements and plans do not. Never throws. */
export function suggests({ words }: Speech): boolean {
  const [pro, contra] = sidesOf(words);
  let clear = 0;
  let condition = false;
  for (let i = 0; i < words.length; i++) {
    condition = words[i]?.kind === 'stop' ? false : condition || supposes(words, i);
    const other = contra.get(i);
    if (other) clear = Math.max(clear, other.last + 1);
    const here = i < clear ? null : pro.get(i);
    if (here ?? (i >= clear && isImperative(words, i, condition))) return true;
  }
  return false;
}

function supposes(words: readonly Word[], i: number): boolean {
  const low = words[i]?.low ?? '';
  const first = i === 0 || words[i - 1]?.kind === 'stop';
  return conditions.has(low) || (first && openingConditions.has(low));
}

/** The longest turn of speech that begins at each word: those that advise, and those that only seem to. */
function sidesOf(words: readonly Word[]): [pro: ReadonlyMap<number, Found<boolean>>, contra: ReadonlyMap<number, Found<boolean>>] {
  const pro = new Map<number, Found<boolean>>();
  const contra = new Map<number, Found<boolean>>();
  for (const found of turnsOfSpeech.matches(words)) {
    const side = found.value ? pro : contra;
    if (!side.has(found.first)) side.set(found.first, found);
  }
  return [pro, contra];
}

/** After these a bare verb was a noun: "stay was fine". */
const STATING = /^(?:was|were|is|are)$/;

/** A bare verb that opens a sentence, or follows a condition or a "but", with what it asks to do. */
function isImperative(words: readonly Word[], i: number, condition: boolean): boolean {
  const word = words[i];
  const next = words[i + 1];
  if (word?.kind !== 'word' || !imperatives.has(word.low) || next?.kind !== 'word') return false;
  if (STATING.test(next.low) || (notNext.has(next.low) && !beforeAny.has(word.low))) return false;
  return begins(words, i, condition) || turns(words[i - 1]?.low, next.low);
}

function begins(words: readonly Word[], i: number, condition: boolean): boolean {
  if (!opens(words, i)) return false;
  const before = words[i - 1];
  const mark = before?.kind === 'word' ? words[i - 2] : before;
  return mark?.kind !== 'comma' || condition;
}

/** "the shuttle is slow but take the train" */
const turns = (before: string | undefined, next: string): boolean =>
  (before === 'but' || before === 'so') && /^(a|an|the|your|it|them|for|on|early|ahead|in)$/.test(next);
