import type { Alert, Task } from '../briefing';
import { fallbackOf, slotOf } from '../slots';
import type { Stay } from '../stay';
import { ownerOf } from './recovery';

/** What went wrong longer ago than this is history. */
const YEARS = 3;
const YEAR_MS = 365 * 86_400_000;
/** More would be a reproach, and no briefing. */
const MOST = 3;

type PastTask = Omit<Task, 'number' | 'state' | 'outcome' | 'earlier' | 'dueAt' | 'escalations' | 'escalateAt'>;

const isPast = ({ stayId, raisedAt }: Alert, stay: Stay, now: Date): boolean =>
  stayId !== stay.id && raisedAt <= now && now.getTime() - raisedAt.getTime() < YEARS * YEAR_MS;

const day = (at: Date): string => at.toISOString().slice(0, 10);

const reasonOf = ({ property, raisedAt, outcome, words = [] }: Alert): string => {
  const told = `Complained about it last time (${property}, ${day(raisedAt)})`;
  const remark = outcome?.remark ?? '';
  if (remark === '') return `${told}; it was not made good.`;
  return words.at(-1)?.answer === 'well' ? `${told}; made good, as the guest said: ${remark}` : `${told}; made good by: ${remark}`;
};

const evidenceOf = ({ noteId, complaint, guestName, property, stayId, raisedAt }: Alert): Task['evidence'] => [
  {
    observationId: `${noteId}#complaint`,
    noteId,
    quote: complaint.quote,
    author: guestName,
    speaker: 'guest',
    property,
    stayId,
    at: raisedAt,
    act: 'complaint',
    weight: 'word',
  },
];

const taskOf = (alert: Alert, stay: Stay): PastTask => {
  const { category } = alert.complaint;
  const slot = fallbackOf(category);
  const { label, sensitive } = slotOf(slot);
  return {
    id: `${stay.id}~${alert.id}`,
    preferenceId: alert.id,
    department: alert.owner ?? ownerOf(category),
    category,
    slot,
    action: `So that it does not happen again, check before the guest comes: ${label}`,
    item: label,
    level: alert.severity === 'high' ? 'required' : 'preferred',
    holder: 'guest',
    when: [],
    reason: reasonOf(alert),
    evidence: evidenceOf(alert),
    sensitive: sensitive === true,
  };
};

/** What the guest complained about on earlier stays, the latest of each kind, as tasks of this one: what was wrong, and how it was made good. */
export const pastTroubles = (alerts: readonly Alert[], stay: Stay, now: Date): PastTask[] => {
  const past = alerts.filter((alert) => isPast(alert, stay, now)).sort((a, b) => b.raisedAt.getTime() - a.raisedAt.getTime());
  const latest = new Map<string, Alert>();
  for (const alert of past) if (!latest.has(alert.complaint.category)) latest.set(alert.complaint.category, alert);
  return [...latest.values()].slice(0, MOST).map((alert) => taskOf(alert, stay));
};

/** True for a task that is no wish of the guest, but a complaint not to be repeated. */
export const isPastTrouble = ({ preferenceId }: Pick<Task, 'preferenceId'>): boolean => preferenceId.startsWith('alert~');
