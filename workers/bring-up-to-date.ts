import { composeTasks } from '../domain/brief/brief';
import type { Composition } from '../domain/brief/brief';
import type { Briefing, Edition } from '../domain/briefing';
import { handedOver } from '../domain/care/hand-over';
import { AppError } from '../domain/errors';
import type { Property } from '../domain/property';
import type { Stay } from '../domain/stay';
import { aroundOf, type Around } from '../domain/pad/around';
import { isAhead } from '../domain/schedule';
import { briefingDestinations } from './deliveries';
import { handOverRecoveries } from './hand-over-recoveries';
import type { WorkerParts } from './handlers/parts';
import { guestOfStay, isHalfMerged } from './merge-under-way';
import { lookAtRivals } from './rivals';
import { briefingId, issue, planEdition, refreshed, withdraw, type Known, type Plan } from './editions';

/** A stay that cannot be composed is left alone this long, so that it does not stand before others in the sweep. */
const REST_MS = 15 * 60_000;

/** The merge itself has every stay looked at when it is done; this is for one that breaks off. */
const MERGED_SOON_MS = 60_000;

/** Set by a write that somebody else's came before: everything is read again and decided anew. */
type Round = 'done' | 'again';

/**
 * Brings what the property was told of this stay in line with what is known now: issues the edition that is due, or a delta,
 * or takes everything back where the stay is off, and notes when to look again. Derived from the store alone, so it may be
 * run at any time, any number of times, by several at once; `cause` is for the log.
 */
export const bringUpToDate = async (stayId: string, cause: string, parts: WorkerParts): Promise<void> => {
  for (;;) {
    const stay = await parts.store.stays.get(stayId);
    if (stay === null) return;
    if ((await tryRound(stay, cause, parts)) === 'done') return;
  }
};

const tryRound = async (stay: Stay, cause: string, parts: WorkerParts): Promise<Round> => {
  try {
    return await round(stay, cause, parts);
  } catch (fault) {
    if (fault instanceof AppError && fault.code === 'STORE_UNAVAILABLE') throw fault;
    parts.log.error({ stayId: stay.id, cause, fault: String(fault) }, 'a briefing cannot be composed; it is tried again later');
    return lookAgainAt(stay, new Date(parts.clock.now().getTime() + REST_MS), parts);
  }
};

const round = async (stay: Stay, cause: string, parts: WorkerParts): Promise<Round> => {
  const property = await propertyOf(stay, parts);
  await handOverRecoveries(stay, parts);
  const briefings = await parts.store.briefings.ofStay(stay.id);
  const mine = briefings.find(({ id }) => id === briefingId(stay)) ?? null;
  const elsewhere = briefings.filter((briefing) => briefing !== mine);
  for (const briefing of elsewhere) {
    if ((await takeBack(briefing, besides(briefing, briefings), cause, parts)) === 'again') return 'again';
  }
  if (isAhead(stay, property, parts.clock.now()))
    return compose(stay, property, { mine, elsewhere: besides(mine, briefings) }, cause, parts);
  const off = stay.status === 'cancelled' || stay.status === 'no-show';
  if (off && mine !== null && (await takeBack(mine, besides(mine, briefings), cause, parts)) === 'again') return 'again';
  return lookAgainAt(stay, undefined, parts);
};

/** What was issued of this stay at other properties. */
const besides = (mine: Briefing | null, briefings: readonly Briefing[]): Edition[] =>
  briefings.flatMap((briefing) => (briefing === mine ? [] : briefing.editions));

const propertyOf = async ({ property: code }: Stay, { store }: WorkerParts): Promise<Property> => {
  const property = await store.properties.get(code);
  if (property === null) throw new AppError('UNKNOWN_PROPERTY', `There is no property ${code}.`);
  return property;
};

const takeBack = async (briefing: Briefing, elsewhere: readonly Edition[], cause: string, parts: WorkerParts): Promise<Round> => {
  const taken = withdraw(briefing, elsewhere, parts.clock.now());
  if (taken === null) return 'done';
  const capacities = (await parts.store.properties.get(briefing.property))?.capacities ?? [];
  await lookAtRivals(briefing, taken, capacities, parts);
  return (await parts.store.briefings.replace(taken)) === 'saved' ? announce(taken, cause, parts) : 'again';
};

