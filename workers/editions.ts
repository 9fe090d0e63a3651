import type { Briefing, Delivery, Edition, Task } from '../domain/briefing';
import type { Composition } from '../domain/brief/brief';
import { allDeliveries, inStep } from '../domain/deliveries';
import { promisedAs } from '../domain/care/escalation';
import { trackOf, tracksOf } from '../domain/department';
import type { Guest } from '../domain/guest';
import type { PmsCode } from '../domain/pms';
import type { Property } from '../domain/property';
import { briefedOf, isNear, nextEdition, nextOfAll } from '../domain/schedule';
import type { Due } from '../domain/schedule';
import type { Stay } from '../domain/stay';
import type { Department } from '../domain/words';
import { rowsToTell, wantedRows } from '../domain/write-back';
import { makeDeliveries } from './deliveries';
import type { Destination } from './deliveries';
import { compareTasks, gathered, isQuiet, isToDoAgain, isVital, tasksIn, type TaskNews } from './news';

/** Everything a briefing is made of, read at one time. */
export interface Known {
  guest: Guest;
  stay: Stay;
  property: Property;
  /** The briefing as last issued, or as somebody looked it up before its first edition; null before both. */
  briefing: Briefing | null;
  /** Editions of this stay at other properties, where it was before: keys are unique in a stay. */
  elsewhere?: readonly Edition[];
  /** The codes of the property's PMS; none where it has no PMS. */
  codes?: readonly PmsCode[];
  now: Date;
}

/** An edition to be issued now: what is news in it, and by whose lead times they are briefed who get it. */
export interface Planned extends Due {
  news: TaskNews;
  tracks: readonly (Department | undefined)[];
}

/** Which edition is to be issued now, and when to look again. */
export interface Plan {
  due: Planned | null;
  nextAt: Date | undefined;
}

const WITHDRAWN = 'withdrawn';

/** Keys are unique in a stay, at whatever properties: a second "d3", of a stay that was moved, is "d3-2". */
const freeKey = (key: string, editions: readonly Edition[]): string => {
  const taken = new Set(editions.map((edition) => edition.key));
  let free = key;
  for (let count = 2; taken.has(free); count++) free = `${key}-${count}`;
  return free;
};

const isDelta = ({ key }: Pick<Edition, 'key'>): boolean => key.startsWith('delta-');
const deltaKey = (editions: readonly Edition[]): string => `delta-${editions.filter(isDelta).length + 1}`;

/**
 * An edition is due at its lead time; before the next one a change of tasks is issued by itself only where it cannot wait:
 * the guest is near or gets another room, no further edition would carry it, or the property was told that the stay is off and it is on again.
 */
export const planEdition = (known: Known, tasks: readonly Task[]): Plan => {
  const { stay, property, briefing, elsewhere = [], now } = known;
  const editions = briefing?.editions ?? [];
  const changes = compareTasks(editions.length === 0 ? [] : (briefing?.tasks ?? []), tasks);
  const lead = nextOfAll(stay, property, editions, now);
  if (lead !== null && lead.dueAt <= now) {
    const due = { ...lead, key: freeKey(lead.key, [...editions, ...elsewhere]), news: changes, tracks: [lead.department] };
    return { due, nextAt: nextOfAll(stay, property, [...editions, due], now)?.dueAt };
  }
  return { due: deltaOf(known, changes, tasks), nextAt: lead?.dueAt };
};

/** The change of tasks that cannot wait, for those whom no further edition tells of it in time; null where there is none. */
const deltaOf = ({ stay, property, briefing, elsewhere = [], now }: Known, changes: TaskNews, tasks: readonly Task[]): Planned | null => {
  const editions = briefing?.editions ?? [];
  const told = tracksOf(property).filter((track) => briefedOf(editions, track).length > 0);
  const hurried = isNear(stay, property, now) || isOff(editions) || isToDoAgain(briefing?.tasks ?? [], tasks);
  const tracks = told.filter((track) => hurried || nextEdition(stay, property, editions, now, track) === null);
  const untold = tracks.map((track) => gathered([...newsBeyond(editions, track), changes], tasks));
  const news = gathered(untold, tasks);
  return isQuiet(news) ? null : { key: deltaKey([...editions, ...elsewhere]), dueAt: now, news, tracks };
};

/** What other departments' editions told since this one was told last. */
const newsBeyond = (editions: readonly Edition[], track: Department | undefined): TaskNews[] => {
  const last = editions.findLastIndex((edition) => isDelta(edition) || briefedOf([edition], track).length > 0);
  return editions.slice(last + 1);
};

