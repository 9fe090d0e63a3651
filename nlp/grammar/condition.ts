import { tokenAt } from '../reading';
import type { Span, Token } from '../reading';

export interface Condition extends Span {
  text: string;
  /** "until noon" and the like are times, not conditions of whether. */
  polite: boolean;
}

/** The condition of a span whose own words begin at `start`: "in the morning" is "morning". */
export function make(tokens: readonly Token[], from: number, start: number, to: number): Condition {
  return { from, to, text: textOf(tokens, start, to), polite: false };
}

/** The words of a span, shorthand written out, joined as they were written. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const { norm, glued } = tokenAt(tokens, i);
    const tight = norm === "'s" || /^[,.:;%]$/.test(norm);
    const hyphen =
      glued &&
      i > from &&
      tokenAt(tokens, i - 1).kind === 'word' &&
      tokenAt(tokens, i).kind === 'word' &&
      norm !== "'s" &&
      tokenAt(tokens, i).verbatim;
    text += (i === from || tight ? '' : hyphen ? '-' : ' ') + norm;
  }
  return text;
}
