import {
  ABBREVIATIONS,
  ASKED_OF,
  CLAUSE_AFTER_SO,
  NOTHING_WORDS,
  OPENED_BY_TIME,
  QUESTION_WORDS,
  SPLITTERS,
  TIME_OPENERS,
} from '../lexicon/clauses';
import { normAt, tokenAt } from '../reading';
import type { Clause, Sentence, Token } from '../reading';

const FULL_STOPS = new Set('. ! ? ; … | • →'.split(' ').concat('\n'));
const DASHES = new Set('— – - ( ) [ ] : *'.split(' '));
/** Pass 2: sentences, and in them clauses. Commas do not part clauses: lists need them; cues find their own ends. */
export function clauses(tokens: readonly Token[]): { sentences: Sentence[]; clauses: Clause[] } {
  const sentences: Sentence[] = [];
  const parts: Clause[] = [];
  for (let from = 0; from < tokens.length;) {
    let to = from;
    while (to < tokens.length && !endsSentence(tokens, to)) to++;
    if (to > from) {
      sentences.push({ from, to, question: isQuestion(tokens, from, to) });
      parts.push(...clausesOf(tokens, from, to, sentences.length - 1));
    }
    from = to + 1;
  }
  return { sentences, clauses: parts };
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const { norm } = tokenAt(tokens, i);
  if (!FULL_STOPS.has(norm)) return false;
  if (norm === '.' && normAt(tokens, i - 1) === 'no' && !/^\d+$/.test(normAt(tokens, i + 1))) return true;
  return norm !== '.' || !ABBREVIATIONS.has(normAt(tokens, i - 1)) || tokens[i + 1] === undefined;
}

function isQuestion(tokens: readonly Token[], from: number, to: number): boolean {
  if (normAt(tokens, to) === '?') return true;
  if (TIME_OPENERS.has(normAt(tokens, from)) && !OPENED_BY_TIME.has(normAt(tokens, from + 1))) return false;
  return normAt(tokens, to) !== '!' && QUESTION_WORDS.has(normAt(tokens, from)) && ASKED_OF.has(normAt(tokens, from + 1));
}

function clausesOf(tokens: readonly Token[], from: number, to: number, sentence: number): Clause[] {
  const found: Clause[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !splits(tokens, i, start)) continue;
    if (i > start) found.push({ from: start, to: i, sentence });
    start = i + 1;
  }
  return found;
}

/** "-" between spaces parts, "so much" and "so that" do not, nor does a word that opens the clause. */
function splits(tokens: readonly Token[], i: number, start: number): boolean {
  const { norm } = tokenAt(tokens, i);
  if (DASHES.has(norm)) return true;
  if (!SPLITTERS.has(norm) || i === start) return SPLITTERS.has(norm);
  if (norm === 'so') return CLAUSE_AFTER_SO.has(normAt(tokens, i + 1));
  if (norm === 'but') return !NOTHING_WORDS.has(normAt(tokens, i - 1));
  return true;
}
