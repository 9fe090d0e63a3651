import type { Complaint } from '../../domain/understanding';
import type { Severity, Speaker } from '../../domain/words';
import { AGGRAVATING } from '../lexicon/complaints';
import type { Aspect } from '../opinions/aspects';
import { Patterns } from '../opinions/pattern';
import { targetOf } from '../opinions/targets';
import type { Speech } from '../opinions/speech';
import { quoteOf, type Word } from '../opinions/words';
import { troublesIn, type Trouble } from './troubles';

const aggravating = new Patterns(AGGRAVATING.map((line) => [line, true]));

const STEPS: readonly Severity[] = ['low', 'medium', 'high'];
/** A complaint blames its target as an opinion of this score does. */
const BLAMING = -2;
const FEW_WORDS = 2;
/** A target farther away than this many words is not part of the quote. */
const NEAR = 8;

/** The complaint a text makes about what a hotel did or is, if it makes one. A wish, a question or a dislike of one's own is none. Never throws. */
export function complaintIn({ text, words, aspects }: Speech, speaker: Speaker): Complaint | null {
  if (words.filter((word) => word.kind === 'word').length < FEW_WORDS) return null;
  const troubles = troublesIn(words, speaker);
  const worst = troubles.reduce<Trouble | null>((most, each) => (most && grade(most) >= grade(each) ? most : each), null);
  return worst && complaint(text, words, { ...worst, severity: severityOf(worst, troubles, words) }, aspects);
}

const grade = (trouble: Trouble): number => STEPS.indexOf(trouble.severity);

/** Health and haste lift a grievance by a step; so do many small troubles in one text. */
function severityOf(worst: Trouble, all: readonly Trouble[], words: readonly Word[]): Severity {
  if (worst.severity === 'low') return all.length > 3 ? 'medium' : 'low';
  return worst.severity === 'medium' && aggravating.all(words).length > 0 ? 'high' : worst.severity;
}

function complaint(text: string, words: readonly Word[], worst: Trouble, aspects: readonly Aspect[]): Complaint {
  const target = targetOf(words, { first: worst.first, last: worst.last, score: BLAMING }, aspects);
  const near = target && Math.abs(target.first - worst.first) < NEAR ? target : null;
  const first = Math.min(worst.first, near?.first ?? worst.first);
  const last = Math.max(worst.last, near?.last ?? worst.last);
  return { category: worst.category ?? target?.category ?? 'service', severity: worst.severity, quote: quoteOf(text, words, first, last) };
}
