import type { Complaint } from '../../domain/understanding';
import type { Category, Severity, Speaker } from '../../domain/words';
import { GRIEVANCES, NO_GRIEVANCE, WANTS } from '../lexicon/complaints';
import { aspectsIn, scored, withThings, type Aspect } from '../opinions/aspects';
import { Patterns } from '../opinions/pattern';
import { sensesIn } from '../opinions/senses';
import { targetOf } from '../opinions/targets';
import { quoteOf, wordsOf, type Word } from '../opinions/words';

interface Grievance {
  severity: Severity;
  category: Category | null;
}

/** What is wrong, where it stands, and how much it weighs. */
interface Trouble extends Grievance {
  first: number;
  last: number;
  weight: number;
}

const grievances = new Patterns<Grievance>(
  GRIEVANCES.flatMap(([severity, category, lines]) => lines.map((line) => [line, { severity, category }] as const)),
);
const harmless = new Patterns<true>(NO_GRIEVANCE.map((line) => [line, true]));
const wants = new Patterns<true>(WANTS.map((line) => [line, true]));

const WEIGHTS: Record<Severity, number> = { low: 1, medium: 2, high: 4 };

/** The complaint a text makes about what a hotel did or is, if it makes one. A wish, a question or a dislike of one's own is none. Never throws. */
export function complaintIn(text: string, speaker: Speaker): Complaint | null {
  const plain = scored(wordsOf(text));
  const aspects = aspectsIn(plain);
  const words = withThings(plain, aspects);
  const troubles = [...told(words), ...(speaker === 'guest' ? felt(words) : [])];
  const worst = troubles.reduce<Trouble | null>((most, each) => (!most || each.weight > most.weight ? each : most), null);
  return worst && complaint(text, words, worst, troubles, aspects);
}

/** Troubles in the words of the lexicon. */
function told(words: readonly Word[]): Trouble[] {
  const safe = spans(harmless, words);
  return grievances
    .all(words)
    .filter((found) => !covered(safe, found.first) && !isWanted(words, found.first))
    .map(({ first, last, value }) => ({ ...value, first, last, weight: WEIGHTS[value.severity] }));
}

/** Negative opinions of a guest on the hotel. */
function felt(words: readonly Word[]): Trouble[] {
  return sensesIn(words)
    .filter((sense) => sense.score <= -2 && !isWanted(words, sense.first))
    .map(({ first, last, score }) => ({ first, last, severity: score < -2 ? 'medium' : 'low', category: null, weight: -score / 2 }));
}

const spans = (patterns: Patterns<true>, words: readonly Word[]) => patterns.all(words).map(({ first, last }) => [first, last] as const);
const covered = (list: readonly (readonly [number, number])[], i: number): boolean => list.some(([first, last]) => i >= first && i <= last);

/** True in a sentence that asks a question or says what one would like. */
function isWanted(words: readonly Word[], i: number): boolean {
  let first = i;
  while (first > 0 && words[first - 1]?.kind !== 'stop') first--;
  let last = i;
  while (last < words.length - 1 && words[last]?.kind !== 'stop') last++;
  if (words[last]?.low.includes('?')) return true;
  for (let j = first; j <= i; j++) if (wants.at(words, j)) return true;
  return false;
}

function complaint(text: string, words: readonly Word[], worst: Trouble, all: readonly Trouble[], aspects: readonly Aspect[]): Complaint {
  const target = targetOf(words, { first: worst.first, last: worst.last, score: -2 }, aspects);
  const first = Math.min(worst.first, target?.first ?? worst.first);
  const last = Math.max(worst.last, target?.last ?? worst.last);
  return { category: worst.category ?? target?.category ?? 'service', severity: severityOf(worst, all), quote: quoteOf(text, words, first, last) };
}

/** Many troubles in one text weigh as one step more. */
function severityOf(worst: Trouble, all: readonly Trouble[]): Severity {
  return worst.severity === 'low' && all.length > 3 ? 'medium' : worst.severity;
}
