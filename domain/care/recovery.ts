import type { Alert, Word } from '../briefing';
import type { Property } from '../property';
import { fallbackOf, slotOf } from '../slots';
import type { Complaint } from '../understanding';
import { SEVERITIES, type Category, type Department, type Severity } from '../words';
import { settledPromise, withNextStep } from './escalation';
import { careTimesOf, minutesAfter } from './times';

/** Who makes a complaint good: the department that owns what it is about. */
export const ownerOf = (category: Category): Department => slotOf(fallbackOf(category)).department;

const graver = (severity: Severity): Severity => SEVERITIES[SEVERITIES.indexOf(severity) + 1] ?? severity;

const DAY_MS = 86_400_000;
/** The same trouble within this time is the same trouble again, on whatever stay. */
const AGAIN_DAYS = 14;

type Told = Pick<Complaint, 'category'> & { stayId: string | null; at: Date };

/** The latest complaint of this guest on the same, on the same stay or a short while ago; null where it is the first. */
export const repeatedBy = ({ category, stayId, at }: Told, earlier: readonly Alert[]): Alert | null => {
  const isSame = (alert: Alert): boolean =>
    alert.complaint.category === category &&
    alert.raisedAt < at &&
    ((stayId !== null && alert.stayId === stayId) || at.getTime() - alert.raisedAt.getTime() < AGAIN_DAYS * DAY_MS);
  return earlier.filter(isSame).sort((a, b) => b.raisedAt.getTime() - a.raisedAt.getTime())[0] ?? null;
};

/** A trouble that comes again weighs one step more, and no less than it did before. */
export const severityOf = (complaint: Complaint, repeated: Alert | null): Severity => {
  if (repeated === null) return complaint.severity;
  const [said, before] = [SEVERITIES.indexOf(complaint.severity), SEVERITIES.indexOf(repeated.severity)];
  return graver(SEVERITIES[Math.max(said, before)] ?? complaint.severity);
};

/** By when it is to be made good from that time on, and who is told when if it is not. */
const dueFrom = <A extends Pick<Alert, 'severity'>>(alert: A, property: Property, from: Date): A =>
  withNextStep({ ...alert, dueAt: minutesAfter(from, careTimesOf(property).recoveryMinutes[alert.severity]) }, property);

/** The complaint with its recovery: an owner, and a deadline by how grave it is. */
export const withRecovery = (alert: Alert, property: Property, from: Date): Alert =>
  dueFrom({ ...alert, owner: ownerOf(alert.complaint.category) }, property, from);

/** Closed: somebody told what was done, and the guest knows. */
export const closedWith = (alert: Alert, outcome: NonNullable<Alert['outcome']>, word: Word): Alert => ({
  ...settledPromise(alert),
  state: 'closed',
  outcome,
  words: [...(alert.words ?? []), word],
});

/** For so long after the guest was told, an answer is taken for one to that. */
const ANSWER_DAYS = 3;

/** The word that waits for the guest's answer; null where none does (any more). */
export const wordToAnswer = ({ state, words = [] }: Alert, now: Date): Word | null => {
  const last = words.at(-1);
  if (state !== 'closed' || last?.answer !== undefined || last === undefined) return null;
  return now.getTime() - last.at.getTime() < ANSWER_DAYS * DAY_MS ? last : null;
};

const answered = (alert: Alert, answer: NonNullable<Word['answer']>, now: Date): Word[] => {
  const words = alert.words ?? [];
  return words.map((word, index) => (index === words.length - 1 ? { ...word, answer, answeredAt: now } : word));
};

/** "All is well": it stays closed. */
export const confirmed = (alert: Alert, now: Date): Alert => ({ ...alert, words: answered(alert, 'well', now) });

/** "Still not": open again with a new deadline, a step graver, and told anew to everybody who takes complaints. */
export const reopened = (alert: Alert, property: Property, now: Date): Alert => {
  const open: Alert = { ...alert, state: 'open', severity: graver(alert.severity), words: answered(alert, 'not yet', now), againAt: now };
  delete open.outcome;
  delete open.escalations;
  return { ...dueFrom(open, property, now), escalateAt: now };
};
