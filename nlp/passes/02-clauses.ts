import { normAt, tokenAt } from '../reading';
import type { Clause, Sentence, Token } from '../reading';

const FULL_STOPS = new Set('. ! ? ; … | • →'.split(' ').concat('\n'));
const DASHES = new Set('— – - ( ) [ ] : *'.split(' '));
const ABBREVIATIONS = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'no', 'approx', 'vs', 'prof', 'sra', 'sr', 'mme', 'jr', 'incl', 'temp']);
const SPLITTERS = new Set([
  'but',
  'because',
  'so',
  'while',
  'whereas',
  'although',
  'though',
  'however',
  'which',
  'who',
  'otherwise',
  'therefore',
]);
const QUESTION_WORDS = new Set(
  'do does did is are was were have has can could would will may might what which who where when why how any anyone shall should'.split(
    ' ',
  ),
);

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
  return norm !== '.' || !ABBREVIATIONS.has(normAt(tokens, i - 1)) || tokens[i + 1] === undefined;
}

function isQuestion(tokens: readonly Token[], from: number, to: number): boolean {
  if (normAt(tokens, to) === '?') return true;
  if (/^(?:when|while|where)$/.test(normAt(tokens, from)) && !/^(?:is|are|do|does|can|will)$/.test(normAt(tokens, from + 1))) return false;
  return (
    normAt(tokens, to) !== '!' &&
    QUESTION_WORDS.has(normAt(tokens, from)) &&
    /^(?:you|i|we|there|it|they|the|your|he|she|any|my|our|time|is|are|much|many|far)$/.test(normAt(tokens, from + 1))
  );
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
  if (norm === 'so') return /^(?:i|we|he|she|they|please|my|it|no|can|could|the|not|that)$/.test(normAt(tokens, i + 1));
  if (norm === 'but')
    return normAt(tokens, i - 1) !== 'anything' && normAt(tokens, i - 1) !== 'nothing' && normAt(tokens, i - 1) !== 'anywhere';
  return true;
}
