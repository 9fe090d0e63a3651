import type { Understand, Understanding } from '../domain/understanding';
import { complaintIn } from './complaints/complaint';
import { opinionsIn } from './opinions/opinions';
import { suggests } from './suggestions/suggests';
import { mentionsOf } from './grammar/people';
import { normalise } from './passes/01-normalise';
import { clauses } from './passes/02-clauses';
import { holders } from './passes/03-holders';
import { cues } from './passes/04-cues';
import { items } from './passes/05-items';
import { closedBy, conditions, findConditions } from './passes/06-conditions';
import { durations } from './passes/07-duration';
import { polarity } from './passes/08-polarity';
import { acts } from './passes/09-acts';
import { merge } from './passes/10-merge';
import { forms } from './forms';
import type { Reading } from './reading';

/** Pure and synchronous; never throws, whatever the text. */
export const understand: Understand = (text, by) => {
  const reading = read(text, by);
  const { preferences, complaint, opinions, suggestion, unclear } = reading;
  return { preferences, complaint, opinions, suggestion, unclear } satisfies Understanding;
};

/** The passes in their order. */
export function read(text: string, by: Parameters<Understand>[1]): Reading {
  const tokens = normalise(text);
  const reading: Reading = {
    text,
    by,
    tokens,
    ...clauses(tokens),
    candidates: [],
    covered: [],
    preferences: [],
    unclear: [],
    complaint: null,
    opinions: [],
    suggestion: false,
    findings: null,
  };
  const mentions = mentionsOf(tokens, by);
  const found = findConditions(reading);
  const closed = closedBy(reading, found);
  const said = cues(reading, mentions, closed);
  reading.candidates = [...items(reading, said), ...forms(reading, said, mentions, closed)];
  holders(reading, reading.candidates, mentions);
  conditions(reading, found, reading.candidates);
  durations(reading, reading.candidates);
  polarity(reading, reading.candidates);
  acts(reading, reading.candidates);
  reading.complaint = complaintIn(text, by.speaker);
  reading.opinions = opinionsIn(text);
  reading.suggestion = suggests(text);
  reading.preferences = merge(reading);
  return reading;
}
