import type { Evidence } from '../../domain/profile';
import { longDate } from '../naming';
import { ASSOCIATE } from '../phrases/associate';
import { say } from '../phrases/say';

const LONGEST_QUOTE = 90;

/** The newest evidence in one line: “quote” — who, when. Empty where there is none. */
export function evidenceLine(evidence: readonly Evidence[]): string[] {
  const newest = [...evidence].sort((a, b) => b.at.getTime() - a.at.getTime())[0];
  return newest ? [lineOf(newest)] : [];
}

export const lineOf = ({ quote, author, property, at }: Evidence): string =>
  say(ASSOCIATE.evidence, { quote: shortened(quote), author: property === null ? author : `${author}, ${property}`, when: longDate(at) });

const shortened = (quote: string): string => (quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : quote);
