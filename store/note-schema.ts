import type { Author, Channel, Note } from '../domain/note';
import type { Complaint, Heard, Opinion, SpokenDate, Unclear, Understanding } from '../domain/understanding';
import { ACTS, CATEGORIES, DEPARTMENTS, LEVELS, SEVERITIES, VERDICTS, type Duration, type Polarity, type Speaker } from '../domain/words';
import * as is from './schema';

export const SPEAKERS = is.wordsOf<Speaker>({ guest: true, staff: true });
export const DURATIONS = is.wordsOf<Duration>({ lasting: true, stay: true });
const POLARITIES = is.wordsOf<Polarity>({ positive: true, negative: true, neutral: true });
const CHANNELS = is.wordsOf<Channel>({ 'web chat': true, 'bot framework': true, rest: true, csv: true, demo: true });

export const spokenDate = is.part<SpokenDate>({ year: is.numberOrNone, month: is.number, day: is.numberOrNone });

const heard = is.part<Heard>({
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
  here: is.flagOrNone,
  preferenceId: is.textOrNone,
  verdict: is.oneOfOrNone(VERDICTS),
  basis: is.oneOfOrNone(['seen', 'told']),
  confidence: is.number,
});

export const complaint = is.part<Complaint>({ category: is.oneOf(CATEGORIES), severity: is.oneOf(SEVERITIES), quote: is.text });

const opinion = is.part<Opinion>({ target: is.text, category: is.oneOf(CATEGORIES), polarity: is.oneOf(POLARITIES), quote: is.text });

const unclear = is.part<Unclear>({ kind: is.oneOf(['unclear']), ask: is.text, quote: is.text, options: is.texts });

const understanding = is.part<Understanding>({
  preferences: is.many(heard),
  complaint: is.oneOrNone(complaint),
  opinions: is.many(opinion),
  suggestion: is.flag,
  unclear: is.many(unclear),
});

const author = is.part<Author>({
  kind: is.oneOf(['guest', 'associate']),
  id: is.text,
  name: is.text,
  department: is.oneOfOrNone(DEPARTMENTS),
  privacyOfficer: is.flagOrNone,
});

/** The fields of a note, whether it lies in its guest's inbox or in the notes collection. */
export const noteFields = {
  guestId: is.textOrNone,
  text: is.text,
  speaker: is.oneOf(SPEAKERS),
  author: is.one(author),
  property: is.textOrNone,
  stayId: is.textOrNone,
  channel: is.oneOf(CHANNELS),
  conversationId: is.textOrNone,
  at: is.date,
  receivedAt: is.date,
  understanding: is.one(understanding),
  picked: is.flagOrNone,
} satisfies Record<Exclude<keyof Note, 'id'>, unknown>;
