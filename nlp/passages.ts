import { normAt, type Token } from './reading';

/** Longer than any note people write; what is longer is read passage by passage, so that time grows in step with length. */
const LONGEST = 240;
const ENDS = new Set(['.', '!', '?', ';', '…', '\n']);

/** Cuts a long text at the last end of a sentence that fits, or anywhere where there is none. */
export function passages(tokens: readonly Token[]): Token[][] {
  const cut: Token[][] = [];
  for (let from = 0; from < tokens.length;) {
    const to = tokens.length - from <= LONGEST ? tokens.length : endWithin(tokens, from, from + LONGEST);
    cut.push(tokens.slice(from, to));
    from = to;
  }
  return cut;
}

function endWithin(tokens: readonly Token[], from: number, limit: number): number {
  for (let i = limit - 1; i > from + LONGEST / 4; i--) if (ENDS.has(normAt(tokens, i))) return i + 1;
  return limit;
}
