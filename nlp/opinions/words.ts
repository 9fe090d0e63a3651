import { COMPOUND_HEADS, CONTRACTED_ENDINGS, CONTRACTIONS } from '../lexicon/sentiment-grammar';

/** One word, number or mark of a text, in order. `from` and `to` are offsets into the original text, so that quotes stay verbatim. */
export interface Word {
  /** Lower case, straight apostrophes, contractions opened: "didn’t" is "did", "not". */
  low: string;
  from: number;
  to: number;
  kind: 'word' | 'number' | 'comma' | 'dash' | 'slash' | 'stop' | 'bracket' | 'money' | 'emoji';
  /** What patterns may ask for besides the word itself: "n" for a number, "thing" for an aspect, "good" and "bad" for what it says. */
  classes: readonly string[];
  /** What the word says by itself, once looked up: above 0 good, below 0 bad. */
  score: number;
}

const NONE: readonly string[] = [];
const NUMBER: readonly string[] = ['n'];

// One pass over the text, no nested repetition: time is linear whatever is thrown at it.
const PIECES =
  /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['’`´][\p{L}]+)*|[:;]-?[()]|[.!?;:\n…]+|,|[-–—]+|\/|[()[\]"“”]|[$€£¥%*&+=@]|\p{Extended_Pictographic}/gu;

/** First halves that OATS-like texts write with a spaced hyphen ("well - located"): the hyphen is then no break. */
const compoundHeads = new Set(COMPOUND_HEADS.split(' '));

/** Reads text into words once; every later pass works on this list. Never throws; linear in the length of the text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(PIECES)) add(words, match[0], match.index);
  return words.filter((word, i) => !joins(words, word, i));
}

function add(words: Word[], piece: string, from: number): void {
  const to = from + piece.length;
  const kind = kindOf(piece);
  if (kind !== 'word') words.push({ low: piece, from, to, kind, classes: kind === 'number' ? NUMBER : NONE, score: 0 });
  else if (GLUED.test(piece)) addGlued(words, piece, from);
  else for (const low of opened(piece.toLowerCase().replace(/[’`´]/g, "'"))) words.push({ low, from, to, kind, classes: NONE, score: 0 });
}

// "The staff was greatBreakfast was poor": a missing full stop, common where line breaks were lost.
const GLUED = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/u;

function addGlued(words: Word[], piece: string, from: number): void {
  let at = from;
  for (const part of piece.split(GLUED)) {
    if (at > from) words.push({ low: '.', from: at, to: at, kind: 'stop', classes: NONE, score: 0 });
    for (const low of opened(part.toLowerCase()))
      words.push({ low, from: at, to: at + part.length, kind: 'word', classes: NONE, score: 0 });
    at += part.length;
  }
}

function kindOf(piece: string): Word['kind'] {
  if (/^\p{N}/u.test(piece)) return 'number';
  if (/^[\p{L}\p{M}]/u.test(piece)) return 'word';
  if (/^[:;]-?[()]$/.test(piece)) return 'emoji';
  return MARKS[piece.charAt(0)] ?? (/\p{Extended_Pictographic}/u.test(piece) ? 'emoji' : 'money');
}

const MARKS: Record<string, Word['kind']> = {
  ',': 'comma',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '/': 'slash',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  ';': 'stop',
  ':': 'stop',
  '\n': 'stop',
  '…': 'stop',
  '(': 'bracket',
  ')': 'bracket',
  '[': 'bracket',
  ']': 'bracket',
  '"': 'bracket',
  '“': 'bracket',
  '”': 'bracket',
};

// "I'd" holds a "would"; "recv'd" and "comp'd" are verbs cut short.
const PRONOUNS = /^(?:i|you|he|she|we|they|it|who|that|there|what|how|where)$/;

function opened(low: string): readonly string[] {
  const whole = Object.hasOwn(CONTRACTIONS, low) ? CONTRACTIONS[low] : undefined;
  if (whole) return whole;
  const mark = low.indexOf("'");
  if (mark < 0) return [low];
  if (low.endsWith("n't")) return [low.slice(0, -3), 'not'];
  const ending = low.slice(mark);
  if (ending === "'d" && !PRONOUNS.test(low.slice(0, mark))) return [`${low.slice(0, mark)}d`];
  return Object.hasOwn(CONTRACTED_ENDINGS, ending) ? [low.slice(0, mark), CONTRACTED_ENDINGS[ending] ?? ''] : [low];
}

/** A hyphen inside a compound is no break between clauses. */
function joins(words: readonly Word[], word: Word, i: number): boolean {
  if (word.kind !== 'dash') return false;
  const before = words[i - 1];
  const after = words[i + 1];
  if (!before || !after) return false;
  const tight = before.to === word.from && word.to === after.from;
  return word.low === '-' && (tight || compoundHeads.has(before.low));
}

/** The verbatim words from one to another, both included. */
export const quoteOf = (text: string, words: readonly Word[], first: number, last: number): string =>
  text.slice(words[first]?.from ?? 0, words[last]?.to ?? 0);
