import type { Briefing, Delivery, Edition, Task } from '../domain/briefing';
import type { Composition } from '../domain/brief/brief';
import { allDeliveries, inStep } from '../domain/deliveries';
import { promisedAs } from '../domain/care/escalation';
import type { Guest } from '../domain/guest';
import type { Property } from '../domain/property';
import { isNear, nextEdition } from '../domain/schedule';
import type { Due } from '../domain/schedule';
import type { Stay } from '../domain/stay';
import { makeDeliveries } from './deliveries';
import type { Destination } from './deliveries';

/** Everything a briefing is made of, read at one time. */
export interface Known {
  guest: Guest;
  stay: Stay;
  property: Property;
  /** The briefing as last issued, or as somebody looked it up before its first edition; null before both. */
  briefing: Briefing | null;
  now: Date;
}

/** Which edition is to be issued now, and when to look again. */
export interface Plan {
  due: Due | null;
  nextAt: Date | undefined;
}

const WITHDRAWN = 'withdrawn';

/** Keys are unique in a briefing: a second "d3", of a stay that was moved, is "d3-2". */
const freeKey = (key: string, editions: readonly Edition[]): string => {
  const taken = new Set(editions.map((edition) => edition.key));
  let free = key;
  for (let count = 2; taken.has(free); count++) free = `${key}-${count}`;
  return free;
};

const deltaKey = (editions: readonly Edition[]): string => `delta-${editions.filter(({ key }) => key.startsWith('delta-')).length + 1}`;

/**
 * An edition is due at its lead time; before the next one a change of tasks is issued by itself only where it cannot wait:
 * the guest is near or gets another room, no further edition would carry it, or the property was told that the stay is off and it is on again.
 */
export const planEdition = ({ stay, property, briefing, now }: Known, tasks: readonly Task[]): Plan => {
  const editions = briefing?.editions ?? [];
  const lead = nextEdition(stay, property, editions, now);
  if (lead !== null && lead.dueAt <= now) {
    const due = { ...lead, key: freeKey(lead.key, editions) };
    return { due, nextAt: nextEdition(stay, property, [...editions, due], now)?.dueAt };
  }
  const news = editions.length > 0 && !isQuiet(compareTasks(briefing?.tasks ?? [], tasks));
  const again = isToDoAgain(briefing?.tasks ?? [], tasks);
  const urgent = lead === null || isNear(stay, property, now) || isOff(editions) || again;
  return { due: news && urgent ? { key: deltaKey(editions), dueAt: now } : null, nextAt: lead?.dueAt };
};

/** True where the property was last told that the stay is off. */
const isOff = (editions: readonly Edition[]): boolean => editions.at(-1)?.key.startsWith(WITHDRAWN) ?? false;

type TaskNews = Pick<Edition, 'added' | 'changed' | 'withdrawn'>;

const wanted = (task: Task | undefined): task is Task => task !== undefined && task.state !== 'withdrawn';

/** What a department acts on. More evidence for the same wish is no news, and neither is an outcome it reported itself; to do it again is. */
const substance = ({ department, slot, action, item, level, holder, when, sensitive, substitute, earlier = [] }: Task): string =>
  JSON.stringify([department, slot, action, item, level, holder, when, sensitive, substitute ?? null, earlier.length]);

/** True where something is to be done again, because the guest has another room. */
const isToDoAgain = (before: readonly Task[], after: readonly Task[]): boolean =>
  after.some(({ id, earlier = [] }) => earlier.length > (before.find((known) => known.id === id)?.earlier ?? []).length);

/** What is new in the tasks since those before. */
const compareTasks = (before: readonly Task[], after: readonly Task[]): TaskNews => {
  const known = new Map(before.map((task) => [task.id, task]));
  const now = new Map(after.map((task) => [task.id, task]));
  const staying = after.filter((task) => wanted(task) && wanted(known.get(task.id)));
  return {
    added: after.filter((task) => wanted(task) && !wanted(known.get(task.id))).map(({ id }) => id),
    changed: staying.filter((task) => substance(task) !== substance(known.get(task.id) ?? task)).map(({ id }) => id),
    withdrawn: before.filter((task) => wanted(task) && !wanted(now.get(task.id))).map(({ id }) => id),
  };
};

const isQuiet = ({ added, changed, withdrawn }: TaskNews): boolean => added.length + changed.length + withdrawn.length === 0;

