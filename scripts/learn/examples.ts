import { readFileSync } from 'node:fs';
import type { Speaker } from '../../domain/words';
import { evidenceIn, type Evidence } from '../../nlp/complaints/evidence';
import { sentences } from '../../nlp/complaints/troubles';
import { speechOf } from '../../nlp/opinions/speech';

/** One labelled text as its sentences' evidence. `weight` is what it counts in learning: a guessed label counts less. */
export interface Example {
  text: string;
  complains: boolean;
  weight: number;
  sentences: Evidence[][];
}

interface Line {
  speaker: Speaker;
  text: string;
  complaint?: unknown;
  complaintUnsure?: boolean;
  opinions?: { polarity: string }[];
}

/** A line of opinions tells of a complaint only by and large: praise alone is none, blame alone is one, both are left out. */
const GUESSED = 0.3;

/** The labelled lines of a JSON Lines file: `complaint` true, false, null or an object, or `opinions` with polarities. Each line counts `weight`. */
export const examplesIn = (file: string, weight = 1): Example[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .flatMap((line) => {
      const label = labelOf(line);
      return label === null ? [] : [{ text: line.text, ...label, weight: weight * label.weight, sentences: evidenceOf(line) }];
    });

function labelOf({ complaint, complaintUnsure, opinions }: Line): Pick<Example, 'complains' | 'weight'> | null {
  if (complaint !== undefined) return complaintUnsure === true ? null : { complains: Boolean(complaint), weight: 1 };
  const bad = opinions?.filter(({ polarity }) => polarity === 'negative').length ?? 0;
  const all = opinions?.length ?? 0;
  return all === 0 || (bad > 0 && bad < all) ? null : { complains: bad > 0, weight: GUESSED };
}

function evidenceOf({ text, speaker }: Line): Evidence[][] {
  const { words, senses } = speechOf(text);
  return sentences(words).map(([from, sentence]) => evidenceIn(sentence, from, senses, speaker));
}
