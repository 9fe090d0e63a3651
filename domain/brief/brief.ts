import type { Alert, Briefing, Task } from '../briefing';
import type { Guest } from '../guest';
import type { Preference, Question } from '../profile';
import { withDueTimes } from '../care/due';
import { pastTroubles } from '../care/past-trouble';
import type { Property } from '../property';
import { circumstancesOfStay } from '../recall/setting';
import type { Stay } from '../stay';
import type { Claim } from './capacity';
import { dueAt } from './due';
import { giftFor, takenBackIn } from './gifts';
import { dayOf } from './occasions';
import { tasksOf } from './tasks';

export interface ToBrief {
  guest: Guest;
  stay: Stay;
  property: Property;
  /** The briefing as it was composed last; null before the first time. */
  previous: Briefing | null;
  /** Briefings of the guest's other stays, and of this one at another property, for what was done last time and what was given. */
  past?: readonly Briefing[];
  /** What others of these days take of what the property has few of. */
  claims?: readonly Claim[];
  /** All complaints of the guest: those of other stays are not to be repeated on this one. */
  complaints?: readonly Alert[];
}

/** What a property is told of a stay; who composes it decides when it is sent, and to whom. */
export interface Composition {
  guestName: string;
  tasks: Task[];
  /** Doubts about what is in the tasks, for whoever meets the guest first. */
  questions: Question[];
}

/** "Mrs Ingrid Solheim", as staff may see it. */
export const nameOf = ({ title, firstName, lastName }: Guest): string => [title, firstName, lastName].filter(Boolean).join(' ');

/**
 * All tasks of the stay as they should be now, most important first. Tasks known from `previous` keep id, number and outcome; one
 * that is no longer wanted comes back `withdrawn`. Pure: the same profile and time give the same tasks.
 */
export const composeTasks = (
  { guest, stay, property, previous, past = [], claims = [], complaints = [] }: ToBrief,
  now: Date,
): Composition => {
  const setting = { guest, stay, property };
  const circumstances = circumstancesOfStay(setting);
  const due = dueAt(setting, now).filter((preference) => dayOf(preference, circumstances) !== null);
  const ids = new Set(due.map(({ id }) => id));
  const before = previous?.tasks ?? [];
  const gift = giftFor({ due, stayId: stay.id, takenBack: takenBackIn(guest.profile), past, previous: before, property });
  const troubles = pastTroubles(complaints, stay, now);
  const scope = { stay, property, circumstances, past, claims, previous: before };
  return {
    guestName: nameOf(guest),
    tasks: withDueTimes(tasksOf(due, { gift, troubles }, scope), before, { stay, property, learned: learnedBy(due, complaints) }, now),
    questions: guest.profile.questions.filter(({ preferenceId }) => ids.has(preferenceId)),
  };
};

/** When the chain came to know of each wish and each trouble. */
const learnedBy = (due: readonly Preference[], complaints: readonly Alert[]): Map<string, Date> =>
  new Map([...due.map(({ id, learnedAt }) => [id, learnedAt] as const), ...complaints.map(({ id, raisedAt }) => [id, raisedAt] as const)]);

/** The briefing of a stay with its tasks as they should be now; editions and deliveries stay as they are. */
export const brief = (toBrief: ToBrief, now: Date): Briefing => {
  const { guest, stay, previous } = toBrief;
  return {
    id: `${stay.id}~${stay.property}`,
    stayId: stay.id,
    guestId: guest.id,
    property: stay.property,
    arrival: stay.arrival,
    departure: stay.departure,
    ...(stay.room !== undefined && { room: stay.room }),
    ...composeTasks(toBrief, now),
    editions: previous?.editions ?? [],
    ...(previous?.nextDeliveryAt !== undefined && { nextDeliveryAt: previous.nextDeliveryAt }),
    version: previous?.version ?? 0,
  };
};
