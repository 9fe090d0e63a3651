import {
  WEIGHTS,
  type Evidence,
  type Observation,
  type Preference,
  type Profile,
  type Question,
  type Rating,
  type Ruling,
  type Suspension,
} from '../domain/profile';
import { ACTS, CATEGORIES, DEPARTMENTS, LEVELS, VERDICTS } from '../domain/words';
import { DURATIONS, SPEAKERS, spokenDate } from './note-schema';
import * as is from './schema';

const observation = is.part<Observation>({
  id: is.text,
  noteId: is.text,
  at: is.date,
  receivedAt: is.date,
  speaker: is.oneOf(SPEAKERS),
  author: is.text,
  authorId: is.text,
  department: is.oneOfOrNone(DEPARTMENTS),
  explicit: is.flag,
  weight: is.oneOf(WEIGHTS),
  property: is.textOrNone,
  stayId: is.textOrNone,
  stayEnds: is.textOrNone,
  category: is.oneOf(CATEGORIES),
  slot: is.text,
  item: is.text,
  level: is.oneOf(LEVELS),
  when: is.texts,
  duration: is.oneOf(DURATIONS),
  holder: is.text,
  act: is.oneOf(ACTS),
  change: is.oneOfOrNone(['retract']),
  quote: is.text,
  until: is.oneOrNone(spokenDate),
  insteadOf: is.textOrNone,
  corrects: is.flagOrNone,
  preferenceId: is.textOrNone,
  verdict: is.oneOfOrNone(VERDICTS),
  here: is.flagOrNone,
  confidence: is.number,
});

export const evidence = is.part<Evidence>({
  observationId: is.text,
  noteId: is.text,
  quote: is.text,
  author: is.text,
  department: is.oneOfOrNone(DEPARTMENTS),
  speaker: is.oneOf(SPEAKERS),
  property: is.textOrNone,
  stayId: is.textOrNone,
  at: is.date,
  act: is.oneOf(ACTS),
  weight: is.oneOf(WEIGHTS),
});

const ruling = is.part<Ruling>({ rule: is.text, observationId: is.text, at: is.date });

const suspension = is.part<Suspension>({ stayId: is.textOrNone, from: is.date, until: is.date, observationId: is.text });

const rating = is.part<Rating>({ verdict: is.oneOf(VERDICTS), stayId: is.textOrNone, at: is.date, observationId: is.text });

const preference = is.part<Preference>({
  id: is.text,
  category: is.oneOf(CATEGORIES),
  slot: is.text,
  item: is.text,
  level: is.oneOf(LEVELS),
  when: is.texts,
  holder: is.text,
  duration: is.oneOf(DURATIONS),
  scope: is.one(is.part<Preference['scope']>({ property: is.textOrNone, stayId: is.textOrNone, until: is.textOrNone })),
  insteadOf: is.textsOrNone,
  suspensions: is.manyOrNone(suspension),
  trueFrom: is.date,
  trueUntil: is.dateOrNone,
  learnedAt: is.date,
  retractedAt: is.dateOrNone,
  confidence: is.number,
  ratings: is.manyOrNone(rating),
  evidence: is.many(evidence),
  rulings: is.many(ruling),
});

export const question = is.part<Question>({
  id: is.text,
  preferenceId: is.text,
  rule: is.text,
  about: is.text,
  observationId: is.text,
  at: is.date,
});

/** Current, closed and retracted preferences lie side by side with their two clocks: "as of" is a filter, not another read. */
export const profile = is.part<Profile>({
  preferences: is.many(preference),
  pending: is.many(observation),
  questions: is.many(question),
  upTo: is.dateOrNone,
  upToNote: is.textOrNone,
  leftOutBy: is.dateOrNone,
});
