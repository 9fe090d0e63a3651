import type { Complaint, Understand } from '../domain/understanding';
import type { Severity } from '../domain/words';
import { complaintIn } from './complaints/complaint';
import { forms } from './forms';
import { affairs } from './grammar/affairs';

import { mentionsOf } from './grammar/people';
import { settings } from './grammar/settings';
import { opinionsIn } from './opinions/opinions';
import { speechOf } from './opinions/speech';
import { passages } from './passages';
import { normalise } from './passes/01-normalise';
import { clauses } from './passes/02-clauses';
import { holders } from './passes/03-holders';
import { cues } from './passes/04-cues';
import { items } from './passes/05-items';
import { closedBy, conditions, findConditions } from './passes/06-conditions';
import { durations } from './passes/07-duration';
import { polarity } from './passes/08-polarity';
import { acts } from './passes/09-acts';
import { merge, once } from './passes/10-merge';
import { unclear } from './passes/11-unclear';
import { tokenAt, type Reading, type Token } from './reading';
import { suggests } from './suggestions/suggests';

const GRAVITY: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2 };

/** Pure and synchronous; never throws, whatever the text. Time grows in step with the length of the text. */
export const understand: Understand = (text, by) => {
  const readings = readAll(text, by);
  const parts =
    readings.length === 1
      ? [text]
      : readings.map(({ tokens }) => text.slice(tokenAt(tokens, 0).start, tokenAt(tokens, tokens.length - 1).end));
  const speeches = parts.map(speechOf);
  return {
    preferences: once(readings.flatMap(({ preferences }) => preferences)),
    complaint: gravest(speeches.map((speech) => complaintIn(speech, by.speaker))),
    opinions: speeches.flatMap((speech) => opinionsIn(speech)),
    suggestion: speeches.some((speech) => suggests(speech)),
    unclear: readings.flatMap((reading) => reading.unclear),
  };
};

function gravest(complaints: readonly (Complaint | null)[]): Complaint | null {
  return complaints.reduce(
    (worst, each) => (worst === null || (each !== null && GRAVITY[each.severity] > GRAVITY[worst.severity]) ? each : worst),
    null,
  );
}

/** What the passes know of each passage of a text; for `npm run explain`. */
export function readAll(text: string, by: Parameters<Understand>[1]): Reading[] {
  return passages(normalise(text)).map((tokens) => read(text, tokens, by));
}

/** The passes in their order. */
function read(text: string, tokens: Token[], by: Parameters<Understand>[1]): Reading {
  const reading: Reading = { text, by, tokens, ...clauses(tokens), candidates: [], covered: [], preferences: [], unclear: [] };
  const mentions = mentionsOf(tokens, by);
  const found = findConditions(reading);
  const closed = closedBy(reading, found);
  const said = cues(reading, mentions, closed);
  reading.candidates = [...items(reading, said), ...forms(reading, said, mentions, closed)];
  affairs(reading, reading.candidates);
  settings(reading, reading.candidates);
  holders(reading, reading.candidates, mentions);
  conditions(reading, found, reading.candidates);
  durations(reading, reading.candidates);
  polarity(reading, reading.candidates);
  acts(reading, reading.candidates);
  reading.unclear = unclear(reading);
  reading.preferences = merge(reading);
  return reading;
}