interface Issued {
  mine: Briefing | null;
  elsewhere: readonly Edition[];
}

const compose = async (
  stay: Stay,
  property: Property,
  { mine: briefing, elsewhere }: Issued,
  cause: string,
  parts: WorkerParts,
): Promise<Round> => {
  const guest = await guestOfStay(stay, parts);
  if (guest === null) throw new AppError('UNKNOWN_GUEST', `There is no guest ${stay.guestId}.`);
  const codes = property.pms === undefined ? [] : ((await parts.store.pmsCodes.get(property.code))?.codes ?? []);
  const known = { guest, stay, property, briefing, elsewhere, codes, now: parts.clock.now() };
  const { composed, due, nextAt } = decide(known, await aroundOf(parts.store, known, known.now));
  if (await isHalfMerged(stay, guest, [briefing?.tasks ?? [], composed.tasks], parts)) {
    return lookAgainAt(stay, new Date(known.now.getTime() + MERGED_SOON_MS), parts);
  }
  const { id: stayId, arrival, departure } = stay;
  await lookAtRivals(briefing, { stayId, property: property.code, arrival, departure, ...composed }, property.capacities ?? [], parts);
  if (due !== null) {
    const issued = issue(known, due, composed, await briefingDestinations(parts.store, property));
    const { briefings } = parts.store;
    if ((await (briefing === null ? briefings.insert(issued) : briefings.replace(issued))) === 'conflict') return 'again';
    await announce(issued, cause, parts);
    // Another department's edition may be due at the same time, or one that was told earlier may lack this one's news.
    if (property.departments?.length) return 'again';
  } else if (briefing !== null && (await refresh(briefing, stay, composed, parts)) === 'again') return 'again';
  return lookAgainAt(stay, nextAt, parts);
};

/** What the stay's tasks are now, which edition is to be issued, and when to look again: pure, from all that was read. */
export const decide = (known: Known, around: Around): Plan & { composed: Composition } => {
  const { stay, briefing, now } = known;
  const previous = briefing && { ...briefing, tasks: [...handedOver(briefing.tasks, briefing.room, stay)] };
  const composed = composeTasks({ ...known, ...around, previous }, now);
  return { composed, ...planEdition(known, composed.tasks) };
};

const refresh = async (briefing: Briefing, stay: Stay, composed: Composition, { store }: WorkerParts): Promise<Round> => {
  const fresh = refreshed(briefing, stay, composed);
  return fresh === null || (await store.briefings.replace(fresh)) === 'saved' ? 'done' : 'again';
};

/** The edition and its due deliveries are saved; the queue is told, so that they are sent sooner than by the next sweep. */
const announce = async (briefing: Briefing, cause: string, parts: WorkerParts): Promise<Round> => {
  tell(briefing, cause, parts);
  if (briefing.nextDeliveryAt !== undefined) await parts.queue.enqueue('deliver-briefing', { briefingId: briefing.id });
  return 'done';
};

/** The line of the log by which an edition is followed. */
export const tell = (briefing: Briefing, cause: string, { log }: WorkerParts): void => {
  const { id: briefingId, property } = briefing;
  const edition = briefing.editions.at(-1);
  if (edition === undefined) return;
  const notes = notesBehind(briefing, edition);
  log.info({ briefingId, editionId: edition.id, property, deliveries: edition.deliveries.length, notes, cause }, 'edition composed');
};

/** Ids of the notes behind what is news in this edition: by them the log leads from a note to its briefing. */
const notesBehind = ({ tasks }: Briefing, { added, changed }: Edition): string[] => {
  const news = tasks.filter(({ id }) => added.includes(id) || changed.includes(id));
  return [...new Set(news.flatMap(({ evidence }) => evidence.map(({ noteId }) => noteId)))];
};

const lookAgainAt = async (stay: Stay, at: Date | undefined, { store }: WorkerParts): Promise<Round> => {
  if (stay.nextBriefingAt?.getTime() === at?.getTime()) return 'done';
  return (await store.stays.replace(planned(stay, at))) === 'saved' ? 'done' : 'again';
};

/** The stay with the time to look at it again; undefined for never. */
export const planned = (stay: Stay, at: Date | undefined): Stay => {
  if (at !== undefined) return { ...stay, nextBriefingAt: at };
  const settled = { ...stay };
  delete settled.nextBriefingAt;
  return settled;
};