/** The briefing with one more edition: its tasks as composed, and one delivery for each destination. */
export const issue = (known: Known, due: Due, composed: Composition, destinations: readonly Destination[]): Briefing => {
  const { stay, briefing, now } = known;
  const told = briefing === null || briefing.editions.length === 0 ? [] : briefing.tasks;
  const news = compareTasks(told, composed.tasks);
  const id = `${stay.id}~${due.key}`;
  const edition: Edition = { id, ...due, composedAt: now, ...news, deliveries: makeDeliveries(id, destinations, now) };
  const editions = [...(briefing?.editions ?? []), edition];
  const issued: Briefing = { ...headerOf(known), ...composed, editions, version: briefing?.version ?? 0 };
  return inStep(issued, allDeliveries(editions));
};

type Header = Pick<Briefing, 'id' | 'stayId' | 'guestId' | 'property' | 'arrival' | 'departure' | 'room'>;

const headerOf = ({ stay }: Pick<Known, 'stay'>): Header => ({
  id: briefingId(stay),
  stayId: stay.id,
  guestId: stay.guestId,
  property: stay.property,
  arrival: stay.arrival,
  departure: stay.departure,
  ...(stay.room === undefined ? {} : { room: stay.room }),
});

export const briefingId = ({ id, property }: Pick<Stay, 'id' | 'property'>): string => `${id}~${property}`;

const promiseOf = ({ dueAt, escalateAt, escalations }: Task): string => JSON.stringify([dueAt, escalateAt, escalations]);

/** The tasks with the due times they have now, or null where none has changed: a department reads them on its board. */
const rescheduled = (tasks: readonly Task[], composed: readonly Task[]): Task[] | null => {
  const now = new Map(composed.map((task) => [task.id, task]));
  const moved = (task: Task): Task | null => {
    const planned = now.get(task.id);
    if (planned === undefined || task.state !== 'open' || planned.state !== 'open' || promiseOf(task) === promiseOf(planned)) return null;
    return promisedAs(task, planned);
  };
  return tasks.some((task) => moved(task) !== null) ? tasks.map((task) => moved(task) ?? task) : null;
};

/**
 * The briefing with what changes without an edition, or null where nothing does: today's room and dates (the PMS tells the desk
 * of those, not we), when its tasks are due, and the tasks of one that was only looked up so far.
 */
export const refreshed = (briefing: Briefing, stay: Stay, composed: Composition): Briefing | null => {
  const header = headerOf({ stay });
  const news = briefing.editions.length === 0 && !isQuiet(compareTasks(briefing.tasks, composed.tasks));
  const moved = briefing.arrival !== header.arrival || briefing.departure !== header.departure || briefing.room !== header.room;
  const tasks = rescheduled(briefing.tasks, composed.tasks);
  if (!news && !moved && tasks === null) return null;
  const fresh: Briefing = { ...briefing, ...header, ...(tasks && { tasks }), ...(news ? composed : {}) };
  if (header.room === undefined) delete fresh.room;
  return fresh;
};

/**
 * The briefing of a stay that is off: what is open is withdrawn, in an edition for those who may have seen an earlier one.
 * What had not been sent yet is not sent any more. null where there is nothing (more) to take back.
 */
export const withdraw = (briefing: Briefing, now: Date): Briefing | null => {
  if (briefing.editions.length === 0 || isOff(briefing.editions)) return null;
  const key = freeKey(WITHDRAWN, briefing.editions);
  const id = `${briefing.stayId}~${key}`;
  const tasks = briefing.tasks.map((task): Task => (task.state === 'open' ? { ...task, state: 'withdrawn' } : task));
  const news = compareTasks(briefing.tasks, tasks);
  const deliveries = makeDeliveries(id, toldOf(briefing), now);
  const edition: Edition = { id, key, dueAt: now, composedAt: now, ...news, deliveries };
  const editions = [...briefing.editions.map(unsent), edition];
  return inStep({ ...briefing, tasks, editions }, allDeliveries(editions));
};

const maybeSent = ({ attempts }: Delivery): boolean => attempts > 0;

/** Destinations to which something was sent, or perhaps sent, each once. */
const toldOf = ({ editions }: Briefing): Destination[] => {
  const told = allDeliveries(editions).filter(maybeSent);
  return [...new Map(told.map(({ destination }) => [destination.id, destination])).values()];
};

const unsent = (edition: Edition): Edition => ({ ...edition, deliveries: edition.deliveries.filter(({ state }) => state !== 'due') });
