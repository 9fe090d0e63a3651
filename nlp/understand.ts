import type { Complaint, SpokenBy, Understand } from '../domain/understanding';
import type { Severity } from '../domain/words';
import { complaintIn } from './complaints/complaint';
import { forms } from './forms';
import { affairs } from './grammar/affairs';

import { mentionsOf } from './grammar/people';
import { settings } from './grammar/settings';
import { opinionsIn } from './opinions/opinions';
import { speechOf, type Speech } from './opinions/speech';
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
import { firstOnly, merge, once } from './passes/10-merge';
import { ask, unclear } from './passes/11-unclear';
import { tokenAt, type Reading, type Token } from './reading';
import { suggests } from './suggestions/suggests';
import { weigh } from './weigh/weigh';

const GRAVITY: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2 };

/** Pure and synchronous; never throws, whatever the text. Time grows in step with the length of the text. */
export const understand: Understand = (text, by) => {
  const parts = partsOf(text, by);
  const readings = parts.map((part) => finish(read(text, part, by)));
  return {
    preferences: once(readings.flatMap(({ preferences }) => preferences)),
    complaint: gravest(parts.map(({ complaint }) => complaint)),
    opinions: parts.flatMap(({ speech }) => opinionsIn(speech)),
    suggestion: parts.some(({ speech }) => suggests(speech)),
    unclear: readings.flatMap((reading) => reading.unclear),
  };
};

/** One passage, as tokens for the passes and as words for what judges it as a whole. */
interface Part {
  tokens: Token[];
  speech: Speech;
  complaint: Complaint | null;
}

function partsOf(text: string, by: SpokenBy): Part[] {
  const cut = passages(normalise(text));
  return cut.map((tokens) => {
    const whole = cut.length === 1;
    const part = whole ? text : text.slice(tokenAt(tokens, 0).start, tokenAt(tokens, tokens.length - 1).end);
    const speech = speechOf(part);
    return { tokens, speech, complaint: complaintIn(speech, by.speaker) };
  });
}

function gravest(complaints: readonly (Complaint | null)[]): Complaint | null {
  return complaints.reduce(
    (worst, each) => (worst === null || (each !== null && GRAVITY[each.severity] > GRAVITY[worst.severity]) ? each : worst),
    null,
  );
}

/** What the passes know of each passage of a text; for `npm run explain`. */
export const readAll = (text: string, by: SpokenBy): Reading[] => readByRules(text, by).map(finish);

/** What the rules alone make of it, before anything is weighed; for `npm run learn`. */
export const readByRules = (text: string, by: SpokenBy): Reading[] => partsOf(text, by).map((part) => read(text, part, by));

/** The passes in their order. */
function read(text: string, { tokens, complaint }: Part, by: SpokenBy): Reading {
  const found = { candidates: [], covered: [], preferences: [], unclear: [] };
  return byRules({ text, by, complains: complaint !== null, tokens, ...clauses(tokens), cues: [], ...found });
}

function byRules(reading: Reading): Reading {
  const { tokens, by } = reading;
  const mentions = mentionsOf(tokens, by);
  const found = findConditions(reading);
  const closed = closedBy(reading, found);
  reading.cues = cues(reading, mentions, closed);
  reading.candidates = [...items(reading, reading.cues), ...forms(reading, reading.cues, mentions, closed)];
  affairs(reading, reading.candidates);
  settings(reading, reading.candidates);
  holders(reading, reading.candidates, mentions);
  conditions(reading, found, reading.candidates);
  durations(reading, reading.candidates);
  polarity(reading, reading.candidates);
  acts(reading, reading.candidates);
  reading.unclear = unclear(reading);
  firstOnly(reading);
  return reading;
}

/** What the rules found and what the text only names, weighed; the rest of the table for what that adds. */
function finish(reading: Reading): Reading {
  const { added, doubtful } = weigh(reading);
  reading.candidates.push(...added);
  affairs(reading, added);
  settings(reading, added);
  holders(reading, added, mentionsOf(reading.tokens, reading.by));
  conditions(reading, findConditions(reading), added);
  durations(reading, added);
  acts(reading, added);
  if (doubtful !== null && reading.unclear.length === 0) reading.unclear.push(ask(reading, doubtful));
  reading.preferences = merge(reading);
  return reading;
}