/** True where the property was last told that the stay is off. */
const isOff = (editions: readonly Edition[]): boolean => editions.at(-1)?.key.startsWith(WITHDRAWN) ?? false;

/** The briefing with one more edition: its tasks as composed, and one delivery for each destination that it is for. */
export const issue = (known: Known, planned: Planned, composed: Composition, destinations: readonly Destination[]): Briefing => {
  const { stay, briefing, now } = known;
  const { key, dueAt, department, news } = planned;
  const id = `${stay.id}~${key}`;
  const told = destinations.filter((destination) => isFor(destination, planned, composed.tasks, known));
  const isUrgent = (destination: Destination): boolean =>
    stay.status === 'in house' && partFor(destination, tasksIn(news, composed.tasks)).some(isVital);
  const deliveries = makeDeliveries(id, told, now, isUrgent).flatMap((delivery) => withRows(delivery, composed.tasks, known));
  const track = department === undefined ? {} : { department };
  const edition: Edition = { id, key, ...track, dueAt, composedAt: now, ...news, deliveries };
  const editions = [...(briefing?.editions ?? []), edition];
  const issued: Briefing = { ...headerOf(known), ...composed, editions, version: briefing?.version ?? 0 };
  return inStep(issued, allDeliveries(editions));
};

/** A PMS is told which rows to add and remove, and nothing where all stand as they should. */
const withRows = (delivery: Delivery, tasks: readonly Task[], { stay, property, briefing, codes = [] }: Known): Delivery[] => {
  const { destination } = delivery;
  if (destination.kind !== 'pms' || property.pms === undefined) return [delivery];
  const rows = rowsToTell(wantedRows(tasks, stay, property.pms, codes), briefing?.editions ?? [], destination.id);
  return rows.length === 0 ? [] : [{ ...delivery, rows }];
};

const partFor = ({ department }: Destination, tasks: readonly Task[]): readonly Task[] =>
  department === undefined ? tasks : tasks.filter((task) => task.department === department);

/** A change goes to a department only where it is about its tasks; a briefing goes to it in any case. */
const isFor = (destination: Destination, { key, tracks, news }: Planned, tasks: readonly Task[], { property }: Known): boolean =>
  tracks.includes(trackOf(property, destination.department)) &&
  (!isDelta({ key }) || partFor(destination, tasksIn(news, tasks)).length > 0);

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
export const withdraw = (briefing: Briefing, elsewhere: readonly Edition[], now: Date): Briefing | null => {
  if (briefing.editions.length === 0) return unseen(briefing);
  if (isOff(briefing.editions)) return null;
  const key = freeKey(WITHDRAWN, [...briefing.editions, ...elsewhere]);
  const id = `${briefing.stayId}~${key}`;
  const tasks = briefing.tasks.map(off);
  const news = compareTasks(briefing.tasks, tasks);
  const before = briefing.editions.map(unsent);
  const deliveries = makeDeliveries(id, toldOf(briefing), now).flatMap((delivery) => withRemovals(delivery, before));
  const edition: Edition = { id, key, dueAt: now, composedAt: now, ...news, deliveries };
  const editions = [...before, edition];
  return inStep({ ...briefing, tasks, editions }, allDeliveries(editions));
};

/** One that was only looked up: nobody has to be told, and nothing of it is open any more. */
const unseen = (briefing: Briefing): Briefing | null =>
  briefing.tasks.some(({ state }) => state === 'open') ? { ...briefing, tasks: briefing.tasks.map(off) } : null;

const off = (task: Task): Task => (task.state === 'open' ? { ...task, state: 'withdrawn' } : task);

/** Of a stay that is off, no row is left in the PMS. */
const withRemovals = (delivery: Delivery, before: readonly Edition[]): Delivery[] => {
  if (delivery.destination.kind !== 'pms') return [delivery];
  const rows = rowsToTell([], before, delivery.destination.id);
  return rows.length === 0 ? [] : [{ ...delivery, rows }];
};

const maybeSent = ({ attempts }: Delivery): boolean => attempts > 0;

/** Destinations to which something was sent, or perhaps sent, each once. */
const toldOf = ({ editions }: Briefing): Destination[] => {
  const told = allDeliveries(editions).filter(maybeSent);
  return [...new Map(told.map(({ destination }) => [destination.id, destination])).values()];
};

const unsent = (edition: Edition): Edition => ({ ...edition, deliveries: edition.deliveries.filter(({ state }) => state !== 'due') });
