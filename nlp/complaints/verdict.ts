import type { Speaker } from '../../domain/words';
import weights from '../lexicon/complaint-weights.json';
import type { Speech } from '../opinions/speech';
import { evidenceIn, type Evidence } from './evidence';
import { sentences } from './troubles';

/** What the evidence in one sentence adds up to: above 0 it complains. Evidence counts words from the beginning of the sentence, `from`. */
export interface Verdict {
  score: number;
  from: number;
  evidence: Evidence[];
}

const weightOf = new Map<string, number>(Object.entries(weights));
/** The name of what counts for every sentence alike. */
export const ALWAYS = 'always';
/** The same evidence counts no more than so often in one sentence. */
const MOST = 2;

/** What one piece of evidence counts; 0 if nothing was learned of it. */
export const worthOf = (name: string): number => weightOf.get(name) ?? 0;

/** The verdict on each sentence of a text. Questions, wishes and other places weigh in their own sentence only. */
export const verdictsOn = (speech: Speech, speaker: Speaker): Verdict[] =>
  sentences(speech.words).map(([from, sentence]) => {
    const evidence = evidenceIn(sentence, from, speech.senses, speaker);
    const score = [...countsOf(evidence)].reduce((sum, [name, count]) => sum + count * worthOf(name), worthOf(ALWAYS));
    return { score, from, evidence };
  });

/** How often each evidence counts. */
export function countsOf(evidence: readonly Pick<Evidence, 'name'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of evidence) counts.set(name, Math.min(MOST, (counts.get(name) ?? 0) + 1));
  return counts;
}
