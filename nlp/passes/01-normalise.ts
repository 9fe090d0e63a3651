import { AFTER_FOR, AFTER_IT_IS, BEFORE_FOR, BEFORE_TO, HESITATIONS, NUMBERED, SWAP_VERBS, WISH_VERBS } from '../lexicon/dictation';
import { DENIED_VERBS, SHORTHAND } from '../lexicon/shorthand';
import { mended } from '../grammar/spelling';
import { singular } from '../grammar/singular';
import { Trie } from '../grammar/trie';
import type { Token } from '../reading';

/** One alternative a kind of token, each a plain run: time stays linear in the length of the text. */
const PIECE =
  /\d+(?:st|nd|rd|th)(?![\p{L}\d])|\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+(?:['’‘`´][\p{L}\p{M}]+)*['’](?=\s)|[\p{L}\p{M}]+(?:['’‘`´][\p{L}\p{M}]+)*|\S|\n/gu;
const MARKS = new Set('. ! ? , ; : / - – — ( ) | • * → > = + & % $ € £ ° # … [ ]'.split(' ').concat('\n'));
const NT_BASES: Readonly<Record<string, string>> = { "can't": 'can', "won't": 'will', "shan't": 'shall', "ain't": 'is' };
const ENDINGS: Readonly<Record<string, string>> = { d: 'would', ll: 'will', m: 'am', re: 'are', ve: 'have', s: "'s" };
const IS_AFTER = new Set(['it', 'he', 'she', 'that', 'there', 'what', 'who', 'where', 'here', 'how', 'this', 'when']);
const shorthand = new Trie<string[]>();
for (const [short, long] of Object.entries(SHORTHAND)) shorthand.add(short.match(PIECE) ?? [], long.split(' '));

const NO_PIECE: Piece = { lower: '', start: 0, end: 0, glued: false, name: false };
const pieceAt = (pieces: readonly Piece[], index: number): Piece => pieces[index] ?? NO_PIECE;

interface Piece {
  lower: string;
  start: number;
  end: number;
  glued: boolean;
  /** A capital before small letters, not at the very beginning: perhaps a name, which no spelling is mended in. */
  name: boolean;
}

/** Pass 1: text into tokens in lower case with shorthand, contractions and signs written out, each pointing to where it was written. */
export function normalise(text: string): Token[] {
  const pieces = cut(text);
  const tokens: Token[] = [];
  for (let i = 0; i < pieces.length;) {
    const long = shorthandAt(pieces, i);
    const to = long === null ? i + 1 : long.to;
    const span = { start: pieceAt(pieces, i).start, end: pieceAt(pieces, to - 1).end, glued: pieceAt(pieces, i).glued };
    const words = long === null ? readPiece(pieces, i) : long.value;
    const split = long === null && words.length === 2 ? Math.min(span.start + (words[0]?.length ?? 0), span.end) : null;
    words.forEach((norm, k) => {
      const part = split === null ? span : k === 0 ? { ...span, end: split } : { start: split, end: span.end, glued: true };
      tokens.push(token(norm, part, long === null));
    });
    i = to;
  }
  return tokens;
}

const LETTER_OR_FIGURE = /^[\p{L}\p{M}\d]/u;
const CAPITAL_FIRST = /^\p{Lu}\p{Ll}/u;
const APOSTROPHES = /[’‘`´]/g;
const straight = (piece: string): string =>
  piece.length > 1 ? piece.replace(APOSTROPHES, "'") : APOSTROPHE_MARKS.has(piece) ? "'" : piece;
const APOSTROPHE_MARKS = new Set(['’', '‘', '`', '´']);

function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    const lower = straight(match[0].toLowerCase());
    if (MARKS.has(lower) || LETTER_OR_FIGURE.test(lower)) {
      const name = pieces.length > 0 && lower !== match[0] && CAPITAL_FIRST.test(match[0]);
      pieces.push({ lower, start: match.index, end: match.index + match[0].length, glued: match.index === end && end > 0, name });
    }
    end = match.index + match[0].length;
  }
  return pieces;
}

/** Shorthand with marks inside ("b/fast") must be written without spaces; plain words are looked up as they stand. */
function shorthandAt(pieces: Piece[], from: number): { value: string[]; to: number } | null {
  const found = shorthand.longest(from, (i) => pieces[i]?.lower);
  if (found === null) return null;
  for (let i = from + 1; i < found.to; i++) {
    const mark = MARKS.has(pieceAt(pieces, i).lower) || MARKS.has(pieceAt(pieces, i - 1).lower);
    if (mark && !pieceAt(pieces, i).glued) return null;
  }
  return found;
}

function readPiece(pieces: Piece[], i: number): string[] {
  const { lower, glued, name } = pieceAt(pieces, i);
  const before = pieces[i - 1]?.lower ?? '';
  const afterNumber = glued && /^\d/.test(before);
  if (HESITATIONS.has(lower)) return [];
  if (afterNumber && lower === 'x') return [];
  if (afterNumber && lower === '*') return ['star'];
  if (lower === '2' && BEFORE_TO.has(before)) return ['to'];
  if (lower === '4' && isFor(pieces, i)) return ['for'];
  if (lower === 'no' && DENIED_VERBS.has(pieces[i + 1]?.lower ?? '')) return ['not'];
  if (lower === '°') return ['degrees'];
  if (lower === '-' && pieces[i + 1]?.lower === '>') return ['→'];
  if (lower === '>' && before === '-') return [];
  if (lower === '-' && glued && pieces[i + 1]?.glued === true) return [];
  if (lower.includes("'")) return contraction(lower);
  if ((lower === 'id' || lower === 'ill') && WISH_VERBS.has(pieces[i + 1]?.lower ?? '')) {
    return ['i', lower === 'id' ? 'would' : 'will'];
  }
  if (lower === 'its' && AFTER_IT_IS.has(pieces[i + 1]?.lower ?? '')) return ['it', 'is'];
  return [name ? lower : mended(lower)];
}

/** "sub fruit 4 fries", "asked 4 heavier ones", "4 her": a figure that is read aloud. */
function isFor(pieces: readonly Piece[], i: number): boolean {
  const before = pieces[i - 1]?.lower ?? '';
  if (!/^\p{L}/u.test(before)) return false;
  if (BEFORE_FOR.has(before)) return true;
  if (AFTER_FOR.has(pieces[i + 1]?.lower ?? '')) return !NUMBERED.has(before);
  for (let k = i - 2; k >= Math.max(0, i - 4) && pieces[k]?.lower !== ','; k--) if (SWAP_VERBS.has(pieces[k]?.lower ?? '')) return true;
  return false;
}

function contraction(lower: string): string[] {
  const bare = lower.replace(/^'+|'+$/g, '');
  if (bare === "o'clock") return [bare];
  if (bare === "y'all") return ['you', 'all'];
  if (bare === "let's") return ['let', 'us'];
  if (bare.endsWith("n't")) return [NT_BASES[bare] ?? bare.slice(0, -3), 'not'];
  const cutAt = bare.lastIndexOf("'");
  if (cutAt < 0) return lower.endsWith("'") && bare.endsWith('s') ? [bare, "'s"] : [bare];
  const base = bare.slice(0, cutAt);
  const ending = ENDINGS[bare.slice(cutAt + 1)];
  if (ending === undefined) return [bare];
  return [base, ending === "'s" && IS_AFTER.has(base) ? 'is' : ending];
}

function token(norm: string, span: { start: number; end: number; glued: boolean }, verbatim: boolean): Token {
  const kind = /^\d/.test(norm) ? 'number' : MARKS.has(norm) ? 'mark' : 'word';
  return { norm, stem: kind === 'word' ? singular(norm) : norm, kind, verbatim, ...span };
}
